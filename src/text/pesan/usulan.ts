/** The forms below /usul/: from what a visitor knows to a file that the editors can read. */

export const JUDUL_LANGKAH = {
  identitas: 'Identitas',
  sumber: 'Sumber',
  cerita: 'Cerita',
  keadaan: 'Keadaan',
  hasil: 'Hasil',
  biaya: 'Biaya dan tim',
  meniru: 'Cara meniru',
  pelajaran: 'Pelajaran',
  pengakuan: 'Pembenaran',
  pasangan: 'Siapa meniru apa',
  perjalanan: 'Perjalanan',
  penyesuaian: 'Penyesuaian',
  masalah: 'Kebutuhan',
  rencana: 'Rencana',
  jadwal: 'Jadwal',
  anggaran: 'Anggaran dan hasil',
  kesepakatan: 'Kesepakatan',
  isi: 'Isi',
  dibenarkan: 'Catatan',
  kata: 'Pernyataan Anda',
} as const;
export type IdLangkah = keyof typeof JUDUL_LANGKAH;

/** What a step asks for. */
export const ARTI_LANGKAH: Record<IdLangkah, string> = {
  identitas: 'Apa namanya, siapa yang menjalankan, dan untuk siapa.',
  sumber: 'Dari mana Anda tahu: berita, dokumen resmi, kajian, atau keterangan kantor Anda. Tanpa sumber, catatan tidak dapat terbit.',
  cerita: 'Tulis seperti bercerita kepada rekan di daerah lain. Yang wajib hanya yang bertanda wajib.',
  keadaan: 'Sejak kapan, dan apakah sekarang masih berjalan.',
  hasil: 'Angka yang sudah diukur, dengan tahun dan sumbernya. Yang belum diketahui dibiarkan kosong.',
  biaya: 'Berapa, untuk apa, berapa lama, dan berapa orang.',
  meniru: 'Apa yang harus ada supaya daerah lain dapat menjalankannya.',
  pelajaran: 'Hambatan, dan apa yang akan dilakukan berbeda.',
  pengakuan: 'Daerah lain yang menurut kantor Anda meniru inovasi ini.',
  pasangan: 'Inovasi mana yang ditiru, dan siapa yang menjalankannya di daerah penerima.',
  perjalanan: 'Langkah demi langkah, dari yang paling awal. Kunjungan dan janji juga langkah.',
  penyesuaian: 'Apa yang diubah, berapa biayanya, siapa yang mengerjakan.',
  masalah: 'Masalah yang dicarikan jawabannya.',
  rencana: 'Apa yang akan dikerjakan, siapa, dan untuk tahun berapa.',
  jadwal: 'Kegiatan satu per satu, dengan waktu mulai dan selesainya.',
  anggaran: 'Biaya yang direncanakan, dan apa yang terjadi dengan rencana ini.',
  kesepakatan: 'Siapa bersepakat dengan siapa, kapan, dan tentang inovasi yang mana.',
  dibenarkan: 'Daerah Anda, dan catatan buku replikasi yang menyebutnya.',
  kata: 'Sampai langkah mana, sejak kapan, dan kantor mana yang mengatakannya.',
  isi: 'Apa yang disepakati, dan apa yang sudah diketahui tentang pelaksanaannya.',
};

export const FORMULIR = {
  inovasi: {
    judul: 'Usulkan inovasi',
    judulSunting: 'Sunting catatan inovasi',
    deskripsi: 'Formulir bertahap untuk mencatat satu inovasi daerah, sampai menjadi berkas yang siap diperiksa redaksi.',
    arti: 'Satu inovasi dari satu daerah. Nama, ringkasan, urusan, tema, satu sumber, dan cara kerjanya sudah cukup untuk mulai.',
  },
  replikasi: {
    judul: 'Catat replikasi',
    judulSunting: 'Sunting catatan replikasi',
    deskripsi:
      'Formulir untuk mencatat inovasi daerah lain yang ditiru: oleh daerah penerima sendiri, atau dari berita dan dokumen publik.',
    arti: 'Satu daerah meniru inovasi daerah lain: kunjungan, kesepakatan, uji coba, sampai berjalan. Ditulis daerah penerima sendiri, atau dari sumber publik.',
  },
  kebutuhan: {
    judul: 'Umumkan kebutuhan',
    judulSunting: 'Sunting catatan kebutuhan',
    deskripsi: 'Formulir untuk mengumumkan masalah yang dicarikan inovasinya oleh sebuah daerah.',
    arti: 'Masalah di daerah Anda yang dicarikan inovasinya, supaya daerah yang punya jawabannya dapat menawarkan.',
  },
  rencana: {
    judul: 'Catat rencana aksi inovasi',
    judulSunting: 'Sunting rencana aksi inovasi',
    deskripsi: 'Formulir bertahap bagi perangkat daerah untuk mencatat satu rencana aksi inovasi dengan jadwal dan penanggung jawabnya.',
    arti: 'Satu gagasan perangkat daerah Anda yang sedang disiapkan: masalahnya, jadwalnya, dan siapa yang mengerjakannya.',
  },
  kesepakatan: {
    judul: 'Catat kesepakatan',
    judulSunting: 'Sunting catatan kesepakatan',
    deskripsi: 'Formulir untuk mencatat nota kesepahaman atau perjanjian antardaerah tentang replikasi inovasi.',
    arti: 'Nota kesepahaman, perjanjian, atau surat minat antara daerah pemilik inovasi dan daerah mitra.',
  },
} as const;

