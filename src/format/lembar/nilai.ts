/** Single cells → values. What cannot be read for sure is undefined, never guessed. */
import { KOSONG, tanggalAda } from '../../domain/schema/dasar.ts';
import { tanggalIndonesia } from '../../text/angka.ts';
import { rata } from '../../text/cocok-nama.ts';
import { BIAYA_TERKECIL, uraiRupiah } from '../../text/urai-rupiah.ts';
import type { Sel } from './tipe.ts';

const ENTITAS: Record<string, string> = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
/** What a formula leaves behind when it fails. */
const GALAT_RUMUS = /^(?:Err:\d{3}|#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA))$/;

export const galatRumus = (s: Sel): boolean => typeof s === 'string' && GALAT_RUMUS.test(s.trim());

/** Text that was copied from a web form carries its tags; they are taken off, and breaks stay breaks. */
function tanpaHtml(s: string): string {
  if (!/<\/?[a-z!][^>]*>/i.test(s) && !s.includes('&')) return s;
  return s
    .replace(/<(?:script|style)\b[^>]*>[^]*?<\/(?:script|style)\s*>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (e) => ENTITAS[e]!);
}

/** Text of a cell: no stray spaces, no invisible characters, no marks of "nothing". Breaks within the cell stay as `\n`. */
export function bersih(s: Sel | undefined): string {
  if (s === null || s === undefined) return '';
  if (typeof s === 'boolean') return s ? 'ya' : 'tidak';
  if (s instanceof Date) return Number.isNaN(s.getTime()) ? '' : tanggalIndonesia(s.toISOString().slice(0, 10));
  if (typeof s === 'number') return Number.isFinite(s) ? String(s) : '';
  const teks = tanpaHtml(s.toWellFormed().normalize('NFC'))
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .split('\n')
    .map((b) => b.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return KOSONG.has(teks.toLowerCase()) ? '' : teks;
}

/** The same in one line. */
export const sebaris = (s: Sel | undefined): string => bersih(s).replace(/\s*\n\s*/g, ' ');

/** A list within one cell: semicolons, breaks, bullets. */
export const butir = (s: Sel | undefined): string[] =>
  bersih(s)
    .split(/[;\n]/)
    .map((x) => x.replace(/^(?:[-•▪–*]|\d{1,2}[.)])\s*/, '').trim())
    .filter(Boolean);

const BULAN: Record<string, number> = Object.fromEntries(
  (
    [
      ['jan', 'januari', 'january'],
      ['feb', 'februari', 'pebruari', 'peb', 'february'],
      ['mar', 'maret', 'mrt', 'march'],
      ['apr', 'april'],
      ['mei', 'may'],
      ['jun', 'juni', 'june'],
      ['jul', 'juli', 'july'],
      ['agu', 'agustus', 'agt', 'ags', 'agst', 'aug', 'august'],
      ['sep', 'september', 'sept'],
      ['okt', 'oktober', 'oct', 'october'],
      ['nov', 'november', 'nop', 'nopember'],
      ['des', 'desember', 'dec', 'december'],
    ] as const
  ).flatMap((nama, i) => nama.map((n) => [n, i + 1])),
);

const dua = (n: number) => String(n).padStart(2, '0');
const bila = (t: string): string | undefined => (tanggalAda(t) ? t : undefined);

/** Days that Excel counts between its two beginnings, 1900 and 1904. */
const SELISIH_1904 = 1462;
/** Day numbers between 1945 and 2100: smaller ones are years, larger ones slips. */
const NOMOR_HARI: readonly [number, number] = [16_438, 73_415];

function dariNomor(n: number, sejak1904: boolean): string | undefined {
  if (Number.isInteger(n) && n >= 1945 && n <= 2100) return String(n);
  const hari = Math.floor(n) + (sejak1904 ? SELISIH_1904 : 0);
  if (!(hari >= NOMOR_HARI[0] && hari <= NOMOR_HARI[1])) return undefined;
  return bila(new Date(Date.UTC(1899, 11, 30) + hari * 86_400_000).toISOString().slice(0, 10));
}

/**
 * `12 Maret 2024`, `Maret 2024`, `12/03/2024` (day first), `2024-03-12`, `03/2024`, `2024`, a date cell, an Excel day number
 * → `2024`, `2024-03` or `2024-03-12`. Undefined for other text and for days that no calendar has.
 */
export function uraiTanggal(s: Sel | undefined, sejak1904 = false): string | undefined {
  if (s instanceof Date) return Number.isNaN(s.getTime()) ? undefined : bila(s.toISOString().slice(0, 10));
  if (typeof s === 'number') return dariNomor(s, sejak1904);
  const t = sebaris(s)
    .toLowerCase()
    .replace(/^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b,?\s*/, '')
    .replace(/^(?:tahun anggaran|tahun|th|t\.?a|tgl|tanggal|bulan|per|sejak|mulai)\b\.?\s*/, '')
    .replace(/[ t]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:z| ?wi[bt]a?)?$/, '')
    .trim();
  let m = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(t);
  if (m) return bila([m[1]!, m[2] && dua(Number(m[2])), m[3] && dua(Number(m[3]))].filter(Boolean).join('-'));
  m = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(t);
  if (m) return bila(`${m[3]!.length === 2 ? `20${m[3]!}` : m[3]!}-${dua(Number(m[2]))}-${dua(Number(m[1]))}`);
  m = /^(\d{1,2})[-/.](\d{4})$/.exec(t);
  if (m) return bila(`${m[2]!}-${dua(Number(m[1]))}`);
  m = /^(?:(\d{1,2})[-\s/.]*)?([a-z]+)\.?[-\s/.,]*(\d{4}|\d{2})$/.exec(t);
  const bulan = m && BULAN[m[2]!];
  if (m && bulan && (m[3]!.length === 4 || m[1])) {
    const tahun = m[3]!.length === 2 ? `20${m[3]!}` : m[3]!;
    return bila(m[1] ? `${tahun}-${dua(bulan)}-${dua(Number(m[1]))}` : `${tahun}-${dua(bulan)}`);
  }
  return /^\d{5}$/.test(t) ? dariNomor(Number(t), sejak1904) : undefined;
}

