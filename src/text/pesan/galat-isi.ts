/** Words above the faults that the development server shows in place of the page. */
import { angka } from '../angka.ts';

export const PESAN_GALAT_ISI = {
  nama: 'Pemeriksa isi',
  judul: 'Isi belum dapat diterbitkan.',
  petunjuk: (lain: number, penjelasan: string) =>
    `Arti pesan ini: ${penjelasan}. Perbaiki berkasnya lalu simpan; halaman ini memuat ulang sendiri.${lain > 0 ? ` Masih ada ${angka(lain)} galat lain.` : ''} npm run periksa menyebut semuanya.`,
} as const;
