/** Words as the search sees them: lower case, without accents, and their stems. */
import { stemmer } from '@orama/stemmers/indonesian';

/** Lower case, no accents: `Kafé` → `kafe`. */
export function normal(teks: string): string {
  return teks
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Words of a text, letters and digits only. */
export function pecah(teks: string): string[] {
  return normal(teks).match(/[a-z0-9]+/g) ?? [];
}

/** Compounds as one word, as Pagefind also keeps them: `e-Sehati` → `esehati`. */
export function gabungan(teks: string): string[] {
  return (normal(teks).match(/[a-z0-9]+(?:[-.'’/][a-z0-9]+)+/g) ?? []).map((k) => k.replace(/[^a-z0-9]/g, ''));
}

/**
 * Words that Pagefind surely cuts out of a text in the same way: those between white space and plain punctuation.
 * Of `m²`, `Ka’bah` or a word with a soft hyphen the two may make different words.
 */
export function kataPasti(teks: string): string[] {
  return teks
    .split(/\s+/)
    .filter((potong) => /^[\x21-\x7e]+$/.test(potong))
    .flatMap((potong) => [...pecah(potong).filter((k, _, semua) => k.length > 1 || semua.length === 1), ...gabungan(potong)]);
}

/** Stem by the Snowball rules for Indonesian, the same that Pagefind's index uses. */
export function akar(kata: string): string {
  return stemmer(kata);
}

/** Stems of a phrase, joined: the key under which a phrase is looked up. */
export function kunciFrasa(frasa: string): string {
  return pecah(frasa).map(akar).join(' ');
}

/**
 * Key of a phrase in the vocabulary of like words. A single word with affixes stays as it is: `dirumahkan`
 * (laid off) must not speak for `rumah` (house). Its bare stem speaks for all forms.
 */
export function kunciSearti(frasa: string): string {
  const kata = pecah(frasa);
  return kata.length === 1 ? kata[0]! : kunciFrasa(frasa);
}
