/** Words of a map that answers to pointer and keys. */
export const PESAN_PETA_HIDUP = {
  nama: (judul: string) => `Peta: ${judul}. Tombol panah memilih daerah, Enter membuka halamannya.`,
  ragam: 'peta',
  petunjuk: 'Tekan peta, atau pilih dengan tombol panah, untuk melihat nama daerah.',
} as const;
