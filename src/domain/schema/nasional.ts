/** National totals, thresholds and winners (`nasional/`), competitions (`kompetisi/`) and the site itself (`situs.json`). */
import { z } from 'zod';
import {
  bersumber,
  daftarSumber,
  hariRencana,
  kosakata,
  pernyataan,
  rujuk,
  slug,
  surel,
  tahun,
  tahunRencana,
  tanggalRencana,
  teks,
  url,
} from './dasar.ts';

const faktaNasional = z.strictObject({
  tahun: tahun(),
  indikator: kosakata('indikator-nasional'),
  nilai: z.number().optional(),
  teks: teks(300).optional().describe('Bila faktanya bukan angka, misalnya nomor keputusan.'),
  satuan: teks(60).optional(),
  catatan: teks(500).optional(),
  sumber: bersumber(),
});
export const totalNasional = z.strictObject({ fakta: z.array(faktaNasional).min(1), sumber: daftarSumber() });
export type FaktaNasional = z.infer<typeof faktaNasional>;

/** Cuts between classes, by year: they changed, so no class is ever derived without its year. */
export const ambang = z.strictObject({
  ambang: z
    .array(
      z.strictObject({
        tahun: z.array(tahun()).min(1),
        skala: kosakata('skala-indeks'),
        kelas: z
          .array(
            z.strictObject({ predikat: kosakata('predikat'), min: z.number(), maks: z.number().optional(), catatan: teks(200).optional() }),
          )
          .min(1),
        keyakinan: z.enum(['A', 'B', 'C']),
        catatan: teks(400).optional(),
        sumber: bersumber(),
      }),
    )
    .min(1),
  tanpaAmbang: z.array(z.strictObject({ tahun: tahun(), teks: teks(300) })).optional(),
  sumber: daftarSumber(),
});
export type Ambang = z.infer<typeof ambang>;

/** One row of the index that is about the government of the region, not about its innovations (SPD). */
const indikatorSpd = z.strictObject({
  id: slug(),
  nomor: teks(4),
  nama: teks(160),
  variabel: teks(120),
  bobot: z.number().positive(),
  wajib: z.boolean(),
  tingkat: z.tuple([teks(200), teks(200), teks(200)]),
  sumber: bersumber(),
});

/** The formula of the index by edition: (SPD + Σ kematangan / max(divisor, n) + points for the number) / total × 100. */
export const rumusIid = z.strictObject({
  rumus: z
    .array(
      z.strictObject({
        edisi: rujuk('edisi').describe('Edisi indikator kematangan yang dipakai.'),
        tahun: z.array(tahun()).min(1),
        keyakinan: z.enum(['A', 'B', 'C']).describe('Hanya A yang dapat disimulasikan.'),
        pembagi: z.int().positive().describe('Jumlah inovasi paling sedikit yang menjadi pembagi.'),
        maks: z.strictObject({
          spd: z.number().positive(),
          kematangan: z.number().positive(),
          jumlahInovasi: z.number().positive(),
          total: z.number().positive(),
        }),
        jumlahInovasi: z.strictObject({
          poinPerInovasi: z.number().positive(),
          palingBanyak: z.int().positive(),
          urusanDasar: z.int().positive().optional().describe('Urusan pelayanan dasar yang harus terwakili, jika disyaratkan.'),
        }),
        tidakTermasuk: z.array(teks(300)).min(1),
        catatan: teks(500).optional(),
        spd: z.array(indikatorSpd).optional(),
        sumber: bersumber(),
      }),
    )
    .min(1),
  tanpaSimulasi: z.array(z.strictObject({ tahun: tahunRencana(), teks: teks(300) })).optional(),
  sumber: daftarSumber(),
});
export type RumusIid = z.infer<typeof rumusIid>;

export const pemenang = z.strictObject({
  daftar: z
    .array(
      z.strictObject({
        kompetisi: rujuk('kompetisi'),
        tahun: tahun(),
        kategori: teks(160),
        daerah: z.array(rujuk('kode')).min(1),
        lengkap: z.boolean().optional(),
        catatan: teks(400).optional(),
        sumber: bersumber(),
      }),
    )
    .min(1),
  sumber: daftarSumber(),
});
export type Pemenang = z.infer<typeof pemenang>;

