/** Words of the self-assessment of kematangan: the sheet, its sums, and the page around them. */
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { angka, daftarKata } from '../angka.ts';
import { awalKecil } from '../huruf.ts';

export const PESAN_UJI = {
  judul: 'Kematangan inovasi',
  deskripsi:
    'Lembar penilaian mandiri kematangan inovasi daerah: 20 indikator, bobot, tingkat, dan bukti tiap edisi, serta jalan ke nilai 90.',
  ringkasan: 'Hitung sendiri kematangan sebuah inovasi, lihat bukti yang masih kurang, dan langkah paling ringan menuju 90.',
  tetapDiSini: 'Jawaban tetap di peramban ini. Tidak ada yang dikirim, dan tidak ada yang tertulis di alamat halaman.',
  apa: 'Apa itu kematangan',
  artiKematangan: (banyak: number, maks: string) =>
    `Kematangan adalah nilai satu inovasi dalam Indeks Inovasi Daerah. Ada ${banyak} indikator; tiap indikator bertingkat 0 (tidak ada) sampai 3, dan tiap tingkat harus berbukti. Nilainya jumlah bobot dikali tingkat, paling tinggi ${maks}.`,
  artiWajib:
    'Indikator wajib yang kosong membuat inovasi tidak dinilai. Edisi pedoman berbeda bobot dan kata-katanya, jadi nilai selalu disebut bersama edisinya.',
  /** The line that regions set themselves; sources follow it. */
  garis: (nilai: number, maks: number, daerah: readonly string[]) =>
    `Garis ${nilai} ${daerah.length > 0 ? `ditetapkan sendiri oleh daerah: ${daftarKata(daerah)}` : 'dipakai sebagian daerah sebagai sasaran'}. Di sini garis itu dibaca pada skala 0 sampai ${maks}.`,
  keLembar: 'Langsung ke lembar',
  panduan: 'Panduan mengisi',
  lembar: 'Lembar penilaian',
  cetakKosong:
    'Tanpa JavaScript lembar ini tetap dapat dibaca, dicetak, dan diisi dengan pena. Jumlahkan bobot dikali tingkat untuk mendapat nilainya.',
  nama: 'Nama inovasi',
  contohNama: 'Misalnya Lumbung Desa',
  edisi: 'Edisi pedoman',
  lompat: 'Langsung ke variabel',
  semuaEdisi: 'Edisi yang dikenal',
  artiEdisi: 'Pedoman aslinya tidak terbit terbuka. Tiap edisi dibaca dari sumber yang disebut, dengan tingkat keyakinan pengelola situs.',
  keyakinan: {
    A: 'Keyakinan A: beberapa sumber yang saling cocok',
    B: 'Keyakinan B: satu sumber yang jelas',
    C: 'Keyakinan C: sebagian dugaan',
  } satisfies Record<EdisiKematangan['keyakinan'], string>,
  isiEdisi: (e: Pick<EdisiKematangan, 'indikator' | 'maks'>) =>
    `${e.indikator.length} indikator, nilai tertinggi ${angka(e.maks)}, ${e.indikator.filter((i) => i.wajib).length} indikator wajib.`,
  bukaEdisi: (label: string) => `Nilai dengan ${awalKecil(label)}`,
  tanpaEdisi: 'Belum ada edisi pedoman yang tercatat.',
  simulasi: 'Simulasi Indeks Inovasi Daerah',
  artiSimulasi: 'Dari kematangan ke indeks daerah: rumus tiap edisi yang diketahui pasti, dan hitungannya.',
  gagalMuat: 'Hitungan tidak dapat dimuat. Lembar ini tetap dapat dibaca, dicetak, dan diisi dengan pena.',
  cobaLagi: 'Coba lagi',
  tautan: 'Nilai kematangan inovasi Anda sendiri',
} as const;

/** One indicator on the sheet. */
export const PESAN_BUTIR = {
  bobot: (n: number) => `bobot ${angka(n)}`,
  wajib: 'wajib',
  tingkat: 'Tingkat',
  belum: 'Belum dijawab',
  tidakAda: 'Tidak ada',
  poin: (n: number) => `${angka(n)} poin`,
  bukti: 'Buktinya sudah di tangan.',
  berkas: (jenis: readonly string[]) => `Berkas: ${daftarKata(jenis, 'atau')}.`,
  tanpaBukti: 'Bukti yang diminta edisi ini belum diketahui.',
} as const;

