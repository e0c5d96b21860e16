/** The facts of all regions, fetched once. */
import { BentukLain, uraikan } from '../../banding/padat.ts';
import type { BahanBanding } from '../../domain/banding/bahan.ts';
import { PESAN_BANDING as P } from '../../text/pesan/banding.ts';
import { ambilJson } from '../ambil.ts';
import { tombol, unsur } from '../unsur.ts';

let bahan: Promise<BahanBanding> | undefined;

/** @throws BentukLain when page and file are of different days, other errors when the file does not arrive. */
export function muatBahan(jalur: string): Promise<BahanBanding> {
  bahan ??= ambilJson(jalur).then(uraikan);
  bahan.catch(() => (bahan = undefined));
  return bahan;
}

/** What to say instead of charts when the facts did not come, with the way out. */
export function pesanGagal(galat: unknown, lagi: () => void): HTMLElement {
  const usang = galat instanceof BentukLain;
  const kotak = unsur(
    'div',
    'peringatan',
    unsur('p', '', usang ? P.usang : P.gagal),
    unsur('p', 'tombol-baris', tombol('tombol', usang ? P.muatUlang : P.cobaLagi, usang ? () => location.reload() : lagi)),
  );
  kotak.setAttribute('role', 'alert');
  return kotak;
}
