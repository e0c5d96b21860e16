/** "Kutip angka ini" of one result: its words are read from the page. */
export const PESAN_KUTIP = {
  tombol: 'Kutip angka ini',
  /** Name of the button for those who do not see where it stands. */
  untuk: (indikator: string) => `Kutip angka ini: ${indikator}`,
  tersalin: 'Kutipan disalin.',
  gagal: 'Peramban menolak menyalin; pilih teks di atas lalu salin.',
  berbeda: 'Sumber lain menyebut angka yang berbeda.',
  /** Sentence, sources, page and permanent link; all parts come as they stand on the page. */
  kutipan: (k: {
    indikator: string;
    nilai: string;
    waktu: string;
    rincian: readonly string[];
    sumber: readonly string[];
    halaman: string;
    tautan: string;
  }) =>
    [
      `${k.indikator}: ${k.nilai ? `${k.nilai} (${k.waktu})` : k.waktu}.`,
      ...k.rincian.map((r) => r.replace(/\.?$/, '.')),
      k.sumber.length > 0 && `Sumber: ${k.sumber.join('; ')}.`,
      `Dihimpun dalam ${k.halaman}, ${k.tautan}`,
    ]
      .filter(Boolean)
      .join(' '),
} as const;
