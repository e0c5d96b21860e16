/** The spreadsheet door: what is said of rows and columns, in the browser and in the shell. */
import { angka, daftarKata } from '../angka.ts';

/** Columns or rows that one sentence names; the rest is counted. */
const DISEBUT = 12;
const sebagian = (kata: readonly string[], benda = 'lain'): string =>
  daftarKata(kata.length > DISEBUT ? [...kata.slice(0, DISEBUT), `${angka(kata.length - DISEBUT)} ${benda}`] : kata);

export const PESAN_LEMBAR = {
  /** The receipt in one line. */
  ringkas: (h: { diterima: number; siap: number; perlu: number; ada: number }) =>
    [
      `${angka(h.diterima)} diterima`,
      `${angka(h.siap)} siap`,
      `${angka(h.perlu)} perlu Anda`,
      ...(h.ada > 0 ? [`${angka(h.ada)} sudah tercatat`] : []),
    ].join(', '),
  status: { siap: 'siap', perlu: 'perlu Anda', ada: 'sudah tercatat' },

  // Faults of a row: what is wrong, and what to write.
  namaKosong: ['nama inovasi kosong', 'isi namanya, atau hapus barisnya'],
  namaTanpaHuruf: ['nama inovasi tidak memuat huruf', 'tulis namanya dengan huruf'],
  bukanTanggal: (teks: string) => [
    `"${teks}" bukan tanggal yang dapat dibaca`,
    'tulis hari, bulan, lalu tahun: 12 Maret 2024, 12/03/2024, Maret 2024, atau 2024',
  ],
  bukanUang: (teks: string) => [`"${teks}" bukan jumlah rupiah yang dapat dibaca`, 'tulis misalnya 125.000.000 atau 125 juta'],
  bukanYaTidak: (teks: string) => [`"${teks}" bukan ya atau tidak`, 'tulis ya atau tidak, atau kosongkan'],
  bukanKosakata: (teks: string, kosakata: string) => `"${teks}" tidak ada di kosakata ${kosakata}`,
  mungkin: (label: string) => `mungkin maksudnya "${label}"`,
  pilihSatu: (label: readonly string[]) => `pilih salah satu: ${label.join(', ')}`,
  lihatDaftar: 'lihat lembar Daftar pada templat',
  urusanKosong: 'urusan utama kosong',
  caraKerjaKosong: ['cara kerjanya kosong', 'isi langkah demi langkah; tanpa itu daerah lain tidak dapat menirunya'],
  temaKosong: ['tema belum diketahui', 'isi kolom Tema dengan satu sampai lima tema dari lembar Daftar pada templat'],
  temaBanyak: (n: number) => [`ada ${angka(n)} tema`, 'pilih paling banyak lima'],
  bukanOpd: (teks: string) => [
    `"${teks}" belum dikenali sebagai perangkat daerah`,
    'tulis nama lengkapnya, misalnya "Dinas Kesehatan"; nama orang tidak dicatat',
  ],
  daerahLain: (teks: string, daerah: string) => [
    `baris ini milik "${teks}", sedangkan lembar ini untuk ${daerah}`,
    'pindahkan ke lembar daerahnya, atau pilih daerah itu',
  ],
  selPanjang: (n: number, maks: number) => [
    `sel ini memuat ${angka(n)} huruf; paling banyak ${angka(maks)}`,
    'ringkas, atau tautkan dokumennya',
  ],
  selGalat: (teks: string) => [`sel ini berisi galat rumus ${teks}`, 'perbaiki rumusnya, atau tulis nilainya'],
  gandaDiLembar: (baris: number) => [`nama ini sama dengan baris ${angka(baris)}`, 'gabungkan kedua baris, atau bedakan namanya'],
  sudahAda: (jalur: string) => `Sudah tercatat di ${jalur}; tidak ditimpa.`,
  sudahSama: 'Sudah tercatat dengan isi yang sama.',

  // What was decided for the reader, to be looked over.
  ringkasanDiambil: (dari: string) => `Ringkasan diambil dari awal ${dari}; perbaiki bila kurang tepat.`,
  ringkasanDipotong: 'Ringkasan lebih dari 260 huruf; kalimat pertamanya yang dipakai.',
  temaDitaksir: (tema: readonly string[]) => `Tema ditaksir: ${daftarKata(tema)}.`,
  opdDibaca: (tertulis: string, dibaca: string) => `"${tertulis}" dibaca sebagai ${dibaca}.`,
  opdBaru: (nama: string) => `Perangkat daerah baru: ${nama}.`,
  selPribadi: (kolom: string) => `Isi kolom ${kolom} dibuang karena seperti data pribadi.`,
  orangDibuang: (kolom: string) => `Isi kolom ${kolom} dibuang karena seperti nama orang.`,
  anggaranBelumJelas: (rupiah: string) => `Anggaran ${rupiah}; lembar tidak menyebut untuk membangun atau untuk menjalankan.`,
  biayaAwal: 'Biaya awal',
  biayaTahunan: 'Biaya menjalankan setahun',
  pengembangan: 'Pengembangan terbaru',
  tujuan: 'Tujuan',
  manfaat: 'Manfaat',

  // The whole sheet.
  menurun:
    'Judulnya tampak menurun di satu kolom. Susun mendatar: satu baris satu inovasi. Di Excel: salin, lalu Tempel Khusus, Transpose.',
  kolomKurang: (judul: readonly string[]) =>
    `Kolom ${daftarKata(judul)} tidak ditemukan. Tunjukkan kolomnya, atau tambahkan pada lembarnya.`,
  kolomPribadi: (judul: readonly string[]) => `Kolom ${sebagian(judul)} dibuang: data pribadi tidak dicatat (UU 27/2022).`,
  kolomTakDipakai: (judul: readonly string[]) => `Kolom ${sebagian(judul)} tidak dipakai.`,
  kolomKembar: (judul: readonly string[]) =>
    `Kolom ${daftarKata(judul)} memuat hal yang sama dengan kolom lain; yang pertama yang dipakai.`,
  barisDilewati: (nomor: readonly number[]) =>
    `${angka(nomor.length)} baris dilewati karena bukan inovasi (judul, jumlah, contoh, atau tanpa nama): baris ${sebagian(nomor.map((n) => angka(n)))}. Periksa bila salah satunya sambungan baris di atasnya.`,
  tanpaBaris: 'Tidak ada baris inovasi di bawah judul kolom.',
} as const;
