/** What page and worker say to each other. */
import type { BahanLembar, KosakataLembar, SumberLembar } from '../../format/lembar/bahan.ts';
import type { Kolom, PetaTangan } from '../../format/lembar/peta.ts';
import type { HasilLembar } from '../../format/lembar/susun.ts';

export type Perintah =
  | { perintah: 'baca'; nama: string; bita: ArrayBuffer }
  | { perintah: 'petakan'; lembar: number; kosakata: KosakataLembar; tangan: PetaTangan; barisJudul?: number }
  | {
      perintah: 'olah';
      bahan: BahanLembar;
      sumber: Omit<SumberLembar, 'tanggal'> & { tanggal: string };
      judul: string;
      /** Full address of the site, with a slash at the end: the receipt is read elsewhere. */
      situs: string;
    };

export interface PilihanMedan {
  id: string;
  judul: string;
  wajib: boolean;
}

export type Kabar =
  | { kabar: 'buku'; lembar: { nama: string; baris: number }[]; /** Index of the one that is taken first. */ utama: number }
  | { kabar: 'peta'; kolom: Kolom[]; kurang: string[]; menurun: boolean; barisJudul: number; medan: PilihanMedan[] }
  | { kabar: 'maju'; selesai: number; semua: number }
  | {
      kabar: 'hasil';
      hasil: Omit<HasilLembar, 'berkas'>;
      folder: string[];
      jumlahBerkas: number;
      nota: string;
      zip: Uint8Array<ArrayBuffer>;
    }
  | { kabar: 'salah-tanggal' }
  | { kabar: 'galat'; pesan: string; saran: string };
