/** What keeps a spreadsheet from being read, and what was left out of one that could be. */
import { angka } from '../angka.ts';

const SIMPAN = 'buka di Excel atau LibreOffice, lalu simpan sebagai "Buku Kerja Excel (.xlsx)" atau CSV';
const mb = (bita: number) => `${angka(bita / 1e6, 1)} MB`;

export const PESAN_BACA = {
  kosong: ['berkas ini kosong', 'pilih berkas yang berisi daftar inovasi'],
  besar: (bita: number, maks: number) => [
    `berkas ini ${mb(bita)}; paling besar ${mb(maks)}`,
    'bagi menjadi beberapa berkas, dan hapus gambarnya',
  ],
  bersandi: ['buku kerja ini dilindungi kata sandi', 'buka dengan kata sandinya, hapus sandinya (Info, Lindungi Buku Kerja), lalu simpan'],
  xls: ['ini buku kerja Excel lama (.xls)', SIMPAN],
  pdf: ['ini berkas PDF, bukan lembar kerja', 'minta berkas aslinya (.xlsx atau .csv) kepada penyusunnya'],
  html: ['ini halaman web yang diberi nama seperti lembar kerja', SIMPAN],
  bukanLembar: ['berkas ini bukan lembar kerja', SIMPAN],
  bukanBuku: ['ini berkas zip, tetapi bukan buku kerja Excel', SIMPAN],
  zipRusak: ['buku kerja ini rusak dan tidak dapat dibuka', 'unduh atau salin ulang berkasnya, atau simpan ulang dari Excel'],
  zipBesar: (maks: number) => [
    `isi buku kerja ini mengembang melewati ${mb(maks)}; pembacaannya dihentikan`,
    'hapus lembar yang tidak dipakai, gambar, dan format yang berlebih, lalu simpan ulang',
  ],
  takTerbaca: ['buku kerja ini tidak dapat dibaca', `${SIMPAN}, lalu coba lagi`],
  tanpaLembar: ['buku kerja ini tidak punya lembar yang berisi', 'isi lembarnya, lalu simpan'],
  barisDipotong: (maks: number) => `Hanya ${angka(maks)} baris pertama yang dibaca; bagi berkasnya untuk sisanya.`,
  kolomDipotong: (maks: number) => `Hanya ${angka(maks)} kolom pertama yang dibaca.`,
  rumus: (n: number) => `${angka(n)} sel berisi rumus: rumusnya tidak dijalankan, yang dipakai nilai terakhir yang tersimpan.`,
  rumusTanpaNilai: (n: number) => `${angka(n)} sel berumus tidak menyimpan nilai, jadi dibaca kosong.`,
  barisTersembunyi: (n: number) => `${angka(n)} baris tersembunyi (tersaring atau dilipat) ikut dibaca.`,
  kolomTersembunyi: (huruf: readonly string[]) => `Kolom tersembunyi ${huruf.join(', ')} ikut dibaca.`,
  kutipDiabaikan: (baris: readonly number[]) =>
    `Tanda petik di baris ${baris.map((n) => angka(n)).join(', ')} tidak ditutup, jadi dibaca sebagai huruf biasa. Periksa baris itu.`,
  kutipGanjil: (baris: readonly number[]) =>
    `Tanda petik di baris ${baris.map((n) => angka(n)).join(', ')} janggal: satu sel mungkin memuat lebih dari isinya. Periksa baris itu.`,
  kutipTerbuka: 'Ada tanda petik yang tidak ditutup; baris-baris sesudahnya mungkin terbaca sebagai satu sel.',
  windows1252: 'Berkas ini bukan UTF-8; dibaca sebagai Windows-1252. Periksa huruf yang tidak lazim.',
} as const satisfies Record<string, string | readonly [string, string] | ((...a: never[]) => string | readonly string[])>;
