/** The five numbers that describe a group: ends, quartiles and median. */

export interface Sebaran {
  min: number;
  q1: number;
  median: number;
  q3: number;
  maks: number;
}

/**
 * Quantile by method 7 of Hyndman and Fan (1996), straight between neighbours, as R, NumPy and spreadsheets count it.
 * @param urut at least one value, ascending
 * @param p 0 to 1
 */
export function kuantil(urut: readonly number[], p: number): number {
  const letak = (urut.length - 1) * p;
  const bawah = urut[Math.floor(letak)]!;
  const atas = urut[Math.ceil(letak)]!;
  return bawah + (atas - bawah) * (letak - Math.floor(letak));
}

/** @param nilai at least one value, in any order */
export function sebaran(nilai: readonly number[]): Sebaran {
  const urut = nilai.toSorted((a, b) => a - b);
  const q = (p: number) => kuantil(urut, p);
  return { min: q(0), q1: q(0.25), median: q(0.5), q3: q(0.75), maks: q(1) };
}
