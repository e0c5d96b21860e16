/** Words of the finder: the form, the groups of results, the short list. */
import type { KelompokBiaya } from '../../domain/cocok/biaya.ts';
import type { Koneksi } from '../../domain/cocok/calon.ts';
import type { Lingkar } from '../../domain/cocok/lingkar.ts';
import { angka, daftarKata, rupiah } from '../angka.ts';
import { PESAN_RUPIAH } from './rupiah.ts';

export const PESAN_COCOK = {
  judul: 'Cari inovasi yang cocok',
  bank: 'Replikasi',
  deskripsi: 'Sebutkan daerah, masalah, dan batas biaya Anda; Lumbung mengurutkan inovasi yang cocok beserta alasannya dan surat minatnya.',
  ringkasan: (jumlah: number) =>
    `Sebutkan daerah dan masalah Anda. Dari ${angka(jumlah)} inovasi, yang paling cocok berdiri paling atas, dengan alasannya dan apa yang belum diketahui.`,
  tanpaJs: 'Pencarian ini menghitung di peramban Anda dan perlu JavaScript. Tanpa itu, jalan ini tetap terbuka:',
  jalanLain: [
    { jalur: 'tema/', nama: 'Inovasi menurut masalah', arti: 'Pilih masalahnya, lalu buka inovasi. Setiap inovasi punya halaman kontak.' },
    { jalur: 'inovasi/', nama: 'Daftar semua inovasi', arti: 'Di tiap halaman inovasi ada tautan ke kontak dan contoh suratnya.' },
    { jalur: 'replikasi/', nama: 'Buku replikasi', arti: 'Siapa meniru apa, sejauh mana, dan menurut siapa.' },
    { jalur: 'daerah/', nama: 'Daftar daerah', arti: 'Keadaan, inovasi, dan kontak tiap kabupaten dan kota.' },
  ],
  formulir: 'Yang Anda cari',
  daerah: 'Daerah Anda',
  ingat: 'Diingat di peramban ini saja.',
  lupakan: 'Lupakan',
  tema: 'Masalah',
  semuaTema: 'Semua masalah',
  temaPimpinan: 'Sering disebut kepala daerah',
  temaLain: 'Masalah lain',
  kueri: 'Kata kunci (boleh kosong)',
  contohKueri: 'Misalnya gizi balita',
  biaya: 'Biaya paling banyak',
  contohBiaya: 'Misalnya 200 juta',
  biayaTakTerbaca: PESAN_RUPIAH.takTerbaca,
  biayaDibaca: PESAN_RUPIAH.dibaca,
  batasLain: 'Batas lain: siapa membayar, internet, waktu, digital',
  dana: 'Siapa membayar',
  koneksi: 'Internet di tempat pelaksanaan',
  bulan: 'Harus berjalan dalam (bulan)',
  bulanTakTerbaca: 'Tulis bilangan bulat 1 sampai 240.',
  jenis: 'Digital atau tidak',
  bebas: 'Tidak dibatasi',
  cari: 'Tampilkan yang cocok',
  hasil: 'Hasil',
  memuat: 'Memuat data inovasi …',
  salin: 'Salin tautan pencarian',
  disalin: 'Tautan disalin.',
  gagalSalin: 'Tautan tidak dapat disalin. Salin dari baris alamat.',
  daerahAsing: (slug: string) => `Alamat ini menyebut daerah yang tidak dikenal: ${slug}. Ketik daerah Anda di atas.`,
  lagi: (jumlah: number) => `Tampilkan ${angka(jumlah)} lagi`,
  judulHalaman: (apa: readonly string[], dasar: string) => `${apa.join(', ')} | ${dasar}`,
} as const;

export const PILIHAN_KONEKSI: Record<Koneksi, string> = {
  luring: 'Tidak ada internet',
  sesekali: 'Ada sesekali',
  daring: 'Ada terus-menerus',
};

