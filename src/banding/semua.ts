/** All charts that compare some regions, in the order in which they are read. */
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { modelStripPredikat } from './strip-predikat.ts';

export function baganBanding(b: BahanBanding, daftar: readonly DaerahBanding[]): (Bagan | KalimatBagan)[] {
  return [modelStripPredikat(b, daftar)];
}
