/** The owner's desk on a contact page. */

export const PESAN_MEJA = {
  judul: 'Meja pemilik inovasi',
  arti: 'Untuk kantor yang menjalankan inovasi ini. Jawab sekali di sini, dan semua daerah yang bertanya membaca jawaban yang sama.',
  buka: 'Buka meja',
  panduan: 'Panduan daerah asal',
  tanpaSkrip: 'Formulir ini memerlukan JavaScript. Tanpa itu, lihat cara menulis setiap keterangan:',
  caraMenulis: 'kesiapan dan kelengkapan',
  cara: 'Isi yang Anda ketahui saja. Hasilnya potongan teks yang siap ditempel ke berkas inovasi ini atau dikirim kepada redaksi. Isi baru diterbitkan sesudah diperiksa.',
  memuat: 'Menyiapkan formulir …',
  gagal: 'Formulir tidak dapat dimuat. Periksa sambungan internet, lalu tutup dan buka lagi bagian ini.',
  terbuka: (jumlah: number) => `Pertanyaan yang masih terbuka (${jumlah})`,
  semuaTerjawab: 'Semua pertanyaan yang biasa diajukan peniru sudah terjawab di halaman inovasi.',
  satuJawaban: 'Satu jawaban untuk semua',
  artiSatuJawaban: 'Pertanyaan yang sering Anda terima. Jawabannya tampil di halaman inovasi dan di halaman kontak ini.',
  sudahTerbit: (jumlah: number) => `Sudah terbit: ${jumlah} tanya jawab.`,
  kunjungan: 'Kunjungan dan kapasitas',
  artiKunjungan: 'Tampil di bagian atas halaman kontak ini.',
  lewatFormulir: 'Benarkan lewat formulir',
  klaim: 'Daerah yang disebut berminat atau meniru',
  artiKlaim: 'Centang yang Anda benarkan; beberapa sekaligus boleh. Pembenaran Anda menjadi suara daerah asal di buku replikasi.',
  tanpaKlaim: 'Belum ada daerah yang tercatat berminat atau meniru inovasi ini.',
  diakui: 'sudah Anda benarkan',
  artiKontak: 'Kontak yang dibenarkan kantornya sendiri berlaku 12 bulan.',
  kontakLama: 'Kontak yang masih benar',
  kontakBaru: 'Kontak lain, tulis di bawah',
  unit: 'Nama kantor',
  telepon: 'Telepon kantor',
  surel: 'Surel dinas',
  tambahLagi: 'Tambah lagi',
  pilih: 'Pilih',
  susun: 'Susun isian',
  kosong: 'Belum ada yang diisi.',
  siap: 'Isian siap; lihat di bawah.',
  /** What a group still lacks. */
  kurang: (kelompok: string, medan: readonly string[]) => `${kelompok}: isi atau perbaiki ${medan.map((m) => `“${m}”`).join(', ')}.`,
  kontakKurang: 'Kontak terkonfirmasi: tulis nama kantor, dan telepon atau surelnya.',
  perihal: (nama: string) => `isian pemilik untuk ${nama}`,
  /** The owner's word as a source. */
  judulSumber: (nama: string) => `Keterangan pelaksana ${nama}`,
  /** Told by the owner, but not renewed in time. */
  perluDiperbarui: (tanggal: string) => `pembenaran Anda berlaku sampai ${tanggal}; centang untuk memperbaruinya`,
  /** Beside a step of which the day is not known. */
  tanpaTanggal: 'tanggalnya belum diketahui',
} as const;

/** Remarks of the text to paste, each before its piece. */
export const PESAN_TEMPEL = {
  medan: '# --- Tempel di antara dua tanda --- di awal berkas inovasi ---',
  diganti: (kunci: readonly string[]) => `# Kunci yang sudah ada diganti seluruhnya (isi lamanya sudah ikut): ${kunci.join(', ')}`,
  sumber: '# --- Tambahkan di akhir daftar sumber pada berkas yang sama ---',
  bagian: '# --- Tempel di bawah, menurut urutan: Masalah, Cara kerja, Hasil, Pelajaran, Keberlanjutan ---',
  kontak: '# --- Untuk kontak.json: masukkan ke daftar kontak (atau ubah yang idnya sama), dan tambahkan sumbernya bila belum ada ---',
} as const;

/** How the owner takes visitors, at the top of the contact page. */
export const PESAN_KUNJUNGAN = {
  judul: 'Kunjungan dan pendampingan',
  hari: 'Hari kunjungan',
  penuh: (tanggal: string) => `Penuh sampai ${tanggal}`,
  artiPenuh: 'Surat tetap dapat dikirim untuk waktu sesudahnya.',
  kapasitas: 'Sanggup mendampingi',
} as const;