export const PESAN_USUL = {
  judul: 'Mengusulkan isi',
  deskripsi: 'Cara mengusulkan inovasi, replikasi, kebutuhan, pembenaran, dan perbaikan: lewat formulir, lembar kerja, surel, atau git.',
  ringkasan: 'Setiap jalan berujung pada berkas yang sama: diperiksa otomatis, lalu dibaca redaksi sebelum terbit.',
  panduan: 'Baru pertama kali? Ikuti panduannya, sepuluh menit',
  artiFormulir: 'Anda menjawab langkah demi langkah; peramban menyusun berkasnya. Isian disimpan di perangkat ini saja.',
  jalanLain: 'Jalan lain',
  surel: 'Surel atau pesan',
  artiSurel: (unit: string) => `Unduh kerangka di bawah, isi dengan penyunting teks apa pun, lalu kirim kepada ${unit}.`,
  artiTanpaSurel: (unit: string) =>
    `Unduh kerangka di bawah dan isi dengan penyunting teks apa pun. ${unit} belum mencantumkan alamat kirim daring; serahkan berkasnya kepada koordinator inovasi di daerah Anda.`,
  git: 'Langsung ke berkasnya (git)',
  artiGit: 'Terbiasa dengan git? Tambahkan berkasnya di repositori, lalu ajukan permintaan tarik (pull request).',
  artiTanpaGit:
    'Hanya bagi yang terbiasa dengan git; pengelola situs ini belum mencantumkan alamat repositorinya. Berkas dari formulir tetap dapat diunduh dan diserahkan.',
  repositori: 'Buka repositori',
  artiKerangka: 'Kerangka: berkas kosong yang menyebut semua yang dapat diisi. Ganti isinya; yang tidak diketahui dihapus.',
  aturan: 'Tiga aturan',
  butirAturan: [
    'Setiap angka menyebut sumbernya.',
    'Yang tidak diketahui dibiarkan kosong, bukan nol dan bukan tanda hubung.',
    'Sebut kantor, bukan orang: tanpa nama pegawai, NIK, NIP, dan nomor ponsel pribadi.',
  ],
  tanpaJs: 'Formulir ini memerlukan JavaScript. Jalan lain ada di halaman',
  usul: 'Mengusulkan isi',
} as const;

/** Findings as a form tells them. */
export const PESAN_TEMUAN_BORANG = {
  belumDiisi: 'belum diisi',
  wajib: 'isian ini wajib',
  caraAngka: 'tulis angkanya saja, misalnya 1.250.000 atau 8,27',
  caraBulat: 'tulis angkanya saja, misalnya 2024',
} as const;

