/** Why a result matches: its text with the words found marked. */
import { akar, normal } from './kata.ts';

/** A piece of text; `tanda` when it is a word that was looked for. */
export interface Potongan {
  teks: string;
  tanda: boolean;
}

/** Words of an excerpt. */
const PANJANG = 26;

/** Marks the words of a short text that share a stem with one of `kata`. */
export function tandai(teks: string, kata: readonly string[]): Potongan[] {
  const dicari = kata.map(akar);
  return teks
    .split(/([\p{L}\p{N}]+)/u)
    .filter((p) => p !== '')
    .map((p) => {
      const dasar = akar(normal(p));
      return { teks: p, tanda: dicari.some((d) => dasar === d || (d.length > 3 && dasar.startsWith(d))) };
    });
}

/**
 * The stretch of a text that holds the most places.
 * @param teks words separated by white space, counted as Pagefind counts them
 * @param lokasi places of the words found
 * @param dari first word to take; what stands before is shown elsewhere
 */
export function cuplikan(teks: string, lokasi: readonly number[], dari = 0): Potongan[] {
  const kata = teks.split(/\s+/).filter(Boolean);
  const tempat = [...new Set(lokasi)].filter((l) => l >= dari && l < kata.length).sort((a, b) => a - b);
  if (!tempat.length) return [];
  let [awal, terbanyak] = [tempat[0]!, 0];
  for (const t of tempat) {
    const n = tempat.filter((l) => l >= t && l < t + PANJANG - 4).length;
    if (n > terbanyak) [awal, terbanyak] = [t, n];
  }
  // A few words before the first, from the beginning of the sentence if that is near.
  let mulai = Math.max(dari, awal - 4);
  for (let i = awal; i > Math.max(dari, awal - 10); i--) {
    if (/[.!?:]$/.test(kata[i - 1]!)) {
      mulai = i;
      break;
    }
  }
  const akhir = Math.min(kata.length, mulai + PANJANG);
  const ditandai = new Set(tempat);
  const hasil: Potongan[] = mulai > dari && !/[.!?:]$/.test(kata[mulai - 1]!) ? [{ teks: '… ', tanda: false }] : [];
  for (let i = mulai; i < akhir; i++) {
    // Punctuation is not part of the word.
    const [, depan, inti, belakang] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(kata[i]!)!;
    if (depan) hasil.push({ teks: depan, tanda: false });
    if (inti) hasil.push({ teks: inti, tanda: ditandai.has(i) });
    hasil.push({ teks: `${belakang}${i + 1 < akhir ? ' ' : ''}`, tanda: false });
  }
  if (akhir < kata.length) hasil.push({ teks: ' …', tanda: false });
  return hasil;
}
