/** A made-up innovation and a made-up writer, for the tests of official papers. */
import type { BahanSurat, FaktaSurat, Isian } from '../../src/surat/bahan.ts';

export const FAKTA: FaktaSurat = {
  id: '98.01-kabupaten-padi/si-padi',
  nama: 'SI PADI',
  kepanjangan: 'Sistem Pangan Desa Mandiri',
  ringkasan: 'Gabah panen disimpan bersama lalu dipinjamkan saat paceklik.',
  alamat: 'https://lumbung.test/inovasi/kabupaten-padi/si-padi/',
  asal: { slug: 'kabupaten-padi', nama: 'Kabupaten Padi', jenis: 'kabupaten', provinsi: 'Lumbung Raya' },
  unit: 'Dinas Pangan',
  koordinator: 'Badan Riset dan Inovasi Daerah',
  pertanyaan: ['Berapa biaya awalnya?', 'Apa dasar hukumnya?', 'Apakah masih berjalan?'],
  langkah: ['Bentuk pengurus', 'Bangun lumbung'],
  caraKerja: ['Warga menitipkan gabah', 'Pengurus mencatatnya'],
  inti: ['Pencatatan per keluarga'],
  tim: ['Pengurus: 5 orang'],
  prasyarat: ['Tanah desa'],
  waktu: '6 bulan sampai penerapan',
  kunjungan: 'selasa atau rabu',
  biaya: [
    {
      untuk: 'Bangunan lumbung',
      jenis: 'Biaya awal',
      jumlah: 'Rp20 juta',
      tahun: '2024',
      asal: 'Kabupaten Padi; APBD',
      sumber: 'Laporan daerah',
    },
  ],
  relasi: [
    {
      slug: 'kota-jagung',
      berjalanSebagaiTiruan: false,
      langkah: [{ nama: 'Nota kesepahaman', tanggal: 'Januari 2023', sumber: 'Koran Lumbung' }],
    },
  ],
};

export const JAGUNG: NonNullable<Isian['daerah']> = { slug: 'kota-jagung', nama: 'Kota Jagung', jenis: 'kota', provinsi: 'Lumbung Raya' };

export const ISIAN: Isian = {
  daerah: JAGUNG,
  penanda: 'kepala-daerah',
  pejabat: 'Nama Pejabat',
  nomor: '000.9/12/2026',
  tanggal: '2026-11-23',
  tempat: 'Jagung',
  alamat: 'Jalan Lumbung 1',
  narahubung: 'Bagian Kerja Sama',
  saluran: '(021) 555 0100, kerjasama@jagung.test',
};

export const TERISI: BahanSurat = { inovasi: FAKTA, isian: ISIAN };
/** Nothing chosen, nothing typed, no innovation. */
export const KOSONG: BahanSurat = { isian: {} };
