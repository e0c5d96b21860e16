/** A region named on the command line. */
import type { DaerahKatalog } from '../../src/domain/katalog.ts';
import { keSlug } from '../../src/domain/slug.ts';
import { salahPakai } from './argumen.ts';

/** By kode, or by name as people write it; exits 2 when it is none or not the only one. */
export function cariDaerahPerintah(semua: readonly DaerahKatalog[], nama: string, pemakaian: string): DaerahKatalog {
  const slug = keSlug(nama).replace(/^kab-/, 'kabupaten-');
  const cocok = semua.filter((x) => x.kode === nama || x.slug === slug);
  const akhiran = cocok.length > 0 ? cocok : semua.filter((x) => x.slug.endsWith(`-${slug}`));
  if (akhiran.length === 1) return akhiran[0]!;
  const saran = akhiran.length > 1 ? ` Maksudnya: ${akhiran.map((x) => `${x.kode} ${x.nama}`).join(', ')}?` : '';
  salahPakai(`Daerah "${nama}" ${akhiran.length > 1 ? 'lebih dari satu' : 'tidak ditemukan'}.${saran}`, pemakaian);
}
