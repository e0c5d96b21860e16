/** Remarks of the record on single figures, told under the chart that draws them. */
import { PESAN_BAGAN_TITIK as P } from '../text/pesan/bagan-titik.ts';

export interface FaktaBercatatan {
  /** The figure as a chart names it: `Kota Uji 77,73 (2022)`. */
  angka: string;
  catatan: readonly string[];
}

/** More remarks than these, or more figures under one of them, would be a page of their own: the table tells them. */
const [CATATAN_TERTULIS, ANGKA_TERTULIS] = [4, 6];

/** One line for each remark, with all figures that it is about. */
export function catatanFakta(semua: readonly FaktaBercatatan[]): string[] {
  const milik = semua.flatMap((f) => f.catatan.map((kata) => ({ kata, angka: f.angka })));
  if (milik.length === 0) return [];
  const perKata = [...Map.groupBy(milik, (m) => m.kata)];
  if (perKata.length > CATATAN_TERTULIS || perKata.some(([, isi]) => isi.length > ANGKA_TERTULIS))
    return [P.catatanDiTabel(new Set(milik.map((m) => m.angka)).size)];
  return perKata.map(([kata, isi]) => P.catatanAngka([...new Set(isi.map((m) => m.angka))], kata));
}
