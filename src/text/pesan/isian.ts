/** Labels of the owner's forms. */
import type { IdSyarat } from '../../domain/label.ts';

/** Groups of the desk: the open questions, and two that stand there in any case. */
export type IdIsian = Exclude<IdSyarat, 'kontak'> | 'kunjungan' | 'tanya-jawab';

/** Field labels by group. */
export const LABEL_ISIAN: Record<IdIsian, Record<string, string>> = {
  identitas: {
    opd: 'Perangkat daerah pelaksana',
    unitLain: 'Unit lain, bila tidak ada di daftar',
    mulai: 'Mulai diterapkan (tahun, bulan, atau tanggal)',
    tahapan: 'Tahapan',
    jenis: 'Jenis',
    bentuk: 'Bentuk',
  },
  keadaan: { nilai: 'Keadaan', per: 'Per tanggal', catatan: 'Catatan' },
  masalah: { masalah: 'Masalah yang dijawab', sasaran: 'Penerima manfaat, satu per baris' },
  cara: { langkah: 'Langkah, satu per baris' },
  biaya: { jenis: 'Jenis biaya', rupiah: 'Jumlah (rupiah)', tahun: 'Tahun', untuk: 'Untuk apa', sumberDana: 'Sumber dana' },
  waktu: { bulanHinggaUjiCoba: 'Bulan sampai uji coba', bulanHinggaPenerapan: 'Bulan sampai penerapan', catatan: 'Catatan' },
  tim: { peran: 'Peran', jumlah: 'Jumlah orang', keahlian: 'Keahlian' },
  'dasar-hukum': { jenis: 'Jenis', nomor: 'Nomor', tahun: 'Tahun', tentang: 'Tentang' },
  prasyarat: { jenis: 'Jenis', teks: 'Yang harus ada' },
  koneksi: { kebutuhan: 'Kebutuhan internet', catatan: 'Catatan' },
  hak: { izin: 'Izin meniru', pemilik: 'Pemilik aplikasi atau haknya', catatan: 'Catatan' },
  dokumen: { jenis: 'Jenis dokumen', judul: 'Judul', url: 'Alamat web', dapatDisunting: 'Dapat langsung diubah daerah peniru' },
  bukti: {
    indikator: 'Yang diukur',
    nilai: 'Hasil',
    satuan: 'Satuan',
    tahun: 'Tahun',
    awal: 'Angka sebelum inovasi',
    tahunAwal: 'Tahun angka sebelumnya',
    metode: 'Cara mengukur',
    atribusi: 'Kaitan dengan inovasi',
  },
  keberlanjutan: { pemilikProses: 'Unit yang menjaganya tetap berjalan', anggaranRkpd: 'Tahun RKPD yang menganggarkan, satu per baris' },
  pelajaran: { sebab: 'Sebab', teks: 'Hambatan', jalanKeluar: 'Jalan keluar' },
  bantuan: { bentuk: 'Bentuk bantuan', model: 'Cara meniru' },
  'dokumen-sunting': { jenis: 'Jenis dokumen', judul: 'Judul', url: 'Alamat web', dapatDisunting: 'Dapat langsung diubah daerah peniru' },
  kunjungan: {
    hari: 'Hari kunjungan',
    catatan: 'Catatan, misalnya jam',
    penuhSampai: 'Penuh sampai',
    kapasitasPerTahun: 'Sanggup mendampingi berapa daerah per tahun',
  },
  'tanya-jawab': { tanya: 'Pertanyaan', jawab: 'Jawaban' },
};
