/** The JSON Schema of a record as a tree to walk: what sorting and skeletons read, so that they follow the zod schemas. */
import { skemaJson } from './skema-json.ts';
import type { Tanda } from './jelajah.ts';
import type { NamaJenis } from './schema/index.ts';

/** One place in a record. The marks of `Tanda` come along from the zod schema. */
export interface SkemaMedan extends Tanda {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  description?: string;
  /** In the order in which fields are written. */
  properties?: Record<string, SkemaMedan>;
  required?: string[];
  additionalProperties?: boolean | SkemaMedan;
  items?: SkemaMedan;
  prefixItems?: SkemaMedan[];
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  enum?: string[];
  propertyNames?: { enum?: string[] };
  default?: unknown;
}

export function skemaMedan(jenis: NamaJenis): SkemaMedan {
  return skemaJson(jenis) as SkemaMedan;
}

/** Schema of the child under this key or index; undefined where the schema does not know it. */
export function anakSkema(s: SkemaMedan | undefined, kunci: string | number): SkemaMedan | undefined {
  if (typeof kunci === 'number') return s?.prefixItems?.[kunci] ?? s?.items;
  if (s?.properties && Object.hasOwn(s.properties, kunci)) return s.properties[kunci];
  return typeof s?.additionalProperties === 'object' ? s.additionalProperties : undefined;
}

/** Keys in the order of the schema; those it does not know keep their order at the end. */
export function urutKunci(s: SkemaMedan | undefined, kunci: readonly string[]): string[] {
  const dikenal = Object.keys(s?.properties ?? {}).filter((k) => kunci.includes(k));
  return [...dikenal, ...kunci.filter((k) => !dikenal.includes(k))];
}
