/** Office telephone numbers as people write them: several in one line, the area code only once, an extension at the end. */

export interface Telepon {
  /** One number, to be read. */
  teks: string;
  /** The same as an address (RFC 3966). */
  uri: string;
}

const PESAWAT = /[\s;,]*(?:ext|ekst|pes|pesawat)[.:=\s]*(\d+)/i;
/** Between two numbers. An extension may follow a semicolon and is no number of its own. */
const ANTARA = /\s*(?:\/|;(?!\s*(?:ext|ekst|pes)))\s*/i;
/** `(021) `, `+62 21 `, `0296-`: what the numbers after it share. */
const KODE_AREA = /^(?:\([+\d\s]+\)\s*|\+\d+[\s-]+\(?\d{1,4}\)?[\s-]+|0\d{1,3}[\s-]+)/;

/** 110, 112, 119: the same everywhere, without area code. */
const DARURAT = /^1\d\d$/;
/** So few digits are no number but the end of one. */
const EKOR = 4;

/** `(021) 3456789/3456790` → `(021) 3456789` and `(021) 3456790`; `531028/29` → `531028` and `531029`. */
export function daftarTelepon(tertulis: string): Telepon[] {
  const [pertama = '', ...lain] = tertulis.split(ANTARA).filter((x) => /\d/.test(x));
  if (!pertama) return [];
  const kodeArea = KODE_AREA.exec(pertama)?.[0] ?? '';
  const pokok = pertama.replace(PESAWAT, '');
  const lengkapi = (x: string) => {
    const angka = x.replace(PESAWAT, '').replace(/\D/g, '');
    if (/^[+(0]/.test(x) || DARURAT.test(angka)) return x;
    return angka.length <= EKOR ? pokok.slice(0, -angka.length) + x : kodeArea + x;
  };
  return [pertama, ...lain.map(lengkapi)].map((x) => ({ teks: x.trim(), uri: uri(x) }));
}

function uri(nomor: string): string {
  const pesawat = PESAWAT.exec(nomor)?.[1];
  const angka = nomor.replace(PESAWAT, '').replace(/[^\d+]/g, '');
  const penuh = angka.startsWith('0') ? `+62${angka.slice(1)}` : angka;
  return `tel:${penuh}${pesawat ? `;ext=${pesawat}` : ''}`;
}
