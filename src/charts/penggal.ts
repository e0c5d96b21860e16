/** Names in narrow boxes: whole words where they fit, else parted between syllables. */
import { lebarTeks, pangkas } from './ukur-teks.ts';

/** Indonesian: a consonant before a vowel opens a syllable; `ng` and `ny` are one consonant. */
export function sukuKata(kata: string): string[] {
  const huruf = kata.match(/ng|ny|./giu) ?? [];
  const vokal = (h: string | undefined) => h !== undefined && /^[aiueo]$/i.test(h);
  const suku: string[] = [];
  for (const [n, h] of huruf.entries()) {
    const bersuara = /[aiueo]/i.test(suku.at(-1) ?? '');
    if (suku.length === 0 || (bersuara && /^[a-z]+$/i.test(h) && !vokal(h) && vokal(huruf[n + 1]))) suku.push(h);
    else suku[suku.length - 1] += h;
  }
  return suku;
}

/** Lines of at most `lebar` pixels; what needs more than `barisMaks` lines ends with an ellipsis. */
export function penggal(nama: string, lebar: number, barisMaks: number, ukuran: number): string[] {
  const muat = (s: string) => lebarTeks(s, ukuran) <= lebar;
  const baris: string[] = [];
  for (const kata of nama.split(' ')) {
    const sambung = baris.length > 0 ? `${baris.at(-1)} ${kata}` : kata;
    if (baris.length > 0 && muat(sambung)) baris[baris.length - 1] = sambung;
    else baris.push(...penggalKata(kata, muat));
  }
  const lebih = baris.length > barisMaks;
  const tampil = lebih
    ? [
        ...baris.slice(0, barisMaks - 1),
        baris
          .slice(barisMaks - 1)
          .join(' ')
          .replaceAll('- ', ''),
      ]
    : baris;
  return tampil.map((b) => pangkas(b, lebar, ukuran));
}

function penggalKata(kata: string, muat: (s: string) => boolean): string[] {
  if (muat(kata)) return [kata];
  const suku = sukuKata(kata);
  // Two halves of about the same length read best; more parts only where two do not do.
  const dua = suku
    .map((_, n) => [`${suku.slice(0, n).join('')}-`, suku.slice(n).join('')] as const)
    .filter(([a, b]) => a.length > 2 && b.length > 1 && muat(a) && muat(b))
    .sort((p, q) => Math.abs(p[0].length - p[1].length) - Math.abs(q[0].length - q[1].length))[0];
  if (dua) return [...dua];
  const baris: string[] = [];
  let kini = '';
  for (const s of suku) {
    if (kini && !muat(`${kini}${s}-`)) {
      baris.push(`${kini}-`);
      kini = '';
    }
    kini += s;
  }
  return [...baris, kini];
}
