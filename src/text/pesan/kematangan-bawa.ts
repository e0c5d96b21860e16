/** Words of what follows from a sheet: the way to 90, the evidence, the other edition, and the files to take along. */
import { angka, daftarKata } from '../angka.ts';

export const PESAN_JALAN = {
  judul: (garis: number) => `Jalan termurah ke ${garis}`,
  arti: 'Langkah paling sedikit dahulu, lalu upaya paling ringan. Kelas upaya adalah penilaian pengelola situs, bukan pedoman.',
  awal: 'Jawab beberapa indikator dahulu; jalannya dihitung dari jawaban itu.',
  dariNol: (n: number) => `${n} indikator belum dijawab, dan di sini dihitung mulai dari 0.`,
  sampai: (garis: number, nilai: number, maks: number) =>
    `Nilai ${angka(nilai)} dari ${angka(maks)}: garis ${garis} sudah tercapai, tidak perlu langkah lagi.`,
  banyak: (tingkat: number, nilai: number, maks: number) => `Naik ${tingkat} tingkat, menjadi ${angka(nilai)} dari ${angka(maks)}.`,
  buntu: (garis: number, paling: number) => `Dengan yang Anda tandai, ${garis} tidak terjangkau: paling tinggi ${angka(paling)}.`,
  wajibDitahan: (nama: readonly string[]) =>
    `Wajib, tetapi ditandai tidak dapat dinaikkan: ${daftarKata(nama)}. Tanpa itu inovasi tidak dinilai.`,
  langkah: (nama: string, dari: number | undefined, ke: number) =>
    dari === undefined ? `${nama}: belum dijawab, ke tingkat ${ke}` : `${nama}: tingkat ${dari} ke ${ke}`,
  poin: (n: number) => `+${angka(n)} poin`,
  upaya: 'Upaya',
  bukti: 'Bukti',
  tahan: 'Tidak dapat dinaikkan',
  /** Read with the button, so that it says which. */
  tahanYang: (nama: string) => `Tidak dapat dinaikkan: ${nama}`,
  ditahan: 'Ditandai tidak dapat dinaikkan',
  lepas: 'Boleh dinaikkan lagi',
  lepasYang: (nama: string) => `Boleh dinaikkan lagi: ${nama}`,
  berubah: 'Jalannya dihitung ulang.',
} as const;

export const PESAN_BUKTI = {
  judul: 'Bukti yang dikumpulkan',
  arti: 'Untuk indikator yang dijawab tingkat 1 atau lebih. Centang pada lembar bila buktinya sudah di tangan.',
  kurang: (n: number) => `Belum di tangan (${n})`,
  ada: (n: number) => `Sudah di tangan (${n})`,
  kosong: 'Belum ada indikator yang dijawab tingkat 1 atau lebih.',
  tingkat: (nama: string, t: number) => `${nama}, tingkat ${t}`,
} as const;

export const PESAN_PINDAH = {
  judul: 'Bukti yang sama, edisi lain',
  hasil: (dari: number, sampai: number, maks: number) =>
    dari === sampai
      ? `Menjadi ${angka(dari)} dari ${angka(maks)}.`
      : `Menjadi antara ${angka(dari)} dan ${angka(sampai)} dari ${angka(maks)}.`,
  indikator: 'Indikator',
  di: (label: string) => label,
  rentang: (dari: number, sampai: number) => (dari === sampai ? String(dari) : `${dari} sampai ${sampai}`),
  nilaiUlang: 'dinilai ulang',
  tetap: 'tetap',
  berubah: 'berubah, pasti',
  keadaan: 'Keadaan',
  lanjut: (label: string) => `Lanjutkan di ${label}`,
  artiLanjut: (n: number) => `${n} tingkat yang pasti dibawa; yang lain dibiarkan belum dijawab. Lembar yang sekarang tetap tersimpan.`,
  dibawa: (n: number, label: string) => `${n} tingkat dibawa ke ${label}. Yang lain perlu dinilai ulang.`,
  kosong: 'Jawab dahulu, lalu di sini tampak tingkatnya di edisi lain.',
} as const;

export const PESAN_BAWA = {
  judul: 'Simpan dan bawa',
  frontMatter: 'Unduh untuk catatan Lumbung',
  salin: 'Salin',
  tersalin: 'Tersalin.',
  gagalSalin: 'Peramban menolak menyalin. Tandai teksnya, lalu salin sendiri.',
  csv: 'Unduh CSV',
  cetak: 'Cetak',
  lihat: 'Lihat potongan untuk catatan',
  belum: 'Jawab sekurang-kurangnya satu indikator dahulu.',
  sebagian: (n: number) => `${n} indikator belum dijawab. Angka pada potongan ini baru jumlah yang dijawab; lengkapi sebelum diterbitkan.`,
  siap: 'Berkas dibuat.',
  berkas: 'kematangan',
} as const;

/** Inside the exported file. */
export const PESAN_POTONGAN = {
  sumber: 'penilaian-mandiri',
  judul: (nama: string, dijawab: number, seluruh: number) =>
    `Penilaian mandiri kematangan${nama ? `: ${nama}` : ''}. ${dijawab} dari ${seluruh} indikator dijawab.`,
  tempel: 'Tempel di antara dua --- pada catatan inovasi. Indikator yang belum dijawab tidak ditulis.',
  tambahSumber: 'Lalu tambahkan dokumen penilaiannya ke daftar `sumber` berkas yang sama:',
  contohJudul: 'Judul dokumen penilaian',
  contohPenerbit: 'Perangkat daerah yang menerbitkan',
} as const;

export const KOLOM_KEMATANGAN = [
  'inovasi',
  'edisi',
  'nomor',
  'indikator',
  'nama_indikator',
  'variabel',
  'bobot',
  'wajib',
  'keadaan',
  'tingkat',
  'poin',
  'arti_tingkat',
  'bukti',
  'bukti_di_tangan',
] as const;

export const KEADAAN_CSV = { dijawab: 'dijawab', belum: 'belum dijawab', ya: 'ya', tidak: 'belum', nol: 'Tidak ada' } as const;
