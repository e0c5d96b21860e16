/**
 * The last reading of a content root, so that the check, the loader and the search index of one build share it.
 * It hangs on `globalThis`: Astro loads this module once for its configuration and once more for the pages.
 */
import { resolve } from 'node:path';
import { bacaIsi, type HasilBaca } from './baca.ts';

const KUNCI = Symbol.for('lumbung-inovasi.bacaan');
const wadah = globalThis as { [KUNCI]?: { akar: string; hasil: HasilBaca } };

/** What this process last read below `akar`; reads when it has not. For builds alone, during which no file changes. */
export function bacaSekali(akar: string): HasilBaca {
  const ada = wadah[KUNCI];
  return ada?.akar === resolve(akar) ? ada.hasil : bacaUlang(akar);
}

/** Reads anew, and keeps the result for `bacaSekali`. */
export function bacaUlang(akar: string): HasilBaca {
  const hasil = bacaIsi(akar);
  wadah[KUNCI] = { akar: resolve(akar), hasil };
  return hasil;
}
