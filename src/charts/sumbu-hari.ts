/** An axis over days: months where there is room, else quarters, half years, years. */
import { PESAN_GANTT as P } from '../text/pesan/bagan-gantt.ts';

export interface SumbuHari {
  /** Where a full day `YYYY-MM-DD` begins, or where it ends. */
  x: (hari: string, akhir?: boolean) => number;
  /** Firsts of months, with their words. */
  garis: { x: number; nama: string | undefined }[];
}

/** Months from line to line, of which the first wide enough is taken. */
const LANGKAH = [1, 2, 3, 6, 12, 24, 60, 120];
/** Room of `Jan 2026` and of `2026`. */
const RUANG_BULAN = 58;
const RUANG_TAHUN = 38;

const nomorHari = (hari: string): number => Date.parse(`${hari}T00:00:00Z`) / 86_400_000;

/** @param awal first day, `YYYY-MM-DD` @param akhir last day, not before it */
export function sumbuHari(awal: string, akhir: string, kiri: number, kanan: number): SumbuHari {
  const [a, b] = [nomorHari(awal), nomorHari(akhir) + 1];
  const x = (hari: string, sampaiMalam = false) => kiri + ((nomorHari(hari) + Number(sampaiMalam) - a) / (b - a)) * (kanan - kiri);
  const perBulan = ((kanan - kiri) / (b - a)) * 30.4;
  const muat = (n: number) => perBulan * n >= (n >= 12 ? RUANG_TAHUN : RUANG_BULAN);
  const tiap = LANGKAH.find(muat) ?? LANGKAH.at(-1)!;
  const [t0 = 0, b0 = 1] = awal.split('-').map(Number);
  const pertama = t0 * 12 + b0 - 1;
  // A plan that begins within a month has its first line at the next one.
  const mulai = Math.ceil((awal.endsWith('-01') ? pertama : pertama + 1) / tiap) * tiap;
  const garis: SumbuHari['garis'] = [];
  for (let n = mulai; ; n += tiap) {
    const [tahun, bulan] = [Math.floor(n / 12), n % 12];
    const hari = `${tahun}-${String(bulan + 1).padStart(2, '0')}-01`;
    if (hari > akhir) break;
    const nama = tiap >= 12 ? String(tahun) : `${P.bulan[bulan]!} ${tahun}`;
    garis.push({ x: x(hari), nama: x(hari) + (tiap >= 12 ? RUANG_TAHUN : RUANG_BULAN) - 4 <= kanan + 14 ? nama : undefined });
  }
  return { x, garis };
}
