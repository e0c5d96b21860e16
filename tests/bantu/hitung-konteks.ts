/** Circumstances of regions recounted: figures of one year and one method, and what they say of a group. */
import type { DaerahMentah, FaktaKonteks } from './isi-mentah.ts';

export type Indikator = 'kemiskinan' | 'stunting' | 'penduduk' | 'kepadatan';

/** Winners get reported: of a group of which less is known, nothing is said as a whole. */
export const CUKUP = 0.8;

interface Fakta {
  tahun: number;
  metode: string;
  nilai: number;
  sumber: string[];
}

const metode = (f: FaktaKonteks) => (f.metode ? `${f.lembaga}, ${f.metode}` : f.lembaga);

const ingat = new Map<string, Fakta[]>();

/** Figures with a year; population and density are counted in one way only. */
export function faktaKonteks(d: DaerahMentah, indikator: Indikator): readonly Fakta[] {
  const kunci = `${d.kode} ${indikator}`;
  if (!ingat.has(kunci)) ingat.set(kunci, bacaFakta(d, indikator));
  return ingat.get(kunci)!;
}

function bacaFakta(d: DaerahMentah, indikator: Indikator): Fakta[] {
  if (indikator === 'kemiskinan' || indikator === 'stunting')
    return d.konteks
      .filter((f) => f.indikator === indikator && f.nilai !== undefined && f.tahun !== undefined)
      .map((f) => ({ tahun: f.tahun!, metode: metode(f), nilai: f.nilai!, sumber: f.sumber }));
  if (!d.penduduk || !d.tahunPenduduk || !d.luasKm2) return [];
  const nilai = indikator === 'penduduk' ? d.penduduk : Number((d.penduduk / d.luasKm2).toFixed(2));
  return [{ tahun: d.tahunPenduduk, metode: '', nilai, sumber: d.sumberDasar }];
}

export interface Seri {
  tahun: number;
  metode: string;
}

/** What one region has of one series: each figure once, ascending. */
export function milik(d: DaerahMentah, indikator: Indikator, s: Seri): { nilai: number[]; sumber: string[] } {
  const fakta = faktaKonteks(d, indikator).filter((f) => f.tahun === s.tahun && f.metode === s.metode);
  return { nilai: [...new Set(fakta.map((f) => f.nilai))].sort((a, b) => a - b), sumber: fakta.flatMap((f) => f.sumber) };
}

/** Year and method of which most of the regions are known; of equal ones the newest. */
export function seri(daftar: readonly DaerahMentah[], indikator: Indikator): (Seri & { ada: number })[] {
  const hasil = new Map<string, Seri & { ada: number }>();
  for (const d of daftar)
    for (const [kunci, { tahun, metode }] of new Map(faktaKonteks(d, indikator).map((f) => [`${f.tahun} ${f.metode}`, f])))
      hasil.set(kunci, { tahun, metode, ada: (hasil.get(kunci)?.ada ?? 0) + 1 });
  return [...hasil.values()].sort((a, b) => b.ada - a.ada || b.tahun - a.tahun || (a.metode < b.metode ? -1 : 1));
}

/** Quantile of type 7: straight between the two nearest of n values that stand at 0, 1/(n-1), ... 1. */
export function kuantil(nilai: readonly number[], p: number): number {
  const urut = nilai.toSorted((a, b) => a - b);
  const h = p * (urut.length - 1);
  const kiri = Math.min(Math.floor(h), urut.length - 1);
  const kanan = Math.min(kiri + 1, urut.length - 1);
  return urut[kiri]! * (1 - (h - kiri)) + urut[kanan]! * (h - kiri);
}
