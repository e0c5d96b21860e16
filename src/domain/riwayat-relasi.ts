/** What the dated words on one copy add up to: their order in time, and whether it still runs. */
import { bandingTanggal } from './tanggal.ts';
import { bandingTeks } from './temuan.ts';

/** One side, or the public record. */
export type SatuSuara = 'penerima' | 'asal' | 'publik';

/** At one date a heavier voice is believed. */
export const BOBOT: Record<SatuSuara, number> = { penerima: 3, asal: 2, publik: 1 };

/** A word that a copy is in use or has ended: a step (an event) or a state (what someone found). */
export interface Kabar {
  dari: 'langkah' | 'keadaan';
  suara: SatuSuara;
  tanggal?: string | undefined;
}

/** True when the use that `pakai` tells of goes against the end that `henti` tells of: the newer word holds. */
export function membantah(pakai: Kabar, henti: Kabar): boolean {
  if (pakai.tanggal !== undefined && henti.tanggal !== undefined) {
    const urutan = bandingTanggal(pakai.tanggal, henti.tanggal);
    if (urutan !== 0) return urutan > 0;
    // Of two steps the ladder decides: what began and stopped in one year has stopped.
    if (pakai.dari === 'langkah' && henti.dari === 'langkah') return false;
  } else if (pakai.dari === 'langkah') return false;
  return BOBOT[pakai.suara] > BOBOT[henti.suara];
}

/**
 * Steps in time order. A date known by year or month alone, or not at all, stands before the first step of the time it may
 * mean that is further up the ladder.
 */
export function urutkanLangkah<L extends { tanggal?: string | undefined }>(langkah: readonly L[], nomor: (l: L) => number): L[] {
  const hari = (l: L) => l.tanggal ?? '';
  const hasil: L[] = [];
  // The closest dates first: among them the order is certain, and each coarser one then finds its place.
  for (const l of [...langkah].sort((x, y) => hari(y).length - hari(x).length || bandingTeks(hari(x), hari(y)) || nomor(x) - nomor(y))) {
    const tempat = hasil.findIndex((x) => (bandingTanggal(hari(x), hari(l)) || nomor(x) - nomor(l)) > 0);
    hasil.splice(tempat < 0 ? hasil.length : tempat, 0, l);
  }
  return hasil;
}
