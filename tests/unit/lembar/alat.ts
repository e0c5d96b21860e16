/** The real vocabularies and a region of the tests. */
import { ambil } from '../../../src/domain/entri.ts';
import { KOSAKATA_LEMBAR, type BahanLembar, type KosakataLembar } from '../../../src/format/lembar/bahan.ts';
import { bacaIsi } from '../../../src/reader/baca.ts';

const { entri } = bacaIsi('content');
const ada = new Map(ambil(entri, 'kosakata').map((e) => [e.nama!, e.isi.nilai]));
export const KOSAKATA_UJI = Object.fromEntries(KOSAKATA_LEMBAR.map((n) => [n, ada.get(n)!])) as unknown as KosakataLembar;
export const TANGGAL_LEMBAR = '2026-11-22';
export const SUMBER_UJI = { judul: 'Daftar inovasi uji', penerbit: 'Pemerintah Kabupaten Blora', jenis: 'dokumen' };

/** Blora with nothing on record. */
export const bahanUji = (daerah: Partial<BahanLembar['daerah']> = {}): BahanLembar => ({
  kosakata: KOSAKATA_UJI,
  tanggal: TANGGAL_LEMBAR,
  daerah: { kode: '33.16', nama: 'Kabupaten Blora', folder: '33.16-kabupaten-blora', inovasi: [], ...daerah },
});