/** Heading and meaning of each group; the ceiling stands in the heading where there is one. */
export const KELOMPOK_COCOK: Record<KelompokBiaya, { judul: (plafon: number | undefined) => string; arti: string }> = {
  diketahui: {
    judul: (p) => (p === undefined ? 'Biaya awal diketahui' : `Biaya awal diketahui, tidak lebih dari ${rupiah(p)}`),
    arti: 'Tiap angka biaya dibandingkan sendiri-sendiri, menurut tahunnya; belum disesuaikan dengan harga sekarang atau ukuran daerah Anda.',
  },
  ditanyakan: {
    judul: () => 'Biaya perlu ditanyakan',
    arti: 'Biaya awal seluruhnya belum diketahui, atau angkanya mungkin melewati batas Anda. Surat minat menanyakan biaya yang belum diketahui.',
  },
  'di-atas': {
    judul: (p) => (p === undefined ? 'Di atas batas biaya' : `Ada biaya di atas ${rupiah(p)}`),
    arti: 'Mungkin dapat dimulai lebih kecil; tanyakan kepada daerah asalnya.',
  },
};

const NAMA_LINGKAR: Record<Lingkar, string> = {
  serupa: 'di daerah yang serupa',
  provinsi: 'di provinsi yang sama',
  pulau: 'di pulau yang sama',
  nasional: 'di tempat lain di Indonesia',
};

/** How far the finder had to look: `apa` is the wish in words. */
export function ringkasanHasil(jumlah: number, apa: string, nama: string | undefined, per: Record<Lingkar, number> | undefined): string {
  const awal = `${angka(jumlah)} inovasi${apa ? ` ${apa}` : ''}.`;
  if (!nama || !per || jumlah === 0) return awal;
  if (per.serupa > 0) return `${awal} ${angka(per.serupa)} di antaranya ada di daerah yang serupa dengan ${nama}.`;
  const lain = (['provinsi', 'pulau', 'nasional'] as const).filter((l) => per[l] > 0);
  return `${awal} Belum ada yang tercatat di daerah yang serupa dengan ${nama}, jadi pencarian diperluas: ${daftarKata(lain.map((l) => `${angka(per[l])} ${NAMA_LINGKAR[l]}`))}.`;
}

/** The wish in words, behind the count. */
export function sebutKeinginan(tema: string | undefined, kueri: string | undefined): string {
  return [tema && `bertema ${tema}`, kueri && `tentang "${kueri}"`].filter(Boolean).join(' ');
}

export const PESAN_HASIL_COCOK = {
  kosong: 'Tidak ada inovasi yang memenuhi pencarian ini.',
  saranKosong: 'Tidak tercatat di Lumbung bukan berarti tidak ada. Longgarkan pencarian, atau sampaikan kebutuhan daerah Anda.',
  tanpaTema: 'Cari kata ini di semua masalah',
  tanpaKueri: 'Hapus kata kunci',
  kebutuhan: 'Lihat dan sampaikan kebutuhan',
  tidakAda: (kata: readonly string[]) => `Tidak ada catatan yang memuat ${daftarKata(kata.map((k) => `"${k}"`))}; kata itu dilewati.`,
  sudahDitiru: 'Sudah berjalan di daerah Anda',
  artiSudah: 'Tercatat sebagai replikasi yang dipakai daerah Anda, jadi tidak ditawarkan lagi.',
  milikSendiri: 'Milik daerah Anda sendiri',
  artiMilik: 'Tidak ditawarkan kepada pemiliknya; buka halamannya untuk melengkapi atau membantu peniru.',
  keadaan: (nama: string) => `Yang diketahui tentang ${nama}`,
  serupa: (nama: readonly string[], seluruh: number) =>
    `Daerah yang serupa menurut penduduk, kepadatan, dan kemiskinan: ${angka(seluruh)}. Yang terdekat: ${daftarKata(nama)}.`,
  tanpaSerupa:
    'Tidak ada daerah yang cukup serupa menurut penduduk, kepadatan, dan kemiskinan; kedekatan dihitung dari provinsi dan pulau.',
  belumSurvei: 'belum diketahui di Lumbung; survei yang tercatat tidak mencakup daerah ini',
  belumTercatat: 'belum diketahui di Lumbung',
  sumber: 'Sumber',
} as const;

