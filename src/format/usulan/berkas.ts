/** A filled form → the files of a proposal, the way they lie in git. */
import { keSlug } from '../../domain/slug.ts';
import { tulisYaml } from '../yaml-tulis.ts';
import { bersuaraPublik, semuaMedan, type Borang } from './borang.ts';
import { keNilai, type Isian } from './nilai.ts';

export interface BerkasUsulan {
  /** Below the root of the repository. */
  jalur: string;
  isi: string;
}

export interface Tempat {
  kode: string;
  nama: string;
  /** Folder below `content/daerah/` that the region has or would have. */
  folder: string;
  /** False where the folder is made by this proposal: then the region's own file comes along. */
  ada: boolean;
}

/** Where the region is not chosen, its folder stays to be filled in. */
export const FOLDER_KOSONG = '<daerah-anda>';
const NAMA_TERPANJANG = 60;

/** Key of the form for who writes a record that two voices may tell: the region itself, or, as `publik`, the public record. */
export const KUNCI_SUARA = '@suara';
export const suaraPublik = (b: Pick<Borang, 'jenis'>, isian: Isian): boolean => bersuaraPublik(b.jenis) && isian[KUNCI_SUARA] === 'publik';

export const kunciBagian = (judul: string): string => `## ${judul}`;
/** Sources that the form cites at the end of each paragraph of a section. */
export const kunciSumberBagian = (judul: string): string => `## ${judul}^`;

/** Paragraphs that cite nothing get the sources chosen for the section. */
export function berkutipan(teks: string, sumber: readonly string[]): string {
  const kutipan = sumber.map((id) => `[^${id}]`).join('');
  return teks
    .split(/\n{2,}/)
    .map((p) => (kutipan === '' || /\[\^[^\]\s]+\]/.test(p) || p.startsWith('#') ? p : `${p}${kutipan}`))
    .join('\n\n');
}

const bersih = (teks: string): string =>
  teks
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');

/** Sections with text, in their order. */
function bagian(b: Borang, isian: Isian): string {
  return b.bagian
    .flatMap((judul) => {
      const teks = bersih(String(isian[kunciBagian(judul)] ?? ''));
      const sumber = (isian[kunciSumberBagian(judul)] ?? []) as string[];
      return teks.trim() === '' ? [] : [`\n## ${judul}\n\n${berkutipan(teks, sumber)}\n`];
    })
    .join('');
}

/** The record's values in the order of its schema, with the days that the form knows itself. */
export function nilaiUsulan(b: Borang, isian: Isian, hari: string, tempat?: Tempat): Record<string, unknown> {
  const isi = keNilai(semuaMedan(b), isian) ?? {};
  // What the public record tells of a copy lies in nobody's folder.
  if (b.jenis === 'replikasi' && suaraPublik(b, isian) && tempat) isi['penerima'] = tempat.kode;
  const tanggal = 'ditambahkan' in isi ? { diperbarui: hari } : { ditambahkan: hari };
  const semua: Record<string, unknown> = { ...isi, ...tanggal };
  const urutan = [...new Set([...b.urutan, ...Object.keys(semua)])];
  return Object.fromEntries(urutan.filter((k) => semua[k] !== undefined).map((k) => [k, semua[k]]));
}

/** The file's text. @param hari today, `YYYY-MM-DD` */
export function teksUsulan(b: Borang, isian: Isian, hari: string, tempat?: Tempat): string {
  const isi = nilaiUsulan(b, isian, hari, tempat);
  return b.bagian.length ? `---\n${tulisYaml(isi)}\n---\n${bagian(b, isian)}` : `${JSON.stringify(isi, null, 2)}\n`;
}

/** Where a new record lies: it is named after what it tells of. */
export function jalurUsulan(b: Borang, isian: Isian, tempat?: Pick<Tempat, 'folder' | 'nama'>): string {
  const pokok =
    b.jenis === 'replikasi' ? String(isian['inovasi'] ?? '').replace(/^.*\//, '') : String(isian['nama'] ?? isian['judul'] ?? '');
  const nama = keSlug(pokok).slice(0, NAMA_TERPANJANG).replace(/-+$/, '') || b.jenis;
  if (!suaraPublik(b, isian))
    return `content/daerah/${tempat?.folder ?? FOLDER_KOSONG}/${b.jenis}/${nama}.${b.bagian.length ? 'md' : 'json'}`;
  const penerima = b.jenis === 'replikasi' ? `-${tempat ? keSlug(tempat.nama) : FOLDER_KOSONG}` : '';
  return `content/publik/${b.jenis}/${nama}${penerima}.json`;
}

/** The region's own file, where this proposal is the first that is told of it. */
export const berkasDaerahBaru = (tempat: Tempat | undefined, hari: string): BerkasUsulan[] =>
  !tempat || tempat.ada
    ? []
    : [
        {
          jalur: `content/daerah/${tempat.folder}/daerah.json`,
          isi: `${JSON.stringify({ kode: tempat.kode, nama: tempat.nama, ditambahkan: hari }, null, 2)}\n`,
        },
      ];

/**
 * The proposal: the record, and the region's own file where this is its first.
 * @param jalur of the record that was opened; a new one is named after its title
 */
export function susunUsulan(b: Borang, isian: Isian, hari: string, tempat?: Tempat, jalur?: string): BerkasUsulan[] {
  const catatan = { jalur: jalur ?? jalurUsulan(b, isian, tempat), isi: teksUsulan(b, isian, hari, tempat) };
  return jalur !== undefined || suaraPublik(b, isian) ? [catatan] : [catatan, ...berkasDaerahBaru(tempat, hari)];
}
