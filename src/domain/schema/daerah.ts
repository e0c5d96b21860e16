/** Records of one region's folder other than its innovations. */
import { z } from 'zod';
import {
  bersumber,
  daftarSumber,
  hambatan,
  hari,
  hariRencana,
  kodeDaerah,
  kosakata,
  pernyataan,
  riwayat,
  rujuk,
  slug,
  surel,
  tahun,
  tahunRencana,
  tanggal,
  tanggalRencana,
  teks,
  telepon,
  url,
} from './dasar.ts';

/** A published target and what became of it. */
const target = z.strictObject({
  perihal: kosakata('perihal-target'),
  teks: teks(400),
  tahun: tahunRencana().optional().describe('Tahun yang ditargetkan.'),
  nilai: z.number().optional(),
  ditetapkan: tanggal().optional(),
  hasil: z.strictObject({ status: kosakata('status-target'), teks: teks(400).optional(), sumber: bersumber().optional() }),
  sumber: bersumber(),
});

const portal = z.strictObject({
  nama: teks(160),
  jenis: kosakata('jenis-portal'),
  url: url().optional(),
  keterangan: teks(500),
  sumber: bersumber().optional(),
});

export const daerah = z.strictObject({
  kode: kodeDaerah(),
  nama: teks(80),
  alias: z.array(slug()).optional().describe('Alamat lama halaman daerah ini.'),
  namaLain: z.array(teks(80)).optional(),
  situs: url().optional(),
  koordinator: z.strictObject({ unit: teks(200), opd: rujuk('opd').optional(), sumber: bersumber().optional() }).optional(),
  portal: z.array(portal).optional(),
  target: z.array(target).optional(),
  perjanjian: z
    .array(z.strictObject({ judul: teks(200), tanggal: tanggal().optional(), isi: z.array(teks(500)).min(1), sumber: bersumber() }))
    .optional(),
  evaluasi: z.array(z.strictObject({ tanggal: tanggal().optional(), teks: teks(700), sumber: bersumber() })).optional(),
  kapasitas: z
    .array(
      z.strictObject({
        fakta: kosakata('fakta-daerah'),
        nilai: z.union([z.number(), z.string(), z.boolean()]),
        tahun: tahun().optional(),
        sumber: bersumber(),
      }),
    )
    .optional(),
  catatan: z.array(pernyataan).optional(),
  lengkap: z
    .strictObject({
      opd: z.boolean().optional(),
      inovasi: z.boolean().optional(),
      rencana: z.array(tahunRencana()).min(1).optional().describe('Tahun-tahun yang rencana aksinya sudah tercatat semua.'),
      per: hari().describe('Hari pernyataan ini.'),
    })
    .optional()
    .describe('Daftar yang dinyatakan lengkap oleh daerah; hanya dengan ini cakupan boleh dihitung.'),
  ...riwayat,
  sumber: z.array(daftarSumber().element).optional(),
});
export type Daerah = z.infer<typeof daerah>;

const satuOpd = z.strictObject({
  id: slug(),
  nama: teks(200),
  singkatan: teks(40).optional(),
  jenis: kosakata('jenis-opd'),
  induk: rujuk('opd').optional().describe('Perangkat daerah induk, misalnya dinas kesehatan bagi puskesmas.'),
  namaLama: z.array(teks(200)).optional(),
  catatan: teks(300).optional(),
  sumber: bersumber().optional(),
});
export const opd = z.strictObject({ opd: z.array(satuOpd).min(1), sumber: z.array(daftarSumber().element).optional() });
export type Opd = z.infer<typeof satuOpd>;

/** Office contacts; never private persons (UU 27/2022). */
const satuKontak = z.strictObject({
  id: slug(),
  unit: teks(240),
  opd: rujuk('opd').optional(),
  peran: kosakata('peran-kontak'),
  inovasi: z.array(rujuk('inovasi')).optional(),
  jabatan: teks(160).optional(),
  alamat: teks(300).optional(),
  telepon: z.array(telepon()).optional(),
  surel: surel().optional(),
  situs: url().optional(),
  mediaSosial: z.array(teks(100)).optional(),
  jamLayanan: teks(160).optional(),
  cadangan: teks(240).optional().describe('Unit yang dapat dihubungi bila yang ini tidak menjawab.'),
  saluranKantor: z.boolean().optional().describe('Benar bila nomor ponsel atau surel umum ini memang saluran resmi kantor.'),
  tingkat: kosakata('tingkat-kontak'),
  dikonfirmasi: hari().optional().describe('Terakhir kali unit ini sendiri membenarkan kontaknya.'),
  tanggalSumber: tanggal().optional(),
  catatan: teks(300).optional(),
  sumber: bersumber().optional(),
});
export const kontak = z.strictObject({ kontak: z.array(satuKontak).min(1), sumber: z.array(daftarSumber().element).optional() });
export type Kontak = z.infer<typeof satuKontak>;

