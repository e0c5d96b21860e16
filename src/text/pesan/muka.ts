/** The home page. */

export const PESAN_MUKA = {
  judul: 'Masalah di daerah Anda mungkin sudah terjawab di daerah lain',
  tema: 'Mulai dari masalah',
  daerahMencari: 'Daerah saya mencari jawaban untuk',
  pilihMasalah: 'Pilih masalah',
  cariCocok: 'Cari yang cocok',
  menyebar: 'Sudah ditiru daerah lain',
  caraHitung: 'Menurut berita dan dokumen yang dirujuk. Kunjungan, janji, dan kebijakan yang hanya mirip tidak dihitung.',
  buku: 'Buku replikasi: siapa meniru siapa',
  berangka: 'Hasilnya tercatat dalam angka',
  diMana: 'Inovasi menurut daerah',
  artiAngka: 'Angka menunjukkan banyaknya inovasi yang tercatat di Lumbung. Tidak tercatat bukan berarti tidak ada.',
  cariDaerah: 'Cari kabupaten atau kota',
  dalamAngka: 'Dalam angka',
  tercatat: 'inovasi tercatat di Lumbung, masing-masing dengan sumbernya',
  berindeks: 'daerah dengan catatan Indeks Inovasi Daerah',
  sumberBerbeda: 'sumbernya berbeda angka',
  /** Between figures on which the sources differ. */
  atau: ' atau ',
  /** What is here, and of how many innovations the rest is known; all counts are formatted. */
  pengantar: (n: { inovasi: string; daerah: string; biaya: string; hasil: string; ditiru: string }) =>
    `${n.inovasi} inovasi dari ${n.daerah} daerah: cara kerjanya, dan bila diketahui biaya (${n.biaya}), hasil berangka (${n.hasil}), serta daerah yang menirunya (${n.ditiru}). Setiap angka ada sumbernya.`,
  /** The way to all themes. */
  semuaTema: (jumlah: number) => `Lihat semua ${jumlah} tema`,
  /** What a national figure counts. */
  dilaporkan: (tahun: number) => `inovasi dilaporkan daerah kepada Kemendagri pada ${tahun}`,
  /** What a national figure counts. */
  melapor: (tahun: number) => `pemerintah daerah melapor pada ${tahun}`,
} as const;
