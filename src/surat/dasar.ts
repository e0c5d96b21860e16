/**
 * Legal bases, as far as they are known to hold: UU 23/2014 article 386 (regional governments may innovate) and PP 38/2017
 * article 6 (an innovation can be copied, the fifth of its criteria). Others are left to the legal office of the region.
 */
import { TITIK } from './bahan.ts';

export const UU = 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';
const PP = 'Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah';

export const PEMBUKA_DASAR = `Pasal 386 ${UU} memberi ruang bagi pemerintah daerah untuk melakukan inovasi, dan Pasal 6 ${PP} menempatkan “dapat direplikasi” sebagai salah satu kriteria inovasi daerah.`;

/** For the "Mengingat" of a decree and the bases of an agreement; the last line is for the legal office to fill. */
export const DAFTAR_DASAR: readonly string[] = [`Pasal 386 ${UU};`, `Pasal 6 ${PP};`, `${TITIK} (dasar hukum lain, diisi bagian hukum).`];
