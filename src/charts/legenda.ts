/** A key: small drawings with their words, in lines that fit. */
import { teks } from './svg.ts';
import { lebarTeks } from './ukur-teks.ts';

export interface ButirLegenda {
  /** Draws within 20 × 11 px; (x, y) is the left end of the line on which the words stand. */
  gambar: (x: number, y: number) => string;
  kata: string;
}

const UKURAN = 11;
const TINGGI_BARIS = 17;
const LEBAR_GAMBAR = 26;

/** @param y baseline of the first line */
export function legenda(butir: readonly ButirLegenda[], y: number, lebar: number): { isi: string[]; bawah: number } {
  const isi: string[] = [];
  let [kiri, garis] = [0, y];
  for (const b of butir) {
    const w = LEBAR_GAMBAR + lebarTeks(b.kata, UKURAN);
    if (kiri > 0 && kiri + w > lebar) [kiri, garis] = [0, garis + TINGGI_BARIS];
    isi.push(b.gambar(kiri, garis), teks(kiri + LEBAR_GAMBAR, garis, b.kata, { fill: 'var(--tinta-2)', 'font-size': UKURAN }));
    kiri += w + 14;
  }
  return { isi, bawah: garis + 6 };
}