/** A published fact of Indeks Inovasi Daerah for one year; differing figures stand as two facts. */
const faktaIndeks = z
  .strictObject({
    tahun: tahun().describe('Tahun indeks sebagaimana disebut sumber.'),
    tahunDilaporkan: tahun().optional().describe('Tahun berita atau laporan, bila berbeda dari tahun indeks.'),
    tahunDiragukan: teks(300).optional().describe('Alasan bila tahun indeks mungkin bukan tahun yang ditulis sumber.'),
    skor: z.number().min(0).optional(),
    skala: kosakata('skala-indeks').optional(),
    status: kosakata('status-skor').optional(),
    peringkat: z.int().positive().optional(),
    jenisPeringkat: kosakata('jenis-peringkat').optional(),
    lingkup: teks(160).optional().describe('Di antara siapa peringkat itu, misalnya "kabupaten nasional (dari 415)".'),
    predikat: kosakata('predikat').optional().describe('Predikat sebagaimana diumumkan; tidak dihitung dari skor.'),
    jumlahInovasi: z.int().min(0).optional(),
    penghargaan: teks(240).optional(),
    catatan: teks(500).optional(),
    sumber: bersumber(),
  })
  .refine((f) => f.skor === undefined || f.skala !== undefined, {
    path: ['skala'],
    message: 'skor perlu `skala`: "0-100" atau "poin-lama"',
  })
  .refine((f) => f.peringkat === undefined || f.lingkup !== undefined, {
    path: ['lingkup'],
    message: 'peringkat perlu `lingkup`: di antara siapa',
  });
export const indeks = z.strictObject({ fakta: z.array(faktaIndeks).min(1), sumber: daftarSumber() });
export type FaktaIndeks = z.infer<typeof faktaIndeks>;

/** A published coverage of "satu OPD satu inovasi". */
const faktaCakupan = z.strictObject({
  tanggal: tanggal(),
  opdBerinovasi: z.int().min(0),
  opdSeluruh: z.int().positive(),
  keterangan: teks(400).optional(),
  sumber: bersumber(),
});
export const cakupan = z.strictObject({ fakta: z.array(faktaCakupan).min(1), sumber: daftarSumber() });
export type FaktaCakupan = z.infer<typeof faktaCakupan>;

/** Rencana aksi inovasi: an idea on its way (`rencana/*.md`). */
export const rencana = z.strictObject({
  nama: teks(160),
  ringkasan: teks(260),
  tahun: tahunRencana().describe('Tahun rencana aksi: tahun yang kewajibannya dipenuhi rencana ini.'),
  opd: z.array(rujuk('opd')).min(1),
  urusan: kosakata('urusan').optional(),
  tema: z.array(kosakata('tema')).min(1).max(5),
  status: kosakata('status-rencana'),
  sebabBerhenti: z.array(hambatan).optional().describe('Mengapa rencana dihentikan.'),
  targetTahapan: kosakata('tahapan').optional(),
  langkah: z
    .array(
      z.strictObject({
        kegiatan: teks(240),
        mulai: tanggalRencana(),
        selesai: tanggalRencana(),
        opd: rujuk('opd').optional(),
        status: kosakata('status-langkah'),
      }),
    )
    .min(1),
  anggaran: z
    .strictObject({
      rupiah: z.number().min(0),
      tahun: tahunRencana(),
      sumberDana: z.array(kosakata('sumber-dana')).min(1),
      sumber: bersumber(),
    })
    .optional(),
  inovasi: rujuk('inovasi').optional().describe('Inovasi yang lahir dari rencana ini.'),
  diajukan: tanggal().optional().describe('Hari rencana diserahkan OPD kepada koordinator inovasi daerah.'),
  ...riwayat,
  sumber: daftarSumber(),
});
export type Rencana = z.infer<typeof rencana>;

/** A problem for which the region looks for a solution (`kebutuhan/*.md`). */
export const kebutuhan = z.strictObject({
  judul: teks(160),
  ringkasan: teks(260),
  tema: z.array(kosakata('tema')).min(1).max(5),
  urusan: kosakata('urusan').optional(),
  opd: z.array(rujuk('opd')).optional(),
  batas: z
    .strictObject({
      biayaMaks: z.number().positive().optional(),
      koneksi: kosakata('koneksi').optional(),
      bulan: z.number().positive().optional(),
    })
    .optional(),
  status: kosakata('status-kebutuhan'),
  tanggal: tanggal(),
  berlakuSampai: hariRencana().optional(),
  ...riwayat,
  sumber: daftarSumber(),
});
export type Kebutuhan = z.infer<typeof kebutuhan>;

export const BAGIAN_RENCANA = ['Masalah', 'Gagasan', 'Catatan'] as const;
export const BAGIAN_KEBUTUHAN = ['Masalah', 'Yang dicari', 'Catatan'] as const;
