/** Lists to browse: vocabularies with pages of their own, and the alphabetical list. */

export const HALAMAN_KOSAKATA = {
  tema: {
    nama: 'Tema',
    deskripsi: 'Semua tema: pilih masalah yang dihadapi, lihat inovasi yang menjawabnya.',
    pengantar: 'Pilih masalah yang sedang dihadapi. Angka di samping nama adalah banyaknya inovasi yang tercatat di Lumbung.',
  },
  urusan: {
    nama: 'Urusan',
    deskripsi: 'Semua urusan pemerintahan menurut UU 23/2014 dan inovasi pada masing-masing urusan.',
    pengantar: '32 urusan pemerintahan menurut Pasal 12 UU 23/2014 dan 6 fungsi penunjang pada formulir Indeks Inovasi Daerah.',
  },
} as const;

export const KELOMPOK_URUSAN: Record<string, string> = {
  yandas: 'Urusan wajib, pelayanan dasar',
  'non-yandas': 'Urusan wajib lainnya',
  pilihan: 'Urusan pilihan',
  penunjang: 'Fungsi penunjang',
};

export const PESAN_DAFTAR = {
  /** Stands for the count where nothing is recorded. */
  belumAda: 'belum ada',
  kosong: 'Belum ada inovasi yang tercatat di sini.',
  mungkinAda: 'Mungkin inovasinya tercatat dengan tema lain, atau belum ada yang mengusulkannya.',
  saring: 'Saring menurut biaya, hasil, daerah, atau tahun',
  cocok: 'Cari yang cocok untuk daerah Anda',
  usulkan: 'Cara mengusulkan inovasi',
  cariLain: 'Cari dengan kata lain',
  menurutAbjad: 'Daftar inovasi menurut abjad',
  /** Title of one page of the alphabetical list. */
  judulAbjad: (nomor: number) => `Daftar inovasi menurut abjad, halaman ${nomor}`,
  /** Description of one page of the alphabetical list. */
  deskripsiAbjad: (nomor: number, seluruh: number) =>
    `Halaman ${nomor} dari ${seluruh}: daftar lengkap inovasi yang tercatat di Lumbung, menurut abjad.`,
  /** Title of a value's page; the first page says no number. */
  judulNilai: (jenis: string, nama: string, nomor: number) => `${jenis}: ${nama}${ekor(nomor)}`,
  /** Description of a value's page. */
  deskripsiNilai: (kosakata: string, nama: string, nomor: number, keterangan = '') =>
    `Inovasi daerah pada ${kosakata} ${nama} yang tercatat di Lumbung${ekor(nomor)}. ${keterangan}`.trim(),
} as const;

function ekor(nomor: number): string {
  return nomor > 1 ? `, halaman ${nomor}` : '';
}
