/** Where a relation of the ledger stands, as one word that rows, filters and figures share. */
import { keadaanBerhenti, type Relasi } from '../replikasi.ts';
import { lebihLambat } from '../tanggal.ts';

/** In the order in which a page tells of them: what runs first. */
export const KEADAAN_BANK = ['berjalan', 'uji-coba', 'kesepakatan', 'penjajakan', 'ditunda', 'berhenti'] as const;
export type KeadaanBank = (typeof KEADAAN_BANK)[number];

/**
 * `berjalan` and `uji-coba` are use; visits, interest and promises are `penjajakan`; what was promised or agreed and then
 * put off, without ever having run, is `ditunda`; only what ran can be `berhenti`.
 */
export function keadaanBank(r: Relasi): KeadaanBank {
  if (r.kelompok === 'berhenti') return 'berhenti';
  if (r.kelompok === 'penerapan') return r.terakhir.langkah === 'berjalan' ? 'berjalan' : 'uji-coba';
  if (r.catatan.some((c) => keadaanBerhenti(c.keadaan?.nilai) && !dilanjutkan(r, c.keadaan?.per))) return 'ditunda';
  return r.kelompok === 'kesepakatan' ? 'kesepakatan' : 'penjajakan';
}

/** True when a step was surely taken after the day for which the delay is known. */
function dilanjutkan(r: Relasi, per: string | undefined): boolean {
  return per !== undefined && r.langkah.some((l) => l.tanggal !== undefined && lebihLambat(l.tanggal, per));
}

/**
 * True when a voice says that it is a copy of the origin: a file calls it one, or the origin itself names the adopter. A
 * similar policy or the same implementer is no copy.
 */
export function dinyatakanTiruan(r: Relasi): boolean {
  return r.catatan.length === 0 || r.catatan.some((c) => c.hubungan === 'dinyatakan') || r.langkah.some((l) => l.suara === 'asal');
}
