/** One innovation: `content/daerah/<folder>/inovasi/<slug>.md`. */
import { z } from 'zod';
import {
  anggotaTim,
  bersumber,
  biaya,
  daftarSumber,
  dasarHukum,
  dokumen,
  hambatan,
  hari,
  hariRencana,
  hasil,
  keadaan,
  kosakata,
  pelatihan,
  pernyataan,
  riwayat,
  rujuk,
  slug,
  tahun,
  tahunRencana,
  tanggal,
  teks,
  url,
} from './dasar.ts';

/** A prerequisite; `uji` makes it testable against facts of the visitor's region. */
export const prasyarat = z.strictObject({
  jenis: kosakata('jenis-prasyarat'),
  teks: teks(400),
  wajib: z.boolean().optional().describe('Salah bila membantu tetapi tidak mutlak.'),
  uji: z
    .strictObject({
      fakta: kosakata('fakta-daerah'),
      syarat: z.enum(['minimal', 'maksimal', 'sama', 'ada']),
      nilai: z.union([z.number(), z.string(), z.boolean()]).optional(),
    })
    .optional()
    .describe('Uji terhadap fakta daerah; tanpa ini pembaca menjawab sendiri.'),
  sumber: bersumber(),
});

const kematangan = z.strictObject({
  edisi: rujuk('edisi').describe('Edisi pedoman, misalnya "2023".'),
  nilai: z.number().min(0),
  maks: z.number().positive(),
  tahun: tahun().optional(),
  rincian: z.record(slug(), z.int().min(0).max(3)).optional().describe('Tingkat 0 sampai 3 per indikator.'),
  sumber: bersumber(),
});

const penghargaan = z.strictObject({
  nama: teks(200).describe('Nama ajang.'),
  kompetisi: rujuk('kompetisi').optional(),
  tahun: tahun().optional(),
  capaian: teks(300).describe('Apa yang dicapai, misalnya "Top 45".'),
  untukDaerah: z.boolean().optional().describe('Benar bila penghargaan diberikan kepada daerah, bukan kepada inovasi ini saja.'),
  sumber: bersumber(),
});

/** The origin's own acknowledgement of one adopter: the voice of the origin in the ledger. */
export const pengakuan = z.strictObject({
  penerima: rujuk('kode').describe('Kode daerah yang meniru.'),
  langkah: kosakata('langkah-replikasi'),
  tanggal: tanggal().optional().describe('Hari langkahnya, sepersis yang diketahui; dihilangkan bila belum diketahui.'),
  dokumen: dokumen.optional(),
  berlakuSampai: hariRencana().optional(),
  catatan: teks(400).optional(),
  sumber: bersumber().optional(),
});

/** The origin's claim without names ("direplikasi 19 daerah"). A fact of the origin, never a ledger entry. */
const klaimReplikasi = z.strictObject({
  jumlah: z.int().positive().optional(),
  oleh: z.enum(['asal', 'lain']).optional().describe('Siapa yang menyebut: daerah asal atau pihak lain; dihilangkan bila tidak jelas.'),
  satuan: teks(60).default('daerah'),
  teks: teks(500),
  tanggal: tanggal().optional(),
  sumber: bersumber(),
});

const HARI = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;

/** How to copy it: parts, steps, people, needs, rights, help. */
const replikasi = {
  komponenInti: z.array(pernyataan).optional(),
  komponenAdaptif: z.array(z.strictObject({ teks: teks(300), ragam: teks(400).optional(), sumber: bersumber() })).optional(),
  langkah: z
    .array(
      z.strictObject({
        teks: teks(400),
        lama: teks(80).optional(),
        bulan: z.number().positive().max(240).optional().describe('Lamanya dalam bulan.'),
        pelaku: teks(160).optional(),
        sumber: bersumber(),
      }),
    )
    .optional(),
  biaya: z.strictObject({ rincian: z.array(biaya).optional(), catatan: z.array(pernyataan).optional() }).optional(),
  waktu: z
    .strictObject({
      bulanHinggaUjiCoba: z.number().min(0).max(240).optional(),
      bulanHinggaPenerapan: z.number().min(0).max(240).optional(),
      catatan: teks(500).optional(),
      sumber: bersumber(),
    })
    .optional(),
  tim: z.array(anggotaTim).optional(),
  pelatihan: pelatihan.optional(),
  dasarHukum: z.array(dasarHukum).optional(),
  regulasiPerluDibuat: z.array(pernyataan).optional(),
  kewenangan: pernyataan.optional(),
  prasyarat: z.array(prasyarat).optional(),
  koneksi: z
    .strictObject({
      kebutuhan: kosakata('koneksi'),
      mbps: z.number().positive().optional(),
      catatan: teks(500).optional(),
      sumber: bersumber(),
    })
    .optional(),
  perangkat: z.array(pernyataan).optional(),
  server: pernyataan.optional(),
  integrasi: z.array(pernyataan).optional(),
  bergantungPada: z.array(z.strictObject({ nama: teks(160), jenis: kosakata('jenis-ketergantungan'), sumber: bersumber() })).optional(),
  klasifikasiSpbe: teks(120).optional(),
  hak: z
    .strictObject({
      pemilik: teks(200).optional(),
      lisensi: teks(120).optional(),
      repo: url().optional(),
      haki: teks(200).optional(),
      izin: kosakata('izin-replikasi').optional(),
      bolehReplikasiUlang: z.boolean().optional(),
      wajibAtribusi: z.boolean().optional(),
      catatan: teks(500).optional(),
      sumber: bersumber(),
    })
    .optional(),
  dokumen: z.array(dokumen).optional(),
  penghambat: z.array(hambatan).optional(),
  risiko: z.array(z.strictObject({ teks: teks(400), mitigasi: teks(400).optional(), sumber: bersumber() })).optional(),
  jikaMengulang: z.array(pernyataan).optional(),
  keberlanjutan: z
    .strictObject({ pemilikProses: teks(200).optional(), anggaranRkpd: z.array(tahunRencana()).optional(), sumber: bersumber() })
    .optional(),
  kelompokRentan: z.array(pernyataan).optional(),
  dampakKesenjangan: z.array(pernyataan).optional(),
  bantuan: z
    .strictObject({
      model: z.array(kosakata('model-replikasi')).optional(),
      bentuk: z.array(kosakata('bantuan')).optional(),
      hariKunjungan: z.strictObject({ hari: z.array(z.enum(HARI)).min(1), catatan: teks(200).optional() }).optional(),
      kapasitasPerTahun: z.int().positive().optional(),
      penuhSampai: hariRencana().optional(),
      biayaPendampingan: z.strictObject({ rupiah: z.number().min(0).optional(), teks: teks(300) }).optional(),
      sumber: bersumber(),
    })
    .optional(),
  tanyaJawab: z.array(z.strictObject({ tanya: teks(300), jawab: teks(1200), sumber: bersumber().optional() })).optional(),
};

