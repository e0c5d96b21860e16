/** A number with its unit, as it is read. */
import { angka, rupiah } from './angka.ts';
import { PESAN_FAKTA } from './pesan/fakta.ts';

export interface CiriBesaran {
  /** Upper end of a range. */
  atas?: number | undefined;
  /** The word for how exact it is: `sekitar`, `lebih dari`. */
  ketepatan?: string | undefined;
}

/** `sekitar 4.000 anak`, `12 sampai 15 unit`, `8,27%`, `Rp300 per kg`. */
export function besaran(nilai: number, satuan: string, { atas, ketepatan }: CiriBesaran = {}): string {
  const depan = ketepatan ? `${ketepatan} ` : '';
  // "Rp per kg" → Rp300 per kg; "%" and "% penduduk" stick to the number.
  const sisa = rupiahKah(satuan) ? satuan.slice(2) : satuan.startsWith('%') ? satuan : ` ${satuan}`;
  return `${depan}${bilangan(nilai, satuan, atas)}${sisa}`;
}

/** The number alone, with the sign that cannot be missed: `Rp30 miliar`, `94%`, `1.629`, `2 sampai 3`. */
export function bilanganBerlambang(nilai: number, satuan: string, atas?: number): string {
  return `${bilangan(nilai, satuan, atas)}${satuan.startsWith('%') ? '%' : ''}`;
}

/** `sekitar Rp2 miliar`, `Rp1 juta sampai Rp2 juta`; whole rupiah. */
export function jumlahRupiah(b: { dari: number; sampai?: number | undefined; ketepatan?: string | undefined }): string {
  return besaran(b.dari, 'Rp', { atas: b.sampai, ketepatan: b.ketepatan });
}

function bilangan(nilai: number, satuan: string, atas: number | undefined): string {
  const satu = rupiahKah(satuan) ? rupiah : (n: number) => angka(n);
  return atas === undefined ? satu(nilai) : PESAN_FAKTA.sampai(satu(nilai), satu(atas));
}

function rupiahKah(satuan: string): boolean {
  return /^Rp\b/.test(satuan);
}
