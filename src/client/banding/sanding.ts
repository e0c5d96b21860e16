/** The place of the comparison: table, chart of costs, sources and title of the page. It holds the example, nothing, or a choice. */
import { susunTabelInovasi, type InovasiBanding } from '../../banding/inovasi.ts';
import { modelRentangBiaya } from '../../banding/rentang-biaya.ts';
import { sumberTabel, tabelInovasi } from '../../charts/tabel-inovasi.ts';
import { PESAN_BANDING_INOVASI as P } from '../../text/pesan/banding-inovasi.ts';
import { alamat } from '../ambil.ts';
import { tombol, unsur } from '../unsur.ts';

export class Sanding {
  readonly #akar: HTMLElement;
  readonly #tabel: HTMLElement;
  readonly #biaya: HTMLElement;
  readonly #contoh: HTMLElement;
  /** The example as it came from the build: the elements themselves, so that their buttons stay alive. */
  readonly #awal: readonly (readonly [HTMLElement, readonly ChildNode[]])[];
  readonly #judul = document.title;
  #tampil: readonly InovasiBanding[] = [];

  constructor(akar: HTMLElement) {
    const bagian = (nama: string) => akar.querySelector<HTMLElement>(`[data-${nama}]`)!;
    this.#akar = akar;
    [this.#tabel, this.#biaya, this.#contoh] = [bagian('tabel'), bagian('biaya'), bagian('contoh')];
    this.#awal = [this.#tabel, this.#biaya, bagian('sumber')].map((e) => [e, [...e.childNodes]]);
  }

  /** The innovations that stand there; none while the example does. */
  get tampil(): readonly InovasiBanding[] {
    return this.#tampil;
  }

  kosongkan(): void {
    this.#tampil = [];
    for (const [e] of this.#awal) e.replaceChildren();
    this.#contoh.hidden = true;
    document.title = this.#judul;
  }

  tampilkanContoh(): void {
    this.kosongkan();
    for (const [e, isi] of this.#awal) e.replaceChildren(...isi);
    this.#contoh.hidden = false;
    // It may have been taken away before its files were offered. Without them it can still be read.
    if (this.#biaya.querySelector('.bagan')) import('../unduh-bagan.ts').then((u) => u.pasangUnduhan(this.#biaya)).catch(() => undefined);
  }

  tampilkan(daftar: readonly InovasiBanding[], keluarkan: (i: InovasiBanding) => void): void {
    this.kosongkan();
    this.#tampil = daftar;
    const m = susunTabelInovasi(daftar);
    this.#tabel.innerHTML = tabelInovasi(m, alamat(''));
    this.#akar.querySelector('[data-sumber]')!.innerHTML = sumberTabel(m.sumber);
    document.title = `${P.judulHalaman(daftar.map((i) => i.nama))} | ${this.#akar.dataset['situs']}`;
    for (const [n, li] of [...this.#tabel.querySelectorAll('[data-alamat]')].entries()) {
      const i = daftar[n]!;
      const b = tombol('tombol-hapus sanding__keluar', '×', () => keluarkan(i));
      b.setAttribute('aria-label', P.keluarkan(i.nama));
      b.title = P.keluarkan(i.nama);
      li.append(b);
    }
  }

  /**
   * The chart of costs of what stands there, or why it does not come. Nothing where another choice came in between.
   * @param kueri address of the choice, from its question mark
   */
  async gambarBiaya(kueri: string): Promise<void> {
    const daftar = this.#tampil;
    const model = modelRentangBiaya(daftar);
    if (!model) return;
    try {
      // The drawing code travels only where there is something to draw.
      const { gambarBiaya } = await import('./figur-biaya.ts');
      if (this.#tampil !== daftar) return;
      const { alamat: halaman, situs, tanggal } = this.#akar.dataset;
      gambarBiaya(this.#biaya, model, { tingkat: 3, alamat: `${halaman}${kueri}`, situs: situs!, tanggal: tanggal! });
    } catch {
      if (this.#tampil === daftar) this.#biaya.replaceChildren(unsur('p', 'peringatan', P.biayaGagal));
    }
  }
}
