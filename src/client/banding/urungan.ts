/** The way back after a group took the place of the regions that the visitor had. */
import type { KeadaanBanding } from '../../banding/alamat.ts';
import { PESAN_PILIH_KELOMPOK as P } from '../../text/pesan/banding.ts';
import { tombol, unsur } from '../unsur.ts';

/** The state to go back to, and how many regions stood in it. */
export interface Semula {
  keadaan: KeadaanBanding;
  jumlah: number;
}

export class Urungan {
  readonly #wadah: HTMLElement;
  readonly #kembali: (k: KeadaanBanding) => void;
  #semula: Semula | undefined;

  /**
   * @param wadah a live region, so that the offer is told
   * @param kembali called when the visitor takes the offer
   */
  constructor(wadah: HTMLElement, kembali: (k: KeadaanBanding) => void) {
    this.#wadah = wadah;
    this.#kembali = kembali;
  }

  /** What stood before the first of several groups that were tried one after another. */
  get semula(): Semula | undefined {
    return this.#semula;
  }

  tawarkan(semula: Semula): void {
    this.#semula = semula;
    const urungkan = tombol('tombol tombol--kedua', P.urungkan, () => {
      this.lupakan();
      this.#kembali(semula.keadaan);
    });
    this.#wadah.replaceChildren(unsur('p', '', P.diganti(semula.jumlah)), urungkan);
  }

  lupakan(): void {
    this.#semula = undefined;
    this.#wadah.replaceChildren();
  }
}
