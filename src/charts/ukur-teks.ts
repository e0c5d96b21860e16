/** How wide text will be, without a browser: widths of Plus Jakarta Sans by class of letter, a little generous. */

const SEMPIT = /[ijlI.,:;'|!()[\]\s]/;
const LEBAR = /[mwMW@%]/;
const BESAR = /[A-Z0-9&]/;

/** Width in pixels at `ukuran` pixels of type. */
export function lebarTeks(isi: string, ukuran = 12): number {
  let em = 0;
  for (const h of isi) em += SEMPIT.test(h) ? 0.3 : LEBAR.test(h) ? 0.92 : BESAR.test(h) ? 0.68 : 0.57;
  return em * ukuran;
}

/** The text, or as much of it as fits with an ellipsis. */
export function pangkas(isi: string, lebar: number, ukuran = 12): string {
  if (lebarTeks(isi, ukuran) <= lebar) return isi;
  let n = isi.length - 1;
  while (n > 1 && lebarTeks(`${isi.slice(0, n).trimEnd()}…`, ukuran) > lebar) n--;
  return `${isi.slice(0, n).trimEnd()}…`;
}

/** Lines of whole words that fit; a word too long for a line is cut. At most `baris` lines. */
export function bungkus(isi: string, lebar: number, baris = 2, ukuran = 12): string[] {
  const hasil: string[] = [];
  const kata = isi.split(' ');
  while (kata.length > 0 && hasil.length < baris) {
    let kini = kata.shift()!;
    while (kata.length > 0 && lebarTeks(`${kini} ${kata[0]}`, ukuran) <= lebar) kini += ` ${kata.shift()}`;
    hasil.push(kini);
  }
  if (kata.length > 0) hasil.push([hasil.pop(), ...kata].join(' '));
  return hasil.map((b) => pangkas(b, lebar, ukuran));
}
