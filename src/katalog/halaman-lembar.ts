/** The page that turns a spreadsheet into proposals, and the files that its script reads. */
import type { Katalog } from '../domain/katalog.ts';
import type { NilaiKosakata } from '../domain/schema/kosakata.ts';
import { daerahLembar, kosakataLembar } from '../format/lembar/dari-katalog.ts';
import type { DaerahLembar, KosakataLembar } from '../format/lembar/bahan.ts';
import { saluran, type Saluran } from './saluran.ts';

export interface HalamanLembar {
  saluran: Saluran;
  jenisSumber: readonly NilaiKosakata[];
}

export function halamanLembar(k: Katalog): HalamanLembar {
  return { saluran: saluran(k), jenisSumber: k.kosakata.get('jenis-sumber')?.nilai ?? [] };
}

/** What the sheet of any region is read against. */
export const bahanLembar = (k: Katalog): KosakataLembar => kosakataLembar(k);

/** What each region has already, by slug. */
export const perDaerahLembar = (k: Katalog): { slug: string; isi: DaerahLembar }[] =>
  [...k.daerah.values()].map((d) => ({ slug: d.slug, isi: daerahLembar(d) }));
