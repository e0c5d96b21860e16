/** Official papers of a replication: what each is for, when it is due, and the pages on which they are filled. */

export const ID_NASKAH = [
  'minat',
  'tindak-lanjut',
  'balasan',
  'nota-kesepakatan',
  'perjanjian-kerja-sama',
  'kak',
  'rab',
  'sk-tim',
  'jadwal',
  'pernyataan',
] as const;
export type IdNaskah = (typeof ID_NASKAH)[number];

export interface ArtiNaskah {
  nama: string;
  guna: string;
  kapan: string;
  /** Evidence for the indicator Replikasi; letters only perhaps, as correspondence of the edition of 2026. */
  bukti?: 'ya' | 'korespondensi';
}

export const NASKAH: Record<IdNaskah, ArtiNaskah> = {
  minat: {
    nama: 'Surat minat replikasi',
    guna: 'Menyatakan minat dan menanyakan yang belum diketahui, bernomor supaya mudah dijawab.',
    kapan: 'Paling awal, sebelum berkunjung.',
    bukti: 'korespondensi',
  },
  'tindak-lanjut': {
    nama: 'Surat tindak lanjut',
    guna: 'Melanjutkan langkah yang sudah pernah ditempuh kedua daerah, tanpa mulai dari awal.',
    kapan: 'Bila sudah ada kunjungan, nota kesepahaman, atau perjanjian sebelumnya.',
    bukti: 'korespondensi',
  },
  balasan: {
    nama: 'Surat balasan daerah asal',
    guna: 'Menjawab pertanyaan surat minat dengan nomor yang sama.',
    kapan: 'Ditulis daerah asal setelah menerima surat minat.',
    bukti: 'korespondensi',
  },
  'nota-kesepakatan': {
    nama: 'Nota kesepakatan (kesepakatan bersama)',
    guna: 'Kerangka kerja sama antarkepala daerah.',
    kapan: 'Setelah jawaban daerah asal dan kunjungan menunjukkan inovasi itu cocok.',
    bukti: 'ya',
  },
  'perjanjian-kerja-sama': {
    nama: 'Perjanjian kerja sama (PKS)',
    guna: 'Mengatur bagian yang ditiru, tahapan, hak, kewajiban, dan biaya antarperangkat daerah.',
    kapan: 'Setelah nota kesepakatan.',
    bukti: 'ya',
  },
  kak: {
    nama: 'Kerangka acuan kerja (KAK)',
    guna: 'Dasar pengusulan kegiatan: masalah, tahapan, tenaga, keluaran.',
    kapan: 'Sebelum kegiatan diusulkan ke dalam RKPD.',
  },
  rab: {
    nama: 'Rencana anggaran biaya (RAB)',
    guna: 'Biaya yang diketahui dari daerah lain di samping kolom kosong untuk biaya sendiri.',
    kapan: 'Disusun bersama KAK.',
  },
  'sk-tim': {
    nama: 'Keputusan tim replikasi (SK tim)',
    guna: 'Menetapkan siapa mengerjakan apa.',
    kapan: 'Sebelum uji coba.',
  },
  jadwal: {
    nama: 'Daftar periksa dan jadwal',
    guna: 'Semua langkah berurutan, dihitung mundur dari tanggal RKPD yang Anda tetapkan.',
    kapan: 'Sejak awal, sebagai pegangan tim.',
  },
  pernyataan: {
    nama: 'Surat pernyataan telah mereplikasi',
    guna: 'Bukti tertulis bagi daerah asal bahwa inovasinya sudah diterapkan di daerah Anda.',
    kapan: 'Hanya setelah replikasi benar-benar berjalan.',
    bukti: 'ya',
  },
};

/** The steps up to the RKPD, in order. */
export const LANGKAH_JADWAL: readonly string[] = [
  'Surat minat dikirim dan dijawab daerah asal',
  'Kunjungan belajar atau pertemuan daring',
  'Nota kesepakatan ditandatangani',
  'Perjanjian kerja sama ditandatangani',
  'KAK dan RAB selesai',
  'SK tim ditetapkan',
  'Usulan kegiatan masuk rancangan RKPD sampai RKPD ditetapkan',
];

