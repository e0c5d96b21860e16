/** What the comparison of innovations shows until the visitor chooses: the fullest records of one theme of the leaders. */
import type { InovasiKatalog, Katalog } from '../katalog.ts';
import { lebihLengkap } from '../serupa-inovasi.ts';
import { PALING_BANYAK } from './baris-inovasi.ts';

export interface ContohBanding {
  /** Id of the theme. */
  tema: string;
  inovasi: InovasiKatalog[];
}

/**
 * Of the leaders' themes the one whose fullest records together answer most; only records whose first theme it is, one a
 * region, so that they answer the same problem in different places. Of equals the earlier in the vocabulary.
 * Undefined when no such theme has two records.
 */
export function contohBanding(k: Pick<Katalog, 'inovasi' | 'kosakata'>): ContohBanding | undefined {
  const tema = (k.kosakata.get('tema')?.nilai ?? []).filter((t) => t.pimpinan === true);
  const terjawab = (c: ContohBanding) => c.inovasi.reduce((n, i) => n + i.kelengkapan.terpenuhi, 0);
  return tema
    .map(({ id }): ContohBanding => ({ tema: id, inovasi: terlengkap(k.inovasi.filter((i) => i.isi.tema[0] === id)) }))
    .filter((c) => c.inovasi.length > 1)
    .reduce<ContohBanding | undefined>((a, b) => (a === undefined || terjawab(b) > terjawab(a) ? b : a), undefined);
}

function terlengkap(daftar: readonly InovasiKatalog[]): InovasiKatalog[] {
  const perDaerah = Map.groupBy([...daftar].sort(lebihLengkap), (i) => i.daerah.kode);
  return [...perDaerah.values()].map((milik) => milik[0]!).slice(0, PALING_BANYAK);
}
