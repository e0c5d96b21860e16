/** An office that the region's list lacks. */
export const PESAN_OPD_BARU = {
  belumAda: 'Perangkat daerah saya belum ada di daftar',
  arti: 'Tulis nama resminya. Daftar perangkat daerah Anda ikut diusulkan sebagai berkas tersendiri.',
  nama: 'Nama perangkat daerah',
  jenis: 'Jenisnya',
  induk: 'Induknya, bila bagian dari yang lain',
  pilih: 'Pilih',
  tanpaInduk: 'Tidak ada induk',
  mirip: 'Mungkin yang Anda maksud sudah ada:',
  pakai: (nama: string) => `Pakai ${nama}`,
  tambah: 'Tambahkan ke daftar',
  isiNama: 'Tulis dahulu namanya.',
  isiJenis: 'Pilih dahulu jenisnya.',
  dipilih: (nama: string) => `${nama} dipilih.`,
  hapus: (nama: string) => `Hapus ${nama} dari daftar`,
  dihapus: (nama: string) => `${nama} dihapus dari daftar.`,
} as const;
