/** A last column for what is remarked on single figures. It stands only where something is: most tables have none. */
import { PESAN_BAGAN } from '../text/pesan/bagan.ts';
import type { BarisTabel, Tabel } from './bagan.ts';

export interface BarisBercatatan extends BarisTabel {
  catatan?: readonly string[] | undefined;
}

export function denganCatatan(kepala: readonly string[], baris: readonly BarisBercatatan[]): Tabel {
  const berkolom = baris.some((b) => b.catatan?.length);
  return {
    kepala: berkolom ? [...kepala, PESAN_BAGAN.kolomCatatan] : kepala,
    // An empty cell: nothing is remarked, which is not unknown.
    baris: baris.map(({ catatan = [], ...b }) => (berkolom ? { ...b, sel: [...b.sel, catatan.join(' ')] } : b)),
  };
}
