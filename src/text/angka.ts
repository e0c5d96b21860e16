/** Numbers, rupiah and dates in Indonesian. Pure: nothing here knows the clock. */

const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const format = new Map<number, Intl.NumberFormat>();

/** `1234567.5` → `1.234.567,5`; at most `desimal` decimals. */
export function angka(n: number, desimal = 2): string {
  let f = format.get(desimal);
  if (!f) format.set(desimal, (f = new Intl.NumberFormat('id-ID', { maximumFractionDigits: desimal })));
  return f.format(n);
}

/** `1.234,5` → `1234.5`; the inverse of `angka` as far as it kept all decimals. NaN for other text. */
export function uraiAngka(teks: string): number {
  return Number(teks.replaceAll('.', '').replace(',', '.'));
}

const SKALA: [number, string][] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
];

/** `6100000000` → `Rp6,1 miliar`; amounts that two decimals would round are written out: `Rp1.234.567`. */
export function rupiah(n: number): string {
  const minus = n < 0 ? '−' : '';
  const m = Math.abs(n);
  const skala = SKALA.find(([besar]) => m >= besar);
  const utuh = skala && m % (skala[0] / 100) === 0;
  return skala && utuh ? `${minus}Rp${angka(m / skala[0])} ${skala[1]}` : `${minus}Rp${angka(m, 0)}`;
}

/** `2024` → `2024`, `2024-07` → `Juli 2024`, `2024-07-10` → `10 Juli 2024`. */
export function tanggalIndonesia(t: string): string {
  const [tahun, bulan, hari] = t.split('-');
  const nama = bulan ? BULAN[Number(bulan) - 1] : undefined;
  return [hari && String(Number(hari)), nama, tahun].filter(Boolean).join(' ');
}

/** `a`, `a dan b`, `a, b, dan c`. */
export function daftarKata(kata: readonly string[], sambung = 'dan'): string {
  if (kata.length < 3) return kata.join(` ${sambung} `);
  return `${kata.slice(0, -1).join(', ')}, ${sambung} ${kata.at(-1)}`;
}
