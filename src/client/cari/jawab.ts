/** State of the page → rows of the catalogue, best first. */
import type { Keadaan } from '../../cari/alamat.ts';
import type { Kolom } from '../../cari/kolom.ts';
import type { HasilCari } from '../../cari/mesin.ts';
import type { Peringkat } from '../../cari/peringkat.ts';
import { saring, urutkan, type Urutan } from '../../cari/saring.ts';
import { ambilJson } from '../ambil.ts';
import type { Indeks } from './indeks.ts';

export const muatKolom = () => ambilJson('cari/kolom.json') as Promise<Kolom>;

export const bersaring = (k: Keadaan) => Object.keys(k.saringan).length > 0;

/** Rows that answer a query, before any facet. */
export async function barisUtama(i: Indeks, kueri: string): Promise<number[]> {
  return (await i.mesin.cari(kueri)).utama.map((p) => i.baris(p.id));
}

/** With what the search knows of each row. */
export interface Jawaban {
  baris: number[];
  hasil: HasilCari | undefined;
  per: Map<number, Peringkat>;
  sebagian: number[];
}

export async function jawab(k: Keadaan, i: Indeks): Promise<Jawaban> {
  const hasil = k.kueri ? await i.mesin.cari(k.kueri) : undefined;
  const per = new Map([...(hasil?.utama ?? []), ...(hasil?.sebagian ?? [])].map((p) => [i.baris(p.id), p]));
  const semua = hasil ? await barisUtama(i, k.kueri) : Array.from({ length: i.jumlah }, (_, n) => n);
  const sebagian = hasil?.sebagian.map((p) => i.baris(p.id)) ?? [];
  if (!bersaring(k) && k.urutan === 'relevan') return { baris: semua, hasil, per, sebagian };
  const kolom = await muatKolom();
  // Without a query nothing is more relevant than anything else: the alphabet helps to find one's way.
  const cara: Urutan = k.kueri || k.urutan !== 'relevan' ? k.urutan : 'nama';
  const saringan = (baris: number[]) => urutkan(kolom, saring(kolom, baris, k.saringan).baris, cara);
  return { baris: saringan(semua), hasil, per, sebagian: saringan(sebagian) };
}
