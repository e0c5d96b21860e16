/** The search page and its script. */

/** What the search page says; `{…}` are filled in by the client. */
export const CARI = {
  memuat: 'Mencari …',
  gagal: 'Pencarian tidak dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman; daftar di bawah tetap dapat dipakai.',
  nihil: 'Tidak ada inovasi yang cocok dengan "{kata}". Coba kata lain yang lebih umum, atau telusuri lewat tema di bawah ini.',
  ada: '{jumlah} inovasi cocok dengan "{kata}".',
} as const;

export const PESAN_CARI = {
  deskripsi: 'Cari inovasi daerah menurut masalah, nama, daerah, atau tema.',
  hasil: 'Hasil pencarian',
  muatLagi: 'Muat lagi',
  tanpaJavaScript: 'Pencarian kata memerlukan JavaScript. Tanpa itu, telusuri lewat tema atau daftar lengkap di bawah ini.',
  menurutTema: 'Menurut tema',
  menurutLain: 'Menurut daerah atau urusan',
  menurutAbjad: 'Menurut abjad',
  /** The way to the whole alphabetical list. */
  daftarLengkap: (jumlah: number, berhalaman: boolean) => `Daftar lengkap ${jumlah} inovasi${berhalaman ? ', per halaman' : ''}`,
} as const;