/**
 * Rules of who may enter, as far as a source states them and a record can be held against them. One of each kind, the
 * latest known; `tahun` is the edition for which it was stated.
 */
const syaratKompetisi = z.strictObject({
  jendelaPenerapan: z
    .strictObject({
      tahun: tahunRencana(),
      mulai: hariRencana(),
      selesai: hariRencana(),
      atauDikembangkan: z.boolean().optional().describe('Benar bila inovasi lama yang dikembangkan pada masa itu juga boleh ikut.'),
      sumber: bersumber(),
    })
    .optional()
    .describe('Inovasi harus mulai diterapkan pada masa ini.'),
  umurPalingSedikit: z
    .strictObject({ tahun: tahunRencana(), lamaTahun: z.number().positive().max(20), sumber: bersumber() })
    .optional()
    .describe('Inovasi harus sudah berjalan paling sedikit sekian tahun.'),
  palingBanyakIkut: z
    .strictObject({ tahun: tahunRencana().optional(), kali: z.int().positive().max(20), sumber: bersumber() })
    .optional()
    .describe('Satu inovasi boleh ikut paling banyak sekian kali.'),
});
export type SyaratKompetisi = z.infer<typeof syaratKompetisi>;

export const kompetisi = z.strictObject({
  nama: teks(160),
  singkatan: teks(40).optional(),
  penyelenggara: teks(200),
  lingkup: kosakata('lingkup-kompetisi'),
  daerah: rujuk('kode').optional().describe('Daerah penyelenggara bila ajangnya lokal.'),
  ringkasan: teks(400),
  peserta: z.array(pernyataan).optional().describe('Siapa yang boleh ikut.'),
  syarat: syaratKompetisi.optional().describe('Syarat yang dapat dicocokkan dengan catatan inovasi.'),
  kriteria: z
    .array(
      z.strictObject({
        nama: teks(200),
        bobot: z.number().optional(),
        keterangan: teks(400).optional(),
        tahun: tahun().optional(),
        sumber: bersumber(),
      }),
    )
    .optional(),
  jadwal: z
    .array(
      z.strictObject({
        tahun: tahunRencana(),
        tahap: teks(200),
        mulai: tanggalRencana().optional(),
        selesai: tanggalRencana().optional(),
        sumber: bersumber(),
      }),
    )
    .optional(),
  edisi: z.array(z.strictObject({ tahun: tahun(), teks: teks(500), sumber: bersumber() })).optional(),
  url: url().optional(),
  catatan: z.array(pernyataan).optional(),
  sumber: daftarSumber(),
});
export type Kompetisi = z.infer<typeof kompetisi>;

export const situs = z.strictObject({
  nama: teks(60),
  semboyan: teks(160),
  deskripsi: teks(300),
  alamat: url().describe('Alamat situs, dipakai untuk tautan permanen, peta situs, dan kode QR.'),
  repositori: z
    .strictObject({
      jenis: z.enum(['github', 'gitlab', 'gitea', 'forgejo', 'lainnya']),
      url: url(),
      cabang: teks(60),
      kelola: z
        .strictObject({
          pembantuMasuk: url().optional().describe('GitHub: alamat pembantu masuk (OAuth), misalnya https://masuk.contoh.go.id/auth.'),
          idAplikasi: teks(200).optional().describe('GitLab dan Forgejo: Client ID aplikasi OAuth (PKCE) bagi penyunting.'),
        })
        .optional()
        .describe('Cara masuk ke penyunting di /kelola/; tanpa ini penyunting hanya dapat dipakai setempat.'),
    })
    .optional(),
  koordinator: z.strictObject({ unit: teks(200), surel: surel().optional(), alamat: teks(300).optional() }),
  lisensiIsi: teks(80),
  pendiri: z
    .array(rujuk('kode'))
    .max(6)
    .optional()
    .describe(
      'Kode daerah perintis: berdampingan di halaman Bandingkan sampai pengunjung memilih, dan masing-masing punya halaman perbandingan dengan daerah serupa.',
    ),
  portalNasional: z.array(z.strictObject({ id: slug(), nama: teks(120), url: url().optional(), keterangan: teks(300) })).optional(),
});
export type Situs = z.infer<typeof situs>;
