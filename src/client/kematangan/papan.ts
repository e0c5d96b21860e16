/** The open sheet: what stands on the page for it, and the ways in which another one takes its place. */
import type { BahanKematangan } from '../../domain/kematangan/bahan.ts';
import type { Perpindahan } from '../../domain/kematangan/edisi.ts';
import { kunciLembar, lembarKosong, type Lembar } from '../../domain/kematangan/lembar.ts';
import { skorKematangan } from '../../domain/kematangan/skor.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { PESAN_PINDAH } from '../../text/pesan/kematangan-bawa.ts';
import { PESAN_RINGKAS, PESAN_SIMPAN as P, PESAN_UJI } from '../../text/pesan/kematangan-uji.ts';
import { tombol, unsur } from '../unsur.ts';
import { pasangBawa, type PapanBawa } from './bawa.ts';
import { Formulir } from './formulir.ts';
import { gambarJalan } from './jalan.ts';
import { layakSimpan, type Perubahan, type Rak } from './rak.ts';
import { gambarRingkas } from './ringkas.ts';
import { gambarBukti, gambarPindah } from './sesudah.ts';
import { gambarTersimpan } from './tersimpan.ts';

/** After the last change: soon for the eyes, later for the ears, so that arrows through the choices are not all told. */
const JEDA_GAMBAR_MS = 120;
const JEDA_TUTUR_MS = 1200;

export class Papan {
  readonly formulir: Formulir;
  readonly #akar: HTMLElement;
  readonly #bahan: BahanKematangan;
  readonly #rak: Rak;
  readonly #bawa: PapanBawa;
  readonly #terbaru: string;
  #l: Lembar;
  #jedaGambar: ReturnType<typeof setTimeout> | undefined;
  #jedaTutur: ReturnType<typeof setTimeout> | undefined;

