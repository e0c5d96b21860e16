/** The empty workbook that regions fill in. */

export const PESAN_TEMPLAT = {
  isian: 'Inovasi',
  daftar: 'Daftar',
  bantuan: 'Bantuan',
  contoh: 'CONTOH',
  kolom: 'Kolom',
  caraIsi: 'Cara mengisi',
  wajib: 'wajib',
  pengantar: [
    'Satu baris adalah satu inovasi. Baris CONTOH tidak ikut dibaca; boleh dihapus.',
    'Kolom berwarna wajib diisi. Yang tidak diketahui dikosongkan, jangan diisi tanda hubung atau nol.',
    'Urutan kolom boleh diubah dan kolom boleh ditambah; judulnya yang dicocokkan.',
    'Jangan menulis nama orang, NIP, NIK, nomor ponsel, atau surel pribadi. Kolom semacam itu dibuang.',
    'Sumber lembar ditanyakan satu kali ketika berkas ini dibuka di situs atau diimpor.',
  ],
  /** The example row, by field; invented, and marked so. */
  baris: {
    nama: 'CONTOH: PINTAR (Posyandu Terpadu dan Ramah Anak)',
    ringkasan: 'Kader posyandu mencatat timbang balita di satu buku bersama sehingga puskesmas tahu siapa yang perlu dikunjungi.',
    opd: 'Dinas Kesehatan',
    ujiCoba: 'Maret 2023',
    mulai: '12 Januari 2024',
    masalah: 'Catatan timbang tersebar di buku tiap kader, sehingga balita yang tidak datang terlambat diketahui.',
    rancangBangun:
      'Kader mencatat hasil timbang pada buku bersama.\nPuskesmas membaca catatan itu tiap pekan.\nPetugas mengunjungi balita yang tidak datang.',
    tujuan: 'Balita yang tidak datang ke posyandu dikunjungi paling lambat sepekan kemudian.',
    manfaat: 'Orang tua tidak perlu membawa buku dari posyandu lain.',
    hasil: 'Tulis angka, satuan, dan tahunnya bila ada.',
    sasaran: 'Balita; orang tua balita',
    biayaAwal: '12,5 juta',
    bolehDitiru: 'ya',
  },
} as const;