/** The page on which the papers of one innovation are filled. */
export const PESAN_SURAT = {
  judul: (nama: string, daerah: string) => `Surat replikasi ${nama}, ${daerah}`,
  deskripsi: (nama: string, daerah: string) =>
    `Surat minat, nota kesepakatan, KAK, RAB, dan naskah lain untuk meniru ${nama} dari ${daerah}: isi, cetak, atau unduh sebagai .docx.`,
  kepala: (nama: string) => `Surat untuk meniru ${nama}`,
  ringkasan:
    'Pilih naskah dan daerah Anda, lalu unduh atau cetak. Yang belum diketahui tentang inovasi ini sudah menjadi pertanyaan bernomor.',
  remah: 'Surat',
  remahKontak: 'Kontak replikasi',
  tanpaJs: 'Surat minat di bawah dapat langsung dicetak, lalu titik-titiknya ditulis tangan. Mengisi di layar memerlukan JavaScript.',
  tetapDiSini: 'Yang Anda ketik tidak dikirim ke mana pun. Isian disimpan di tab ini saja dan hilang saat tab ditutup.',
  formulir: 'Isi surat',
  naskah: 'Naskah',
  daerah: 'Daerah Anda',
  daerahPeminat: 'Daerah yang meminta',
  ditulisUntuk: (nama: string) => `Untuk ${nama}.`,
  penanda: 'Ditandatangani oleh',
  penandaPilihan: {
    'kepala-daerah': 'Bupati, wali kota, atau gubernur',
    sekda: 'Sekretaris daerah',
    bappeda: 'Kepala Bappeda atau Bapperida',
    dinas: 'Kepala dinas',
  },
  kantor: 'Nama perangkat daerah',
  kantorContoh: 'Misalnya Dinas Kesehatan',
  rincian: 'Nomor, tanggal, penanda tangan, kontak kantor',
  rincianArti: 'Boleh dikosongkan; di surat menjadi garis titik-titik.',
  pejabat: 'Nama penanda tangan',
  nomor: 'Nomor surat',
  tempat: 'Tempat surat dibuat',
  tanggal: 'Tanggal surat',
  alamat: 'Alamat kantor',
  narahubung: 'Unit yang dapat dihubungi',
  saluran: 'Telepon dan surel kantor',
  tanggalRkpd: 'RKPD ditetapkan paling lambat',
  minggu: 'Lama setiap langkah (minggu)',
  pratinjau: 'Pratinjau',
  unduh: 'Unduh .docx',
  cetak: 'Cetak',
  salin: 'Salin teks',
  paket: 'Unduh paket (.zip)',
  paketArti: 'Paket berisi catatan inovasi, semua naskah .docx, kontak kantor, tautan, dan kode QR.',
  menyiapkan: 'Menyiapkan berkas …',
  terunduh: 'Berkas sudah diunduh.',
  tersalin: 'Teks surat sudah disalin.',
  tidakTersalin: 'Peramban menolak menyalin. Tandai teks surat, lalu salin sendiri.',
  gagal: 'Berkas tidak dapat disiapkan. Periksa sambungan internet, lalu coba lagi.',
  daerahTidakAda: 'Daftar daerah tidak dapat dimuat. Surat tetap dapat dicetak dengan titik-titik.',
  kosongkan: 'Kosongkan isian',
  kosong: 'Isian, daerah, dan jawaban penilaian sendiri sudah dikosongkan.',
  catatMinat: 'Surat sudah dikirim? Catat minat ini',
  catatJawaban: 'Tulis jawaban Anda ke catatan inovasi',
  jawaban: { ya: 'Jawaban: ya.', belum: 'Jawaban: belum.', 'tidak-tahu': 'Jawaban: belum kami ketahui.' },
  naskahKosong: 'Naskah kosong untuk ditulis tangan',
  naskahKosongArti:
    'Nota kesepakatan, perjanjian kerja sama, KAK, RAB, SK tim, surat pernyataan: gunanya, kapan dipakai, dan mana yang menjadi bukti IID.',
  semuaNaskah: 'Semua surat dan naskah replikasi',
  lanjutkan: (langkah: string) => `Menurut catatan, daerah Anda sudah menempuh: ${langkah}.`,
  lanjutkanArti: 'Surat di bawah melanjutkan langkah itu; tidak perlu mulai dari awal.',
  sudahBerjalan: 'Inovasi ini tercatat sudah dipakai di daerah Anda. Yang dapat dibuat sekarang: surat pernyataan telah mereplikasi.',
  mulaiBaru: 'Tetap buat surat minat baru',
  pakai: {
    'tindak-lanjut': 'Pakai surat tindak lanjut',
    pernyataan: 'Pakai surat pernyataan',
    balasan: 'Pakai surat balasan',
  },
  milikSendiri: 'Inovasi ini milik daerah Anda. Untuk menjawab peminat, pakai surat balasan.',
  bukaSurat: 'Buat surat minat',
  bukaSuratArti: 'Surat terisi dari halaman ini; Anda memilih daerah, lalu mengunduh .docx atau mencetaknya.',
} as const;

/** The general papers, without an innovation. */
export const PESAN_NASKAH = {
  judul: 'Surat dan naskah replikasi',
  deskripsi:
    'Contoh surat minat, nota kesepakatan, perjanjian kerja sama, KAK, RAB, SK tim, dan surat pernyataan untuk meniru inovasi daerah lain.',
  ringkasan: 'Sepuluh naskah dari surat minat sampai surat pernyataan, urut menurut waktunya. Semua dapat dicetak kosong.',
  terisi: 'Lebih cepat dari halaman inovasi: di sana nama, alamat tujuan, pertanyaan, dan biaya yang diketahui sudah terisi.',
  cariInovasi: 'Cari inovasi',
  urutan: 'Naskah menurut urutan',
  kapan: 'Kapan',
  bukti: 'Bukti IID',
  buktiYa: 'diterima untuk indikator Replikasi',
  buktiKorespondensi: 'mungkin diterima sebagai surat korespondensi menurut pedoman 2026; penilai yang memutuskan',
  buktiTidak: 'bukan bukti indikator Replikasi',
  judulBukti: 'Apa yang menjadi bukti replikasi',
  artiBukti: (edisi: string) => `Bukti yang diterima menurut pedoman Indeks Inovasi Daerah ${edisi.toLowerCase()}:`,
  nilaiBukti:
    'Nilainya menjadi milik inovasi daerah asal. Karena itu kirimkan salinan PKS, nota kesepakatan, atau surat pernyataan kepada daerah asal.',
  judulSah: 'Sebelum ditandatangani',
  sah: [
    'Cetak di atas kop resmi; lambang, kode klasifikasi, dan nomor mengikuti tata naskah dinas daerah Anda.',
    'Dasar hukum yang tertulis hanya yang dapat kami pastikan. Bagian hukum melengkapi yang lain.',
    'Titik-titik berarti belum diisi. Hapus kalimat yang tidak sesuai.',
  ],
  judulSatu: (nama: string) => `${nama}: naskah kosong`,
  deskripsiSatu: (nama: string) => `${nama}, kosong dan siap dicetak, untuk replikasi inovasi daerah.`,
  remahReplikasi: 'Replikasi',
} as const;
