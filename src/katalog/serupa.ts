/** Innovations that share themes with one: their cards, and the comparison with the first of them. */
import { tulisPilihan } from '../banding/pilihan-inovasi.ts';
import { PALING_BANYAK } from '../domain/banding/baris-inovasi.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { inovasiSerupa } from '../domain/serupa-inovasi.ts';
import { alamatBanding, JALUR_BANDING } from './banding-inovasi.ts';
import { kartu, type Kartu } from './kartu.ts';

const BANYAK = 4;

export interface Serupa {
  kartu: Kartu[];
  /** Path of the comparison of the innovation with the first of these. */
  banding: string;
}

export function serupaTampil(i: InovasiKatalog, k: Katalog): Serupa {
  const daftar = inovasiSerupa(i, k, BANYAK);
  const pertama = [i, ...daftar].slice(0, PALING_BANYAK).map(alamatBanding);
  return { kartu: daftar.map((x) => kartu(x, k)), banding: JALUR_BANDING + tulisPilihan(pertama) };
}