/** The sums beside the sheet. */
export const PESAN_RINGKAS = {
  judul: 'Hasil sementara',
  nilai: (n: number, maks: number) => `${angka(n)} dari ${angka(maks)}`,
  dijawab: (n: number, seluruh: number) => `${n} dari ${seluruh} dijawab`,
  tertinggi: (n: number) => `Paling tinggi ${angka(n)} bila sisanya tingkat 3.`,
  lengkap: 'Semua indikator sudah dijawab.',
  lewat: (garis: number) => `Sudah mencapai garis ${garis}.`,
  kurang: (n: number, garis: number) => `Kurang ${angka(n)} ke garis ${garis}.`,
  tanpaGaris: 'Garis 90 dibaca pada skala 111, jadi tidak dipakai untuk edisi ini.',
  wajib: 'Wajib, belum terisi:',
  wajibLengkap: 'Semua indikator wajib terisi.',
  rinci: 'Rincian hasil',
  berikut: 'Berikutnya yang belum dijawab',
  takAdaLagi: 'Semua indikator sudah dijawab.',
  /** Told to those who do not see the sums change. */
  tutur: (nilai: number, maks: number, dijawab: number, seluruh: number) =>
    `Nilai ${angka(nilai)} dari ${angka(maks)}, ${dijawab} dari ${seluruh} dijawab.`,
} as const;

/** What happens to the sheet: kept, renamed, taken from elsewhere, wiped, put back. */
export const PESAN_SIMPAN = {
  judul: 'Isian di peramban ini',
  gagal: 'Peramban ini menolak menyimpan. Isian hilang bila halaman ditutup; unduh atau cetak dahulu.',
  daftar: (n: number) => `Isian tersimpan (${n})`,
  tanpaNama: 'Tanpa nama',
  satu: (nama: string, edisi: string, nilai: string) => `${nama}, ${edisi}: ${nilai}`,
  buka: 'Buka',
  baru: 'Lembar baru',
  dibuka: (nama: string) => `Isian "${nama}" dibuka.`,
  bukaYangAda: (nama: string) => `"${nama}" sudah punya isian, dan dibuka. Isian sebelumnya tetap tersimpan dengan nama lamanya.`,
  lembarBaru: 'Lembar baru siap. Isian sebelumnya tetap tersimpan.',
  lembarBaruTanpaNama: 'Lembar baru siap. Isian sebelumnya tidak bernama, jadi tidak disimpan.',
  dinamai: (lama: string, baru: string) => `Nama diganti dari "${lama}" menjadi "${baru}".`,
  hapus: 'Hapus isian ini',
  dihapus: 'Isian dihapus.',
  kosong: 'Belum ada isian.',
  urungkan: 'Urungkan',
  diurungkan: 'Dikembalikan.',
} as const;

/** Taking levels from a record. */
export const PESAN_MASUK = {
  judul: 'Ambil dari catatan yang sudah ada',
  arti: 'Catatan Lumbung yang memuat rincian kematangan dapat menjadi awal isian.',
  cari: 'Inovasi di Lumbung',
  contohCari: 'Ketik nama inovasi',
  ambil: 'Ambil',
  tempel: 'Atau tempel isi sebuah catatan, cukup bagian di antara dua ---',
  contohTempel: 'kematangan: …',
  pakai: 'Pakai tempelan',
  berkas: 'Atau pilih berkas catatan (.md), boleh juga diseret ke kotak di atas',
  memuat: 'Mengambil catatan …',
  gagalAmbil: 'Catatan itu tidak dapat diambil. Periksa sambungan, lalu coba lagi. Isian Anda tidak berubah.',
  takAda: 'Catatan itu tidak ditemukan. Isian Anda tidak berubah.',
  takTerbaca: (sebab: string, saran: string) => `Tidak terbaca: ${sebab}. Saran: ${saran}. Isian Anda tidak berubah.`,
  barisKe: (n: number, sebab: string) => `baris ${n}, ${sebab}`,
  kosong: 'Tempelannya masih kosong.',
  terlaluBesar: 'Berkas itu terlalu besar untuk sebuah catatan. Isian Anda tidak berubah.',
  bukanCatatan: 'Itu bukan catatan Lumbung: tidak ada medan yang terbaca. Isian Anda tidak berubah.',
  tanpaKematangan: (nama: string | undefined) => `${catatan(nama)} belum memuat kematangan. Tingkatnya dapat Anda isi sendiri.`,
  tanpaRincian: (nama: string | undefined, nilai: string | undefined) =>
    `${catatan(nama)} hanya memuat jumlahnya${nilai ? ` (${nilai})` : ''}, tanpa rincian. Tingkatnya dapat Anda isi sendiri.`,
  edisiAsing: (edisi: readonly string[]) =>
    `Edisi ${daftarKata(edisi.map((e) => `"${e}"`))} tidak dikenal di sini. Isian Anda tidak berubah.`,
  diambil: (n: number, nama: string | undefined, edisi: string) => `${n} tingkat diambil dari ${nama ?? 'catatan itu'}, ${edisi}.`,
  diabaikan: (id: readonly string[]) => `Tidak dikenal dan dilewati: ${daftarKata(id)}.`,
  lain: (n: number) => `Catatan itu memuat ${n} penilaian lain.`,
} as const;

const catatan = (nama: string | undefined): string => (nama ? `Catatan "${nama}"` : 'Catatan itu');
