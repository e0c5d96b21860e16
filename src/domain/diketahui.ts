/** What is known of an innovation, as yes or no: the facets of the catalogue and the counts on the home page. */
import type { InovasiKatalog } from './katalog.ts';
import { ditiru } from './pemakaian.ts';

export const DIKETAHUI = {
  /** Some amount of money. */
  biaya: (i: InovasiKatalog): boolean => (i.isi.biaya?.rincian ?? []).length > 0,
  /** Some result as a number. */
  hasil: (i: InovasiKatalog): boolean => (i.isi.hasil ?? []).some((h) => h.nilai !== undefined),
  /** A declared copy elsewhere. */
  ditiru: (i: InovasiKatalog): boolean => i.relasi.some(ditiru),
};
