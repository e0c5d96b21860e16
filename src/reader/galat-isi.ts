/**
 * The faults that the development server found last, from the loader that finds them to the pages that show them. They hang on
 * `globalThis`, because Astro loads this module once for each side.
 */
import type { Temuan } from '../domain/temuan.ts';

const KUNCI = Symbol.for('lumbung-inovasi.galat');
const wadah = globalThis as { [KUNCI]?: readonly Temuan[] };

export function simpanGalat(galat: readonly Temuan[]): void {
  wadah[KUNCI] = galat;
}

export function galatTersimpan(): readonly Temuan[] {
  return wadah[KUNCI] ?? [];
}
