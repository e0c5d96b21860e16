/** The full list of innovations in pages, for readers and crawlers without JavaScript. */
import type { Katalog } from '../domain/katalog.ts';
import { kartuUrut } from './daftar.ts';
import type { Kartu } from './kartu.ts';

export const BANYAK_PER_HALAMAN = 60;

export interface HalamanDaftar {
  nomor: number;
  seluruh: number;
  jumlah: number;
  kartu: Kartu[];
}

export function halamanDaftar(k: Katalog): HalamanDaftar[] {
  const semua = kartuUrut(k.inovasi, k);
  const seluruh = Math.max(1, Math.ceil(semua.length / BANYAK_PER_HALAMAN));
  return Array.from({ length: seluruh }, (_, n) => ({
    nomor: n + 1,
    seluruh,
    jumlah: semua.length,
    kartu: semua.slice(n * BANYAK_PER_HALAMAN, (n + 1) * BANYAK_PER_HALAMAN),
  }));
}

/** First, last and the neighbours of a page number; gaps are left out. */
export function nomorTampil(kini: number, seluruh: number): number[] {
  return [...new Set([1, kini - 1, kini, kini + 1, seluruh])].filter((n) => n >= 1 && n <= seluruh).sort((a, b) => a - b);
}
