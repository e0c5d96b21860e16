/** CODEOWNERS out of the declared owners and the folders that there are. */
import type { Pemilik } from '../domain/pemilik.ts';
import { kodeFolder } from '../domain/replikasi.ts';

const KEPALA = [
  '# Ditulis oleh `npm run codeowners` dari .github/pemilik.json dan folder di content/daerah/; jangan diubah dengan tangan.',
  '# Tanpa pemilik.json tidak ada baris: tidak ada akun yang dikarang. Bentuknya dijelaskan di README.md.',
];

/**
 * The last line that matches counts, so what is for all stands first and what nobody may take over stands last.
 * @param folder names of the region folders @throws Error for an owner of a region that has no folder
 */
export function codeowners(p: Pemilik, folder: readonly string[]): string {
  const perKode = new Map(folder.map((f) => [kodeFolder(f), f]));
  const daerah = Object.entries(p.daerah ?? {}).map(([kode, akun]) => {
    const f = perKode.get(kode);
    if (f === undefined) throw new Error(`pemilik.json menyebut daerah ${kode}, tetapi folder content/daerah/${kode}-… tidak ada.`);
    return `/content/daerah/${f}/ ${akun.join(' ')}`;
  });
  const umum = p.umum?.join(' ');
  return [...KEPALA, ...(umum ? [`* ${umum}`] : []), ...daerah.sort(), ...(umum ? [`/.github/ ${umum}`] : []), ''].join('\n');
}
