/** A legend in lines that break where the width ends. */
import { teks } from './svg.ts';
import { lebarTeks, pangkas } from './ukur-teks.ts';

export interface ButirLegenda {
  /** Draws the sign with its middle at (x, y). */
  gambar: (x: number, y: number) => string;
  /** Room for the sign in pixels. */
  lebar: number;
  kata: string;
}

const UKURAN = 11;
const TINGGI_BARIS = 19;
const SELA = 14;

/** @param y top edge @returns the drawing and its bottom edge; nothing at all for no items */
export function legenda(butir: readonly ButirLegenda[], y: number, lebar: number, judul?: string): { isi: string[]; bawah: number } {
  if (butir.length === 0) return { isi: [], bawah: y };
  const isi: string[] = [];
  let [x, tengah] = [0, y + TINGGI_BARIS / 2];
  const tulis = (kata: string, atribut = {}) => {
    isi.push(teks(x, tengah + 4, kata, { fill: 'var(--tinta-2)', 'font-size': UKURAN, ...atribut }));
    x += lebarTeks(kata, UKURAN);
  };
  if (judul !== undefined) {
    tulis(pangkas(judul, lebar, UKURAN));
    x += SELA;
  }
  for (const b of butir) {
    const kata = pangkas(b.kata, lebar - b.lebar - 6, UKURAN);
    if (x > 0 && x + b.lebar + 6 + lebarTeks(kata, UKURAN) > lebar) [x, tengah] = [0, tengah + TINGGI_BARIS];
    isi.push(b.gambar(x + b.lebar / 2, tengah));
    x += b.lebar + 6;
    tulis(kata);
    x += SELA;
  }
  return { isi, bawah: tengah + TINGGI_BARIS / 2 };
}
