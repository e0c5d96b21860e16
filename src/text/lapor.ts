/** Findings as text for people and as one line of counts. */
import type { NamaAturan } from '../domain/nama-aturan.ts';
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

/** Page of the site that explains a rule, below its base. */
export const jalurPenjelasan = (aturan: NamaAturan): string => `panduan/galat/${aturan}/`;

/** Where a rule is explained: on the site, or in the project's folder while the site stands nowhere. @param situs with a slash at the end */
export const tempatPenjelasan = (aturan: NamaAturan, situs: string | undefined): string =>
  situs === undefined ? `content/panduan/galat/${aturan}.mdx` : situs + jalurPenjelasan(aturan);

/** Each rule that these findings name, with the place where it is explained. */
export function penjelasan(temuan: readonly Temuan[], situs: string | undefined): string {
  const aturan = [...new Set(temuan.map((t) => t.aturan))].sort();
  const lebar = Math.max(...aturan.map((a) => a.length));
  const baris = aturan.map((a) => {
    const diSitus = situs === undefined ? ` (di situs: /${jalurPenjelasan(a)})` : '';
    return `  ${a.padEnd(lebar)}  ${tempatPenjelasan(a, situs)}${diSitus}`;
  });
  return ['Penjelasan:', ...baris].join('\n');
}

/** One sentence that counts: `1.234 berkas diperiksa: 2 galat, 1 peringatan (galat pada 2 berkas).` */
export function ringkasanTemuan(temuan: readonly Temuan[], jumlahBerkas: number): string {
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  const berkas = new Set(galat.map((t) => t.berkas)).size;
  const ekor = galat.length ? ` (galat pada ${angka(berkas)} berkas)` : '';
  return `${angka(jumlahBerkas)} berkas diperiksa: ${angka(galat.length)} galat, ${angka(temuan.length - galat.length)} peringatan${ekor}.`;
}
