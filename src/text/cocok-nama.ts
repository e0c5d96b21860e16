/** Whether what somebody types means a region's name: blind to case, accents and signs; beginnings of words are enough. */

/** `Kab. Toli-Toli` → `kab toli toli`. */
export function rata(teks: string): string {
  return teks
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Every word typed begins a word of the name, each another one, so that "kab", "kot" and "prov" need no rule of their own.
 * Nothing typed fits all.
 */
export function cocokNama(dicari: string, nama: string): boolean {
  const sisa = rata(nama).split(' ');
  // "tolitoli" and "toli toli" are one place.
  const rapat = sisa.join('');
  return rata(dicari)
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .every((c) => {
      const i = sisa.findIndex((k) => k.startsWith(c));
      if (i >= 0) sisa.splice(i, 1);
      return c === '' || i >= 0 || (c.length > 4 && rapat.includes(c));
    });
}
