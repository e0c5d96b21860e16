/** What a relation says about use: a declared copy, or only something alike. */
import { dinyatakanTiruan } from './bank/keadaan.ts';
import type { Relasi } from './replikasi.ts';

/** A declared copy, tried or running, and not past its date. */
export function ditiru(r: Relasi): boolean {
  return r.kelompok === 'penerapan' && !r.kedaluwarsa && dinyatakanTiruan(r);
}

/** In use elsewhere, but as a similar policy, by the same implementer, or in the same programme: no copy. */
export function serupa(r: Relasi): boolean {
  return r.kelompok === 'penerapan' && !r.kedaluwarsa && !ditiru(r);
}
