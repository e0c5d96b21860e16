/** Everything that the finder ranks from, fetched once: innovations, facts of all regions. */
import { uraikanCocok, type BahanCocok } from '../../banding/padat-cocok.ts';
import { ambilJson } from '../ambil.ts';

let bahan: Promise<BahanCocok> | undefined;

/** @throws BentukLain when page and file are of different days, other errors when the file does not arrive. */
export function muatCocok(jalur: string): Promise<BahanCocok> {
  bahan ??= ambilJson(jalur).then(uraikanCocok);
  bahan.catch(() => (bahan = undefined));
  return bahan;
}
