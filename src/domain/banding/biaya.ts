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

/** Groups with at least two amounts, in the order of the kinds; amounts keep theirs. Other money is left out. */
export function sebandingBiaya<T extends { jenis: string; per?: string | undefined }>(daftar: readonly T[]): KelompokBiaya<T>[] {
  const per = Map.groupBy(daftar.filter(pengeluaran), (b) => `${b.jenis} ${b.per?.toLowerCase() ?? ''}`);
  const urut = (jenis: string) => (JENIS_PENGELUARAN as readonly string[]).indexOf(jenis);
  return [...per.values()]
    .filter((isi) => isi.length > 1)
    .map((isi) => ({ jenis: isi[0]!.jenis, ...(isi[0]!.per !== undefined && { per: isi[0]!.per }), isi }))
    .sort((a, b) => urut(a.jenis) - urut(b.jenis));
}