  /** @param bahan with one edition at least; the page came with the first */
  constructor(akar: HTMLElement, bahan: BahanKematangan, rak: Rak) {
    this.#akar = akar;
    this.#bahan = bahan;
    this.#rak = rak;
    this.#terbaru = bahan.edisi[0]!.edisi;
    this.#l = lembarKosong(this.#terbaru);
    this.formulir = new Formulir(this.#satu('[data-lembar]'), this.#satu('[data-lompat]'), this.#terbaru, () => {
      this.catat(this.formulir.baca());
      this.#tuturkanNanti();
    });
    this.#bawa = pasangBawa(akar, () => ({ e: this.#e, l: this.#l }));
  }

  get l(): Lembar {
    return this.#l;
  }

  get nama(): HTMLInputElement {
    return this.#satu('[data-nama]');
  }

  get #e(): EdisiKematangan {
    return this.edisi(this.#l.edisi);
  }

  /** The edition of this name; the newest for any other. */
  edisi(id: string | null): EdisiKematangan {
    return this.#bahan.edisi.find((e) => e.edisi === id) ?? this.#bahan.edisi[0]!;
  }

  /** The visitor changed the open sheet; what was offered to be undone lies before that. */
  catat(ubah: Partial<Lembar>): void {
    this.#l = { ...this.#l, ...ubah };
    this.kabarkan();
    this.#rak.ubah({ [kunciLembar(this.#l.edisi, this.#l.nama)]: layakSimpan(this.#l) ? this.#l : undefined }, this.#l);
    this.#gambarSegera();
    clearTimeout(this.#jedaGambar);
    this.#jedaGambar = setTimeout(() => this.#gambarLambat(), JEDA_GAMBAR_MS);
  }

  /** Another sheet takes the place of the open one. @param ubah sheets to write with it @returns what takes that back */
  buka(baru: Lembar, ubah: Perubahan = {}): Perubahan {
    this.#l = baru;
    const balik = this.#rak.ubah(ubah, baru);
    const e = this.#e;
    this.nama.value = baru.nama;
    this.#satu<HTMLSelectElement>('[data-edisi]').value = baru.edisi;
    const keyakinan = ` ${PESAN_UJI.keyakinan[e.keyakinan]}. ${e.catatan ?? ''}`;
    this.#satu('[data-keyakinan]').replaceChildren(unsur('strong', '', `${e.label}.`), keyakinan);
    this.formulir.tulis(e, baru);
    clearTimeout(this.#jedaTutur);
    this.#gambarSegera();
    this.#gambarLambat();
    return balik;
  }

  /** As it is kept, or empty. */
  bukaEdisi(id: string | null, nama: string): void {
    const { edisi } = this.edisi(id);
    this.buka(this.#rak.ambil(edisi, nama) ?? lembarKosong(edisi, nama));
  }

  /** A change that may cost answers is told, with the way back. */
  ganti(baru: Lembar, ubah: Perubahan, pesan: string): void {
    const lama = this.#l;
    const balik = this.buka(baru, ubah);
    const urungkan = tombol('tombol tombol--kedua', P.urungkan, () => {
      this.buka(lama, balik);
      this.tulisAlamat('replace');
      this.kabarkan(P.diurungkan);
      this.nama.focus();
    });
    this.kabarkan(pesan, urungkan);
  }

  /** Without a message nothing is told any more. */
  kabarkan(pesan?: string, ...lain: Node[]): void {
    this.#satu('[data-kabar]').replaceChildren(...(pesan === undefined ? [] : [unsur('p', '', pesan), ...lain]));
  }

  /** Only the edition stands in the address, and the newest needs no word; answers never do. */
  tulisAlamat(cara: 'push' | 'replace'): void {
    const url = new URL(location.href);
    url.searchParams.delete('i');
    if (this.#l.edisi === this.#terbaru) url.searchParams.delete('edisi');
    else url.searchParams.set('edisi', this.#l.edisi);
    if (url.href === location.href) return;
    if (cara === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  tuturkan(pesan: string): void {
    clearTimeout(this.#jedaTutur);
    this.#satu('[data-tutur]').textContent = pesan;
  }

  #tuturkanNanti(): void {
    clearTimeout(this.#jedaTutur);
    this.#jedaTutur = setTimeout(() => {
      const s = skorKematangan(this.#e, this.#l.jawaban);
      const seluruh = this.#e.indikator.length;
      this.tuturkan(PESAN_RINGKAS.tutur(s.nilai, s.maks, seluruh - s.belumDijawab.length, seluruh));
    }, JEDA_TUTUR_MS);
  }

  #gambarSegera(): void {
    gambarRingkas(this.#satu('[data-ringkas]'), this.#e, skorKematangan(this.#e, this.#l.jawaban));
    this.#satu('[data-gagal-simpan]').hidden = !this.#rak.ditolak;
  }

  #gambarLambat(): void {
    clearTimeout(this.#jedaGambar);
    const [e, l, bahan] = [this.#e, this.#l, this.#bahan];
    const ubahTetap = (tetap: readonly string[]) => {
      this.catat({ tetap });
      this.#gambarLambat();
    };
    gambarJalan({ wadah: this.#satu('[data-jalan]'), bahan, ubahTetap }, e, l);
    gambarBukti(this.#satu('[data-bukti]'), e, l);
    gambarPindah(this.#satu('[data-pindah]'), bahan, e, l, (tujuan, p) => this.#lanjut(tujuan, p));
    this.#bawa.gambar(e, l);
    gambarTersimpan(this.#satu('[data-tersimpan]'), bahan.edisi, this.#rak.semua(), l, (s) => {
      this.buka(s);
      this.tulisAlamat('push');
      this.kabarkan(P.dibuka(s.nama || P.tanpaNama));
      this.nama.focus();
    });
  }

  /** Goes on in another edition. What was judged there already stays. */
  #lanjut(tujuan: EdisiKematangan, p: Perpindahan): void {
    const lama = this.#rak.ambil(tujuan.edisi, this.#l.nama);
    const baru = { ...lembarKosong(tujuan.edisi, this.#l.nama), ...lama, jawaban: { ...p.pasti, ...lama?.jawaban } };
    const pesan = PESAN_PINDAH.dibawa(Object.keys(p.pasti).length, tujuan.label);
    this.ganti(baru, { [kunciLembar(baru.edisi, baru.nama)]: baru }, pesan);
    this.tulisAlamat('push');
    this.#satu('#lembar').scrollIntoView();
    this.#satu('[data-edisi]').focus({ preventScroll: true });
  }

  #satu<E extends HTMLElement>(pemilih: string): E {
    return this.#akar.querySelector<E>(pemilih)!;
  }
}
