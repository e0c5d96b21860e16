/**
 * In which group the known costs of an innovation put it. A ceiling moves innovations between groups and never out of
 * the page: most records name no cost, and "unknown" is a reason to ask, not to leave out.
 */
import type { BiayaCalon, Calon } from './calon.ts';

export const KELOMPOK_BIAYA = ['diketahui', 'ditanyakan', 'di-atas'] as const;
/** First cost known and nothing above the ceiling; to be asked; above the ceiling. */
export type KelompokBiaya = (typeof KELOMPOK_BIAYA)[number];

export interface BiayaTerkelompok {
  kelompok: KelompokBiaya;
  /** Whole amounts that were held against the ceiling: of each kind those of the newest year known. Never summed. */
  seluruh: BiayaCalon[];
  /** Amounts per unit: told, and held against nothing. */
  satuan: BiayaCalon[];
}

/** Words after which the true amount may be higher, or lower, than the one told. */
const MUNGKIN_LEBIH = new Set(['lebih-dari']);
const MUNGKIN_KURANG = new Set(['kurang-dari', 'paling-banyak']);

/** True for an amount that pays for one of many, not for the whole. */
const perSatuan = (b: { jenis: string; per?: string | undefined }) => b.jenis === 'satuan' || b.per !== undefined;

/** Which kinds of cost are known for the whole. @param biaya of one innovation, from its record or cut out of it */
export function biayaSeluruh(biaya: readonly { jenis: string; per?: string | undefined }[]): { awal: boolean; tahunan: boolean } {
  const ada = (jenis: string) => biaya.some((b) => b.jenis === jenis && !perSatuan(b));
  return { awal: ada('awal'), tahunan: ada('tahunan') };
}

/**
 * An amount above the ceiling decides. Without a first cost for the whole, and where the true amount may lie on either
 * side of the ceiling, nothing is decided.
 * @param plafon most that may be spent, in rupiah; undefined is no ceiling. Amounts are compared one by one, as they were
 * in their year: neither prices nor the size of the region are adjusted.
 */
export function kelompokBiaya({ biaya }: Pick<Calon, 'biaya'>, plafon: number | undefined): BiayaTerkelompok {
  const satuan = biaya.filter(perSatuan);
  const seluruh = (['awal', 'tahunan'] as const).flatMap((jenis) => terbaru(biaya.filter((b) => b.jenis === jenis && !perSatuan(b))));
  const hasil = plafon === undefined ? [] : seluruh.map((b) => banding(b, plafon));
  const kelompok = hasil.includes('di-atas')
    ? 'di-atas'
    : hasil.includes('ditanyakan') || !biayaSeluruh(biaya).awal
      ? 'ditanyakan'
      : 'diketahui';
  return { kelompok, seluruh, satuan };
}

function banding({ rupiah, atas = rupiah, ketepatan = '' }: BiayaCalon, plafon: number): KelompokBiaya {
  if (rupiah > plafon && !MUNGKIN_KURANG.has(ketepatan)) return 'di-atas';
  return atas > plafon || MUNGKIN_LEBIH.has(ketepatan) ? 'ditanyakan' : 'diketahui';
}

function terbaru(biaya: readonly BiayaCalon[]): BiayaCalon[] {
  const tahun = Math.max(...biaya.map((b) => b.tahun ?? 0));
  return biaya.filter((b) => (b.tahun ?? 0) === tahun);
}
