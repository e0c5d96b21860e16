/**
 * In which group the known costs of an innovation put it. A ceiling moves innovations between groups and never out of
 * the page: most records name no cost, and "unknown" is a reason to ask, not to leave out.
 */
import type { BiayaCalon, Calon } from './calon.ts';

export const KELOMPOK_BIAYA = ['diketahui', 'ditanyakan', 'di-atas'] as const;
/** Known and within the ceiling; to be asked; above the ceiling. */
export type KelompokBiaya = (typeof KELOMPOK_BIAYA)[number];

export interface BiayaTerkelompok {
  kelompok: KelompokBiaya;
  /** Whole amounts that were held against the ceiling: of each kind those of the newest year known. Never summed. */
  seluruh: BiayaCalon[];
  /** Amounts per unit: told, and held against nothing. */
  satuan: BiayaCalon[];
}

/** Words after which the true amount may be higher than the one told. */
const MUNGKIN_LEBIH = 'lebih-dari';

/**
 * @param plafon most that may be spent, in rupiah; undefined is no ceiling. Amounts are compared one by one, with the
 * upper end of a range, as they were in their year: neither prices nor the size of the region are adjusted.
 */
export function kelompokBiaya({ biaya }: Pick<Calon, 'biaya'>, plafon: number | undefined): BiayaTerkelompok {
  const perSatuan = (b: BiayaCalon) => b.jenis === 'satuan' || b.per !== undefined;
  const satuan = biaya.filter(perSatuan);
  const seluruh = (['awal', 'tahunan'] as const).flatMap((jenis) => terbaru(biaya.filter((b) => b.jenis === jenis && !perSatuan(b))));
  const lewat = (b: BiayaCalon) => plafon !== undefined && (b.atas ?? b.rupiah) > plafon;
  const ragu = (b: BiayaCalon) => plafon !== undefined && b.ketepatan === MUNGKIN_LEBIH;
  const kelompok = seluruh.length === 0 ? 'ditanyakan' : seluruh.some(lewat) ? 'di-atas' : seluruh.some(ragu) ? 'ditanyakan' : 'diketahui';
  return { kelompok, seluruh, satuan };
}

function terbaru(biaya: readonly BiayaCalon[]): BiayaCalon[] {
  const tahun = Math.max(...biaya.map((b) => b.tahun ?? 0));
  return biaya.filter((b) => (b.tahun ?? 0) === tahun);
}
