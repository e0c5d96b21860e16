/** Walks a value along its zod schema and reports the fields that carry a mark (`kosakata`, `rujukan`, `waktu`). */
import type { z } from 'zod';
import type { Rujukan } from './schema/dasar.ts';

export type Jalan = (string | number)[];
export interface Tanda {
  kosakata?: string;
  rujukan?: Rujukan;
  waktu?: 'lampau';
}

/** The little of zod's own description of a schema that the walk needs. */
interface Definisi {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  items?: z.ZodType[];
  options?: z.ZodType[];
}

/**
 * Calls `temu` for every marked text or number in `nilai`. The value must already satisfy the schema.
 * Unions hold no marked fields in this project, so they are not entered.
 */
export function jelajah(
  skema: z.ZodType,
  nilai: unknown,
  temu: (tanda: Tanda, nilai: string | number, jalan: Jalan) => void,
  jalan: Jalan = [],
): void {
  if (nilai === undefined || nilai === null) return;
  const tanda = skema.meta() as Tanda | undefined;
  if ((tanda?.kosakata || tanda?.rujukan || tanda?.waktu) && (typeof nilai === 'string' || typeof nilai === 'number'))
    temu(tanda, nilai, jalan);
  const d = skema.def as unknown as Definisi;
  switch (d.type) {
    case 'object':
      for (const [kunci, anak] of Object.entries(d.shape!))
        jelajah(anak, (nilai as Record<string, unknown>)[kunci], temu, [...jalan, kunci]);
      break;
    case 'array':
      (nilai as unknown[]).forEach((x, i) => jelajah(d.element!, x, temu, [...jalan, i]));
      break;
    case 'tuple':
      (nilai as unknown[]).forEach((x, i) => d.items![i] && jelajah(d.items![i], x, temu, [...jalan, i]));
      break;
    case 'record':
      for (const [kunci, x] of Object.entries(nilai)) jelajah(d.valueType!, x, temu, [...jalan, kunci]);
      break;
    case 'optional':
    case 'default':
      jelajah(d.innerType!, nilai, temu, jalan);
      break;
  }
}

/** Every mark that a schema carries anywhere, whether a record uses the field or not. */
export function tandaSkema(skema: z.ZodType): Tanda[] {
  const d = skema.def as unknown as Definisi;
  const anak = [...Object.values(d.shape ?? {}), ...(d.items ?? []), ...(d.options ?? []), d.element, d.innerType, d.keyType, d.valueType];
  return [skema.meta() as Tanda | undefined, ...anak.flatMap((a) => (a ? tandaSkema(a) : []))].filter((t) => t !== undefined);
}

/** Value at a path, or undefined. */
export function nilaiDi(akar: unknown, jalan: Jalan): unknown {
  return jalan.reduce<unknown>((n, k) => (n === null || n === undefined ? undefined : (n as Record<string | number, unknown>)[k]), akar);
}

/** Names of the fields a schema knows at `jalan`; empty when there is no object there. */
export function medanDikenal(skema: z.ZodType, jalan: Jalan): string[] {
  let kini: z.ZodType | undefined = skema;
  const buka = () => {
    while (kini && ['optional', 'default'].includes((kini.def as unknown as Definisi).type))
      kini = (kini.def as unknown as Definisi).innerType;
  };
  buka();
  for (const langkah of jalan) {
    const d = kini?.def as unknown as Definisi | undefined;
    kini = typeof langkah === 'number' ? d?.element : (d?.shape?.[langkah] ?? d?.valueType);
    buka();
  }
  const d = kini?.def as unknown as Definisi | undefined;
  return Object.keys(d?.shape ?? (d?.keyType?.def as { entries?: object } | undefined)?.entries ?? {});
}

/** Every text in a value, with its path. */
export function* semuaTeks(nilai: unknown, jalan: Jalan = []): Generator<{ teks: string; jalan: Jalan }> {
  if (typeof nilai === 'string') yield { teks: nilai, jalan };
  else if (nilai && typeof nilai === 'object') {
    for (const [k, v] of Object.entries(nilai)) yield* semuaTeks(v, [...jalan, Array.isArray(nilai) ? Number(k) : k]);
  }
}

/** Every group of fields in a value, with its path. */
export function* semuaKelompok(nilai: unknown, jalan: Jalan = []): Generator<{ kelompok: Record<string, unknown>; jalan: Jalan }> {
  if (!nilai || typeof nilai !== 'object') return;
  if (!Array.isArray(nilai)) yield { kelompok: nilai as Record<string, unknown>, jalan };
  for (const [k, v] of Object.entries(nilai)) yield* semuaKelompok(v, [...jalan, Array.isArray(nilai) ? Number(k) : k]);
}
