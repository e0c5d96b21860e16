/** Themes to look into when nothing was found: those of partial answers, else those with the most records. */
import type { Keadaan } from '../../cari/alamat.ts';
import { muatKolom } from './jawab.ts';

const BANYAK = 5;

export interface TemaDekat {
  /** They come from records that share a word with the query. */
  dekat: boolean;
  butir: { nama: string; jalur: string; jumlah: number }[];
}

export async function temaDekat(k: Keadaan, sebagian: readonly number[]): Promise<TemaDekat> {
  const kolom = await muatKolom();
  const tema = kolom.segi.find((s) => s.id === 'tema')!;
  const semua = new Int32Array(tema.nilai.length);
  const dekat = new Float64Array(tema.nilai.length);
  tema.isi.forEach((isi) => [isi].flat().forEach((t) => t >= 0 && semua[t]!++));
  // The first partial answers weigh most.
  sebagian.slice(0, 10).forEach((baris, i) => [tema.isi[baris] ?? -1].flat().forEach((t) => t >= 0 && (dekat[t]! += 1 / (i + 1))));
  const butir = [...tema.nilai.keys()]
    .filter((t) => !k.saringan.tema?.includes(tema.nilai[t]![0]))
    .sort((a, b) => dekat[b]! - dekat[a]! || semua[b]! - semua[a]!)
    .slice(0, BANYAK)
    .map((t) => ({ nama: tema.nilai[t]![1], jalur: `tema/${tema.nilai[t]![0]}/`, jumlah: semua[t]! }));
  return { dekat: sebagian.length > 0, butir };
}
