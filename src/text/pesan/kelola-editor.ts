/** Words around the editor itself: its collections, its commits, the page that holds it. */

/** Names of the collections, in the order of the list. */
const KOLEKSI = {
  inovasi: 'Inovasi',
  replikasi: 'Replikasi oleh daerah ini',
  rencana: 'Rencana aksi',
  kebutuhan: 'Kebutuhan',
  kesepakatan: 'Kesepakatan',
  kontak: 'Kontak kantor',
  opd: 'Perangkat daerah',
  daerah: 'Profil daerah',
  indeks: 'Indeks Inovasi Daerah',
  cakupan: 'Cakupan OPD',
} as const;

export const PESAN_EDITOR = {
  koleksi: KOLEKSI,
  /** One record of each. */
  satu: { ...KOLEKSI, replikasi: 'Replikasi' },
  bagian: 'Akhiri setiap paragraf dengan sumbernya dalam kurung siku: [^id-sumber]. Yang tidak diketahui dibiarkan kosong.',
  /** Messages of commits; the words in braces are Decap's. */
  komit: {
    create: 'Tambah {{collection}}: {{slug}}',
    update: 'Ubah {{collection}}: {{slug}}',
    delete: 'Hapus {{collection}}: {{slug}}',
    uploadMedia: 'Unggah {{path}}',
    deleteMedia: 'Hapus {{path}}',
    openAuthoring: '{{message}}',
  },
  ketikRujukan: 'Folder daerah, garis miring, nama berkas: 33.16-kabupaten-blora/silat. Beberapa isian dipisah koma.',
  memuat: 'Memuat penyunting, sekitar 1,6 MB.',
  tanpaJs: 'Penyunting memerlukan JavaScript. Jalan lain ada di halaman',
  judul: (daerah: string) => `Penyunting: ${daerah}`,
  judulUmum: 'Penyunting isi',
  usul: 'Mengusulkan isi',
  kembali: 'Pilih daerah',
  tanpaDaerah: 'Daerah belum dipilih, atau belum punya folder di Lumbung.',
  tanpaLatar: 'Penyunting ini belum dapat dipakai di sini: tempat menyimpan isi belum diatur.',
  gagal: 'Penyunting tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman ini.',
} as const;
