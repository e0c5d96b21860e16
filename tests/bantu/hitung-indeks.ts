/** Facts of the index recounted: how firm a figure is, which figures make one point, and where a series goes. */
import type { DaerahMentah, FaktaIndeks } from './isi-mentah.ts';
import type { BarisHitung } from './uji-bagan.ts';

export type Mutu = 'dilaporkan' | 'sementara' | 'mandiri' | 'diragukan';

interface FaktaTahun {
  tahun: number;
  tahunDiragukan?: string;
  status?: string;
  sumber: string[];
}

/** A year that may be another one outweighs everything else. */
export function mutu(f: FaktaTahun): Mutu {
  return f.tahunDiragukan ? 'diragukan' : ((f.status ?? 'dilaporkan') as Mutu);
}

/** What a word of a table says of it. */
export function artiMutu(kata: string): string {
  const tanda = { sementara: /sementara/i, mandiri: /mandiri/i, diragukan: /ragu/i, 'tidak-disebut': /tidak disebut/i };
  return Object.entries(tanda).find(([, pola]) => pola.test(kata))?.[0] ?? 'dilaporkan';
}

export interface Titik<F = FaktaIndeks> {
  tahun: number;
  mutu: string;
  /** Ascending. */
  nilai: number[];
  fakta: F[];
}

const URUTAN = ['dilaporkan', 'sementara', 'mandiri', 'diragukan'];

/** Points in time order, the firmer first within a year. */
export function titik<F extends FaktaTahun>(fakta: readonly F[], ambil: (f: F) => number | undefined): Titik<F>[] {
  const hasil: Titik<F>[] = [];
  for (const f of fakta) {
    const n = ambil(f);
    if (n === undefined) continue;
    let t = hasil.find((x) => x.tahun === f.tahun && x.mutu === mutu(f));
    if (!t) hasil.push((t = { tahun: f.tahun, mutu: mutu(f), nilai: [], fakta: [] }));
    t.fakta.push(f);
    if (!t.nilai.includes(n)) t.nilai = [...t.nilai, n].sort((a, b) => a - b);
  }
  return hasil.sort((a, b) => a.tahun - b.tahun || URUTAN.indexOf(a.mutu) - URUTAN.indexOf(b.mutu));
}

/** One row for each value of each point: region, year, value, firmness. */
export function barisTitik(d: DaerahMentah, daftar: readonly Titik[], ambil: (f: FaktaIndeks) => number | undefined): BarisFakta[] {
  return daftar.flatMap((t) =>
    t.nilai.map((n) => ({ sel: [d.nama, String(t.tahun), n, t.mutu], fakta: t.fakta.filter((f) => ambil(f) === n) })),
  );
}

/** Facts without remarks on their score, for charts of other things. */
export function tanpaCatatanSkor(fakta: readonly FaktaIndeks[]): BarisFakta['fakta'] {
  return fakta.map((f) => ({ ...f, catatan: f.skor && /skor/i.test(f.catatan ?? '') ? undefined : f.catatan }));
}

/** A row and the facts it tells. */
export interface BarisFakta {
  sel: BarisHitung['sel'];
  fakta: readonly { sumber: string[]; catatan?: string | undefined }[];
}

/** Rows of a table with their sources; where the record remarks on any of its facts, remarks are the last column. */
export function denganCatatan(semua: readonly BarisFakta[]): BarisHitung[] {
  const catatan = (b: BarisFakta) => [...new Set(b.fakta.flatMap((f) => f.catatan ?? []))].join(' ');
  const berkolom = semua.some(catatan);
  return semua.map((b) => ({
    sel: berkolom ? [...b.sel, catatan(b) || undefined] : b.sel,
    sumber: b.fakta.flatMap((f) => f.sumber),
  }));
}

/** Remarks of the record that neither the words under a chart tell nor the words there send to the table for. */
export function catatanHilang(catatan: string, semua: readonly BarisFakta[]): string[] {
  const perlu = new Set(semua.flatMap((b) => b.fakta.flatMap((f) => f.catatan ?? [])));
  return /punya catatan; baca kolom Catatan/.test(catatan) && perlu.size > 0 ? [] : [...perlu].filter((c) => !catatan.includes(c));
}

export type Arah = 'naik' | 'turun' | 'tetap' | 'tidak jelas';

export interface Gerak {
  arah: Arah;
  /** Values and year of both ends, in the order in which a sentence tells them. */
  angka: number[];
  /** Years of both ends. */
  tahun: [number, number];
}

/** What a line without a break leads to the last figure: points that follow each other year by year. */
export function rentetan<T extends { tahun: number }>(daftar: readonly T[]): T[] {
  const hasil: T[] = [];
  for (const t of daftar.toReversed()) {
    if (hasil[0] && hasil[0].tahun - t.tahun !== 1) break;
    hasil.unshift(t);
  }
  return hasil;
}

/** From the first to the last point: up only when every pair of figures goes up. */
export function gerak(daftar: readonly { tahun: number; nilai: number[] }[]): Gerak | undefined {
  const [a, b] = [daftar[0], daftar.at(-1)];
  if (!a || !b || a === b) return undefined;
  const tanda = new Set(a.nilai.flatMap((x) => b.nilai.map((y) => Math.sign(y - x))));
  const [satu] = tanda;
  const arah = tanda.size > 1 ? 'tidak jelas' : satu! > 0 ? 'naik' : satu! < 0 ? 'turun' : 'tetap';
  return { arah, angka: [...a.nilai, a.tahun, ...b.nilai, b.tahun], tahun: [a.tahun, b.tahun] };
}

/** Numbers that a finding of several regions tells: known, all, comparable, then how many went where, and the years. */
export function angkaGerak(ada: number, seluruh: number, semua: readonly Gerak[], sisipan: readonly number[] = []): number[] {
  const awal = [ada, seluruh, ...sisipan];
  const [satu, ...lain] = semua;
  if (!satu) return awal;
  if (lain.length === 0) return [...awal, ...satu.angka];
  const jumlah = (['naik', 'turun', 'tetap', 'tidak jelas'] as const).map((a) => semua.filter((g) => g.arah === a).length).filter(Boolean);
  const tahun = semua.flatMap((g) => g.tahun);
  return [...awal, semua.length, ...(jumlah.length > 1 ? jumlah : []), Math.min(...tahun), Math.max(...tahun)];
}
