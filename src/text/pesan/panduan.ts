/** Words around the guides; the guides themselves are `content/panduan/*.mdx`. */
import type { KelompokAturan } from '../../domain/nama-aturan.ts';
import type { KepalaPanduan } from '../../domain/schema/panduan.ts';
import type { Tingkat } from '../../domain/temuan.ts';

export const PESAN_PANDUAN = {
  judul: 'Panduan',
  deskripsi: 'Panduan Lumbung Inovasi: mengusulkan catatan, meniru inovasi, membaca halaman, dan merawat situs ini.',
  ringkasan: 'Langkah demi langkah, dengan gambar dari situs ini sendiri. Pilih menurut keperluan Anda.',
  diHalaman: 'Di halaman ini',
  lain: 'Panduan lain',
  semua: 'Semua panduan',
  untuk: {
    penyunting: 'Untuk yang mengusulkan dan memperbarui catatan',
    peniru: 'Untuk daerah yang ingin meniru',
    pemilik: 'Untuk daerah pemilik inovasi',
    pimpinan: 'Untuk pimpinan',
    pengelola: 'Untuk pengelola situs berikutnya',
  } satisfies Record<KepalaPanduan['untuk'], string>,
  galat: 'Arti pesan pemeriksa',
  galatRingkasan:
    'Setiap pesan pemeriksa berakhir dengan nama aturannya dalam kurung siku. Cari nama itu di sini: apa artinya, mengapa ada, dan apa yang harus ditulis.',
  kelompokGalat: {
    berkas: 'Penulisan berkas',
    medan: 'Medan dan tipe',
    sumber: 'Sumber',
    rujukan: 'Rujukan dan kosakata',
    angka: 'Waktu dan angka',
    aman: 'Data pribadi dan keamanan',
    replikasi: 'Replikasi dan rencana',
    daerah: 'Daerah dan OPD',
    peta: 'Peta',
  } satisfies Record<KelompokAturan, string>,
  artiTingkat: (tingkat: readonly Tingkat[]) =>
    tingkat.length > 1
      ? 'Sebagian berupa galat, yang harus dibetulkan sebelum terbit; sebagian peringatan, yang boleh terbit.'
      : tingkat[0] === 'galat'
        ? 'Galat: harus dibetulkan sebelum terbit.'
        : 'Peringatan: boleh terbit, tetapi sebaiknya dilihat.',
  /** Between two levels. */
  atau: ' atau ',
  tingkat: { galat: 'galat', peringatan: 'peringatan' },
  galatDeskripsi: 'Daftar semua pesan pemeriksa isi Lumbung Inovasi, masing-masing dengan arti, contoh, dan cara membetulkannya.',
  aturan: 'Nama aturan',
  /** Link beside a finding. */
  artiPesan: 'Arti pesan ini',
  contohTulisan: 'Contoh tulisan',
  tabel: 'Tabel',
  contohPesan: 'Contoh pesan',
  rekaan: 'Kabupaten Padi, sumber, angka, dan alamat di dalam contoh adalah rekaan.',
  /** Before the name of a region whose chart a guide shows. */
  contohDari: 'Bagan ini diambil dari halaman',
  lanjut: 'Usulan Anda tidak hilang oleh pesan ini. Betulkan, lalu periksa lagi.',
  semuaGalat: 'Semua pesan pemeriksa',
} as const;
