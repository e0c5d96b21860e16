/** Long lists of innovations in pages, for readers and crawlers without JavaScript. */
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { kartu, type Kartu } from './kartu.ts';

export const BANYAK_PER_HALAMAN = 60;

export interface HalamanDaftar {
  /** From 1. */
  nomor: number;
  seluruh: number;
  jumlah: number;
  inovasi: InovasiKatalog[];
}

/** Pages in the order of names, ties by id; at least one page, even when the list is empty. */
export function halamanDaftar(inovasi: readonly InovasiKatalog[]): HalamanDaftar[] {
  const urut = [...inovasi].sort((a, b) => bandingTeks(a.isi.nama.toLowerCase(), b.isi.nama.toLowerCase()) || bandingTeks(a.id, b.id));
  const seluruh = Math.max(1, Math.ceil(urut.length / BANYAK_PER_HALAMAN));
  return Array.from({ length: seluruh }, (_, n) => ({
    nomor: n + 1,
    seluruh,
    jumlah: urut.length,
    inovasi: urut.slice(n * BANYAK_PER_HALAMAN, (n + 1) * BANYAK_PER_HALAMAN),
  }));
}

export function kartuHalaman(h: HalamanDaftar, k: Katalog): Kartu[] {
  return h.inovasi.map((i) => kartu(i, k));
}
