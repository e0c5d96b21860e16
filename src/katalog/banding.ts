/** Facts for comparisons: cut out of the catalogue once a build. */
import { susunBanding, type BahanBanding } from '../domain/banding/bahan.ts';
import type { Katalog } from '../domain/katalog.ts';

const perKatalog = new WeakMap<Katalog, BahanBanding>();

export function bahanBanding(k: Katalog): BahanBanding {
  let b = perKatalog.get(k);
  if (!b) perKatalog.set(k, (b = susunBanding(k)));
  return b;
}
