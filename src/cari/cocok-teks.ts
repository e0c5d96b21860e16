/** Which innovations a free text means, by their names, summaries and themes; the words are read as the search reads them. */
import { akar, gabungan, pecah } from './kata.ts';
import { idf } from './peringkat.ts';
import type { Konsep, Rencana } from './rencana.ts';

export interface TeksCalon {
  alamat: string;
  /** All words by which it can be found. */
  teks: readonly string[];
}

export interface HasilTeks {
  /** By address: share of the text's weight that the record answers, above 0 to 1. */
  cocok: Map<string, number>;
  /** Words that no record holds; they do not count against any. */
  takAda: string[];
}

/** Share of a phrase's worth that its single words can reach. */
const LEPAS = 0.6;
/** Shorter words begin half the dictionary. */
const AWALAN_MIN = 4;
/** Below this share a record answers only in passing. */
const PALING_SEDIKIT = 0.4;

/** Regions that the text names are passed over: the visitor's region stands in its own field. */
export function cocokkanTeks(r: Rencana, calon: readonly TeksCalon[]): HasilTeks {
  const konsep = r.konsep.some((k) => !k.tempat) ? r.konsep.filter((k) => !k.tempat) : r.konsep;
  const kata = calon.map((c) => new Set(c.teks.flatMap((t) => [...pecah(t), ...gabungan(t)]).flatMap((k) => [k, akar(k)])));
  const nilai = konsep.map((k) => kata.map((isi) => nilaiKonsep(k, isi)));
  const banyak = nilai.map((baris) => baris.filter((n) => n > 0).length);
  const bobot = banyak.map((n) => (n > 0 ? idf(calon.length, n) : 0));
  const seluruh = bobot.reduce((a, b) => a + b, 0);
  const cocok = new Map<string, number>();
  for (const [i, c] of calon.entries()) {
    const bagian = seluruh > 0 ? bobot.reduce((n, b, k) => n + b * nilai[k]![i]!, 0) / seluruh : 0;
    if (bagian >= PALING_SEDIKIT) cocok.set(c.alamat, Math.min(1, bagian));
  }
  return { cocok, takAda: konsep.filter((_, k) => banyak[k] === 0).map((k) => k.ketik) };
}

function nilaiKonsep(k: Konsep, isi: ReadonlySet<string>): number {
  const ada = (kata: string) =>
    isi.has(kata) || isi.has(akar(kata)) || (kata.length >= AWALAN_MIN && [...isi].some((x) => x.startsWith(kata)));
  const langsung = Math.max(0, ...k.varian.filter((v) => v.kata.length > 0 && v.kata.every(ada)).map((v) => v.bobot));
  const anak = k.anak.length ? (LEPAS * k.anak.reduce((n, a) => n + nilaiKonsep(a, isi), 0)) / k.anak.length : 0;
  return Math.max(langsung, anak);
}
