/** A file or a piece of one that the browser made: what the visitor can do with it. */

export const PESAN_BERKAS = {
  /** Where the file belongs. */
  letak: 'Letak berkas:',
  unduh: 'Unduh berkas',
  salin: 'Salin isinya',
  tersalin: 'Tersalin.',
  gagalSalin: 'Tidak dapat disalin; tandai teksnya lalu salin sendiri.',
  tulisRedaksi: 'Tulis surel kepada redaksi',
  cara: 'Cara mengirim berkas',
  /** Opens the form of the git host. */
  buka: (host: string) => `Buka di ${host}`,
  /** Where the host does not take the text along. */
  tempel: 'Isinya tidak ikut terbawa: salin dulu, lalu tempel di sana.',
  /** Where this site names neither host nor address. */
  serahkan: (unit: string) =>
    `Situs ini belum punya alamat kirim daring. Serahkan berkasnya kepada koordinator inovasi di daerah Anda untuk diteruskan kepada ${unit}.`,
  /** The same for a report, which is no file. */
  serahkanLaporan: (unit: string) =>
    `Situs ini belum punya alamat kirim daring. Salin laporannya, lalu serahkan kepada koordinator inovasi di daerah Anda untuk diteruskan kepada ${unit}.`,
  /** Mail to the editors. */
  perihal: (judul: string) => `Usulan isi: ${judul}`,
  isiSurel: (berkas: string, isi: string) => `Yth. Redaksi,\n\nBerikut usulan isi untuk ${berkas}:\n\n${isi}\n`,
  tetapDiSini: 'Yang Anda ketik tidak dikirim ke mana pun; semuanya disusun di peramban Anda.',
} as const;
