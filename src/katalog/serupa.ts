/** Cards of the innovations that share themes with one. */
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { inovasiSerupa } from '../domain/serupa-inovasi.ts';
import { kartu, type Kartu } from './kartu.ts';

const BANYAK = 4;

export function kartuSerupa(i: InovasiKatalog, k: Katalog): Kartu[] {
  return inovasiSerupa(i, k, BANYAK).map((x) => kartu(x, k));
}
