/**
 * Hints of eligibility: typed rules of a competition held against what a record knows. A hint never promises: the committee
 * decides, rules change by edition, and a record that is silent is neither fit nor unfit.
 */
import type { InovasiKatalog } from '../katalog.ts';
import type { SyaratKompetisi } from '../schema/nasional.ts';
import { kaliIkut } from './ikut.ts';

export type HasilSyarat = 'memenuhi' | 'tidak-memenuhi' | 'belum-diketahui';
export type JenisSyarat = keyof SyaratKompetisi;

/** Why a hint says what it says. */
export type SebabSyarat =
  | 'dalam-masa'
  | 'sesudah-masa'
  | 'sebelum-masa'
  | 'mulai-lebih-awal'
  | 'mulai-tak-pasti'
  | 'mulai-tak-dikenal'
  | 'cukup-lama'
  | 'belum-lama'
  | 'tidak-berjalan'
  | 'sudah-sebanyak-itu'
  | 'tercatat-kurang';

export interface Petunjuk {
  hasil: HasilSyarat;
  sebab: SebabSyarat;
}

type Catatan = Pick<InovasiKatalog, 'isi'>;

/** Earliest and latest day that a date of any exactness can mean. */
function batas(t: string): [awal: string, akhir: string] {
  const [tahun, bulan] = t.split('-');
  if (t.length === 10) return [t, t];
  if (bulan === undefined) return [`${tahun}-01-01`, `${tahun}-12-31`];
  const hari = new Date(Date.UTC(Number(tahun), Number(bulan), 0)).getUTCDate();
  return [`${t}-01`, `${t}-${hari}`];
}

const hasil = (h: HasilSyarat, sebab: SebabSyarat): Petunjuk => ({ hasil: h, sebab });

/**
 * Whether the start falls into the window. Where later development counts as well, an earlier start decides nothing: the
 * records do not date developments.
 */
export function petunjukJendela(i: Catatan, s: NonNullable<SyaratKompetisi['jendelaPenerapan']>): Petunjuk {
  if (i.isi.mulai === undefined) return hasil('belum-diketahui', 'mulai-tak-dikenal');
  const [awal, akhir] = batas(i.isi.mulai);
  if (awal >= s.mulai && akhir <= s.selesai) return hasil('memenuhi', 'dalam-masa');
  if (awal > s.selesai) return hasil('tidak-memenuhi', 'sesudah-masa');
  if (akhir < s.mulai) return s.atauDikembangkan ? hasil('belum-diketahui', 'mulai-lebih-awal') : hasil('tidak-memenuhi', 'sebelum-masa');
  return hasil('belum-diketahui', 'mulai-tak-pasti');
}

/** `2021-03-04` years later: whole years, or whole months of them. */
function geserTahun(hari: string, tahun: number): string {
  const [t, b, h] = hari.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(t, b - 1 + Math.round(tahun * 12), h)).toISOString().slice(0, 10);
}

/** States in which nobody would say that an innovation runs. */
const TIDAK_BERJALAN = new Set(['dihentikan', 'terhenti-sementara']);

/** Whether it has run long enough on `tanggal`, a full day. */
export function petunjukUmur(i: Catatan, s: NonNullable<SyaratKompetisi['umurPalingSedikit']>, tanggal: string): Petunjuk {
  if (TIDAK_BERJALAN.has(i.isi.status?.nilai ?? '')) return hasil('tidak-memenuhi', 'tidak-berjalan');
  if (i.isi.mulai === undefined) return hasil('belum-diketahui', 'mulai-tak-dikenal');
  const [awal, akhir] = batas(i.isi.mulai);
  if (geserTahun(akhir, s.lamaTahun) <= tanggal) return hasil('memenuhi', 'cukup-lama');
  if (geserTahun(awal, s.lamaTahun) > tanggal) return hasil('tidak-memenuhi', 'belum-lama');
  return hasil('belum-diketahui', 'mulai-tak-pasti');
}

/** Whether it may enter once more. Records are incomplete, so fewer entries than allowed prove nothing. */
export function petunjukKali(i: Catatan, s: NonNullable<SyaratKompetisi['palingBanyakIkut']>, kompetisi: string): Petunjuk {
  return kaliIkut(i, kompetisi) >= s.kali ? hasil('tidak-memenuhi', 'sudah-sebanyak-itu') : hasil('belum-diketahui', 'tercatat-kurang');
}

/** One hint for each rule that the competition states. */
export function petunjuk(
  i: Catatan,
  kompetisi: { id: string; syarat?: SyaratKompetisi | undefined },
  tanggal: string,
): Partial<Record<JenisSyarat, Petunjuk>> {
  const { jendelaPenerapan: j, umurPalingSedikit: u, palingBanyakIkut: p } = kompetisi.syarat ?? {};
  return {
    ...(j && { jendelaPenerapan: petunjukJendela(i, j) }),
    ...(u && { umurPalingSedikit: petunjukUmur(i, u, tanggal) }),
    ...(p && { palingBanyakIkut: petunjukKali(i, p, kompetisi.id) }),
  };
}