/** What stands in a cell of money or of a day where there is none: `nihil`, `Rp -`, `0`, `belum`. */
const HAMPA =
  /^(?:(?:rp\.?\s*)?[-–—]+|(?:rp\.?\s*)?0+(?:[.,]0+)*(?:,?\s*[-–]+)?|nihil|kosong|tidak ada(?: anggaran| biaya)?|(?:tanpa|non) (?:anggaran|biaya)|belum|belum (?:ada|diketahui|diterapkan|dilaksanakan))$/i;
export const hampa = (teks: string): boolean => HAMPA.test(teks);

/** `Rp 1.250.000,00`, `1,25 juta`, `1250000` → whole rupiah. Undefined for what cannot be read for sure. */
export function uraiUang(s: Sel | undefined): number | undefined {
  if (typeof s === 'number') return Number.isFinite(s) && s >= BIAYA_TERKECIL ? Math.round(s) : undefined;
  const t = sebaris(s)
    .replace(/^idr\b/i, 'Rp')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\.?\s*[-–]$/, (ekor) => (ekor.startsWith('.') ? '' : ekor))
    .replace(/(?:\s*rupiah)?\s*[.]?$/i, '');
  // `1,250,000.00` as English spreadsheets write it: two groups at least, so that no decimal is meant.
  const inggris = /^(?:rp\.?\s*)?(\d{1,3}(?:,\d{3}){2,})(?:\.\d+)?$/i.exec(t);
  return inggris ? Number(inggris[1]!.replaceAll(',', '')) : uraiRupiah(t, BIAYA_TERKECIL);
}

const YA = new Set(['ya', 'y', 'iya', 'yes', 'ada', 'sudah', 'boleh', 'dapat', 'bisa', 'bersedia', 'true', 'benar', '1', 'v', '✓', '✔']);
const TIDAK = new Set(['tidak', 't', 'tdk', 'no', 'belum', 'tidak ada', 'tidak boleh', 'tidak dapat', 'tidak bisa', 'false', 'salah', '0']);

/** Undefined when the cell says neither. */
export function uraiYaTidak(s: Sel | undefined): boolean | undefined {
  const t = sebaris(s).toLowerCase();
  const r = rata(t) || t;
  return YA.has(r) ? true : TIDAK.has(r) ? false : undefined;
}