/** One card. */
export const PESAN_CALON = {
  mengapa: 'Mengapa cocok',
  perhatian: 'Perlu diperhatikan',
  terbuka: (hal: readonly string[]) => `Belum diketahui: ${daftarKata(hal)}.`,
  biaya: 'Biaya',
  surat: 'Buat surat minat',
  lanjutkan: 'Lanjutkan dengan surat',
  simpan: 'Simpan',
  tersimpan: 'Tersimpan',
  nilai: (n: number) => `nilai ${angka(n)}`,
} as const;

export const PESAN_PENDEK = {
  judul: 'Daftar pendek Anda',
  dibagikan: 'Daftar pendek yang dibagikan kepada Anda',
  arti: 'Disimpan di peramban ini saja.',
  artiDibagikan: 'Isinya dari tautan; belum tersimpan di peramban Anda.',
  simpanSemua: 'Simpan ke daftar saya',
  bandingkan: (jumlah: number) => `Bandingkan ${angka(jumlah)} inovasi`,
  bandingkanEmpat: 'Bandingkan empat yang pertama',
  bagikan: 'Salin tautan daftar',
  cetak: 'Cetak',
  hapus: (nama: string) => `Keluarkan ${nama}`,
  kosongkan: 'Kosongkan',
  ditambah: (nama: string) => `${nama} disimpan ke daftar pendek.`,
  dihapus: (nama: string) => `${nama} dikeluarkan dari daftar pendek.`,
  gagal: 'Peramban ini tidak mengizinkan penyimpanan. Salin tautan daftar sebagai gantinya.',
} as const;

/** How the order comes about, in the words of its rules (`src/domain/cocok/nilai.ts`). */
export const PESAN_URUTAN = {
  judul: 'Cara urutan ini dihitung',
  pengantar:
    'Setiap inovasi mendapat nilai dari hal yang diketahui. Yang belum diketahui bernilai nol, tidak menambah dan tidak mengurangi. Nilai sama diurutkan menurut alamatnya. Aturan yang sama berlaku untuk semua; tidak ada urutan yang dibeli atau diatur tangan.',
  buka: 'Lihat tabel nilai',
  kepala: ['Hal', 'Nilai'],
  baris: [
    ['Masalahnya tema utama inovasi; salah satu temanya', '40; 30'],
    ['Kata kunci terjawab oleh nama, ringkasan, dan tema', '0 sampai 40'],
    [
      'Ada di daerah serupa; di provinsi yang sama; di pulau yang sama; di tempat lain (daerah asal ikut dihitung selama masih berjalan)',
      '20; 12; 8; 4',
    ],
    ['Daerah asalnya berbatasan dengan daerah Anda', '4'],
    ['Hasil berangka dengan angka awal; hasil berangka saja', '12; 8'],
    ['Penghargaan untuk inovasi itu: yang pertama; tiap berikutnya (paling banyak 6)', '3; 1'],
    [
      'Tiap daerah yang menjalankan replikasinya: dikonfirmasi dua pihak; klaim penerima; klaim asal atau sumber publik (paling banyak 18)',
      '6; 4; 3',
    ],
    ['Tiap prasyarat teruji yang terpenuhi (paling banyak 9)', '3'],
    ['Tiap prasyarat yang belum terpenuhi: mutlak; membantu saja', '−8; −3'],
    ['Internet, waktu, atau jenis sesuai batas Anda; tidak sesuai', '5; −10'],
    ['Pernah dibayar oleh sumber dana yang Anda sebut', '5'],
    ['Di daerah asalnya sudah tidak berjalan', '−15'],
  ],
  biaya:
    'Batas biaya tidak memberi nilai; ia hanya memindahkan inovasi antara tiga kelompok. Yang dihitung hanya biaya awal dan biaya tahunan untuk seluruhnya, dari tahun terbaru yang diketahui. Tanpa biaya awal, atau bila rentangnya melintasi batas, biayanya perlu ditanyakan. Uang yang diterima, dihemat, atau disalurkan bukan biaya.',
  serupa:
    'Daerah serupa: sejenis (kabupaten, kota, atau provinsi), dengan jumlah penduduk, kepadatan, dan persentase kemiskinan yang rata-rata terpaut tidak lebih dari setengah simpangan baku.',
} as const;
