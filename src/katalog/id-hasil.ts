/** Anchors of results: made of what they measure and their year, so that a link keeps its meaning when others are added. */
import type { Hasil } from '../domain/schema/dasar.ts';
import { keSlug } from '../domain/slug.ts';

/** Long names are cut after a whole word. */
const PANJANG = 48;

/** Gives each result of one page an id of its own; the second with the same words and year ends in `-2`. */
export function pembuatIdHasil(): (h: Hasil) => string {
  const dipakai = new Map<string, number>();
  return (h) => {
    const kata = keSlug(h.indikator);
    const pendek = kata.length > PANJANG ? kata.slice(0, PANJANG + 1).replace(/-[^-]*$/, '') : kata;
    const id = ['hasil', pendek, h.tahun].filter(Boolean).join('-');
    const ke = (dipakai.get(id) ?? 0) + 1;
    dipakai.set(id, ke);
    return ke === 1 ? id : `${id}-${ke}`;
  };
}
