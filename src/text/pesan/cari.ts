/** The search page, its script and the suggestions below every search box. */
import type { IdSegi } from '../../cari/kolom.ts';
import type { Urutan } from '../../cari/saring.ts';

export const PESAN_CARI = {
  deskripsi: 'Cari inovasi daerah menurut masalah, nama, daerah, atau tema.',
  pengantar: 'Tulis masalah atau kebutuhan daerah Anda dengan kata sendiri.',
  hasil: 'Hasil pencarian',
  saring: 'Saring',
  muatLagi: 'Muat lagi',
  tanpaJavaScript: 'Pencarian kata dan saringan memerlukan JavaScript. Tanpa itu, telusuri lewat tema atau daftar lengkap di bawah ini.',
  menurutTema: 'Menurut tema',
  menurutLain: 'Menurut daerah atau urusan',
  menurutAbjad: 'Menurut abjad',
  /** The way to the whole alphabetical list. */
  daftarLengkap: (jumlah: number, berhalaman: boolean) => `Daftar lengkap ${jumlah} inovasi${berhalaman ? ', per halaman' : ''}`,
} as const;

/** Headings of the facets. */
export const NAMA_SEGI: Record<IdSegi, string> = {
  tema: 'Tema',
  urusan: 'Urusan',
  provinsi: 'Provinsi',
  daerah: 'Daerah',
  jenis: 'Jenis',
  bentuk: 'Bentuk',
  tahapan: 'Tahapan',
  tahun: 'Tahun mulai',
  penghargaan: 'Kompetisi',
  label: 'Kesiapan ditiru',
  kelengkapan: 'Kelengkapan',
  biaya: 'Biaya diketahui',
  hasil: 'Ada hasil berangka',
  ditiru: 'Sudah ditiru daerah lain',
};

export const NAMA_URUTAN: Record<Urutan, string> = {
  relevan: 'Paling cocok',
  terbaru: 'Terbaru diperbarui',
  replikasi: 'Paling banyak ditiru',
  nama: 'Nama A sampai Z',
};

/** What the script of the search page says. */
export const CARI = {
  memuat: 'Mencari …',
  urutkan: 'Urutkan',
  /** Heading of the facets that only say that something is known. */
  yangDiketahui: 'Yang diketahui',
  pilihSemua: 'Semua',
  lainnya: (jumlah: number) => `${jumlah} pilihan lain`,
  hapus: (nama: string) => `Hapus saringan ${nama}`,
  hapusSemua: 'Hapus semua saringan',
  lihat: (jumlah: string) => `Lihat ${jumlah} inovasi`,
  keHasil: 'Langsung ke hasil',
  judulHalaman: (kueri: string, halaman: string) => `${kueri}: ${halaman}`,
  saringTerpilih: (jumlah: number) => (jumlah ? `Saring (${jumlah} dipilih)` : 'Saring'),
  ada: (jumlah: string, kueri: string) => (kueri ? `${jumlah} inovasi untuk “${kueri}”` : `${jumlah} inovasi`),
  tampil: (tampil: string, jumlah: string) => `Menampilkan ${tampil} dari ${jumlah} inovasi.`,
  langsung: 'Langsung ke',
  tidakAda: (kata: string[]) => `${sebut(kata)} tidak ditemukan di catatan mana pun.`,
  dibaca: (ketik: string, sebagai: string) => `“${ketik}” tidak ditemukan. Yang ditampilkan: hasil untuk “${sebagai}”.`,
  mungkin: 'Mungkin maksud Anda:',
  searti: (ketik: string, sebagai: string[]) => `“${ketik}” dicari sebagai ${sebut(sebagai)}.`,
  sebagian: 'Hanya cocok sebagian',
  artiSebagian: 'Catatan berikut memuat sebagian kata saja; mungkin bukan yang Anda cari.',
  ragu: 'Tidak ada catatan yang menjawab persis. Yang paling mendekati:',
  nihil: (kueri: string) => `Belum ada inovasi yang menjawab “${kueri}” di Lumbung.`,
  nihilSaringan: 'Tidak ada inovasi yang memenuhi semua saringan ini.',
  yangDicari: 'Yang juga sudah dicari:',
  tanpaSaringan: 'Cari tanpa saringan',
  temaDekat: 'Tema yang mungkin dekat',
  telusuriTema: 'Telusuri menurut tema',
  semuaTema: 'Semua tema',
  absen: 'Tidak tercatat di Lumbung bukan berarti tidak ada. Daerah lain mungkin sudah punya jawabannya dan belum mencatatkannya.',
  catatKebutuhan: 'Catat sebagai kebutuhan',
  kebutuhanArti:
    'Kebutuhan yang dicatat daerah Anda memberi tahu daerah lain apa yang dicari. Isi formulirnya, lalu serahkan berkasnya kepada koordinator inovasi di daerah Anda (biasanya Bappeda atau Brida) untuk dikirim ke Lumbung.',
  isiKebutuhan: 'Isi formulir kebutuhan',
  kebutuhanLain: 'Lihat yang dicari daerah lain.',
  gagal: 'Pencarian tidak dapat dimuat.',
  gagalLuring: 'Perangkat Anda sedang tidak tersambung ke internet.',
  gagalSebab: 'Sambungan terputus, atau jaringan ini menghalangi berkas pencarian. Daftar di bawah tetap dapat dipakai.',
  cobaLagi: 'Coba lagi',
} as const;

/** Below every search box. */
export const SARAN = {
  daftar: 'Saran',
  jenis: { inovasi: 'Inovasi', daerah: 'Daerah', tema: 'Tema', urusan: 'Urusan' },
  jumlah: (n: string) => (n === '0' ? 'belum ada inovasi tercatat' : `${n} inovasi`),
  cariTeks: (kueri: string) => `Cari “${kueri}”`,
  banyak: (n: number) => `${n} saran. Pakai panah atas dan bawah untuk memilih.`,
} as const;

/** `“a”, “b” dan “c”`. */
function sebut(kata: readonly string[]): string {
  const kutip = kata.map((k) => `“${k}”`);
  return kutip.length < 2 ? (kutip[0] ?? '') : `${kutip.slice(0, -1).join(', ')} dan ${kutip.at(-1)!}`;
}