export const inovasi = z.strictObject({
  nama: teks(120).describe('Nama inovasi sebagaimana dipakai daerahnya.'),
  kepanjangan: teks(200).optional().describe('Kepanjangan singkatan.'),
  namaLain: z.array(teks(160)).optional().describe('Nama atau kepanjangan lain yang dipakai sumber.'),
  alias: z.array(slug()).optional().describe('Alamat lama halaman ini.'),
  ringkasan: teks(260).describe('Satu kalimat: apa yang dilakukan dan untuk siapa.'),
  opd: z.array(rujuk('opd')).optional().describe('Id perangkat daerah dari opd.json.'),
  urusan: kosakata('urusan').describe('Urusan utama.'),
  urusanLain: z.array(kosakata('urusan')).optional(),
  tema: z.array(kosakata('tema')).min(1).max(5),
  jenis: kosakata('jenis').optional(),
  bentuk: kosakata('bentuk').optional(),
  tahapan: kosakata('tahapan').optional(),
  inisiator: kosakata('inisiator').optional(),
  klasifikasi: kosakata('klasifikasi').optional(),
  mulai: tanggal().optional().describe('Saat inovasi mulai diterapkan.'),
  ujiCoba: tanggal().optional().describe('Saat uji coba dimulai.'),
  kronologi: z.array(z.strictObject({ tanggal: tanggal(), teks: teks(400), sumber: bersumber() })).optional(),
  sumberIdentitas: bersumber().optional().describe('Sumber bagi tahapan, mulai, uji coba, inisiator, dan sasaran.'),
  status: keadaan('status-hidup').optional(),
  penerus: rujuk('inovasi').optional().describe('Inovasi yang menggantikan inovasi ini.'),
  diverifikasi: z
    .strictObject({ tanggal: hari(), oleh: teks(160) })
    .optional()
    .describe('Kapan dan oleh unit mana isi halaman diperiksa.'),
  sasaran: z.array(teks(160)).optional().describe('Pengguna atau penerima manfaat.'),
  skala: z
    .array(
      z.strictObject({
        nilai: z.number(),
        ketepatan: kosakata('ketepatan').optional(),
        satuan: teks(80),
        tahun: tahun().optional(),
        sumber: bersumber(),
      }),
    )
    .optional(),
  idLuar: z.partialRecord(z.enum(['iid', 'sinovik', 'jippnas', 'tuxedovation', 'inoland']), teks(200)).optional(),
  hasil: z.array(hasil).optional(),
  tingkatBukti: kosakata('tingkat-bukti').optional(),
  kematangan: z.array(kematangan).optional(),
  penghargaan: z.array(penghargaan).optional(),
  ...replikasi,
  pengakuan: z.array(pengakuan).optional(),
  klaimReplikasi: z.array(klaimReplikasi).optional(),
  peringatanData: z.array(pernyataan).optional().describe('Pertentangan atau keraguan pada data, untuk pembaca.'),
  tipis: z.boolean().optional().describe('Benar bila sumber yang ada memang hanya sedikit.'),
  ...riwayat,
  sumber: daftarSumber(),
});
export type Inovasi = z.infer<typeof inovasi>;

/** Sections of the body, in this order. Only the way it works must be told. */
export const BAGIAN_INOVASI = ['Masalah', 'Cara kerja', 'Hasil', 'Pelajaran', 'Keberlanjutan'] as const;
export const BAGIAN_WAJIB = ['Cara kerja'] as const;
