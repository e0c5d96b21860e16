/** The doors of `/usul/` that have a page of their own, in the order in which they are shown. */
import { PESAN_KELOLA } from './kelola.ts';
import { PESAN_PEMBENARAN } from './pembenaran.ts';
import { FORMULIR, PESAN_USUL } from './usulan.ts';

export interface Pintu {
  /** Below the site. */
  jalur: string;
  nama: string;
  arti: string;
}

export interface KelompokPintu {
  id: string;
  judul: string;
  arti?: string;
  pintu: readonly Pintu[];
}

export const PINTU_USUL: readonly KelompokPintu[] = [
  {
    id: 'formulir',
    judul: 'Catat yang baru',
    arti: PESAN_USUL.artiFormulir,
    pintu: Object.entries(FORMULIR).map(([jenis, f]) => ({ jalur: `usul/${jenis}/`, nama: f.judul, arti: f.arti })),
  },
  {
    id: 'yang-ada',
    judul: 'Benarkan atau perbaiki yang sudah ada',
    pintu: [
      { jalur: 'usul/pembenaran/', nama: PESAN_PEMBENARAN.judul, arti: PESAN_PEMBENARAN.arti },
      {
        jalur: 'inovasi/',
        nama: 'Benarkan kontak dan jawab pertanyaan',
        arti: 'Kantor Anda pemilik inovasi? Buka halaman inovasinya, lalu "Replikasi": di sana ada meja pemilik inovasi.',
      },
      {
        jalur: 'usul/koreksi/',
        nama: 'Laporkan kesalahan',
        arti: 'Ada angka, nama, atau tautan yang keliru? Sebutkan yang benar dan sumbernya.',
      },
    ],
  },
  {
    id: 'sekaligus',
    judul: 'Banyak catatan sekaligus',
    pintu: [
      {
        jalur: 'usul/lembar/',
        nama: 'Lembar kerja (.xlsx atau .csv)',
        arti: 'Punya daftar inovasi di Excel? Ubah seluruhnya menjadi berkas usulan; berkas Excel-nya tetap di komputer Anda.',
      },
      { jalur: 'kelola/', nama: PESAN_KELOLA.judul, arti: PESAN_KELOLA.arti },
    ],
  },
];
