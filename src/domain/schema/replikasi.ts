/**
 * The replication ledger. Three voices, three places: the adopter in `daerah/<folder>/replikasi/`, the origin in its
 * innovation's `pengakuan`, the public record in `publik/replikasi/`. `domain/replikasi.ts` joins them.
 */
import { z } from 'zod';
import {
  anggotaTim,
  bersumber,
  biaya,
  daftarSumber,
  dasarHukum,
  dokumen,
  hambatan,
  hariRencana,
  hasil,
  keadaan,
  kosakata,
  pelatihan,
  riwayat,
  rujuk,
  slug,
  tanggal,
  tanggalRencana,
  teks,
} from './dasar.ts';

/** One dated step. A visit or a promise is a step, never an adoption. */
const langkah = z.strictObject({
  langkah: kosakata('langkah-replikasi'),
  tanggal: tanggal().optional().describe('Dihilangkan bila tidak diketahui.'),
  dokumen: dokumen.optional(),
  keterangan: teks(500).optional(),
  sumber: bersumber(),
});

const isi = {
  inovasi: rujuk('inovasi').describe('Inovasi asal, misalnya "33.16-kabupaten-blora/silat".'),
  hubungan: kosakata('hubungan-replikasi'),
  langkah: z.array(langkah).min(1),
  model: kosakata('model-replikasi').optional(),
  namaLokal: teks(160).optional().describe('Nama tiruan di daerah penerima.'),
  inovasiLokal: rujuk('inovasi').optional().describe('Catatan tiruan itu sendiri bila sudah ada di Lumbung.'),
  unit: teks(200).optional().describe('Unit pelaksana di daerah penerima.'),
  perubahan: z
    .array(z.strictObject({ komponen: teks(200), nasib: kosakata('nasib-komponen'), alasan: teks(400).optional(), sumber: bersumber() }))
    .optional(),
  biayaNyata: z.array(biaya).optional(),
  tim: z.array(anggotaTim).optional(),
  pelatihan: pelatihan.optional(),
  dasarHukum: z.array(dasarHukum).optional(),
  bulanHinggaBerjalan: z.number().min(0).max(240).optional(),
  hasil: z.array(hasil).optional(),
  kendala: z.array(hambatan).optional(),
  keadaan: keadaan('status-hidup').optional().describe('Apakah tiruan masih berjalan, dan per kapan diketahui.'),
  sebabBerhenti: z.array(hambatan).optional().describe('Mengapa tiruan berhenti.'),
  berlakuSampai: hariRencana().optional().describe('Setelah tanggal ini klaim dianggap belum diperbarui.'),
  kesepakatan: rujuk('kesepakatan').optional(),
  catatan: teks(600).optional(),
  ...riwayat,
  sumber: daftarSumber(),
};

export const replikasiDaerah = z.strictObject(isi);
export const replikasiPublik = z.strictObject({ penerima: rujuk('kode').describe('Kode daerah penerima.'), ...isi });
export type ReplikasiPublik = z.infer<typeof replikasiPublik>;

/** An agreement between regions over one or several innovations; it counts once. */
export const kesepakatan = z.strictObject({
  judul: teks(240),
  jenis: kosakata('jenis-kesepakatan'),
  nomor: teks(120).optional(),
  tanggal: tanggal(),
  berlakuSampai: tanggalRencana().optional(),
  asal: rujuk('kode').describe('Daerah pemilik inovasi.'),
  pihak: z
    .array(z.strictObject({ kode: rujuk('kode'), id: slug().optional(), catatan: teks(300).optional() }))
    .min(1)
    .describe('Daerah mitra.'),
  inovasi: z.array(rujuk('inovasi')).optional(),
  lingkup: teks(500),
  pelaksanaan: teks(500).optional().describe('Yang diketahui tentang pelaksanaannya.'),
  catatan: teks(600).optional(),
  dasar: bersumber().describe('Sumber yang menyebut kesepakatan ini dan isinya.'),
  ...riwayat,
  sumber: daftarSumber(),
});
export type Kesepakatan = z.infer<typeof kesepakatan>;
