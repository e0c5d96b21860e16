/** Line of a record within a file that holds several, as the reader found it. */
import type { Jalan } from '../domain/jelajah.ts';
import { bacaSekali } from '../reader/tembolok.ts';
import { akarIsi } from '../reader/tanggal.ts';

/** @param jalur of the file below the content. Undefined where the build did not read that file. */
export function barisRekaman(jalur: string, jalan: Jalan): number | undefined {
  const { entri, letak } = bacaSekali(akarIsi());
  const e = entri.find((x) => x.jalur === jalur);
  return e && letak(e, jalan).baris;
}
