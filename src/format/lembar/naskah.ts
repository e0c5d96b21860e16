/** Long cells → the sections of a record. */
import { rata } from '../../text/cocok-nama.ts';
import { BAGIAN_INOVASI } from '../../domain/schema/inovasi.ts';
import { ID_SUMBER } from './bahan.ts';

type NamaBagian = (typeof BAGIAN_INOVASI)[number];
export type Naskah = Partial<Record<NamaBagian, string[]>>;

/** Sub-headings of "rancang bangun" in the form of 2026 (domain rules, section 4) that tell of the problem; the others tell how it works. */
const SUBJUDUL: Record<string, 'Masalah' | 'Cara kerja'> = {
  permasalahan: 'Masalah',
  'permasalahan makro': 'Masalah',
  'permasalahan mikro': 'Masalah',
  'isu strategis': 'Masalah',
  'isu global': 'Masalah',
  'isu nasional': 'Masalah',
  'isu lokal': 'Masalah',
  'latar belakang': 'Masalah',
  'dasar hukum': 'Cara kerja',
  'metode pembaharuan': 'Cara kerja',
  'metode pembaruan': 'Cara kerja',
  keunggulan: 'Cara kerja',
  kebaharuan: 'Cara kerja',
  'keunggulan dan kebaharuan': 'Cara kerja',
  'keunggulan kebaharuan': 'Cara kerja',
  'tahapan inovasi': 'Cara kerja',
  'tahapan penggunaan produk': 'Cara kerja',
  'penggunaan produk': 'Cara kerja',
  'cara kerja inovasi': 'Cara kerja',
};

/** A line that is a sub-heading, alone or before a colon. */
function subjudul(baris: string): { bagian: 'Masalah' | 'Cara kerja'; sisa: string } | undefined {
  const m = /^(?:[0-9]{1,2}[.)]|[a-z][.)]|[IVX]{1,4}\.|[-•*])?\s*([\p{L} /&,()-]{4,60}?)\s*(?::\s*(.*))?$/iu.exec(baris);
  const bagian = m && SUBJUDUL[rata(m[1]!)];
  // "Dasar hukum" keeps its name, because the text below it does not say what it is.
  if (!m || !bagian) return undefined;
  const judul = m[1]!.trim();
  const isi = m[2]?.trim() ?? '';
  return { bagian, sisa: bagian === 'Masalah' ? isi : `${judul}:${isi ? ` ${isi}` : ''}` };
}

/** Rancang bangun, parted at its sub-headings; without any, all of it tells how the innovation works. */
export function belahRancangBangun(teks: string): { masalah: string; caraKerja: string } {
  const hasil = { Masalah: [] as string[], 'Cara kerja': [] as string[] };
  let kini: 'Masalah' | 'Cara kerja' = 'Cara kerja';
  for (const baris of teks.split('\n')) {
    const s = subjudul(baris);
    if (s) kini = s.bagian;
    hasil[kini].push(s ? s.sisa : baris);
  }
  return { masalah: hasil.Masalah.join('\n').trim(), caraKerja: hasil['Cara kerja'].join('\n').trim() };
}

/** Marks that Markdown would act on; what stands in a cell is meant as text. */
const amankan = (s: string): string =>
  s
    .replace(/[\\`*_[\]<>|~^]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+=-]|\d+[.)](?=\s|$))/, (m) => (/^\d/.test(m) ? m.replace(/([.)])$/, '\\$1') : `\\${m}`))
    .replace(/(https?|ftp|mailto):/gi, '$1\\:');

const BUTIR = /^(?:[-•▪◦●–*✓✔➢»]|o(?= ))\s*(?=\S)/;
const NOMOR = /^(\d{1,2})[.)]\s+(?=\S)/;

/**
 * Text of a cell as Markdown: breaks part paragraphs, dots and numbers make lists, everything else is kept as text.
 * Every paragraph and item cites the source of the sheet.
 */
export function keMarkdown(teks: string): string {
  const hasil: string[] = [];
  let sebelum: 'alinea' | 'butir' | 'nomor' | undefined;
  let nomor = 0;
  for (const mentah of teks.split('\n')) {
    const baris = mentah.trim();
    if (!baris) continue;
    const jenis = BUTIR.test(baris) ? 'butir' : NOMOR.test(baris) ? 'nomor' : 'alinea';
    const isi = jenis === 'alinea' ? baris : baris.replace(jenis === 'butir' ? BUTIR : NOMOR, '');
    if (jenis !== sebelum || jenis === 'alinea') {
      if (hasil.length) hasil.push('');
      nomor = 0;
    }
    const tanda = jenis === 'butir' ? '- ' : jenis === 'nomor' ? `${++nomor}. ` : '';
    hasil.push(`${tanda}${amankan(isi)}[^${ID_SUMBER}]`);
    sebelum = jenis;
  }
  return hasil.join('\n');
}

/** The body of a record; sections in the order of the schema, empty ones left out. */
export function keBadan(n: Naskah): string {
  return BAGIAN_INOVASI.flatMap((judul) => {
    const isi = (n[judul] ?? []).filter((t) => t.trim());
    return isi.length ? [`## ${judul}\n\n${isi.map(keMarkdown).join('\n\n')}\n`] : [];
  }).join('\n');
}

/**
 * The first sentences that fit; a first one that is too long is cut at a word.
 * @param maks characters
 */
export function kalimatPertama(teks: string, maks: number): string {
  const rapat = teks.replace(/\s+/g, ' ').trim();
  if (rapat.length <= maks) return rapat;
  let ujung = 0;
  for (const m of rapat.slice(0, maks + 1).matchAll(/[.!?](?=\s+\p{Lu})/gu)) ujung = m.index + 1;
  if (ujung > 20) return rapat.slice(0, ujung);
  const potong = rapat.slice(0, maks - 1);
  return `${potong.slice(0, Math.max(potong.lastIndexOf(' '), maks / 2)).replace(/[\s,;:.]+$/, '')}…`;
}
