/** A CSV file as people keep it: any of the usual encodings and separators, title rows above the headings. */
import Papa from 'papaparse';
import { PESAN_BACA as P } from '../../text/pesan/lembar-baca.ts';
import { nilaiKepala } from './kepala.ts';
import { BARIS_MAKS, GalatLembar, KOLOM_MAKS, type Lembar } from './tipe.ts';

/** Characters that show which separator is meant. */
const CUPLIKAN = 65_536;
const PEMISAH = [';', ',', '\t', '|'];

/** UTF-8, UTF-16 of both orders with or without its mark, else Windows-1252. */
export function keTeksCsv(b: Uint8Array): { teks: string; tebakan: boolean } {
  const baca = (nama: string) => new TextDecoder(nama).decode(b);
  if (b[0] === 0xff && b[1] === 0xfe) return { teks: baca('utf-16le'), tebakan: false };
  if (b[0] === 0xfe && b[1] === 0xff) return { teks: baca('utf-16be'), tebakan: false };
  const awal = b.subarray(0, 400);
  const nol = [0, 0];
  awal.forEach((x, i) => x === 0 && nol[i % 2]!++);
  if (nol[1]! > awal.length / 4) return { teks: baca('utf-16le'), tebakan: false };
  if (nol[0]! > awal.length / 4) return { teks: baca('utf-16be'), tebakan: false };
  if (nol[0]! + nol[1]! > 0) throw new GalatLembar(...P.bukanLembar);
  try {
    return { teks: new TextDecoder('utf-8', { fatal: true }).decode(b), tebakan: false };
  } catch {
    return { teks: baca('windows-1252'), tebakan: true };
  }
}

const uraikan = (teks: string, pemisah: string, preview: number) =>
  Papa.parse<string[]>(teks, { delimiter: pemisah, preview, header: false, dynamicTyping: false });

/** The separator under which a row names most fields; without any such row, the one that makes most columns. */
function pemisah(teks: string): string {
  const contoh = teks.slice(0, CUPLIKAN);
  let [terbaik, nilai] = [',', -1];
  for (const p of PEMISAH) {
    const { data } = uraikan(contoh, p, 40);
    const n = Math.max(0, ...data.map((b) => nilaiKepala(b))) * 1000 + Math.min(999, ...[Math.max(0, ...data.map((b) => b.length))]);
    if (n > nilai) [terbaik, nilai] = [p, n];
  }
  return terbaik;
}

/** Quotes without an end that are taken as plain marks; a file with more of them is broken otherwise. */
const PETIK_MAKS = 20;

/**
 * A quote that nothing closes would swallow every row after it into one cell: it is left out, and the rest is read.
 * @returns also the indices of the rows that held one
 */
function tanpaPetikTerbuka(mentah: string, pemisah: string) {
  let teks = mentah;
  const petik: number[] = [];
  for (;;) {
    const hasil = uraikan(teks, pemisah, BARIS_MAKS + 1);
    const terbuka = hasil.errors.find((e) => e.code === 'MissingQuotes');
    const di = terbuka?.index === undefined ? -1 : teks.lastIndexOf('"', terbuka.index);
    if (di < 0 || petik.length >= PETIK_MAKS) return { ...hasil, petik };
    petik.push(terbuka?.row ?? 0);
    teks = teks.slice(0, di) + teks.slice(di + 1);
  }
}

/** @throws GalatLembar when the bytes are no text */
export function uraiCsv(nama: string, bita: Uint8Array): Lembar {
  const { teks: mentah, tebakan } = keTeksCsv(bita);
  let teks = mentah.replace(/^\uFEFF/, '');
  const petunjuk = /^sep=(.)\r?\n/i.exec(teks);
  if (petunjuk) teks = teks.slice(petunjuk[0].length);
  const { data, errors, petik } = tanpaPetikTerbuka(teks, petunjuk?.[1] ?? pemisah(teks));
  // The line after `sep=` is the second one of the file.
  const geser = petunjuk ? 2 : 1;
  const ganjil = [...new Set(errors.flatMap((e) => (e.code === 'InvalidQuotes' ? [e.row ?? 0] : [])))].slice(0, PETIK_MAKS);
  const peringatan = [
    ...(tebakan ? [P.windows1252] : []),
    ...(petik.length > 0 ? [P.kutipDiabaikan(petik.map((b) => b + geser))] : []),
    ...(ganjil.length > 0 ? [P.kutipGanjil(ganjil.map((b) => b + geser))] : []),
    ...(errors.some((e) => e.code === 'MissingQuotes') ? [P.kutipTerbuka] : []),
    ...(data.length > BARIS_MAKS ? [P.barisDipotong(BARIS_MAKS)] : []),
    ...(data.some((b) => b.length > KOLOM_MAKS) ? [P.kolomDipotong(KOLOM_MAKS)] : []),
  ];
  const baris = data
    .slice(0, BARIS_MAKS)
    .map((sel, i) => ({ nomor: i + geser, sel: sel.slice(0, KOLOM_MAKS).map((s) => (s.trim() === '' ? null : s)) }))
    .filter((b) => b.sel.some((s) => s !== null));
  return { nama: nama.replace(/\.[a-z]+$/i, ''), baris, sejak1904: false, peringatan };
}