export const PESAN_BORANG = {
  memuat: 'Menyiapkan formulir …',
  gagal: 'Formulir tidak dapat dimuat. Periksa sambungan, lalu muat ulang halaman.',
  gagalRekaman: 'Catatan ini tidak dapat dibuka di formulir. Formulir kosong yang ditampilkan.',
  daerah: 'Daerah',
  daerahPenerima: 'Daerah penerima (daerah Anda)',
  penerima: 'Daerah penerima',
  daerahPencatat: 'Daerah Anda, asal atau mitra',
  suara: 'Siapa yang menulis?',
  pilihanSuara: {
    sendiri: 'Daerah saya sendiri yang terlibat',
    publik: 'Saya tahu dari sumber publik: berita, dokumen, atau kajian',
  },
  /** A list of offices that is empty, before and after the region is known. */
  pilihDaerahDahulu: (medan: string) => `${medan}: pilih dahulu daerahnya.`,
  daftarKosong: (medan: string) => `${medan}: belum ada perangkat daerah yang tercatat di daerah ini.`,
  contohDaerah: 'Misalnya Kabupaten Blora',
  gagalDaerah: 'Daftar daerah tidak dapat dimuat.',
  disunting: (berkas: string) => `Yang disunting: ${berkas}`,
  langkah: (n: number, dari: number) => `Langkah ${n} dari ${dari}`,
  daftarLangkah: 'Langkah formulir',
  lanjut: 'Lanjut',
  kembali: 'Kembali',
  kirim: 'Periksa dan kirim',
  artiKirim: 'Di sini isian Anda diperiksa dengan aturan yang sama dengan pemeriksa redaksi, lalu menjadi berkas.',
  wajib: '(wajib)',
  pilih: 'Pilih',
  ya: 'Ya',
  tidak: 'Tidak',
  belumTahu: 'Belum diketahui',
  /** Folds the fields of a row that few know. */
  lain: 'Keterangan lain',
  tambahPendek: 'Tambah',
  /** Named so that one button is told from another by ear. */
  tambah: (apa: string) => `Tambah: ${apa}`,
  hapus: (apa: string) => `Hapus ${apa}`,
  dihapus: (apa: string) => `${apa} dihapus.`,
  baris: (apa: string, n: number) => `${apa} ${n}`,
  sumberKe: (n: number) => `Sumber ${n}`,
  sumberBagian: (judul: string) => `Sumber untuk "${judul}"`,
  tersimpan: 'Isian tersimpan di perangkat ini.',
  takTersimpan: 'Perangkat ini tidak menyimpan isian. Selesaikan sebelum menutup halaman.',
  dilanjutkan: 'Isian terakhir Anda di perangkat ini dilanjutkan.',
  hapusIsian: 'Hapus isian',
  yakin: 'Hapus semua isian formulir ini dari perangkat ini?',
  memeriksa: 'Memeriksa …',
  gagalPeriksa: 'Pemeriksa tidak dapat dimuat. Berkas di bawah belum diperiksa.',
  ringkasanGalat: (n: number) => (n === 1 ? 'Ada 1 hal yang perlu diperbaiki' : `Ada ${n} hal yang perlu diperbaiki`),
  tanpaGalat: 'Tidak ada kesalahan. Berkas ini siap dikirim.',
  peringatan: 'Perlu dilihat lagi (tidak menghalangi)',
  label: 'Label',
  artiLabel: 'Dihitung dari isian ini saja, tanpa kontak dan buku replikasi.',
  kelengkapan: (ada: number, dari: number) => `${ada} dari ${dari} keterangan untuk meniru sudah ada.`,
  belum: 'Yang masih dapat ditambahkan',
  semuaAda: 'Semua keterangan untuk meniru ada.',
  pratinjau: 'Pratinjau',
  berkas: 'Berkas',
  berkasKe: (n: number, dari: number) => `Berkas ${n} dari ${dari}`,
  banyakBerkas: 'Usulan ini terdiri atas beberapa berkas. Kirim semuanya bersama-sama.',
  gagalSusun: 'Catatan yang akan diubah tidak dapat dimuat, jadi berkasnya belum disusun. Periksa sambungan, lalu buka langkah ini lagi.',
  belumSah: 'Berkas di bawah belum lolos pemeriksaan. Perbaiki dahulu yang disebut di atas.',
  tempatKosong: 'Daerah',
} as const;

export const PESAN_KOREKSI = {
  judul: 'Laporkan kesalahan',
  deskripsi: 'Formulir singkat untuk melaporkan angka, nama, tautan, atau keterangan yang keliru di situs ini.',
  ringkasan: 'Sebutkan apa yang keliru, apa yang benar, dan dari mana diketahui. Redaksi memeriksanya sebelum mengubah catatan.',
  halaman: 'Halaman yang keliru',
  contohHalaman: 'Misalnya /inovasi/kabupaten-blora/silat/',
  berkas: 'Berkas catatannya',
  salah: 'Yang keliru',
  contohSalah: 'Misalnya: tahun mulai tertulis 2021',
  benar: 'Yang benar',
  contohBenar: 'Misalnya: 2022',
  sumber: 'Sumbernya (judul dan alamat web, atau nama dokumen)',
  unit: 'Unit Anda, bila mewakili kantor',
  susun: 'Susun laporan',
  isi: 'Tulis dahulu yang keliru.',
  siap: 'Laporan siap di bawah. Anda sendiri yang mengirimnya.',
  jadi: 'Laporan kesalahan',
  sunting: 'Sunting sendiri',
  artiSunting: 'Catatan ini disimpan sebagai satu berkas teks. Unduh, perbaiki dengan penyunting teks, lalu kirim kembali.',
  unduh: 'Unduh berkas catatan',
  bukaFormulir: 'Buka di formulir',
  suntingHost: (host: string) => `Sunting di ${host}`,
  barisLaporan: {
    halaman: 'Halaman',
    berkas: 'Berkas',
    baris: 'Baris',
    salah: 'Yang keliru',
    benar: 'Yang benar',
    sumber: 'Sumber',
    unit: 'Dari',
  },
  perihal: (apa: string) => `Koreksi: ${apa}`,
  tanpaJs: (unit: string, surel: string | undefined) =>
    'Tanpa JavaScript, tulis keempat hal ini: alamat halaman, yang keliru, yang benar, dan sumbernya. ' +
    (surel
      ? `Kirim lewat surel kepada ${unit}, ${surel}.`
      : `Situs ini belum punya alamat kirim daring; serahkan kepada koordinator inovasi di daerah Anda untuk diteruskan kepada ${unit}.`),
} as const;

/** Foot of every page. */
export const PESAN_KAKI = { sunting: 'Sunting halaman ini', lapor: 'Laporkan kesalahan' } as const;

/** Above every form. */
export const PESAN_BERKAS_LOKAL =
  'Yang Anda ketik tidak dikirim ke mana pun. Berkas disusun di peramban Anda, dan Anda sendiri yang mengirimnya.';
