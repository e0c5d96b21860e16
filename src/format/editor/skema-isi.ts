/** JSON Schema for editors: the schema of the checker, with what the content knows as choices, each with its label. */
import type { NamaJenis } from '../../domain/schema/index.ts';
import { skemaMedan, type SkemaMedan } from '../../domain/skema-medan.ts';
import { pilihan, type Acuan } from '../rangka/jawab.ts';

/** More choices than this make completion slower than typing. */
const PALING_BANYAK = 2000;

type SkemaEditor = SkemaMedan & { $schema?: string; enumDescriptions?: string[] };

/**
 * Offices are left out: they are those of one region, and the schema of a kind serves all regions.
 * The marks of this project (`kosakata`, `rujukan`, `waktu`) and the draft, which YAML editors do not know, go.
 */
export function skemaEditor(jenis: NamaJenis, acuan: Omit<Acuan, 'opd'>): object {
  return salin(skemaMedan(jenis), acuan);
}

function salin(s: SkemaEditor, a: Acuan): object {
  const { kosakata: _, rujukan: __, waktu: ___, $schema: ____, properties, items, additionalProperties, ...sisa } = s;
  const dari = s.enum ? undefined : pilihan(s, a);
  return {
    ...sisa,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([k, x]) => [k, salin(x, a)])) }),
    ...(items && { items: salin(items, a) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: typeof additionalProperties === 'object' ? salin(additionalProperties, a) : additionalProperties,
    }),
    ...(dari &&
      dari.length > 0 &&
      dari.length <= PALING_BANYAK && {
        enum: dari.map((p) => p.id),
        enumDescriptions: dari.map((p) => [p.label, p.keterangan].filter(Boolean).join(': ')),
      }),
  };
}
