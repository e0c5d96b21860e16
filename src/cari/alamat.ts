/** The state of the catalogue page in its address: query, facets, order. */
import { SEGI, type IdSegi } from './kolom.ts';
import type { Saringan, Urutan } from './saring.ts';
import { URUTAN } from './saring.ts';

export interface Keadaan {
  kueri: string;
  saringan: Saringan;
  urutan: Urutan;
}

/** Longer queries are pasted by mistake. */
const MAKS_KUERI = 200;
/** Line breaks, controls, and halves of letters: no one types them, and no file may hold them. */
const BUKAN_TEKS = /[\p{Cc}\p{Cs}\p{Cn}\s]+/gu;

export function bacaKeadaan(cari: URLSearchParams): Keadaan {
  const saringan: Partial<Record<IdSegi, string[]>> = {};
  for (const s of SEGI) {
    const nilai = [...new Set(cari.getAll(s).filter(Boolean))];
    if (nilai.length) saringan[s] = nilai;
  }
  const urut = cari.get('urut');
  return {
    kueri: (cari.get('q') ?? '').slice(0, MAKS_KUERI).replace(BUKAN_TEKS, ' ').trim(),
    saringan,
    urutan: URUTAN.find((u) => u === urut) ?? 'relevan',
  };
}

/** `?q=…&tema=…`, or nothing when all is as at first. */
export function tulisKeadaan(k: Keadaan): string {
  const p = new URLSearchParams();
  if (k.kueri) p.set('q', k.kueri);
  for (const s of SEGI) for (const n of k.saringan[s] ?? []) p.append(s, n);
  if (k.urutan !== 'relevan') p.set('urut', k.urutan);
  const teks = p.toString();
  return teks ? `?${teks}` : '';
}
