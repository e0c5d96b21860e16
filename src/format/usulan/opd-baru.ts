/** Offices that a region's list does not have yet, told together with the record that needs them. */
import { keSlug } from '../../domain/slug.ts';
import { jarak } from '../../domain/terdekat.ts';
import type { Isian } from './nilai.ts';

/** Key of the form under which new offices wait. */
export const KUNCI_OPD_BARU = '@opd';

/** As an item of `opd.json`. */
export interface OpdBaru {
  id: string;
  nama: string;
  jenis: string;
  induk?: string;
}

/** What is kept of one in the form; its region is told, because the region may be changed afterwards. */
const baris = (isian: Isian): Isian[] => (isian[KUNCI_OPD_BARU] ?? []) as Isian[];

/** @param folder of the region. In the order in which they were told. */
export const barisOpdBaru = (isian: Isian, folder: string): OpdBaru[] =>
  baris(isian)
    .filter((b) => b['folder'] === folder)
    .map((b) => ({
      id: String(b['id']),
      nama: String(b['nama']),
      jenis: String(b['jenis']),
      ...(b['induk'] && { induk: String(b['induk']) }),
    }));

/** The form with one more office of this region. */
export function denganOpdBaru(isian: Isian, folder: string, o: OpdBaru): void {
  isian[KUNCI_OPD_BARU] = [...baris(isian), { ...o, folder }];
}

/** The form without it, wherever it was chosen. */
export function tanpaOpdBaru(isian: Isian, folder: string, id: string): void {
  isian[KUNCI_OPD_BARU] = baris(isian).filter((b) => b['folder'] !== folder || b['id'] !== id);
}

const ID_TERPANJANG = 80;

/** Id made from a name, told apart from those that are there. */
export function idOpd(nama: string, ada: readonly string[]): string {
  const pangkal = keSlug(nama)
    .slice(0, ID_TERPANJANG - 3)
    .replace(/-+$/, '');
  if (!ada.includes(pangkal)) return pangkal;
  for (let n = 2; ; n++) if (!ada.includes(`${pangkal}-${n}`)) return `${pangkal}-${n}`;
}

/** Words that tell no office from another. */
const UMUM = new Set(['dan', 'dinas', 'badan', 'kantor', 'upt', 'daerah', 'kabupaten', 'kota', 'provinsi', 'pemerintah', 'bagian']);
const inti = (nama: string): string[] =>
  keSlug(nama)
    .split('-')
    .filter((x) => x !== '' && !UMUM.has(x));

/** Share of the words of the shorter name that must be in the other one. */
const CUKUP_SAMA = 0.6;

/**
 * Offices that may be the same under another spelling: a slip of two letters, or most words in common.
 * @param ada id and name of those that the region has; at most three come back, in their order
 */
export function opdMirip(nama: string, ada: readonly (readonly [id: string, nama: string])[]): (readonly [id: string, nama: string])[] {
  const kata = inti(nama);
  const slug = keSlug(nama);
  if (slug === '') return [];
  return ada
    .filter(([, n]) => {
      if (jarak(slug, keSlug(n), 2) <= 2) return true;
      const lain = inti(n);
      const pendek = Math.min(kata.length, lain.length);
      return pendek > 0 && kata.filter((x) => lain.includes(x)).length / pendek >= CUKUP_SAMA;
    })
    .slice(0, 3);
}

/**
 * The region's whole `opd.json` with more offices at its end; what it held stays as it was.
 * @param teks of the file; undefined where the region has none yet
 */
export function tambahOpd(teks: string | undefined, baru: readonly OpdBaru[]): string {
  const isi = (teks === undefined ? { opd: [] } : JSON.parse(teks)) as { opd: unknown[] };
  return `${JSON.stringify({ ...isi, opd: [...isi.opd, ...baru] }, null, 2)}\n`;
}
