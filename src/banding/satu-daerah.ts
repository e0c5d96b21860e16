/** Charts of one region's own page. What is not known is left out there: the page says it once, together. */
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { modelStripPredikat } from './strip-predikat.ts';

export interface BaganDaerah {
  /** Index and award. */
  indeks: Bagan[];
}

export function baganDaerah(b: BahanBanding, d: DaerahBanding): BaganDaerah {
  return { indeks: digambar([modelStripPredikat(b, [d])]) };
}

function digambar(bagan: readonly (Bagan | KalimatBagan)[]): Bagan[] {
  return bagan.filter((x): x is Bagan => x.jenis !== 'kalimat');
}
