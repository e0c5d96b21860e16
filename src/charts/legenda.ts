/** A key below a picture: samples and words in a row that breaks where the width ends. */
import { teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface ButirLegenda {
  /** Draws the sample; at most 22 px wide from `x`, on the baseline `y`. */
  gambar: (x: number, y: number) => string;
  kata: string;
}

const CONTOH = 26;
const BARIS = 15;

/** @param y baseline of the first line. Returns the markup and where it ends. */
export function legenda(butir: readonly ButirLegenda[], y: number, lebar: number): { isi: string[]; bawah: number } {
  const isi: string[] = [];
  let [kiri, baris] = [0, y];
  for (const { gambar, kata } of butir) {
    const w = CONTOH + lebarTeks(kata, 11) + 14;
    if (kiri > 0 && kiri + w > lebar) [kiri, baris] = [0, baris + BARIS + 2];
    const potongan = bungkus(kata, lebar - kiri - CONTOH, 3, 11);
    isi.push(
      gambar(kiri, baris),
      ...potongan.map((k, n) => teks(kiri + CONTOH, baris + n * BARIS, k, { fill: 'var(--tinta-2)', 'font-size': 11 })),
    );
    if (potongan.length > 1) [kiri, baris] = [0, baris + potongan.length * BARIS + 2];
    else kiri += w;
  }
  return { isi, bawah: kiri > 0 ? baris + 6 : baris - BARIS + 4 };
}
