/**
 * The same evidence under another edition: what levels may become where the guideline's words changed.
 *
 * The map between two editions stands in the newer one (`perpindahan`) and is our own reading of both texts.
 */
import type { EdisiKematangan } from '../schema/kosakata.ts';
import { jumlah, type Rincian } from './skor.ts';

export interface TingkatPindah {
  indikator: string;
  /** Level in the edition it comes from. */
  asal: number;
  dari: number;
  sampai: number;
}

export interface Perpindahan {
  /** One for every answered indicator that both editions have, in the order of the new edition. */
  tingkat: TingkatPindah[];
  /** The least and the most that the evidence is worth, of the indicators that were answered. */
  dari: number;
  sampai: number;
  maks: number;
  catatan: string;
  /** Levels that are sure; the others must be judged anew. */
  pasti: Rincian;
}

/** @returns undefined when nobody has compared the two editions yet */
export function pindahEdisi(asal: EdisiKematangan, tujuan: EdisiKematangan, rincian: Rincian): Perpindahan | undefined {
  const peta = tujuan.perpindahan?.find((p) => p.dari === asal.edisi);
  if (!peta) return undefined;
  const diAsal = new Set(asal.indikator.map((i) => i.id));
  const tingkat = tujuan.indikator.flatMap((i) => {
    const t = rincian[i.id];
    if (t === undefined || !diAsal.has(i.id)) return [];
    const [dari, sampai] = t === 0 ? [0, 0] : (peta.indikator[i.id]?.[t - 1] ?? [t, t]);
    return [{ indikator: i.id, asal: t, dari, sampai }];
  });
  const bobot = new Map(tujuan.indikator.map((i) => [i.id, i.bobot]));
  const nilai = (sisi: 'dari' | 'sampai') => jumlah(tingkat.map((t) => bobot.get(t.indikator)! * t[sisi]));
  return {
    tingkat,
    dari: nilai('dari'),
    sampai: nilai('sampai'),
    maks: tujuan.maks,
    catatan: peta.catatan,
    pasti: Object.fromEntries(tingkat.filter((t) => t.dari === t.sampai).map((t) => [t.indikator, t.dari])),
  };
}
