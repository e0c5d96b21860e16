/** The checker speaks to one who edits a file; whoever fills a form sees no quotation marks, types or fields. */
import { CARA_TULIS } from '../../domain/pesan-skema.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { PESAN_TEMUAN_BORANG as P } from '../../text/pesan/usulan.ts';

const SARAN: Record<string, string> = { [CARA_TULIS['number']!]: P.caraAngka, [CARA_TULIS['int']!]: P.caraBulat };

/** A year is a number to the schema, but nobody writes it with a point. */
const TAHUN = /(^|\.)tahun[A-Z]?[a-z]*(\.\d+)?$/;

/** The same finding of the schema, in the words of a form: its rule and its place stay. */
export function kataBorang(t: Temuan): Temuan {
  if (t.aturan === 'medan-wajib') return { ...t, pesan: P.belumDiisi, saran: P.wajib };
  const saran = SARAN[t.saran];
  if (!saran) return t;
  return { ...t, saran: TAHUN.test(t.medan) ? P.caraBulat : saran };
}
