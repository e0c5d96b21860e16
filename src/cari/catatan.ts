/** What the visitor must be told about the words of a query: not found, read as another, found by like words. */
import type { Jawaban } from './peringkat.ts';
import type { Konsep, Rencana, Varian } from './rencana.ts';

export interface Catatan {
  /** Words that nothing matches. */
  tidakAda: string[];
  /** Words taken for a slip, with what they were read as, the likeliest first. */
  dibaca: { ketik: string; sebagai: string[] }[];
  /** Words that the texts do not hold, with the words searched instead. */
  searti: { ketik: string; sebagai: string[] }[];
}

/** Readings worth naming. */
const MAKS_SEBUT = 3;

export function catatanKueri(r: Rencana, jawaban: Jawaban): Catatan {
  const c: Catatan = { tidakAda: [], dibaca: [], searti: [] };
  const kena = (v: Varian) => v.kata.every((k) => (jawaban.get(k)?.size ?? 0) > 0);
  const lihat = (k: Konsep): void => {
    const ada = k.varian.filter(kena);
    if (!ada.length) {
      if (k.anak.length) k.anak.forEach(lihat);
      else c.tidakAda.push(k.ketik);
    } else if (k.keadaan === 'tebakan') {
      c.dibaca.push({ ketik: k.ketik, sebagai: sebut(ada.map((v) => v.dibaca!)) });
    } else if (k.keadaan === 'searti') {
      c.searti.push({ ketik: k.ketik, sebagai: sebut(ada.map((v) => v.kata.join(' '))) });
    }
  };
  r.konsep.forEach(lihat);
  return c;
}

const sebut = (kata: string[]) => [...new Set(kata)].slice(0, MAKS_SEBUT);
