/** Dates as records write them: `2024`, `2024-07` or `2024-07-10`. */
import { bandingTeks } from './temuan.ts';

/** A word of one side that it does not renew for so many months is shown as old. */
export const BULAN_SUARA = 12;

/** Orders dates of different exactness by their common part; 0 when that part does not tell them apart. Not transitive: do not sort by it. */
export function bandingTanggal(a: string, b: string): number {
  const n = Math.min(a.length, b.length);
  return bandingTeks(a.slice(0, n), b.slice(0, n));
}

/** True when `a` is surely later than `b`. */
export function lebihLambat(a: string, b: string): boolean {
  return bandingTanggal(a, b) > 0;
}

/** `tanggal`, a full day, moved by whole months; the day is kept where it exists. */
export function geserBulan(tanggal: string, bulan: number): string {
  const [t, b, h] = tanggal.split('-').map(Number) as [number, number, number];
  const hariTerakhir = new Date(Date.UTC(t, b + bulan, 0)).getUTCDate();
  return new Date(Date.UTC(t, b - 1 + bulan, Math.min(h, hariTerakhir))).toISOString().slice(0, 10);
}
