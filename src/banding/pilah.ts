/** Which regions the slugs of an address mean; those of former addresses still count. */
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import type { KeadaanBanding } from './alamat.ts';
import { SERI_PALING_BANYAK } from './dasar.ts';

export interface Pilahan {
  /** Compared, in the order chosen, each once. */
  daftar: DaerahBanding[];
  /** Known, but too many. */
  sisa: DaerahBanding[];
  /** Slugs of no region, each once. */
  asing: string[];
}

type Dunia = Pick<BahanBanding, 'daerah'>;

/** @param acuan slug of the base of a group: not compared by itself, but named where it means nothing */
export function pilah(b: Dunia, slug: readonly string[], acuan?: string): Pilahan {
  const perSlug = daerahPerSlug(b);
  const dikenal = [...new Set(slug.flatMap((s) => perSlug.get(s) ?? []))];
  const disebut = acuan === undefined ? slug : [...slug, acuan];
  return {
    daftar: dikenal.slice(0, SERI_PALING_BANYAK),
    sisa: dikenal.slice(SERI_PALING_BANYAK),
    asing: [...new Set(disebut.filter((s) => !perSlug.has(s)))],
  };
}

/** The same state with present slugs in the place of former ones; unknown ones stay, so that the page can name them. */
export function bakukan(b: Dunia, { daerah, kelompok }: KeadaanBanding): KeadaanBanding {
  const perSlug = daerahPerSlug(b);
  const baku = (s: string) => perSlug.get(s)?.slug ?? s;
  return {
    ...(daerah && { daerah: [...new Set(daerah.map(baku))] }),
    ...(kelompok && { kelompok: { ...kelompok, acuan: baku(kelompok.acuan) } }),
  };
}

/** A present address goes before a former one of another region. */
function daerahPerSlug({ daerah }: Dunia): Map<string, DaerahBanding> {
  return new Map([...daerah.flatMap((d) => (d.alias ?? []).map((a) => [a, d] as const)), ...daerah.map((d) => [d.slug, d] as const)]);
}

/** The region of this address, a former one too. */
export function daerahBerslug(b: Pick<BahanBanding, 'daerah'>, slug: string | undefined): DaerahBanding | undefined {
  return slug === undefined ? undefined : b.daerah.find((d) => d.slug === slug || d.alias?.includes(slug));
}
