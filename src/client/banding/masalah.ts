/** What could not be shown, and what to do about it. */
import { PESAN_BANDING_INOVASI as P } from '../../text/pesan/banding-inovasi.ts';
import { alamat } from '../ambil.ts';
import { tautanKe, tombol, unsur } from '../unsur.ts';

export interface Masalah {
  /** Addresses that lead to no innovation. */
  asing: readonly string[];
  /** How many were too many. */
  lebih: number;
  /** Addresses whose file could not be read. */
  gagal?: readonly string[];
}

export function kotakMasalah({ asing, lebih, gagal = [] }: Masalah, cobaLagi: () => void): HTMLElement[] {
  const kotak = (teks: string, ...isi: Node[]) => unsur('div', 'peringatan', unsur('p', '', teks), ...isi);
  const daftar = [
    asing.length > 0 && kotak(P.tidakAda(asing), unsur('p', '', tautanKe(alamat('inovasi/'), P.cariLain))),
    lebih > 0 && kotak(P.lebih(lebih)),
    gagal.length > 0 && kotak(P.gagal(gagal), tombol('tombol', P.cobaLagi, cobaLagi)),
  ];
  return daftar.filter((x) => x !== false);
}
