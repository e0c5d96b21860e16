/** National figures as points in time. */
import type { NasionalBanding } from './bahan.ts';
import { satukanNilai, type TitikFakta } from './titik.ts';

/** One indicator in time order; differing figures of one year stay side by side. */
export function titikNasional(fakta: readonly NasionalBanding[], indikator: string): TitikFakta[] {
  const ada = fakta.filter((f) => f.indikator === indikator);
  return [...Map.groupBy(ada, (f) => f.tahun)]
    .map(([tahun, daftar]) => ({ tahun, mutu: 'dilaporkan' as const, nilai: satukanNilai(daftar), alasan: [] }))
    .sort((a, b) => a.tahun - b.tahun);
}
