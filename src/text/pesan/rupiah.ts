/** How an amount that someone types is read back. */
import { rupiah } from '../angka.ts';

export const PESAN_RUPIAH = {
  takTerbaca: 'Tulis dengan satuannya, misalnya 200 juta atau 200.000.000.',
  dibaca: (n: number) => `Dibaca ${rupiah(n)}.`,
} as const;
