/** The receipt as Markdown: for the shell, for a file, for the text of a pull request. */
import { angka } from '../../text/angka.ts';
import { jalurPenjelasan } from '../../text/lapor.ts';
import { PESAN_LEMBAR as P } from '../../text/pesan/lembar.ts';
import { PESAN_NOTA as N } from '../../text/pesan/nota-lembar.ts';
import type { HasilBaris, HasilLembar } from './susun.ts';

const sel = (s: string) => s.replace(/\s+/g, ' ').replace(/[\\|<>`*_[\]]/g, '\\$&');

/** What is to be mended in a row, one sentence each: `Urusan utama: "Kesehatn" tidak ada …; mungkin maksudnya …`. */
export const kalimatMasalah = (b: HasilBaris): string[] =>
  b.masalah.map((m) => `${m.kolom ? `${m.kolom}: ` : ''}${m.pesan}; ${m.saran}${m.aturan ? ` [${m.aturan}]` : ''}.`);

/**
 * @param judul file and sheet
 * @param rinci rows of each group that are listed; the rest is counted
 * @param situs where the site stands, with a slash at the end
 */
export function notaMarkdown(h: HasilLembar, judul: string, daerah: string, { rinci = Infinity, situs = '/' } = {}): string {
  const tabel = (kepala: readonly string[], baris: readonly (readonly string[])[]) => [
    `| ${kepala.join(' | ')} |`,
    `|${kepala.map(() => ' --- |').join('')}`,
    ...baris.slice(0, rinci).map((b) => `| ${b.map(sel).join(' | ')} |`),
    ...(baris.length > rinci ? ['', N.lainnya(baris.length - rinci)] : []),
    '',
  ];
  const kelompok = (status: HasilBaris['status']) => h.baris.filter((b) => b.status === status);
  const bagian = (kepala: string, isi: readonly string[]) => (isi.length ? [`## ${kepala}`, '', ...isi] : []);
  const perlu = kelompok('perlu').map((b) => [angka(b.nomor), b.nama || N.tanpaNama, kalimatMasalah(b).join(' ')]);
  const siap = kelompok('siap').map((b) => [angka(b.nomor), b.nama, b.jalur!, b.catatan.join(' ')]);
  const ada = kelompok('ada').map((b) => [angka(b.nomor), b.nama, b.catatan.join(' ')]);
  const daftar = (isi: readonly string[]) => [...isi.map((k) => `- ${k}`), ''];
  const aturan = new Set(kelompok('perlu').flatMap((b) => b.masalah.flatMap((m) => m.aturan ?? [])));
  return [
    `# ${N.judul}`,
    '',
    `**${P.ringkas(h)}.** ${sel(judul)}, ${daerah}.`,
    '',
    ...bagian(N.perlu, perlu.length ? tabel([N.baris, N.nama, N.perbaiki], perlu) : []),
    ...bagian(N.penjelasan, aturan.size ? daftar([...aturan].sort().map((a) => `${a}: ${situs}${jalurPenjelasan(a)}`)) : []),
    ...bagian(N.siap, siap.length ? tabel([N.baris, N.nama, N.berkas, N.catatan], siap) : []),
    ...bagian(N.ada, ada.length ? tabel([N.baris, N.nama, N.catatan], ada) : []),
    ...bagian(N.opdBaru, h.opdBaru.length ? daftar(h.opdBaru.map(sel)) : []),
    ...bagian(N.lembar, h.kabar.length ? daftar(h.kabar.map(sel)) : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
