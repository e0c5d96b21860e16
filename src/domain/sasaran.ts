/** A target of a region beside the published facts that tell what became of it. */
import type { Daerah, FaktaIndeks } from './schema/daerah.ts';

export type Target = NonNullable<Daerah['target']>[number];

export interface FaktaSasaran {
  /** Facts of the last year before the target that has any: where the region came from. */
  sebelum: FaktaIndeks[];
  /** Facts of the year aimed at; empty when none is published, or when the target names no year. */
  padaTahun: FaktaIndeks[];
}

/** Which published figure a target is about. Others (kematangan, rencana aksi) have no figure in the index. */
const MEDAN: Partial<Record<string, (f: FaktaIndeks) => unknown>> = {
  'peringkat-iid': (f) => f.peringkat,
  predikat: (f) => f.predikat,
  iga: (f) => f.penghargaan,
  'jumlah-inovasi': (f) => f.jumlahInovasi,
};

/** True when facts of the index can stand beside a target of this kind. */
export const berindeks = (perihal: string): boolean => MEDAN[perihal] !== undefined;

/** Facts are as published: nothing is judged here, since ranks of different scope cannot be compared. */
export function faktaSasaran(t: Pick<Target, 'perihal' | 'tahun' | 'ditetapkan'>, indeks: readonly FaktaIndeks[]): FaktaSasaran {
  const medan = MEDAN[t.perihal];
  const batas = t.tahun ?? (t.ditetapkan === undefined ? undefined : Number(t.ditetapkan.slice(0, 4)));
  if (!medan || batas === undefined) return { sebelum: [], padaTahun: [] };
  const tentang = indeks.filter((f) => medan(f) !== undefined);
  const akhir = Math.max(...tentang.filter((f) => f.tahun < batas).map((f) => f.tahun));
  return {
    sebelum: tentang.filter((f) => f.tahun === akhir),
    padaTahun: t.tahun === undefined ? [] : tentang.filter((f) => f.tahun === t.tahun),
  };
}
