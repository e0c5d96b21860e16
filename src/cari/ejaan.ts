/** Spelling help: words of the dictionary that a mistyped word may have meant. */
import { jarak } from '../domain/terdekat.ts';

/** Letters that Indonesians write for one another by ear, in old spelling, or by dialect. */
const SEBUNYI: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/[vf]|ph/g, 'p'],
  [/q|kh|ck|x/g, 'k'],
  [/sy|z/g, 's'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/y|ie?/g, 'i'],
  [/ai\b/g, 'e'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, roughly: `faksin` and `vaksin` are one. */
export function bunyi(kata: string): string {
  return SEBUNYI.reduce((k, [dari, ke]) => k.replace(dari, ke), kata);
}

/** Letters that may stand first by mistake for the first letter of `kata`. */
export function hurufMirip(kata: string): string[] {
  const KERABAT: Record<string, string> = {
    b: 'p',
    p: 'bf',
    d: 't',
    t: 'd',
    k: 'gcqh',
    g: 'k',
    c: 'ksj',
    j: 'cdyz',
    s: 'zc',
    z: 'sj',
    f: 'pv',
    v: 'fp',
    y: 'ji',
    i: 'ey',
    e: 'i',
    o: 'u',
    u: 'o',
    h: 'k',
    q: 'k',
    x: 'ks',
  };
  return [...new Set([...(KERABAT[kata[0]!] ?? ''), kata[1] ?? '', kata[2] ?? ''].filter(Boolean))];
}

export interface CalonEjaan {
  kata: string;
  /** 0 is the word itself; larger is farther. */
  jauh: number;
}

/** A misspelling of a short word is another word. */
const PANJANG_MIN = 4;

/**
 * The nearest words, nearest first, at most `maks`.
 * @param bentuk words with the number of records each stands in.
 */
export function calonEjaan(kata: string, bentuk: Iterable<readonly [string, number]>, maks = 3): CalonEjaan[] {
  if (kata.length < PANJANG_MIN || /^\d+$/.test(kata)) return [];
  const batas = kata.length <= 6 ? 1 : 2;
  const bunyiKata = bunyi(kata);
  const calon: CalonEjaan[] = [];
  for (const [k, n] of bentuk) {
    if (k.length < PANJANG_MIN - 1 || k === kata) continue;
    const d = jarak(kata, k, batas);
    const sebunyi = bunyi(k) === bunyiKata;
    if (d > batas && !sebunyi) continue;
    // Same sound counts as less than one slip; another first letter, or a word that ends early, as more.
    const jauh = Math.min(d, sebunyi ? 0.6 : Infinity) + (k[0] === kata[0] ? 0 : 0.6) - Math.min(0.45, Math.log10(1 + n) / 5);
    calon.push({ kata: k, jauh });
  }
  // One letter on, a short word is another word: it is a slip only where nothing else is as near.
  if (kata.length === PANJANG_MIN && calon.length > 1 && calon.every((c) => c.jauh > 0.3)) return [];
  return calon.sort((a, b) => a.jauh - b.jauh || (a.kata < b.kata ? -1 : 1)).slice(0, maks);
}
