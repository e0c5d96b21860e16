/** A key: small drawings with their words, in lines that fit. */
import { teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface ButirLegenda {
  /** Draws within `lebar` × 11 px; (x, y) is the left end of the line on which the words stand. */
  gambar: (x: number, y: number) => string;
  /** Room for the drawing in pixels; 20 unless told. */
  lebar?: number;
  kata: string;
}

const UKURAN = 11;
const TINGGI_BARIS = 17;
const LEBAR_GAMBAR = 20;
const SELA = 6;
/** Further lines of words that are wider than the picture. */
const BARIS_LANJUT = 14;

/** A drawing around its middle as one of the key. */
export function dariTengah(lebar: number, gambar: (x: number, y: number) => string): Pick<ButirLegenda, 'gambar' | 'lebar'> {
  return { lebar, gambar: (x, y) => gambar(x + lebar / 2, y - 4) };
}

/**
 * @param y baseline of the first line
 * @param p `tinggiBaris` from line to line, more where drawings are tall; `judul` on a line of its own
 */
export function legenda(
  butir: readonly ButirLegenda[],
  y: number,
  lebar: number,
  p: { tinggiBaris?: number; judul?: string | undefined } = {},
): { isi: string[]; bawah: number } {
  const isi: string[] = [];
  if (butir.length === 0) return { isi, bawah: y - UKURAN };
  const huruf = { fill: 'var(--tinta-2)', 'font-size': UKURAN };
  const tinggiBaris = p.tinggiBaris ?? TINGGI_BARIS;
  if (p.judul) isi.push(teks(0, y, p.judul, { 'font-size': UKURAN }));
  let [kiri, garis] = [0, p.judul ? y + TINGGI_BARIS : y];
  for (const b of butir) {
    const awal = (b.lebar ?? LEBAR_GAMBAR) + SELA;
    const w = awal + lebarTeks(b.kata, UKURAN);
    if (kiri > 0 && kiri + w > lebar) [kiri, garis] = [0, garis + tinggiBaris];
    const kata = bungkus(b.kata, lebar - kiri - awal, 3, UKURAN);
    isi.push(b.gambar(kiri, garis), ...kata.map((k, n) => teks(kiri + awal, garis + n * BARIS_LANJUT, k, huruf)));
    garis += (kata.length - 1) * BARIS_LANJUT;
    kiri += w + 14;
  }
  return { isi, bawah: garis + 6 };
}
