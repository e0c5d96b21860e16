/** The page that holds innovations side by side. */
import type { IdBaris } from '../../domain/banding/baris-inovasi.ts';
import { daftarKata } from '../angka.ts';
import { awalKecil } from '../huruf.ts';

export const JUDUL_BARIS: Record<IdBaris, string> = {
  ringkasan: 'Apa ini',
  pelaksana: 'Pelaksana',
  tahapan: 'Tahapan',
  keadaan: 'Masih berjalan?',
  mulai: 'Mulai',
  bidang: 'Urusan dan tema',
  jenis: 'Jenis dan bentuk',
  hasil: 'Hasil',
  'biaya-awal': 'Biaya awal',
  'biaya-tahunan': 'Biaya tahunan',
  'biaya-lain': 'Biaya satuan dan lainnya',
  waktu: 'Waktu sampai uji coba dan penerapan',
  tim: 'Tim',
  pelatihan: 'Pelatihan',
  'dasar-hukum': 'Dasar hukum',
  prasyarat: 'Prasyarat',
  koneksi: 'Kebutuhan internet',
  perangkat: 'Perangkat',
  ketergantungan: 'Bergantung pada',
  hak: 'Hak dan izin',
  dokumen: 'Dokumen',
  bantuan: 'Bantuan yang ditawarkan',
  peniru: 'Daerah yang meniru',
  hambatan: 'Hambatan',
  kontak: 'Kontak',
  label: 'Label dan kelengkapan',
};

const SEMUANYA = [
  '',
  'Belum diketahui',
  'Belum diketahui pada keduanya',
  'Belum diketahui pada ketiganya',
  'Belum diketahui pada keempatnya',
];

/** Cells and rows; shared by the page and by what the browser draws. */
export const PESAN_SANDING = {
  belum: 'belum diketahui',
  sumber: 'Sumber',
  tanpaNomor: 'Isian tanpa nomor disusun dari catatan inovasinya di Lumbung.',
  kepalaCsv: 'Keterangan',
  /** Rows of which nothing is known for any of the innovations, in one line. */
  belumSemua: (banyak: number, baris: readonly string[]) =>
    `${SEMUANYA[banyak]}: ${daftarKata(baris.map((b) => awalKecil(b).replace(/\?$/, '')))}.`,
  /** Leads to what does not fit into a cell. */
  lagi: (jumlah: number) => `dan ${jumlah} lagi di halamannya`,
  /** An innovation where its region does not stand beside it. */
  nama: (nama: string, daerah: string) => `${nama}, ${daerah}`,
  sumberKe: (nomor: number) => `Sumber ${nomor}`,
} as const;

/** What a cell says. */
export const PESAN_SEL = {
  /** A reading and what it counts. */
  hasil: (nilai: string, arti: string) => `${nilai}: ${arti}`,
  /** Whose result it is. */
  kaitan: (kaitan: string) => `kaitan: ${kaitan}`,
  /** An amount, what it paid for, and the small print. */
  biaya: (jumlah: string, untuk: string, rincian: string) => `${jumlah}: ${untuk} (${rincian.replace(/\.$/, '')})`,
  ujiCoba: (tanggal: string) => `uji coba ${tanggal}`,
  diterapkan: (tanggal: string) => `diterapkan ${tanggal}`,
  berjalanPer: (keadaan: string, per: string | undefined) => (per ? `${keadaan} (per ${per})` : keadaan),
  tanpaSaluran: 'salurannya belum diketahui',
  kontakPer: (unit: string, keterangan: string | undefined) => (keterangan ? `${unit}, ${keterangan}` : unit),
  per: (tanggal: string) => `keadaan per ${tanggal}`,
  label: (label: string, terpenuhi: number, seluruh: number) => `${label}; ${terpenuhi} dari ${seluruh} keterangan terisi`,
  /** Copies by who says so, then what the origin claims without names, then what is no copy. */
  peniru: (n: { duaPihak: number; penerima: number; asal: number; publik: number; klaim?: string; lain: number }) =>
    [
      `${n.duaPihak} dikonfirmasi dua pihak`,
      n.penerima > 0 && `${n.penerima} dinyatakan penerima`,
      n.asal > 0 && `${n.asal} dinyatakan daerah asal`,
      `${n.publik} disebut sumber publik`,
      n.klaim && `asal menyebut ${n.klaim}`,
      n.lain > 0 && `${n.lain} lain baru tertarik, bersepakat, serupa, atau sudah berhenti`,
    ]
      .filter(Boolean)
      .join(' · '),
} as const;

