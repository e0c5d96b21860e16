/** The contact page of an innovation, relations of the ledger, agreements. */

export const PESAN_REPLIKASI = {
  kantor: 'Kantor yang dapat dihubungi',
  situsSaja: 'Yang baru diketahui situs atau akunnya',
  peranLain: 'Kantor lain',
  bukanPelaksana: 'Bukan pelaksana inovasi ini, tetapi dapat meneruskan pertanyaan Anda.',
  surat: 'Surat resmi',
  caraSurat:
    'Kepala daerah meneruskan surat kepada unit yang tepat. Alamat kantornya dapat dilihat di situs resmi daerah. Cantumkan telepon kantor Anda supaya mudah dijawab.',
  contohPesan: 'Contoh pesan',
  caraPesan: 'Salin ke surel atau surat, lalu ganti bagian dalam kurung siku.',
  asalPertanyaan: 'Pertanyaannya dibuat dari keterangan yang belum lengkap di halaman inovasi ini.',
  perihal: 'Perihal:',
  isiPesan: 'Isi contoh pesan',
  bukaSurel: 'Buka di aplikasi surel',
  urutan: 'Langkah yang lazim',
  langkah: [
    'Kirim pesan atau surat minat, lengkap dengan pertanyaan.',
    'Pelajari jawabannya, lalu berkunjung atau bertemu daring bila perlu.',
    'Bila cocok, sepakati secara tertulis: nota kesepahaman, lalu perjanjian kerja sama.',
    'Coba di satu tempat dulu, catat biaya dan hasilnya.',
    'Terapkan, dan kabarkan hasilnya kepada daerah asal serta Lumbung, termasuk bila gagal.',
  ],
  bawaKeRapat: 'Bawa ke rapat',
  cetakPaket: 'Cetak paket',
  dapatDicetak: 'Cetakan halaman ini memuat ringkasan inovasi, kontak, dan pertanyaan yang belum terjawab.',
  /** Title of the page. */
  judul: (nama: string, daerah: string) => `Kontak replikasi ${nama}, ${daerah}`,
  /** Description of the page. */
  deskripsi: (nama: string, daerah: string) =>
    `Siapa yang dihubungi untuk meniru ${nama} dari ${daerah}, dengan contoh pesan dan daftar pertanyaan.`,
  /** Heading of the page. */
  menghubungi: (nama: string) => `Menghubungi pelaksana ${nama}`,
  /** The offices that run it. */
  pelaksana: (unit: readonly string[]) => `Pelaksana: ${unit.join('; ')}`,
  /** Heading of the offices that do not run it. */
  kantorLain: (daerah: string) => `Kantor lain di ${daerah}`,
  /** Heading of the online channels. */
  saluranLain: (daerah: string) => `Saluran lain ${daerah}`,
  /** Below the QR code. */
  qr: (nama: string) => `Kode QR ini membuka halaman ${nama}.`,
  /** Back to the innovation. */
  kembali: (nama: string) => `Kembali ke ${nama}`,
} as const;

/** The part of the contact page that stands on paper only. */
export const PESAN_PAKET = {
  ringkasan: 'Inovasinya secara ringkas',
  waktu: 'Waktu:',
  langkah: 'Langkah yang ditempuh daerah asal',
  tim: 'Tenaga',
  biaya: 'Biaya yang diketahui',
  biayaTakDiketahui: 'belum diketahui.',
  /** One known cost with whom it concerns and who says so. */
  satuBiaya: (b: { untuk: string; jenis: string; jumlah: string; tahun: string; asal: string; sumber: string }) =>
    `${b.untuk} (${b.jenis.toLowerCase()}): ${b.jumlah}, ${b.tahun}; ${b.asal}. Sumber: ${b.sumber}.`,
  pertanyaan: 'Yang belum diketahui dan perlu ditanyakan',
} as const;

/** Help that the origin offers. */
export const PESAN_BANTUAN = {
  judul: 'Bantuan yang ditawarkan',
  bentuk: 'Bentuk bantuan',
  model: 'Cara meniru',
  hariKunjungan: 'Hari kunjungan',
  penuhSampai: 'Penuh sampai',
  kapasitas: 'Sanggup mendampingi',
  biaya: 'Biaya pendampingan',
  /** How many regions it can help. */
  daerahPerTahun: (jumlah: number) => `${jumlah} daerah per tahun`,
} as const;

/** One relation of the ledger. */
export const PESAN_RELASI = {
  /** Of a claim that nobody renewed: the last day on which it held. */
  basi: (sampai: string) => `lama tidak diperbarui; berlaku sampai ${sampai}`,
  /** Opens the relations that are folded away. */
  lainnya: (jumlah: number) => `${jumlah} daerah lainnya`,
  /** The region of origin, behind the innovation's name. */
  dari: (daerah: string) => `dari ${daerah}`,
  /** What the adopter calls it. */
  denganNama: 'dengan nama',
  /** How the adopter's programme is tied to the original. */
  hubungan: (hubungan: string) => `Hubungan: ${hubungan.toLowerCase()}.`,
  /** Whether it still runs there. */
  keadaan: (keadaan: string) => `Keadaan: ${keadaan}.`,
  /** A state and the day for which it is known. */
  keadaanPer: (keadaan: string, per: string | undefined) => `${keadaan}${per ? ` (per ${per})` : ''}`,
} as const;

/** One agreement between regions. */
export const PESAN_KESEPAKATAN = {
  dengan: 'dengan',
  mencakup: 'Mencakup',
  /** Number of the document. */
  nomor: (nomor: string) => `Nomor ${nomor}.`,
  /** Last day of the agreement. */
  berlakuSampai: (tanggal: string) => `Berlaku sampai ${tanggal}.`,
  /** Once that day is past. */
  berakhir: (tanggal: string) => `berakhir ${tanggal}`,
  sudahBerakhir: (tanggal: string) => `Sudah berakhir: ${tanggal}.`,
} as const;
