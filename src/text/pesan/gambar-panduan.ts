/** The pictures of the guides: what each shows, for those who do not see it. `npm run gambar-panduan` takes them. */
export const GAMBAR_PANDUAN = {
  'usul-identitas':
    'Langkah 1 dari 10 formulir inovasi: daerah Kabupaten Blora sudah dipilih, nama terisi "Pasar Terang (contoh)", dan ringkasannya satu kalimat.',
  'usul-langkah': 'Daftar langkah formulir yang terbuka: Identitas, Sumber, Cerita, dan seterusnya sampai Periksa dan kirim.',
  'usul-galat': 'Langkah Periksa dan kirim menyebut hal yang perlu diperbaiki; tiap baris adalah tautan menuju isiannya.',
  'usul-siap': 'Langkah Periksa dan kirim sesudah diperbaiki: tidak ada kesalahan, berkas siap dikirim, label Terdaftar.',
  'usul-berkas': 'Berkas yang jadi: letaknya di folder daerah, tombol unduh dan salin, dan isi berkasnya.',
  'kaki-halaman': 'Kaki halaman inovasi SILAT dengan dua tautan: Sunting halaman ini dan Laporkan kesalahan.',
  koreksi: 'Formulir Laporkan kesalahan yang terisi contoh: halaman yang keliru, yang keliru, yang benar, dan sumbernya.',
  'inovasi-belum': 'Bagian Belum diketahui di halaman inovasi SILAT: daftar keterangan yang belum tercatat.',
  'lembar-kolom': 'Langkah Cocokkan kolom: tiap judul kolom di berkas, contoh isinya, dan pilihan menjadi kolom apa.',
  'lembar-tanda-terima': 'Tanda terima bertuliskan 40 diterima, 37 siap, 3 perlu Anda, dengan tombol unduh berkas .zip.',
  'lembar-baris': 'Tabel baris yang perlu diperbaiki: nomor baris, nama inovasi, dan apa yang harus ditulis.',
  'kematangan-butir': 'Indikator regulasi pada lembar penilaian: pilihan Belum dijawab, Tidak ada, dan tiga tingkat dengan poinnya.',
  'kematangan-jalan': 'Jalan termurah ke 90: tiap langkah menyebut indikator, kenaikan tingkat, tambahan poin, dan buktinya.',
  'kematangan-potongan': 'Potongan kematangan yang siap ditempel ke catatan: edisi, nilai, maks, dan rincian tiap indikator.',
  'cocok-formulir': 'Formulir pencari: daerah Kabupaten Pacitan, masalah stunting dan gizi, biaya paling banyak 200 juta.',
  'cocok-kartu': 'Satu hasil pencari: nama inovasi, mengapa cocok, yang perlu diperhatikan, dan tombol Buat surat minat.',
  bisakah: 'Bagian Bisakah daerah saya pada halaman replikasi SIMPATI, dengan Kabupaten Pacitan sebagai daerah yang diuji.',
  'surat-formulir': 'Formulir surat minat SIMPATI: keperluan, daerah Kabupaten Pacitan, dan tanggal surat.',
  'catat-minat': 'Formulir catat minat yang terisi: daerah Kabupaten Pacitan, tanggal surat, dan unit yang menandatangani.',
  'pembenaran-pilih':
    'Langkah pertama Benarkan replikasi: Kabupaten Sumedang dipilih, lalu daftar catatan buku replikasi yang menyebutnya sebagai asal.',
  'pembenaran-kata': 'Langkah Pernyataan Anda: kantor yang membenarkan, langkah terjauh yang benar, tanggalnya, dan masa berlakunya.',
  'meja-klaim': 'Meja pemilik inovasi SIMPATI, bagian daerah yang disebut berminat atau meniru: kotak centang tiap daerah.',
  'meja-kunjungan': 'Meja pemilik inovasi SIMPATI, bagian kunjungan dan kapasitas: kotak centang hari Senin sampai Minggu.',
} as const;

export type NamaGambar = keyof typeof GAMBAR_PANDUAN;
