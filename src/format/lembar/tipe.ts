/** What a spreadsheet is to this project, whatever program wrote it. */

/** Value of a cell; formulas arrive as the value that was last computed. */
export type Sel = string | number | boolean | Date | null;

export interface BarisLembar {
  /** From 1, as the spreadsheet shows it. */
  nomor: number;
  sel: readonly Sel[];
}

/** Cells that are shown as one; from 1, both ends included. */
export interface Gabung {
  baris: number;
  kolom: number;
  sampaiBaris: number;
  sampaiKolom: number;
}

export interface Lembar {
  nama: string;
  baris: BarisLembar[];
  /** Day numbers count from 1904, as old Excel for Mac wrote them. */
  sejak1904: boolean;
  /** Hidden in the workbook: read, but never the one that is offered first. */
  tersembunyi?: true;
  /** What could not be taken over, in whole sentences. */
  peringatan: string[];
}

/** The file cannot be read at all; message and advice are for the visitor. */
export class GalatLembar extends Error {
  readonly saran: string;
  constructor(pesan: string, saran: string) {
    super(pesan);
    this.name = 'GalatLembar';
    this.saran = saran;
  }
}

/** Rows that are read, heading and empty ones included; a region reports some hundreds. */
export const BARIS_MAKS = 20_100;
/** Columns that are read; the longest form known has about 60. */
export const KOLOM_MAKS = 500;
/** Bytes of a file. */
export const BERKAS_MAKS = 25_000_000;
/** Characters of one cell that still make a section; 300 words are about 2,200. */
export const SEL_MAKS = 20_000;

/** `0` → `A`, `26` → `AA`. */
export function hurufKolom(indeks: number): string {
  let [n, teks] = [indeks + 1, ''];
  while (n > 0) {
    teks = String.fromCharCode(65 + ((n - 1) % 26)) + teks;
    n = Math.floor((n - 1) / 26);
  }
  return teks;
}

/** `A` → 1, `AA` → 27. */
export function nomorKolom(huruf: string): number {
  let n = 0;
  for (const h of huruf) n = n * 26 + h.charCodeAt(0) - 64;
  return n;
}
