/**
 * What a region's index would be by the formula of an edition, from numbers that the visitor states.
 *
 * IID = (SPD + Σ kematangan / max(divisor, n) + points for the number of innovations) / total × 100. The points for the number
 * fall to 0 when too few of the six basic services (urusan wajib pelayanan dasar) are represented, where the edition says so.
 * Source: slides of BSKDN (2023) and applications citing Surat Kepala BSKDN 400.10.11/1887/BSKDN, 29 April 2026; the numbers stand in
 * `content/nasional/rumus.json`.
 */
import type { RumusIid } from '../schema/nasional.ts';
import { jumlah, TINGKAT_TERTINGGI } from './skor.ts';

export type Rumus = RumusIid['rumus'][number];

/** Basic services that exist: UU 23/2014, article 12 (1). */
export const URUSAN_DASAR = 6;

export interface MasukanIid {
  /** Number of innovations that are assessed; 0 or more. */
  jumlah: number;
  /** Mean kematangan of them, 0 to the maximum of the edition. */
  rerata: number;
  /** Points for the government of the region; unknown is told as a span. */
  spd?: number;
  /** Basic services represented, 0 to 6; unknown is told as a span, where the edition asks for them. */
  urusanDasar?: number;
}

export interface HasilIid {
  /** Equal ends where everything is known. Of 100, rounded to two decimals. */
  dari: number;
  sampai: number;
  bagian: { spd: Rentang; kematangan: number; jumlahInovasi: Rentang };
}

export interface Rentang {
  dari: number;
  sampai: number;
}

/** Formulas that may be simulated: only those of full confidence, the newest first. */
export function rumusBerlaku(r: RumusIid | undefined): Rumus[] {
  return (r?.rumus ?? []).filter((x) => x.keyakinan === 'A').sort((a, b) => Math.max(...b.tahun) - Math.max(...a.tahun));
}

/** @throws RangeError when a number is outside what the edition knows */
export function simulasiIid(r: Rumus, m: MasukanIid): HasilIid {
  wajar('jumlah inovasi', m.jumlah, Number.MAX_SAFE_INTEGER, true);
  wajar('rerata kematangan', m.rerata, r.maks.kematangan);
  if (m.spd !== undefined) wajar('nilai pemerintahan daerah', m.spd, r.maks.spd);
  if (m.urusanDasar !== undefined) wajar('urusan pelayanan dasar', m.urusanDasar, URUSAN_DASAR, true);
  const spd = m.spd === undefined ? { dari: 0, sampai: r.maks.spd } : tetap(m.spd);
  const kematangan = (m.jumlah * m.rerata) / Math.max(r.pembagi, m.jumlah);
  const banyak = poinJumlah(r, m);
  const seratus = (sisi: keyof Rentang) => Math.round(((spd[sisi] + kematangan + banyak[sisi]) / r.maks.total) * 10_000) / 100;
  return {
    dari: seratus('dari'),
    sampai: seratus('sampai'),
    bagian: { spd, kematangan: Math.round(kematangan * 100) / 100, jumlahInovasi: banyak },
  };
}

/** Points of the government of the region from the levels of its rows; rows without a level are not counted. */
export function nilaiSpd(r: Rumus, tingkat: Readonly<Record<string, number>>): number {
  return jumlah((r.spd ?? []).map((i) => i.bobot * Math.min(TINGKAT_TERTINGGI, Math.max(0, tingkat[i.id] ?? 0))));
}

function poinJumlah(r: Rumus, m: MasukanIid): Rentang {
  const { poinPerInovasi, palingBanyak, urusanDasar } = r.jumlahInovasi;
  const penuh = jumlah([Math.min(m.jumlah, palingBanyak) * poinPerInovasi]);
  if (urusanDasar === undefined) return tetap(penuh);
  // Fewer innovations than services cannot represent them.
  const paling = m.urusanDasar ?? Math.min(URUSAN_DASAR, m.jumlah);
  return { dari: (m.urusanDasar ?? 0) >= urusanDasar ? penuh : 0, sampai: paling >= urusanDasar ? penuh : 0 };
}

const tetap = (n: number): Rentang => ({ dari: n, sampai: n });

function wajar(nama: string, n: number, paling: number, bulat = false): void {
  if (!(n >= 0 && n <= paling) || (bulat && !Number.isInteger(n))) throw new RangeError(`${nama} harus 0 sampai ${paling}, tertulis ${n}`);
}
