/** Words of the page on which a visitor compares regions. */
import type { HalBanding } from '../../domain/banding/belum-diketahui.ts';
import type { JenisKelompok } from '../../domain/banding/kelompok.ts';
import { angka, daftarKata } from '../angka.ts';

export const PESAN_BANDING = {
  judul: 'Bandingkan daerah',
  deskripsi: 'Bandingkan sampai enam kabupaten, kota, atau provinsi: predikat, peringkat, skor, inovasi, dan replikasinya, dengan sumber.',
  ringkasan: 'Letakkan sampai enam daerah berdampingan: apa yang diketahui tentang inovasinya, dan apa yang belum.',
  tanpaJs:
    'Untuk memilih daerah, halaman ini perlu JavaScript. Tanpa itu, perbandingan di bawah dapat dibaca, dan tiap provinsi punya halaman sendiri.',
  nasional: 'Seluruh Indonesia',
  perProvinsi: 'Per provinsi',
  artiPerProvinsi: 'Semua kabupaten dan kota satu provinsi dalam satu halaman.',
  pilihan: 'Daerah yang dibandingkan',
  tambah: 'Tambah daerah',
  contoh: 'Misalnya kab blora',
  hapus: (nama: string) => `Hapus ${nama}`,
  hapusSemua: 'Hapus semua',
  salin: 'Salin tautan',
  disalin: 'Tautan disalin.',
  gagalSalin: 'Tautan tidak dapat disalin. Salin dari baris alamat.',
  hasil: 'Perbandingan',
  /** Title of the page in the history. */
  judulHalaman: (nama: readonly string[], dasar: string) => `${daftarKata(nama)} | ${dasar}`,
  memuat: 'Memuat data daerah …',
  gagal: 'Data daerah tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
  cobaLagi: 'Coba lagi',
  usang: 'Halaman ini lebih lama daripada datanya. Muat ulang agar angkanya benar.',
  muatUlang: 'Muat ulang halaman',
  kosong: 'Belum ada daerah yang dipilih. Ketik nama daerah, atau pilih menurut kelompok.',
  digambar: (jumlah: number) => `Bagan digambar untuk ${angka(jumlah)} daerah.`,
  dikembalikan: 'Pilihan sebelumnya dikembalikan.',
  dihapus: (nama: string) => `${nama} dihapus.`,
  penuh: (paling: number) => `Paling banyak ${angka(paling)} daerah. Hapus satu dahulu.`,
  asing: (slug: readonly string[]) => `Alamat ini menyebut daerah yang tidak dikenal: ${daftarKata(slug)}. Yang lain tetap dibandingkan.`,
  lebih: (paling: number, nama: readonly string[]) =>
    `Hanya ${angka(paling)} daerah pertama yang dibandingkan; tidak termasuk ${daftarKata(nama)}.`,
  campur: 'Kabupaten, kota, dan provinsi dinilai terpisah. Di sini semuanya berdampingan, tetapi tidak diperingkat bersama.',
  administrasi: (nama: readonly string[]) => `${daftarKata(nama)} bukan daerah otonom.`,
} as const;

/** The list below the box in which a region is typed. */
export const PESAN_KETIK = {
  daftar: 'Daerah yang cocok',
  banyak: (tampil: number, seluruh: number) =>
    seluruh > tampil
      ? `${angka(tampil)} dari ${angka(seluruh)} daerah yang cocok; ketik lebih lengkap.`
      : `${angka(seluruh)} daerah cocok.`,
  nihil: (ketik: string) => `Tidak ada daerah bernama "${ketik}".`,
  /** @param nama the nearest first; nothing where none is near */
  mungkin: (nama: readonly string[]) => (nama.length ? `Mungkin maksud Anda: ${daftarKata(nama, 'atau')}.` : ''),
  mirip: 'nama yang mirip',
  sudah: 'sudah dipilih',
} as const;

export const PESAN_PILIH_KELOMPOK = {
  judul: 'Pilih menurut kelompok: serupa, satu provinsi, berbatasan, satu gugus pulau',
  acuan: 'Daerah acuan',
  kelompok: 'Kelompok',
  sendiri: 'Pilihan sendiri',
  nama: {
    serupa: 'Daerah serupa',
    provinsi: 'Satu provinsi',
    tetangga: 'Berbatasan darat',
    pulau: 'Satu gugus pulau',
  } satisfies Record<JenisKelompok, string>,
  bobot: 'Bobot kemiskinan',
  namaBobot: { 0: '0', 0.5: '½', 1: '1', 2: '2' } as Record<number, string>,
  artiBobot: 'Penduduk dan kepadatan masing-masing berbobot 1.',
  hanya: 'Hanya yang',
  saringan: {
    tetangga: 'berbatasan darat',
    pulau: 'satu gugus pulau',
    fiskal: 'sekelas kapasitas fiskal',
  },
  /** Seven groups, as the provinces are grouped; the small islands belong to the large one beside them. */
  artiPulau: (gugus: string) => `Gugus pulau ${gugus}, dengan pulau-pulau kecil di provinsi-provinsinya. Hanya daerah yang sejenis.`,
  diganti: (jumlah: number) => `Pilihan sebelumnya (${angka(jumlah)} daerah) diganti dengan anggota kelompok ini.`,
  urungkan: 'Urungkan',
  kelasFiskal: (kelas: string) => ` (${kelas})`,
  anggota: 'Anggota kelompok',
  /** How many members there are; `paling` may stand beside the base. */
  banyak: (jumlah: number, paling: number) =>
    jumlah > paling
      ? `${angka(jumlah)} daerah. Yang dipilih lebih dahulu: ${angka(paling)} yang paling mirip dalam penduduk dan kepadatan. Centang sendiri yang lain.`
      : `${angka(jumlah)} daerah.`,
  banyakSerupa: (tampil: number, jumlah: number) =>
    jumlah > tampil
      ? `${angka(tampil)} yang paling serupa dari ${angka(jumlah)} daerah.`
      : `${angka(jumlah)} daerah, yang paling serupa lebih dahulu.`,
  kosong: {
    serupa: 'Tidak ada daerah lain yang lolos saringan ini.',
    provinsi: 'Tidak ada kabupaten atau kota lain dalam kelompok ini. Provinsi dibandingkan dengan provinsi lain.',
    tetangga: 'Tidak ada daerah yang tercatat berbatasan darat dengan daerah ini.',
    pulau: 'Tidak ada daerah lain yang sejenis di gugus pulau ini.',
  } satisfies Record<JenisKelompok, string>,
  lain: 'Jenis lain, tidak diperingkat bersama',
} as const;

/** What is not known, told once below the charts. */
export const PESAN_BELUM = {
  judul: 'Yang belum diketahui',
  semua: 'Semua daerah di atas',
  tidakAda: 'Tiap pokok di atas diketahui dari tiap daerah, setidaknya untuk satu tahun.',
  hal: {
    predikat: 'predikat',
    skor: 'skor IID berskala 0 sampai 100',
    peringkat: 'peringkat IID',
    jumlah: 'jumlah inovasi yang dilaporkan',
    cakupan: 'berapa perangkat daerah yang berinovasi',
    inovasi: 'inovasi (tidak ada yang tercatat di Lumbung)',
    replikasi: 'replikasi (tidak ada yang tercatat di Lumbung)',
    penduduk: 'penduduk dan luas',
    kemiskinan: 'kemiskinan',
    stunting: 'stunting',
  } satisfies Record<HalBanding, string>,
} as const;
