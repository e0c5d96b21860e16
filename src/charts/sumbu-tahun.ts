/** Axes of charts over years: one place a year, lines for values. */
import { bulat, el, teks } from './svg.ts';
import { lebarTeks } from './ukur-teks.ts';

export interface SumbuTahun {
  x: (tahun: number) => number;
  /** Room of one year. */
  langkah: number;
  /** Where the axis ends. */
  kanan: number;
}

/** Years stand in the middle of equal places from `kiri` on. */
export function sumbuTahun(tahun: readonly number[], kiri: number, lebar: number): SumbuTahun {
  const langkah = lebar / tahun.length;
  return { langkah, kanan: kiri + lebar, x: (t) => kiri + (t - tahun[0]! + 0.5) * langkah };
}

const RUANG_TAHUN = 29;

/** Years below the axis, counted back from the last; those that have no room are left out. */
export function labelTahun(tahun: readonly number[], { x, langkah, kanan }: SumbuTahun, y: number): string[] {
  const loncat = Math.ceil(RUANG_TAHUN / langkah);
  const batas = kanan - RUANG_TAHUN / 2;
  return tahun
    .filter((_, n) => (tahun.length - 1 - n) % loncat === 0)
    .map((t) =>
      teks(Math.min(x(t), batas), y, String(t), { 'font-size': langkah < 36 ? 10 : 11, 'text-anchor': 'middle', fill: 'var(--tinta-2)' }),
    );
}

/** Lines across, as one path. */
export function garisNilai(y: readonly number[], kiri: number, lebar: number): string {
  return el('path', { d: y.map((t) => `M${bulat(kiri)} ${bulat(t)}h${bulat(lebar)}`).join(''), stroke: 'var(--garis)' });
}

/** Room that the words of the lines need left of the frame; the usual numbers all get the same. */
export function ruangLabel(kata: readonly string[]): number {
  return Math.max(28, ...kata.map((k) => lebarTeks(k, 10) + 6));
}

/** Words of the lines, left of `x`. */
export function labelGaris(garis: readonly { y: number; kata: string }[], x: number): string[] {
  return garis.map(({ y, kata }) => teks(x, y + 3.5, kata, { 'font-size': 10, 'text-anchor': 'end', fill: 'var(--tinta-2)' }));
}
