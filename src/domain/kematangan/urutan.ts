/** Editions in the order in which people look for them, and their indicators by variable. */
import type { EdisiKematangan } from '../schema/kosakata.ts';

/** The newest first; of the same year the surer. */
export function urutEdisi(edisi: Iterable<EdisiKematangan>): EdisiKematangan[] {
  return [...edisi].sort((a, b) => Math.max(0, ...b.tahun) - Math.max(0, ...a.tahun) || a.keyakinan.localeCompare(b.keyakinan));
}

export interface Variabel {
  nama: string;
  indikator: EdisiKematangan['indikator'];
}

/** In the order in which the edition first names them. */
export function perVariabel(e: EdisiKematangan): Variabel[] {
  const kelompok = new Map<string, EdisiKematangan['indikator']>();
  for (const i of e.indikator) kelompok.set(i.variabel, [...(kelompok.get(i.variabel) ?? []), i]);
  return [...kelompok].map(([nama, indikator]) => ({ nama, indikator }));
}
