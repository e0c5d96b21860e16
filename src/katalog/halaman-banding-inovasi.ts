/** The comparison of innovations as it stands without a choice: an example chosen by rule. */
import { susunTabelInovasi } from '../banding/inovasi.ts';
import { modelRentangBiaya } from '../banding/rentang-biaya.ts';
import type { Bagan } from '../charts/bagan.ts';
import type { ModelTabelInovasi } from '../charts/tabel-inovasi.ts';
import { contohBanding } from '../domain/banding/contoh-inovasi.ts';
import { labelKosakata, type Katalog } from '../domain/katalog.ts';
import { PESAN_BANDING_INOVASI as P } from '../text/pesan/banding-inovasi.ts';
import { inovasiBanding } from './banding-inovasi.ts';

export interface HalamanBandingInovasi {
  /** Says that it is an example, and of what. */
  pengantar: string;
  tabel?: ModelTabelInovasi;
  biaya?: Bagan;
}

export function halamanBandingInovasi(k: Katalog): HalamanBandingInovasi {
  const contoh = contohBanding(k);
  if (!contoh) return { pengantar: P.tanpaContoh };
  const daftar = contoh.inovasi.map((i) => inovasiBanding(i, k));
  const biaya = modelRentangBiaya(daftar);
  return {
    pengantar: P.contoh(daftar.length, labelKosakata(k, 'tema', contoh.tema)),
    tabel: susunTabelInovasi(daftar),
    ...(biaya && { biaya }),
  };
}
