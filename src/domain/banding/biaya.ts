/** Amounts of money that can be held side by side: of one kind, and of one unit where they are per something. */
import type { Biaya } from '../schema/dasar.ts';

/** Kinds of money that a copy has to spend, in the order in which they arise. Never summed, within a kind or across. */
const JENIS_PENGELUARAN = ['awal', 'tahunan', 'satuan', 'kumulatif'] as const;

export function pengeluaran(b: Pick<Biaya, 'jenis'>): boolean {
  return (JENIS_PENGELUARAN as readonly string[]).includes(b.jenis);
}

export interface KelompokBiaya<T> {
  jenis: string;
  per?: string;
  isi: T[];
}

/**
 * Whether amounts pay for one thing, as the record words it: how many, which year and who says so are no other thing.
 * Only such amounts have a least and a most.
 */
export function sehal(daftar: readonly { untuk: string }[]): boolean {
  return new Set(daftar.map((b) => inti(b.untuk))).size === 1;
}

function inti(untuk: string): string {
  return untuk
    .toLowerCase()
    .replace(/\([^)]*\)|,? *\b(?:menurut|berlaku)\b.*$|\d[\d.,]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Groups with at least two amounts, in the order of the kinds; amounts keep theirs. Other money is left out. */
export function sebandingBiaya<T extends { jenis: string; per?: string | undefined }>(daftar: readonly T[]): KelompokBiaya<T>[] {
  const per = Map.groupBy(daftar.filter(pengeluaran), (b) => `${b.jenis} ${b.per?.toLowerCase() ?? ''}`);
  const urut = (jenis: string) => (JENIS_PENGELUARAN as readonly string[]).indexOf(jenis);
  return [...per.values()]
    .filter((isi) => isi.length > 1)
    .map((isi) => ({ jenis: isi[0]!.jenis, ...(isi[0]!.per !== undefined && { per: isi[0]!.per }), isi }))
    .sort((a, b) => urut(a.jenis) - urut(b.jenis));
}

/** From this ratio of the greatest to the least amount on, a scale from zero would press most of them to its foot. */
const JAUH = 10;

/** Whether amounts lie so far apart that they need a scale of powers of ten; nothing paid has no place on such a ratio. */
export function berjauhan(isi: readonly { dari: number; sampai?: number | undefined }[]): boolean {
  const positif = isi.flatMap((b) => [b.dari, b.sampai ?? b.dari]).filter((n) => n > 0);
  return positif.length > 0 && Math.max(...positif) / Math.min(...positif) >= JAUH;
}
