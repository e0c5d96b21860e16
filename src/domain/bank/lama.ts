/** How long a copy took from interest to use, as exactly as its dates allow. */
import type { Relasi } from '../replikasi.ts';

export interface Lama {
  /** The closest unit in which both dates are known. */
  satuan: 'hari' | 'bulan' | 'tahun';
  /** Whole units between the two dates, 0 or more; of months and years the calendar difference. */
  nilai: number;
}

/**
 * From the first step `minat` to the first step `berjalan`. Undefined where one of them is missing or undated, or where
 * use is dated before interest. A coarse date gives no days: a month and a day are compared as months, a year as years.
 */
export function lamaHinggaBerjalan(r: Pick<Relasi, 'langkah'>): Lama | undefined {
  const dari = pertama(r, 'minat');
  const sampai = pertama(r, 'berjalan');
  if (dari === undefined || sampai === undefined) return undefined;
  const panjang = Math.min(dari.length, sampai.length);
  const [a, b] = [dari.slice(0, panjang).split('-').map(Number), sampai.slice(0, panjang).split('-').map(Number)];
  const lama = hitung(a, b);
  return lama.nilai < 0 ? undefined : lama;
}

function pertama(r: Pick<Relasi, 'langkah'>, langkah: string): string | undefined {
  return r.langkah.find((l) => l.langkah === langkah && l.tanggal !== undefined)?.tanggal;
}

function hitung(a: readonly number[], b: readonly number[]): Lama {
  const [t1 = 0, b1 = 1, h1 = 1] = a;
  const [t2 = 0, b2 = 1, h2 = 1] = b;
  if (a.length === 1) return { satuan: 'tahun', nilai: t2 - t1 };
  if (a.length === 2) return { satuan: 'bulan', nilai: (t2 - t1) * 12 + b2 - b1 };
  return { satuan: 'hari', nilai: (Date.UTC(t2, b2 - 1, h2) - Date.UTC(t1, b1 - 1, h1)) / 86_400_000 };
}
