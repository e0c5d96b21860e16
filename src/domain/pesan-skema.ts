/** Turns a zod issue into a sentence that says what is wrong and one that says what to write, in Indonesian. */
import type { z } from 'zod';
import { medanDikenal, nilaiDi, type Jalan } from './jelajah.ts';
import type { NamaAturan } from './nama-aturan.ts';
import { terdekat } from './terdekat.ts';

type Galat = z.core.$ZodIssue;

interface PesanSkema {
  jalan: Jalan;
  aturan: NamaAturan;
  pesan: string;
  saran: string;
}

/** The characters of a scalar as they stand in the file (`33.10` for the number 33.1), where the format can tell. */
type TulisanAsli = (jalan: Jalan) => string | undefined;

const NAMA_TIPE: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kelompok medan',
  record: 'kelompok medan',
  tuple: 'daftar',
};

/** How a value of each type is written in a file. */
export const CARA_TULIS: Record<string, string> = {
  number: 'tulis angka tanpa tanda petik dan tanpa titik ribuan, misalnya 1250000 atau 8.27',
  int: 'tulis bilangan bulat tanpa tanda petik dan tanpa titik ribuan, misalnya 2024',
  boolean: 'tulis true atau false tanpa tanda petik',
  array: 'tulis sebagai daftar: [a, b] atau satu butir per baris yang diawali "- "',
  object: 'tulis medan di bawahnya dengan lekukan dua spasi',
  record: 'tulis medan di bawahnya dengan lekukan dua spasi',
  tuple: 'tulis sebagai daftar, misalnya [111.4, -7.0]',
};

function sebut(nilai: unknown): string {
  if (nilai === null || nilai === undefined) return 'kosong';
  if (Array.isArray(nilai)) return 'daftar';
  if (typeof nilai === 'object') return 'kelompok medan';
  if (typeof nilai === 'number') return Number.isFinite(nilai) ? String(nilai) : 'bukan angka biasa';
  const s = JSON.stringify(nilai);
  return s.length > 60 ? `${s.slice(0, 57)}…` : s;
}

function tipeSalah(galat: Extract<Galat, { code: 'invalid_type' }>, nilai: unknown, asli: string | undefined): Omit<PesanSkema, 'jalan'> {
  const tipe = galat.expected;
  const nama = NAMA_TIPE[tipe] ?? 'isi lain';
  if (nilai === undefined) return { aturan: 'medan-wajib', pesan: 'medan wajib ini belum ada', saran: `tambahkan; isinya ${nama}` };
  if (nilai === null)
    return { aturan: 'tipe', pesan: `harus ${nama}, tertulis kosong`, saran: 'isi nilainya, atau hapus baris ini bila tidak diketahui' };
  const scalar = asli !== undefined && (typeof nilai === 'number' || typeof nilai === 'boolean');
  let saran = CARA_TULIS[tipe] ?? 'perbaiki nilainya';
  if (tipe === 'string' && scalar) saran = `tulis dalam tanda petik: "${asli}"`;
  else if (tipe === 'string') saran = 'tulis satu teks saja';
  return { aturan: 'tipe', pesan: `harus ${nama}, tertulis ${scalar ? asli : sebut(nilai)}`, saran };
}

function terlaluKecil(galat: Extract<Galat, { code: 'too_small' }>, nilai: unknown): Omit<PesanSkema, 'jalan'> {
  if (galat.origin === 'string')
    return { aturan: 'teks-kosong', pesan: 'teks kosong', saran: 'isi, atau hapus baris ini bila tidak diketahui' };
  if (galat.origin === 'array')
    return {
      aturan: 'daftar-kurang',
      pesan: milikKami(galat.message) ?? `daftar ini perlu paling sedikit ${galat.minimum} butir`,
      saran: galat.minimum === 1 ? 'isi daftarnya; medan yang tidak wajib boleh dihapus' : 'tambahkan butirnya',
    };
  return {
    aturan: 'terlalu-kecil',
    pesan: `nilai ${sebut(nilai)} terlalu kecil`,
    saran: galat.inclusive === false ? `harus lebih besar dari ${galat.minimum}` : `paling kecil ${galat.minimum}`,
  };
}

