/** Content lines as vCard (RFC 6350) and iCalendar (RFC 5545) share them: escaped values, folded at 75 octets. */

/** A line break in a value would begin a line of its own making; other control characters mean nothing here. */
export const rata = (s: string, ganti: string): string => s.replace(/\r\n?|\n/g, ganti).replace(/[\u0000-\u001f\u007f]/g, '');

/** A text value: separators escaped, line breaks written as `\n`. */
export const lolosNilai = (s: string): string => rata(s.replace(/[\\,;]/g, '\\$&'), '\\n');

/** Lines longer than 75 octets are folded, never within a character. */
export function lipat(baris: string): string {
  const potongan: string[] = [];
  let kini = '';
  let panjang = 0;
  for (const huruf of baris) {
    const lebar = new TextEncoder().encode(huruf).length;
    if (panjang + lebar > 74) {
      potongan.push(kini);
      [kini, panjang] = [' ', 1];
    }
    kini += huruf;
    panjang += lebar;
  }
  return [...potongan, kini].join('\r\n');
}
