/** The page of one region and the list of regions. */

export const PESAN_DAERAH = {
  dalamBagan: 'Inovasi dalam bagan',
  sejenis: 'Di antara daerah sejenis',
  bandingkan: (nama: string) => `Bandingkan ${nama} dengan daerah lain`,
  /** Ways to comparisons that stand ready. */
  bandingSerupa: (nama: string) => `${nama} di samping daerah serupa`,
  bandingProvinsi: (provinsi: string) => `Semua kabupaten dan kota di ${provinsi} berdampingan`,
  ringkasan: 'Ringkasan satu halaman untuk pimpinan',
  carikan: (nama: string) => `Cari inovasi untuk ${nama}`,
  bukanOtonom: 'Wilayah administrasi tanpa pemerintah daerah otonom.',
  mungkinLebih: 'Hanya yang tercatat di Lumbung. Daerah ini mungkin punya lebih banyak.',
  caraMengusulkan: 'Cara mengusulkan inovasi',
  memberi: 'Dipelajari atau ditiru daerah lain',
  menerima: 'Belajar dari daerah lain',
  kesepakatan: 'Kesepakatan antardaerah',
  kebutuhan: 'Kebutuhan yang disebut daerah ini',
  kontak: 'Kantor dan saluran',
  surat: 'Surat resmi:',
  portal: 'Saluran daring',
  anggota: 'Kabupaten dan kota',
  inovasiProvinsi: 'Inovasi pemerintah provinsi',
  /** What the members of a province have together. */
  isiAnggota: (jumlah: number) =>
    jumlah > 0
      ? `${jumlah} inovasi tercatat di kabupaten dan kota ini; angkanya di samping nama.`
      : 'Belum ada inovasi yang tercatat di kabupaten dan kota ini.',
  /** Description of the page. */
  deskripsi: (nama: string, inovasi: number) =>
    `${nama}: ${inovasi} inovasi tercatat di Lumbung, predikat dan peringkat Indeks Inovasi Daerah, kontak, dan keadaan daerah, masing-masing dengan sumbernya.`,
  /** Above the name of a kabupaten or kota. */
  provinsi: (nama: string) => `Provinsi ${nama}`,
  mungkinAda: 'Daerah ini mungkin punya banyak inovasi; di sini belum ada yang mencatatnya. Bila Anda tahu satu saja, usulkan.',
  tetanggaBerisi: 'Lihat dulu inovasi tetangganya',
  /** Where nothing is recorded. */
  tanpaInovasi: (nama: string) => `Belum ada inovasi ${nama} yang tercatat di Lumbung.`,
  /** Where the neighbours have nothing either. */
  seprovinsi: (nama: string) => `Lihat inovasi daerah lain di ${nama}`,
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
  letak: 'Letak',
  /** People. */
  jiwa: (jumlah: string) => `${jumlah} jiwa`,
  /** Land. */
  km2: (luas: string) => `${luas} km²`,
  /** People per land. */
  jiwaPerKm2: (jumlah: string) => `${jumlah} jiwa per km²`,
} as const;

/** The list of all regions. */
export const PESAN_DAFTAR_DAERAH = {
  judul: 'Kabupaten, kota, dan provinsi',
  deskripsi: 'Semua provinsi, kabupaten, dan kota: inovasi yang tercatat, predikat inovasi daerah, dan keadaannya.',
  /** How many regions have something to show. */
  ringkasan: (berinovasi: number, berindeks: number) =>
    `Setiap daerah punya halaman sendiri. ${berinovasi} daerah sudah punya inovasi yang tercatat, dan ${berindeks} daerah sudah punya catatan Indeks Inovasi Daerah.`,
  /** Beside a province's name. */
  isiProvinsi: (anggota: number) => `${anggota} kabupaten dan kota`,
  /** As the box that narrows the list reads it. */
  namaProvinsi: (nama: string) => `Provinsi ${nama}`,
  /** The way to a province's own page. */
  halamanProvinsi: (nama: string) => `Halaman provinsi ${nama}`,
} as const;

/** The box that narrows the list; its script says what is left. */
export const PESAN_SARING = {
  judul: 'Ketik nama daerah',
  contoh: 'Misalnya blora',
  /** Where no name fits, the words may be about something else. */
  cariInovasi: (kata: string) => `Cari “${kata}” di inovasi`,
  hasil: (daerah: number, provinsi: number) =>
    daerah + provinsi === 0
      ? 'Tidak ada nama yang cocok. Periksa ejaannya.'
      : [daerah && `${daerah} kabupaten atau kota`, provinsi && `${provinsi} provinsi`].filter(Boolean).join(' dan ') + ' cocok.',
} as const;
