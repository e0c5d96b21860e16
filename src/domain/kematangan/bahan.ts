/** What the self-assessment needs in the browser, as the site writes it into one file. */
import type { EdisiKematangan, NilaiKosakata } from '../schema/kosakata.ts';

export interface BahanKematangan {
  /** The newest first. */
  edisi: EdisiKematangan[];
  /** Classes of effort. */
  upaya: NilaiKosakata[];
}

/** Class of the effort of reaching a level; undefined where the edition was not judged. */
export function kelasUpaya(b: BahanKematangan, e: EdisiKematangan, indikator: string, tingkat: number): NilaiKosakata | undefined {
  const id = e.indikator.find((i) => i.id === indikator)?.upaya?.[tingkat - 1];
  return b.upaya.find((k) => k.id === id);
}

/** Number of that class. What was not judged counts as the heaviest, so that nothing unknown is recommended as light. */
export function nomorUpaya(b: BahanKematangan, e: EdisiKematangan): (indikator: string, tingkat: number) => number {
  const berat = Math.max(1, ...b.upaya.map((k) => k.nomor ?? 1));
  return (indikator, tingkat) => kelasUpaya(b, e, indikator, tingkat)?.nomor ?? berat;
}

/** What was published of the index, by slug of the region: year, and its statements in one line; the newest year first. */
export type TerbitanIndeks = Record<string, [tahun: number, teks: string][]>;
