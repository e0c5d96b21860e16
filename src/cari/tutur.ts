/**
 * Spoken forms that the stemmer does not know: `ngurus` for urus, `nyari` for cari, `bayarin` for bayar, `imahna` and
 * `omahe` for imah and omah. Gives what a word may go back to; whether that is a word, the dictionary decides.
 */
const AWALAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^nge(?=.{3})/, ['']],
  [/^ng(?=[aiueo])/, ['', 'k']],
  [/^ny(?=[aiueo])/, ['s', 'c']],
  [/^n(?=[aiueo])/, ['t']],
  [/^n(?=[cdj])/, ['']],
  [/^m(?=[aiueo])/, ['p']],
  [/^m(?=[bp])/, ['']],
  [/^(?:di|ke|ka|tak|dak|ber|se)(?=.{3})/, ['']],
];
const AKHIRAN = /(?:keun|kan|nya|ake|ne|na|in|an|lah|kah|pun|ku|mu|i|e)$/;
const DASAR_MIN = 3;

export function asalTutur(kata: string): string[] {
  const dengan = (k: string) => AWALAN.flatMap(([pola, ganti]) => (pola.test(k) ? ganti.map((g) => k.replace(pola, g)) : []));
  const tanpaAkhir = kata.replace(AKHIRAN, '');
  const calon = [tanpaAkhir, ...dengan(kata), ...dengan(tanpaAkhir)];
  return [...new Set(calon)].filter((c) => c !== kata && c.length >= DASAR_MIN);
}
