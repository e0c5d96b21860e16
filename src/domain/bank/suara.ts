/** Who says so, counted: the four voices of the ledger, and beside them the numbers that someone names without names. */
import type { Relasi, Suara } from '../replikasi.ts';
import type { Inovasi } from '../schema/inovasi.ts';
import { bandingTeks } from '../temuan.ts';

type Klaim = NonNullable<Inovasi['klaimReplikasi']>[number];

export interface RingkasSuara {
  /** Relations by the voice of their furthest step, whatever that step is; all four are there. */
  perSuara: Record<Suara, number>;
  /** Relations whose voice has not been renewed in time; they are in `perSuara` too. */
  lama: number;
  /** The newest claim that names a number; never added to the relations. */
  klaim?: { jumlah: number; satuan: string; oleh?: 'asal' | 'lain' };
}

export function ringkasSuara(relasi: readonly Relasi[], klaim: readonly Klaim[] = []): RingkasSuara {
  const perSuara: Record<Suara, number> = { 'dua-pihak': 0, penerima: 0, asal: 0, publik: 0 };
  for (const r of relasi) perSuara[r.suara]++;
  const terbaru = klaimTerbaru(klaim);
  return {
    perSuara,
    lama: relasi.filter((r) => r.kedaluwarsa).length,
    ...(terbaru && { klaim: { jumlah: terbaru.jumlah!, satuan: terbaru.satuan, ...(terbaru.oleh && { oleh: terbaru.oleh }) } }),
  };
}

/** Undated claims are older than dated ones; of equal dates the later in the record holds. */
function klaimTerbaru(klaim: readonly Klaim[]): Klaim | undefined {
  return klaim
    .filter((k) => k.jumlah !== undefined)
    .reduce<Klaim | undefined>((m, k) => (m && bandingTeks(k.tanggal ?? '', m.tanggal ?? '') < 0 ? m : k), undefined);
}
