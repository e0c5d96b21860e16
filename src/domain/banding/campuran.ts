/** What innovations on record are about: counts by the values of one vocabulary, region by region. */
import type { DaerahBanding } from './bahan.ts';

export type KosakataCampuran = 'tema' | 'urusan' | 'tahapan' | 'jenis';

export interface BarisCampuran {
  id: string;
  /** In the order of the regions. */
  jumlah: number[];
  total: number;
}

export interface Campuran {
  /** The most frequent first, equal ones by id. */
  baris: BarisCampuran[];
  /** The others, for one row together; never a single value. */
  sisa: BarisCampuran[];
  /** Innovations without a value, in the order of the regions. Only for vocabularies of which each carries one value. */
  tanpa?: number[];
}

/** Rows that a picture holds. */
const PALING_BANYAK = 12;
/** A cut between values of equal count would be chance; it is moved up unless too few remain. */
const PALING_SEDIKIT = 4;

export function campuran(daftar: readonly Pick<DaerahBanding, 'inovasi'>[], kosakata: KosakataCampuran): Campuran {
  const id = [...new Set(daftar.flatMap((d) => Object.keys(d.inovasi[kosakata])))];
  const semua = id
    .map((i) => {
      const jumlah = daftar.map((d) => d.inovasi[kosakata][i] ?? 0);
      return { id: i, jumlah, total: jumlahkan(jumlah) };
    })
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  const batas = letakPotong(semua);
  return {
    baris: semua.slice(0, batas),
    sisa: semua.slice(batas),
    ...(kosakata !== 'tema' && {
      tanpa: daftar.map((d) => d.inovasi.jumlah - jumlahkan(Object.values(d.inovasi[kosakata]))),
    }),
  };
}

function letakPotong(semua: readonly BarisCampuran[]): number {
  if (semua.length <= PALING_BANYAK + 1) return semua.length;
  const utuh = semua.findIndex((b) => b.total === semua[PALING_BANYAK]!.total);
  return utuh >= PALING_SEDIKIT && utuh < PALING_BANYAK ? utuh : PALING_BANYAK;
}

export function jumlahkan(nilai: readonly number[]): number {
  return nilai.reduce((a, b) => a + b, 0);
}
