/** The box into which visitors type their own region. */

export const PESAN_DAERAH_SAYA = {
  judul: 'Daerah Anda',
  contoh: 'Misalnya Kabupaten Ngawi',
  pilih: 'Ketik nama daerah Anda, lalu pilih dari daftar.',
  gagal: 'Daftar daerah tidak dapat dimuat. Periksa sambungan internet, lalu ketik lagi.',
} as const;
