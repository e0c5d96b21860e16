/** The sheet that a workbook is most likely about: covers, instructions and lists of choices stand before and beside it. */
import { cariKepala, nilaiKepala } from './kepala.ts';
import type { Lembar } from './tipe.ts';

/** @returns index of the shown sheet whose headings name most fields; the first one when none names any */
export function lembarUtama(buku: readonly Lembar[]): number {
  const nilai = buku.map((l) => {
    const judul = nilaiKepala(cariKepala(l.baris).judul);
    return l.tersembunyi ? judul / 1000 : judul;
  });
  return Math.max(0, nilai.indexOf(Math.max(...nilai)));
}
