/** What is unknown of the regions compared, in words. */
import type { DaftarBelum } from '../charts/daftar-belum.ts';
import type { DaerahBanding } from '../domain/banding/bahan.ts';
import { belumDiketahui } from '../domain/banding/belum-diketahui.ts';
import { PESAN_BELUM as P } from '../text/pesan/banding.ts';
import { daerahBagan } from './dasar.ts';

export function daftarBelum(daftar: readonly DaerahBanding[]): DaftarBelum {
  const { semua, per } = belumDiketahui(daftar);
  const bagan = new Map(daerahBagan(daftar).map((d) => [d.kode, d]));
  return {
    semua: semua.map((h) => P.hal[h]),
    per: per.map(({ daerah, hal }) => ({ daerah: bagan.get(daerah.kode)!, hal: hal.map((h) => P.hal[h]) })),
  };
}
