/** What a relation says about use: a declared copy, or only something alike. */
import type { Relasi } from './replikasi.ts';

/** A copy that the adopter or the origin declares, tried or running, and not past its date. */
export function ditiru(r: Relasi): boolean {
  return r.kelompok === 'penerapan' && !r.kedaluwarsa && (r.catatan.length === 0 || r.catatan.some((c) => c.hubungan === 'dinyatakan'));
}

/** In use elsewhere, but as a similar policy, by the same implementer, or in the same programme: no copy. */
export function serupa(r: Relasi): boolean {
  return r.kelompok === 'penerapan' && !r.kedaluwarsa && !ditiru(r);
}
