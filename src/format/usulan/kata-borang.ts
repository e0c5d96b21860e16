/** The checker speaks to one who edits a file; whoever fills a form sees no quotation marks, types or fields. */
import { CARA_TULIS } from '../../domain/pesan-skema.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { PESAN_TEMUAN_BORANG as P } from '../../text/pesan/usulan.ts';

const SARAN: Record<string, string> = { [CARA_TULIS['number']!]: P.caraAngka, [CARA_TULIS['int']!]: P.caraBulat };

/** The same finding of the schema, in the words of a form: its rule and its place stay. */
export function kataBorang(t: Temuan): Temuan {
  if (t.aturan === 'medan-wajib') return { ...t, pesan: P.belumDiisi, saran: P.wajib };
  return { ...t, saran: SARAN[t.saran] ?? t.saran };
}
