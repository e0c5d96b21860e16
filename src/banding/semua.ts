/** All charts that compare some regions, in the order in which they are read. */
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { SERI_PALING_BANYAK } from './dasar.ts';
import { modelJumlah } from './jumlah.ts';
import { modelKelipatanKonteks } from './kelipatan-konteks.ts';
import { modelPeringkat } from './peringkat.ts';
import { modelKelipatanSkor, modelSkor } from './skor.ts';
import { modelStripPredikat } from './strip-predikat.ts';

export function baganBanding(b: BahanBanding, daftar: readonly DaerahBanding[]): (Bagan | KalimatBagan)[] {
  return [
    modelStripPredikat(b, daftar),
    modelPeringkat(b, daftar),
    daftar.length > SERI_PALING_BANYAK ? modelKelipatanSkor(b, daftar) : modelSkor(b, daftar),
    modelJumlah(b, daftar),
    modelKelipatanKonteks(b, daftar, 'kemiskinan'),
    modelKelipatanKonteks(b, daftar, 'stunting'),
  ];
}
