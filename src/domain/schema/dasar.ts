/**
 * The building blocks of every record: texts, ids, dates, links and references.
 *
 * A field that points elsewhere carries a mark in its schema (`kosakata`, `rujukan`); the walker in `jelajah.ts`
 * finds those marks, so that one rule checks every vocabulary field and one rule every reference.
 */
import { z } from 'zod';

/** Lower-case words joined by single hyphens: the form of every id and file name. */
export const POLA_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Kemendagri code: two digits for a province, dotted four digits for a kabupaten or kota (Permendagri 137/2017). */
export const POLA_KODE = /^\d{2}(?:\.\d{2})?$/;
/** Reference to one innovation: region folder, slash, file name without `.md`. */
export const POLA_ID_INOVASI = /^\d{2}(?:\.\d{2})?-[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Values people type when they know nothing; an unknown fact is left out instead. */
export const KOSONG: ReadonlySet<string> = new Set(['-', '--', 'n/a', 'na', 'tba', 'todo', 'xxx', '?', 'belum ada', 'tidak ada data']);

export type Rujukan = 'sumber' | 'opd' | 'inovasi' | 'kode' | 'kesepakatan' | 'kompetisi' | 'edisi';

/** A non-empty text of at most `maks` characters that says something. */
export const teks = (maks = 400) =>
  z
    .string()
    .min(1, 'teks kosong')
    .max(maks)
    .refine((s) => s === s.trim(), 'ada spasi di awal atau di akhir')
    .refine((s) => !KOSONG.has(s.trim().toLowerCase()), 'yang tidak diketahui tidak ditulis; hapus baris ini');

export const slug = () => z.string().max(80).regex(POLA_ID, 'huruf kecil, angka, dan tanda hubung saja');
export const kodeDaerah = () => z.string().regex(POLA_KODE, 'kode wilayah Kemendagri dalam tanda petik, misalnya "33.16"');

/** A value of the vocabulary `content/kosakata/<nama>.json`. */
export const kosakata = (nama: string) => slug().meta({ kosakata: nama });
/** Forms of references that are no plain ids. */
const BENTUK_RUJUKAN: Partial<Record<Rujukan, [RegExp, string]>> = {
  inovasi: [POLA_ID_INOVASI, 'tulis "<folder daerah>/<nama berkas>", misalnya "33.16-kabupaten-blora/silat"'],
  kode: [POLA_KODE, 'kode wilayah Kemendagri dalam tanda petik, misalnya "33.16"'],
};

/** An id that must exist elsewhere; see the rule `rujukan`. */
export const rujuk = (ke: Exclude<Rujukan, 'sumber'>) => {
  const bentuk = BENTUK_RUJUKAN[ke];
  return (bentuk ? z.string().regex(...bentuk) : z.string().min(1)).meta({ rujukan: ke });
};
/** The source ids behind a fact; at least one. */
export const bersumber = () =>
  z
    .array(slug().meta({ rujukan: 'sumber' }))
    .min(1, 'sebut paling sedikit satu id sumber')
    .describe('Id sumber dari daftar `sumber` pada berkas yang sama.');

/** A year that has come; the rule `masa-depan` holds it against the date of the build. */
export const tahun = () => z.int().min(1945).max(2100).meta({ waktu: 'lampau' });
/** A year that may lie ahead: targets, plans, calendars. */
export const tahunRencana = () => z.int().min(1945).max(2100);

const POLA_TANGGAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `2024`, `2024-07` or `2024-07-10` that exist in the calendar. */
export function tanggalAda(s: string): boolean {
  const m = POLA_TANGGAL.exec(s);
  if (!m) return false;
  const [t, b, h] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
  if (t < 1945 || t > 2100 || b < 1 || b > 12) return false;
  const d = new Date(Date.UTC(t, b - 1, h));
  return d.getUTCMonth() === b - 1 && d.getUTCDate() === h;
}

/** The pattern is what JSON Schema can say; that the day exists is checked after it. */
const tertanggal = (pola: RegExp, pesan: string) => z.string().regex(pola, { error: pesan, abort: true }).refine(tanggalAda, pesan);

/** A date that may lie ahead, as exact as it is known: year, month or day. */
export const tanggalRencana = () => tertanggal(POLA_TANGGAL, 'tanggal dalam tanda petik: "2024", "2024-07", atau "2024-07-10"');
/** A date that has come, as exact as it is known. */
export const tanggal = () => tanggalRencana().meta({ waktu: 'lampau' });
/** A full calendar day that may lie ahead. */
export const hariRencana = () => tertanggal(/^\d{4}-\d{2}-\d{2}$/, 'tanggal lengkap dalam tanda petik, misalnya "2026-11-22"');
/** A full calendar day that has come. */
export const hari = () => hariRencana().meta({ waktu: 'lampau' });

/** Web address. Plain http stays allowed: many regional archives are reachable in no other way. */
export const url = () =>
  z
    .string()
    .max(600)
    .regex(/^https?:\/\/[^\s<>"'`{}|\\^]+$/i, 'alamat web yang diawali https:// (atau http://)');
export const surel = () => z.email('alamat surel, misalnya bappeda@blorakab.go.id');
export const telepon = () =>
  z
    .string()
    .max(40)
    .regex(/^[+(]?\d[\d ()./-]{4,}$/, 'nomor telepon kantor, misalnya "(0296) 531028"');

/** How exact a figure is; left out when it is exact. */
export const ketepatan = () => kosakata('ketepatan').optional().describe('Ketepatan angka; dihilangkan bila angka tepat.');

/** One source. Facts of the same file point at it by `id`. */
export const sumber = z.strictObject({
  id: slug().describe('Nama pendek sumber di dalam berkas ini.'),
  judul: teks(300).describe('Judul tulisan atau dokumen.'),
  penerbit: teks(160).describe('Lembaga atau media yang menerbitkan.'),
  jenis: kosakata('jenis-sumber'),
  tanggal: tanggal().optional().describe('Tanggal terbit, sejauh diketahui.'),
  diakses: hari().optional().describe('Tanggal terakhir dibuka.'),
  url: url().optional().describe('Alamat web; dihilangkan bila tidak ada.'),
  arsip: url().optional().describe('Salinan di arsip web.'),
  catatan: teks(400).optional(),
});
export type Sumber = z.infer<typeof sumber>;

export const daftarSumber = () => z.array(sumber).min(1, 'catatan tanpa sumber tidak dapat diterbitkan');

/** A sentence with its sources. */
export const pernyataan = z.strictObject({ teks: teks(800), sumber: bersumber() });

/** Days on which a record was added and last changed by an editor. */
export const riwayat = {
  ditambahkan: hari().describe('Tanggal catatan ini pertama kali masuk.'),
  diperbarui: hari().optional().describe('Tanggal isi terakhir diubah.'),
};

/** Result of an indicator, with everything a reader needs to weigh it. */
export const hasil = z
  .strictObject({
    indikator: teks(200).describe('Apa yang diukur.'),
    satuan: teks(60),
    nilai: z.number().optional(),
    nilaiAtas: z.number().optional().describe('Batas atas bila hasilnya rentang.'),
    ketepatan: ketepatan(),
    tahun: tahun().optional(),
    awal: z.number().optional().describe('Angka pembanding sebelum inovasi.'),
    awalAtas: z.number().optional().describe('Batas atas angka pembanding bila berupa rentang.'),
    ketepatanAwal: ketepatan(),
    tahunAwal: tahun().optional(),
    kumulatifSejak: tahun().optional().describe('Bila angka dijumlahkan sejak tahun ini.'),
    metode: teks(400).optional().describe('Cara angka diperoleh.'),
    cakupan: teks(300).optional().describe('Wilayah atau kelompok yang diukur.'),
    atribusi: kosakata('atribusi'),
    catatan: teks(500).optional(),
    ukuran: slug()
      .optional()
      .describe('Nama yang sama pada dua hasil berarti keduanya mengukur hal yang sama; angka berbeda ditampilkan berdampingan.'),
    sumber: bersumber(),
  })
  .refine((h) => h.nilai !== undefined || h.awal !== undefined, 'isi `nilai`, atau `awal` bila baru angka awal yang diketahui');
export type Hasil = z.infer<typeof hasil>;

/** An amount of money: what kind, when, for what, who paid. */
export const biaya = z.strictObject({
  jenis: kosakata('jenis-biaya'),
  komponen: kosakata('komponen-biaya').optional().describe('Bagian biaya: orang, perangkat, lisensi, pelatihan, perjalanan ...'),
  rupiah: z.number().min(0).describe('Rupiah penuh, tanpa titik.'),
  rupiahAtas: z.number().min(0).optional().describe('Batas atas bila yang diketahui rentang.'),
  ketepatan: ketepatan(),
  tahun: tahun().optional(),
  sampaiTahun: tahun().optional().describe('Bila jumlah mencakup beberapa tahun.'),
  untuk: teks(400),
  per: teks(80).optional().describe('Satuan bila bukan jumlah seluruhnya, misalnya "desa per tahun".'),
  sumberDana: z.array(kosakata('sumber-dana')).optional(),
  catatan: teks(400).optional(),
  sumber: bersumber(),
});
export type Biaya = z.infer<typeof biaya>;

export const hambatan = z.strictObject({
  sebab: kosakata('sebab'),
  teks: teks(500),
  jalanKeluar: teks(500).optional().describe('Cara yang dipakai untuk mengatasinya.'),
  sumber: bersumber(),
});
export type Hambatan = z.infer<typeof hambatan>;

export const dokumen = z.strictObject({
  jenis: kosakata('jenis-dokumen'),
  judul: teks(300),
  nomor: teks(120).optional(),
  tanggal: tanggal().optional().describe('Tanggal dokumen, sejauh diketahui.'),
  format: teks(20).optional().describe('Misalnya pdf, docx, xlsx, web.'),
  dapatDisunting: z.boolean().optional().describe('Benar bila berkas dapat langsung diubah daerah peniru.'),
  url: url().optional(),
  catatan: teks(400).optional(),
  sumber: bersumber(),
});
export type Dokumen = z.infer<typeof dokumen>;

/** A state with the date on which it was known to hold, and why and since when, where it ended. */
export const keadaan = (vocab: string) =>
  z.strictObject({
    nilai: kosakata(vocab),
    per: tanggal().optional().describe('Tanggal keadaan ini diketahui.'),
    sejak: tanggal().optional().describe('Sejak kapan berhenti atau berganti.'),
    sebab: z.array(hambatan).optional().describe('Mengapa berhenti atau berganti.'),
    catatan: teks(400).optional(),
    sumber: bersumber().optional(),
  });

/** People who do the work. */
export const anggotaTim = z.strictObject({
  peran: teks(300),
  jumlah: z.number().positive().optional(),
  jumlahAtas: z.number().positive().optional(),
  ketepatan: ketepatan(),
  fte: z.number().positive().optional().describe('Setara petugas penuh waktu.'),
  keahlian: teks(200).optional(),
  baru: z.boolean().optional().describe('Benar bila petugas baru direkrut.'),
  sumber: bersumber(),
});

export const pelatihan = z.strictObject({ hari: z.number().positive().optional(), catatan: teks(400).optional(), sumber: bersumber() });

export const dasarHukum = z.strictObject({
  jenis: kosakata('jenis-regulasi'),
  nomor: teks(80).optional(),
  tahun: tahun().optional(),
  tentang: teks(400).optional(),
  url: url().optional(),
  catatan: teks(300).optional(),
  sumber: bersumber(),
});
