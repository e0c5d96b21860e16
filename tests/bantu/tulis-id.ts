/** Numbers and dates as Indonesian pages print them, written and read back without the site's own code. */

const format = [0, 1, 2].map((desimal) => new Intl.NumberFormat('id-ID', { maximumFractionDigits: desimal }));

export function tulisAngka(n: number, desimal: 0 | 1 | 2 = 2): string {
  return format[desimal]!.format(n);
}

/** `2024-07-10` → `10 Juli 2024`; of less, less. */
export function tanggalKata(t: string): string {
  const [tahun, bulan, hari] = t.split('-').map(Number);
  const nama = bulan && new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, bulan - 1, 1));
  return [hari, nama, tahun].filter(Boolean).join(' ');
}

/** `1.971` → 1971, `47,21` → 47.21. */
export function bacaAngka(s: string): number {
  return Number(s.replaceAll('.', '').replace(',', '.'));
}

/** All numbers of a text in their order; a year reads as itself. */
export function angkaDalam(s: string): number[] {
  return (s.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? []).map(bacaAngka);
}

/** `Kabupaten Blora` → `Kab. Blora`. */
export function namaPendek(nama: string): string {
  return nama.replace('Kabupaten ', 'Kab. ').replace('Provinsi ', 'Prov. ');
}
