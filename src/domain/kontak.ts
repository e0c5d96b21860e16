/** What makes a contact usable; the checks and the pages share it. */
import type { Kontak } from './schema/daerah.ts';

const SALURAN = ['alamat', 'telepon', 'surel', 'situs', 'mediaSosial'] as const;

/** True when there is something to call, write to or visit. */
export function punyaSaluran(kontak: Pick<Kontak, (typeof SALURAN)[number]>): boolean {
  return SALURAN.some((s) => (kontak[s]?.length ?? 0) > 0);
}
