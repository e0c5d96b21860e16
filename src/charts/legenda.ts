/** A key: small drawings with their words, in lines that fit. */
import { teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface ButirLegenda {
  /** Draws within 20 × 11 px; (x, y) is the left end of the line on which the words stand. */
  gambar: (x: number, y: number) => string;
  kata: string;
}

const UKURAN = 11;
const TINGGI_BARIS = 17;
const LEBAR_GAMBAR = 26;
/** Further lines of words that are wider than the picture. */
const BARIS_LANJUT = 14;

/** @param y baseline of the first line */
export function legenda(butir: readonly ButirLegenda[], y: number, lebar: number): { isi: string[]; bawah: number } {
  const isi: string[] = [];
  if (butir.length === 0) return { isi, bawah: y - UKURAN };
  let [kiri, garis] = [0, y];
  for (const b of butir) {
    const w = LEBAR_GAMBAR + lebarTeks(b.kata, UKURAN);
    if (kiri > 0 && kiri + w > lebar) [kiri, garis] = [0, garis + TINGGI_BARIS];
    const kata = bungkus(b.kata, lebar - kiri - LEBAR_GAMBAR, 3, UKURAN);
    isi.push(
      b.gambar(kiri, garis),
      ...kata.map((k, n) => teks(kiri + LEBAR_GAMBAR, garis + n * BARIS_LANJUT, k, { fill: 'var(--tinta-2)', 'font-size': UKURAN })),
    );
    garis += (kata.length - 1) * BARIS_LANJUT;
    kiri += w + 14;
  }
  return { isi, bawah: garis + 6 };
}