/** The page around the table. */
export const PESAN_BANDING_INOVASI = {
  judul: 'Bandingkan inovasi',
  deskripsi: 'Sandingkan sampai empat inovasi daerah: biaya, waktu, tim, prasyarat, izin, peniru, dan kontaknya, lengkap dengan sumber.',
  pengantar: 'Sandingkan sampai empat inovasi pada hal-hal yang perlu diketahui sebelum meniru. Yang belum diketahui ditulis demikian.',
  tambah: 'Tambah inovasi',
  contohKetik: 'Ketik nama inovasi',
  tombolTambah: 'Tambahkan',
  saranGagal: 'Daftar nama tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
  petunjuk: 'Ketik dua huruf atau lebih, lalu pilih dari daftar.',
  saranSerupa: 'Tema yang sama',
  perbandingan: 'Perbandingan',
  salin: 'Salin tautan',
  cetak: 'Cetak',
  csv: 'Unduh CSV',
  kosongkan: 'Kembali ke contoh',
  tersalin: 'Tautan perbandingan ini sudah disalin.',
  gagalSalin: 'Peramban menolak menyalin. Salin alamat di bilah alamat peramban.',
  memuat: 'Memuat perbandingan …',
  biayaGagal: 'Bagan biaya tidak dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.',
  contohKembali: 'Pilihan dikosongkan; contoh ditampilkan lagi.',
  penuh: 'Sudah empat inovasi. Keluarkan satu dulu untuk menambah yang lain.',
  tanpaJavaScript: 'Memilih sendiri memerlukan JavaScript. Tanpa itu, contoh di bawah tetap dapat dibaca.',
  cobaLagi: 'Coba lagi',
  cariLain: 'Cari di katalog',
  satuSaja: 'Tambahkan inovasi lain untuk membandingkan.',
  berkasCsv: 'perbandingan-inovasi.csv',
  /** What stands there until the visitor chooses. */
  contoh: (banyak: number, tema: string) =>
    `Contoh: ${banyak} catatan terlengkap di Lumbung dengan tema utama ${tema}, masing-masing dari daerah berbeda. Pilih inovasi untuk membuat perbandingan Anda sendiri.`,
  tanpaContoh: 'Pilih inovasi untuk membuat perbandingan.',
  ditambah: (nama: string, banyak: number) => `${nama} ditambahkan. Sekarang ${banyak} inovasi.`,
  dikeluarkan: (nama: string, banyak: number) => `${nama} dikeluarkan. Sekarang ${banyak} inovasi.`,
  tanpaCocok: (ketik: string) => `Tidak ada inovasi bernama “${ketik}” yang tercatat di Lumbung. Periksa ejaannya.`,
  beberapaCocok: (banyak: number) => `Ada ${banyak} nama yang cocok; pilih salah satu dari daftar.`,
  sudahAda: (nama: string) => `${nama} sudah ada di perbandingan.`,
  /** Told once the table of the present choice stands. */
  tampil: (nama: readonly string[]) => `Ditampilkan: ${daftarKata(nama)}.`,
  keluarkan: (nama: string) => `Keluarkan ${nama}`,
  tambahkan: (nama: string, daerah: string) => `${nama}, ${daerah}`,
  tidakAda: (alamat: readonly string[]) =>
    `${daftarKata(alamat.map((a) => `“${a}”`))} tidak ada di Lumbung. Alamatnya mungkin salah ketik atau sudah berubah; cari namanya lalu tambahkan lagi.`,
  lebih: (jumlah: number) => `Paling banyak empat inovasi; ${jumlah} pilihan terakhir tidak ditampilkan.`,
  gagal: (alamat: readonly string[]) =>
    `Data ${daftarKata(alamat.map((a) => `“${a}”`))} tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.`,
  judulHalaman: (nama: readonly string[]) => `Bandingkan ${daftarKata(nama)}`,
} as const;