function terlaluBesar(galat: Extract<Galat, { code: 'too_big' }>, nilai: unknown): Omit<PesanSkema, 'jalan'> {
  if (galat.origin === 'string')
    return {
      aturan: 'terlalu-panjang',
      pesan: `teks ${String(nilai).length} huruf, paling banyak ${galat.maximum}`,
      saran: 'ringkaskan, atau pindahkan uraiannya ke isi halaman',
    };
  if (galat.origin === 'array')
    return { aturan: 'terlalu-banyak', pesan: `daftar ini paling banyak ${galat.maximum} butir`, saran: 'pilih yang terpenting' };
  return { aturan: 'terlalu-besar', pesan: `nilai ${sebut(nilai)} terlalu besar`, saran: `paling besar ${galat.maximum}` };
}

function medanAsing(kunci: string, jalan: Jalan, dikenal: readonly string[]): PesanSkema {
  const dekat = terdekat(kunci, dikenal);
  return {
    jalan: [...jalan, kunci],
    aturan: 'medan-tidak-dikenal',
    pesan: `medan "${kunci}" tidak dikenal`,
    saran: dekat ? `mungkin maksudnya "${dekat}"` : dikenal.length ? `yang dikenal di sini: ${dikenal.join(', ')}` : 'hapus medan ini',
  };
}

/** The issues of one failed parse; a value of the wrong type is not also measured (zod counts the letters of a text as items). */
export function pesanSkemaSemua(galat: readonly Galat[], akar: unknown, skema: z.ZodType, asli?: TulisanAsli): PesanSkema[] {
  const salahTipe = new Set(galat.filter((g) => g.code === 'invalid_type').map((g) => g.path.join('\n')));
  return galat
    .filter((g) => g.code === 'invalid_type' || !salahTipe.has(g.path.join('\n')))
    .flatMap((g) => pesanSkema(g, akar, skema, asli));
}

/**
 * One zod issue as one or more findings without place.
 * `akar` is the parsed value the issue is about.
 */
function pesanSkema(galat: Galat, akar: unknown, skema: z.ZodType, asli: TulisanAsli = () => undefined): PesanSkema[] {
  const jalan = galat.path as Jalan;
  const nilai = nilaiDi(akar, jalan);
  const satu = (isi: Omit<PesanSkema, 'jalan'>) => [{ jalan, ...isi }];
  switch (galat.code) {
    case 'unrecognized_keys': {
      const dikenal = medanDikenal(skema, jalan);
      return galat.keys.map((kunci) => medanAsing(kunci, jalan, dikenal));
    }
    case 'invalid_type':
      return satu(tipeSalah(galat, nilai, asli(jalan)));
    case 'too_small':
      return satu(terlaluKecil(galat, nilai));
    case 'too_big':
      return satu(terlaluBesar(galat, nilai));
    case 'invalid_value':
      if (nilai === undefined)
        return satu({
          aturan: 'medan-wajib',
          pesan: 'medan wajib ini belum ada',
          saran: `tambahkan salah satu: ${galat.values.map(String).join(', ')}`,
        });
      return satu({
        aturan: 'pilihan',
        pesan: `${sebut(nilai)} bukan pilihan yang ada`,
        saran: `pilih salah satu: ${galat.values.map(String).join(', ')}`,
      });
    case 'invalid_union':
      if (nilai === undefined)
        return satu({ aturan: 'medan-wajib', pesan: 'medan wajib ini belum ada', saran: 'tambahkan; isinya teks, angka, atau true/false' });
      return satu({
        aturan: 'tipe',
        pesan: `harus ${milikKami(galat.message) ?? 'teks, angka, atau true/false'}, tertulis ${sebut(nilai)}`,
        saran: 'tulis satu nilai saja',
      });
    case 'invalid_key':
      return satu({
        aturan: 'medan-tidak-dikenal',
        pesan: `nama medan "${String(jalan.at(-1))}" tidak berbentuk benar`,
        saran: milikKami(galat.issues[0]?.message) ?? 'perbaiki nama medannya',
      });
    case 'invalid_format':
      return satu({
        aturan: 'bentuk',
        pesan: `${sebut(nilai)} tidak berbentuk benar`,
        saran: milikKami(galat.message) ?? 'perbaiki bentuknya',
      });
    default:
      return satu({
        aturan: 'isi-tidak-sah',
        pesan: nilai === undefined || typeof nilai === 'object' ? 'isinya belum lengkap' : `${sebut(nilai)} belum benar`,
        saran: milikKami(galat.message) ?? 'perbaiki nilainya',
      });
  }
}

/** Our own messages are Indonesian and in lower case; zod's defaults are English with a capital and stay out. */
function milikKami(pesan: string | undefined): string | undefined {
  return pesan === undefined || /^[A-Z]/.test(pesan) ? undefined : pesan;
}
