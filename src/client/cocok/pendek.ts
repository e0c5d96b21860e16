/** The short list on the finder: kept in the browser, or shared by a link. */
import { PALING_BANYAK } from '../../domain/banding/baris-inovasi.ts';
import { tulisPilihan } from '../../banding/pilihan-inovasi.ts';
import { tulisKeadaanCocok } from '../../banding/alamat-cocok.ts';
import { PESAN_COCOK, PESAN_PENDEK as P } from '../../text/pesan/cocok.ts';
import { alamat } from '../ambil.ts';
import { salinTeks } from '../salin.ts';
import { daftarPendek, gantiSimpanan, simpanDaftar, type Simpanan } from '../simpanan.ts';
import { tautanKe, tombol, unsur } from '../unsur.ts';

export interface AturanPendek {
  wadah: HTMLElement;
  status: HTMLElement;
  /** Told after every change. */
  berubah(): void;
}

export class PanelPendek {
  readonly #a: AturanPendek;
  /** The list that came with the address, with names. */
  #dibagikan: readonly Simpanan[] = [];

  constructor(a: AturanPendek) {
    this.#a = a;
  }

  tersimpan(alamatInovasi: string): boolean {
    return daftarPendek().some(([a]) => a === alamatInovasi);
  }

  ganti(s: Simpanan): void {
    const ada = gantiSimpanan(s);
    this.gambar();
    this.#a.status.textContent = ada === undefined ? P.gagal : ada ? P.ditambah(s[1]) : P.dihapus(s[1]);
  }

  /** @param dibagikan the list of the present address; left out, that of the last time */
  gambar(dibagikan = this.#dibagikan): void {
    this.#dibagikan = dibagikan;
    const milik = daftarPendek();
    const asing = dibagikan.filter(([a]) => !milik.some(([b]) => b === a));
    this.#a.wadah.replaceChildren(
      ...(asing.length ? [this.#daftar(P.dibagikan, P.artiDibagikan, dibagikan, false, milik)] : []),
      ...(milik.length ? [this.#daftar(P.judul, P.arti, milik, true, milik)] : []),
    );
    this.#a.wadah.hidden = this.#a.wadah.childElementCount === 0;
  }

  #daftar(judul: string, arti: string, isi: readonly Simpanan[], sendiri: boolean, milik: readonly Simpanan[]): HTMLElement {
    const empat = isi.slice(0, PALING_BANYAK).map(([a]) => a);
    const banding = tautanKe(
      alamat(`bandingkan/inovasi/${tulisPilihan(empat)}`),
      isi.length > PALING_BANYAK ? P.bandingkanEmpat : P.bandingkan(isi.length),
    );
    banding.className = 'tombol tombol--kedua';
    return unsur(
      'section',
      'pendek',
      unsur('h2', '', judul),
      unsur('p', 'keterangan', arti),
      unsur('ol', 'pendek__daftar', ...isi.map((s) => this.#butir(s, sendiri))),
      unsur(
        'p',
        'tombol-baris',
        isi.length > 1 && banding,
        !sendiri && tombol('tombol', P.simpanSemua, () => this.#simpan([...milik, ...isi.filter(([a]) => !milik.some(([b]) => b === a))])),
        tombol('tombol tombol--kedua', P.bagikan, () => void this.#bagikan(isi)),
        tombol('tombol tombol--kedua', P.cetak, () => print()),
        sendiri && tombol('tombol tombol--kedua', P.kosongkan, () => this.#simpan([])),
      ),
    );
  }

  #butir([a, nama]: Simpanan, sendiri: boolean): HTMLLIElement {
    const hapus = tombol('tombol-hapus', '×', () => {
      this.ganti([a, nama]);
      this.#a.berubah();
    });
    hapus.setAttribute('aria-label', P.hapus(nama));
    return unsur('li', '', tautanKe(alamat(`inovasi/${a}/`), nama), sendiri && hapus);
  }

  #simpan(daftar: readonly Simpanan[]): void {
    this.#a.status.textContent = simpanDaftar(daftar) ? '' : P.gagal;
    this.gambar();
    this.#a.berubah();
  }

  async #bagikan(isi: readonly Simpanan[]): Promise<void> {
    const tautan = new URL(alamat(`replikasi/cari/${tulisKeadaanCocok({ daftar: isi.map(([a]) => a) })}`), location.href);
    this.#a.status.textContent = (await salinTeks(tautan.href)) ? PESAN_COCOK.disalin : PESAN_COCOK.gagalSalin;
  }
}
