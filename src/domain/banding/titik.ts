/** Figures of the index as points in time: what counts as one point, and which points a line may join. */
import type { IndeksBanding, NomorSumber } from './bahan.ts';

/** How firm a figure is. The order is the order of trust. */
export const MUTU = ['dilaporkan', 'sementara', 'mandiri', 'diragukan'] as const;
export type Mutu = (typeof MUTU)[number];

export interface NilaiFakta {
  nilai: number;
  /** All that say this value. */
  sumber: NomorSumber[];
  /** Remarks of the record on it, each once; left out where there is none. */
  catatan?: string[];
}

/** What is known of one year at one firmness; more than one value where sources differ. */
export interface TitikFakta {
  tahun: number;
  mutu: Mutu;
  /** Ascending, each value once; at least one. */
  nilai: NilaiFakta[];
  /** Why the year is doubted, each reason once. */
  alasan: string[];
}

/** Places of two points in their list that a line may join. */
export interface RuasTitik {
  dari: number;
  ke: number;
  /** Leads to a figure that is not final. */
  putus: boolean;
}

/** A doubtful year outweighs the status: a figure that may belong elsewhere is joined to nothing. */
export function mutuFakta(f: Pick<IndeksBanding, 'diragukan' | 'status'>): Mutu {
  if (f.diragukan !== undefined) return 'diragukan';
  if (f.status === undefined || f.status === 'dilaporkan') return 'dilaporkan';
  return f.status === 'mandiri' ? 'mandiri' : 'sementara';
}

/** What one fact may tell of. */
export type MedanIndeks = 'skor' | 'peringkat' | 'jumlah' | 'predikat';

/** The remark of a fact on one thing that it tells: words on its score say nothing of its rank. */
export function catatanMedan({ catatan, skor }: Pick<IndeksBanding, 'catatan' | 'skor'>, medan: MedanIndeks): string | undefined {
  const tentangSkor = skor !== undefined && catatan !== undefined && /\bskor\b/i.test(catatan);
  return tentangSkor && medan !== 'skor' ? undefined : catatan;
}

/** Points in time order, the firmer first within a year; facts without this figure are left out. */
export function titikPerTahun(fakta: readonly IndeksBanding[], medan: 'skor' | 'peringkat' | 'jumlah'): TitikFakta[] {
  const ada = fakta.filter((f) => f[medan] !== undefined);
  return [...Map.groupBy(ada, (f) => `${f.tahun} ${mutuFakta(f)}`).values()]
    .map((daftar) => ({
      tahun: daftar[0]!.tahun,
      mutu: mutuFakta(daftar[0]!),
      nilai: satukanNilai(daftar.map((f) => ({ nilai: f[medan]!, sumber: f.sumber, catatan: catatanMedan(f, medan) }))),
      alasan: [...new Set(daftar.flatMap((f) => f.diragukan ?? []))],
    }))
    .sort((a, b) => a.tahun - b.tahun || MUTU.indexOf(a.mutu) - MUTU.indexOf(b.mutu));
}

/** Each value once with all its sources and remarks, ascending. */
export function satukanNilai(semua: readonly { nilai: number; sumber: NomorSumber[]; catatan?: string | undefined }[]): NilaiFakta[] {
  return [...Map.groupBy(semua, (n) => n.nilai)]
    .map(([nilai, isi]) => {
      const catatan = [...new Set(isi.flatMap((n) => n.catatan ?? []))];
      const sumber = [...new Set(isi.flatMap((n) => n.sumber))].sort((a, b) => a - b);
      return { nilai, sumber, ...(catatan.length && { catatan }) };
    })
    .sort((a, b) => a.nilai - b.nilai);
}

/**
 * Neighbouring years only: a gap is not known to lie on the way. Reported figures join each other, and a broken line
 * leads on to a provisional one; where both stand for a year, the reported one is meant. Self-measured and doubtful
 * figures stand alone.
 */
export function ruasTitik(titik: readonly Pick<TitikFakta, 'tahun' | 'mutu'>[]): RuasTitik[] {
  const simpul = new Map<number, number>();
  for (const [n, t] of titik.entries())
    if ((t.mutu === 'dilaporkan' || t.mutu === 'sementara') && !simpul.has(t.tahun)) simpul.set(t.tahun, n);
  return [...simpul].flatMap(([tahun, dari]) => {
    const ke = simpul.get(tahun + 1);
    if (ke === undefined) return [];
    const [a, b] = [titik[dari]!.mutu, titik[ke]!.mutu];
    // What follows a provisional figure is another measurement that was settled.
    if (a === 'sementara' && b === 'dilaporkan') return [];
    return [{ dari, ke, putus: b === 'sementara' }];
  });
}

/** Where a comparable series went from its first to its last figure. */
export interface Perubahan {
  awal: TitikFakta;
  akhir: TitikFakta;
  /** `tak-jelas` when sources differ so far that either direction is possible. */
  arah: 'naik' | 'turun' | 'tetap' | 'tak-jelas';
}

/**
 * The reported figures that lead to the last one without a missing year, as the line is drawn. One alone tells no
 * direction: an earlier run says nothing of where things stand now.
 */
export function rentetanTerakhir<T extends TitikFakta>(titik: readonly T[]): T[] {
  const resmi = titik.filter((t) => t.mutu === 'dilaporkan');
  let awal = resmi.length - 1;
  while (awal > 0 && resmi[awal - 1]!.tahun === resmi[awal]!.tahun - 1) awal--;
  return resmi.slice(Math.max(0, awal));
}

/** The last reported figure, or the last one where none is; at least one point must be given. */
export function titikTerakhir<T extends TitikFakta>(titik: readonly T[]): T {
  return titik.findLast((t) => t.mutu === 'dilaporkan') ?? titik.at(-1)!;
}

/** Direction in numbers: a rank that goes from 20 to 12 goes `turun` here. Reported figures only, two years at least. */
export function perubahan(titik: readonly TitikFakta[]): Perubahan | undefined {
  const resmi = titik.filter((t) => t.mutu === 'dilaporkan');
  const [awal, akhir] = [resmi[0], resmi.at(-1)];
  if (!awal || !akhir || awal === akhir) return undefined;
  const [a, b] = [awal, akhir].map((t) => ({ min: t.nilai[0]!.nilai, maks: t.nilai.at(-1)!.nilai })) as [Batas, Batas];
  const tunggal = a.min === a.maks && b.min === b.maks;
  const arah = b.min > a.maks ? 'naik' : b.maks < a.min ? 'turun' : tunggal ? 'tetap' : 'tak-jelas';
  return { awal, akhir, arah };
}

interface Batas {
  min: number;
  maks: number;
}
