/** The page of one region and the list of regions. */

export const PESAN_DAERAH = {
  bukanOtonom: 'Wilayah administrasi tanpa pemerintah daerah otonom.',
  mungkinLebih: 'Yang tercatat di Lumbung; daerah ini mungkin punya lebih banyak.',
  caraMengusulkan: 'Cara mengusulkan inovasi',
  memberi: 'Dipelajari atau ditiru daerah lain',
  menerima: 'Belajar dari daerah lain',
  kesepakatan: 'Kesepakatan antardaerah',
  rencana: 'Rencana aksi inovasi',
  kebutuhan: 'Sedang mencari jalan keluar',
  kontak: 'Kantor dan saluran',
  surat: 'Surat resmi:',
  portal: 'Saluran daring',
  opd: 'Perangkat daerah yang tercatat',
  opdTakLengkap: 'Hanya yang disebut dalam catatan inovasi; bukan daftar lengkap.',
  anggota: 'Kabupaten dan kota',
  /** Description of the page. */
  deskripsi: (nama: string, inovasi: number) =>
    `${nama}: ${inovasi} inovasi tercatat di Lumbung, predikat dan peringkat Indeks Inovasi Daerah, kontak, dan keadaan daerah, masing-masing dengan sumbernya.`,
  /** Above the name of a kabupaten or kota. */
  provinsi: (nama: string) => `Provinsi ${nama}`,
  /** Where nothing is recorded. */
  tanpaInovasi: (nama: string) => `Belum ada inovasi ${nama} yang tercatat di Lumbung. Itu tidak berarti daerah ini tidak punya inovasi.`,
} as const;

/** Facts of the region beside its innovations. */
export const PESAN_KEADAAN = {
  judul: 'Keadaan daerah',
  kode: 'Kode wilayah (Kemendagri)',
  penduduk: 'Penduduk',
  luas: 'Luas',
  kepadatan: 'Kepadatan',
  ya: 'ya',
  tetangga: 'Berbatasan darat dengan',
  /** People. */
  jiwa: (jumlah: string) => `${jumlah} jiwa`,
  /** Land. */
  km2: (luas: string) => `${luas} km²`,
  /** People per land. */
  jiwaPerKm2: (jumlah: string) => `${jumlah} jiwa per km²`,
} as const;

/** Targets and policy that the region has published. */
export const PESAN_SASARAN = {
  judul: 'Target dan kebijakan inovasi',
  cara: 'Cara daerah menumbuhkan inovasi',
} as const;

/** The list of all regions. */
export const PESAN_DAFTAR_DAERAH = {
  deskripsi: 'Semua provinsi, kabupaten, dan kota: inovasi yang tercatat, predikat inovasi daerah, dan keadaannya.',
  /** How many regions have something to show. */
  ringkasan: (berinovasi: number, berindeks: number) =>
    `Semua kabupaten dan kota punya halaman. ${berinovasi} daerah punya inovasi yang tercatat di Lumbung, dan ${berindeks} punya fakta Indeks Inovasi Daerah.`,
  /** Beside a province's name. */
  isiProvinsi: (anggota: number, inovasi: number) => `${anggota} kabupaten dan kota${inovasi > 0 ? `, ${inovasi} inovasi tercatat` : ''}`,
  /** The way to a province's own page. */
  halamanProvinsi: (nama: string) => `Halaman provinsi ${nama}`,
} as const;
