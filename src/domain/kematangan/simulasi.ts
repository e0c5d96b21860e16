/** The index simulated where some of what goes into it is known only between two ends. */
import { nilaiSpd, simulasiIid, type HasilIid, type MasukanIid, type Rentang, type Rumus } from './iid.ts';
import { jumlah, TINGKAT_TERTINGGI } from './skor.ts';

/**
 * Points of the government of the region, from the levels of its rows; a row without a level may still be anything.
 * @returns undefined when no row has a level, or the edition names no rows
 */
export function rentangSpd(r: Rumus, tingkat: Readonly<Record<string, number>>): Rentang | undefined {
  const baris = r.spd ?? [];
  if (!baris.some((i) => tingkat[i.id] !== undefined)) return undefined;
  const dari = nilaiSpd(r, tingkat);
  const terbuka = baris.filter((i) => tingkat[i.id] === undefined).map((i) => i.bobot * TINGKAT_TERTINGGI);
  return { dari, sampai: jumlah([dari, ...terbuka]) };
}

/** @throws RangeError as `simulasiIid` */
export function simulasiRentang(r: Rumus, m: Omit<MasukanIid, 'spd'> & { spd?: Rentang | undefined }): HasilIid {
  const { spd, ...lain } = m;
  if (!spd) return simulasiIid(r, lain);
  const [bawah, atas] = [simulasiIid(r, { ...lain, spd: spd.dari }), simulasiIid(r, { ...lain, spd: spd.sampai })];
  return { dari: bawah.dari, sampai: atas.sampai, bagian: { ...bawah.bagian, spd } };
}
