/** Controlled vocabularies: `content/kosakata/*.json` and the kematangan editions below it. */
import { z } from 'zod';
import { bersumber, daftarSumber, kosakata, rujuk, slug, teks } from './dasar.ts';

export const nilaiKosakata = z.strictObject({
  id: slug(),
  label: teks(120),
  keterangan: teks(500).optional(),
  alias: z.array(teks(80)).optional().describe('Ejaan lain yang sering ditulis; dipakai untuk menyarankan dan mencari.'),
  kelompok: slug().optional().describe('Pengelompokan di dalam daftar, misalnya yandas.'),
  nomor: z.int().optional().describe('Urutan resmi.'),
  satuan: teks(40).optional().describe('Satuan nilainya, misalnya "%".'),
  pimpinan: z.boolean().optional().describe('Tema yang disebut pimpinan daerah dalam artikel pendiri.'),
  sumber: bersumber().optional(),
});
export type NilaiKosakata = z.infer<typeof nilaiKosakata>;

export const daftarKosakata = z.strictObject({
  judul: teks(120),
  keterangan: teks(600),
  nilai: z.array(nilaiKosakata).min(1),
  sumber: daftarSumber().optional(),
});
export type Kosakata = z.infer<typeof daftarKosakata>;

/** A word or a short phrase as someone types it. */
const frasa = () => teks(60).regex(/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/, 'huruf kecil, angka, spasi, dan tanda hubung saja');

/** What the search knows about words beyond the texts: likeness, meaning, and words to pass over. */
export const sinonim = z.strictObject({
  judul: teks(120),
  keterangan: teks(600),
  setara: z.array(z.array(frasa()).min(2)).describe('Kelompok kata yang searti, berlaku dua arah.'),
  arah: z
    .array(z.strictObject({ kata: z.array(frasa()).min(1), maksud: z.array(frasa()).min(1) }))
    .describe('Kata yang diketik orang dan kata yang dipakai dalam catatan; berlaku satu arah.'),
  abaikan: z.array(frasa()).describe('Kata sambung dan kata tanya yang tidak ikut dicari.'),
});
export type Sinonim = z.infer<typeof sinonim>;

const indikator = z.strictObject({
  id: slug(),
  nomor: z.int(),
  nama: teks(160),
  variabel: teks(120),
  bobot: z.number().positive(),
  wajib: z.boolean(),
  tingkat: z.tuple([teks(400), teks(400), teks(400)]).describe('Arti tingkat 1, 2, dan 3.'),
  upaya: z
    .tuple([kosakata('kelas-upaya'), kosakata('kelas-upaya'), kosakata('kelas-upaya')])
    .optional()
    .describe('Penilaian pengelola situs, bukan pedoman: seberapa berat mencapai tingkat 1, 2, dan 3.'),
  bukti: teks(600).optional(),
  jenisBerkas: z.array(teks(20)).optional(),
  buktiReplikasi: z
    .strictObject({
      jendela: z
        .strictObject({ dari: z.int().max(0), sampai: z.int().max(0) })
        .optional()
        .describe('Tahun dokumen yang diterima, dihitung dari tahun penilaian: -2 berarti T-2. Dihilangkan bila belum diketahui.'),
      korespondensi: z.boolean().describe('Benar bila surat korespondensi diterima.'),
    })
    .optional()
    .describe('Khusus indikator replikasi: dokumen mana yang dihitung.'),
  sumber: bersumber(),
});

const tingkat = () => z.int().min(0).max(3);

/** What a level of an older edition may be worth here, where the texts differ; what is left out carries over unchanged. */
const perpindahan = z.strictObject({
  dari: rujuk('edisi').describe('Edisi asal.'),
  indikator: z
    .record(slug(), z.array(z.tuple([tingkat(), tingkat()])).length(3))
    .describe('Per indikator: tingkat terendah dan tertinggi di edisi ini bagi bukti tingkat 1, 2, dan 3 edisi asal.'),
  catatan: teks(600),
});

/** One edition of the 20 indicators; score of an innovation = Σ weight × level (0 to 3). */
export const edisiKematangan = z.strictObject({
  edisi: slug(),
  label: teks(120),
  tahun: z.array(z.int()),
  maks: z.number().positive(),
  keyakinan: z.enum(['A', 'B', 'C']),
  catatan: teks(600).optional(),
  indikator: z.array(indikator).min(1),
  perpindahan: z.array(perpindahan).optional(),
  sumber: daftarSumber(),
});
export type EdisiKematangan = z.infer<typeof edisiKematangan>;
