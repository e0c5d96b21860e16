/** The catalogue that the integrations of one build share; joined once per reading. */
import type { Entri } from '../domain/entri.ts';
import { susunKatalog, type Katalog } from '../domain/katalog.ts';

const tersusun = new WeakMap<readonly Entri[], Katalog>();

export function katalogBangun(entri: readonly Entri[], tanggal: string): Katalog {
  let k = tersusun.get(entri);
  if (k?.tanggal !== tanggal) tersusun.set(entri, (k = susunKatalog(entri, tanggal)));
  return k;
}
