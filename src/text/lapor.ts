/** Findings as text for people and as one line of counts. */
import type { Temuan } from '../domain/temuan.ts';
import { angka } from './angka.ts';

/** `file:line:column: level: field: what is wrong; what to write [rule]`. */
export function barisTemuan(t: Temuan, awalan = ''): string {
  return `${awalan}${t.berkas}:${t.baris}:${t.kolom}: ${t.tingkat}: ${t.medan}: ${t.pesan}; ${t.saran} [${t.aturan}]`;
}

/** All findings, grouped by file, an empty line between files. */
export function laporan(temuan: readonly Temuan[], awalan = ''): string {
  const perBerkas = Map.groupBy(temuan, (t) => t.berkas);
  return [...perBerkas.values()].map((daftar) => daftar.map((t) => barisTemuan(t, awalan)).join('\n')).join('\n\n');
}

/** One sentence that counts: `1.234 berkas diperiksa: 2 galat, 1 peringatan (galat pada 2 berkas).` */
export function ringkasanTemuan(temuan: readonly Temuan[], jumlahBerkas: number): string {
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  const berkas = new Set(galat.map((t) => t.berkas)).size;
  const ekor = galat.length ? ` (galat pada ${angka(berkas)} berkas)` : '';
  return `${angka(jumlahBerkas)} berkas diperiksa: ${angka(galat.length)} galat, ${angka(temuan.length - galat.length)} peringatan${ekor}.`;
}
