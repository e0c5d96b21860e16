/** The receipt of an import. */
import { angka } from '../angka.ts';

export const PESAN_NOTA = {
  judul: 'Tanda terima impor',
  perlu: 'Perlu Anda perbaiki',
  penjelasan: 'Penjelasan aturan',
  siap: 'Siap diusulkan',
  ada: 'Sudah tercatat',
  opdBaru: 'Perangkat daerah baru',
  lembar: 'Tentang lembarnya',
  baris: 'Baris',
  nama: 'Inovasi',
  perbaiki: 'Yang diperbaiki',
  berkas: 'Berkas',
  catatan: 'Catatan',
  tanpaNama: '(tanpa nama)',
  lainnya: (n: number) => `… dan ${angka(n)} baris lain.`,
} as const;
