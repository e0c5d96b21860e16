/** What a check found: where, what is wrong, what to write. The reporters in `scripts/` and the tests read only this. */

import type { NamaAturan } from './nama-aturan.ts';

export type Tingkat = 'galat' | 'peringatan';

export interface Temuan {
  /** Path below the content root, forward slashes. */
  berkas: string;
  /** From 1. */
  baris: number;
  /** From 1. */
  kolom: number;
  /** Dotted path of the field, or a word for a place without field ("berkas", "isi"). */
  medan: string;
  /** Name of the rule, and of the page that explains it. */
  aturan: NamaAturan;
  tingkat: Tingkat;
  /** What is wrong. */
  pesan: string;
  /** What to write or do instead. */
  saran: string;
}

/** Total order of findings: file, line, column, rule. */
export function bandingkanTemuan(a: Temuan, b: Temuan): number {
  return (
    bandingTeks(a.berkas, b.berkas) ||
    a.baris - b.baris ||
    a.kolom - b.kolom ||
    bandingTeks(a.aturan, b.aturan) ||
    bandingTeks(a.pesan, b.pesan)
  );
}

/** Code-unit order: the same on every machine, unlike locale collation. */
export function bandingTeks(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
