/** Facts for comparisons: cut out of the catalogue once a build. */
import { padatkan, sidik } from '../banding/padat.ts';
import { untukPeramban } from '../banding/peramban.ts';
import { susunBanding, type BahanBanding } from '../domain/banding/bahan.ts';
import type { Katalog } from '../domain/katalog.ts';

const perKatalog = new WeakMap<Katalog, BahanBanding>();
const berkas = new WeakMap<Katalog, BerkasJadi>();

export function bahanBanding(k: Katalog): BahanBanding {
  let b = perKatalog.get(k);
  if (!b) perKatalog.set(k, (b = susunBanding(k)));
  return b;
}

export interface BerkasJadi {
  isi: string;
  /** Below the site; changes with the content, so that no kept copy of another day answers. */
  jalur: string;
}

/** The compact file that browsers draw from. */
export function berkasBanding(k: Katalog): BerkasJadi {
  let f = berkas.get(k);
  if (!f) {
    const isi = JSON.stringify(padatkan(untukPeramban(bahanBanding(k))));
    berkas.set(k, (f = { isi, jalur: `bandingkan/data.json?v=${sidik(isi)}` }));
  }
  return f;
}
