/** The one catalogue of a build: read from the content store once, joined once. The only importer of `getCollection`. */
import { getCollection } from 'astro:content';
import type { Entri } from '../domain/entri.ts';
import { susunKatalog, type Katalog } from '../domain/katalog.ts';
import { galatTersimpan } from '../reader/galat-isi.ts';
import { akarIsi, akarLengkap, tanggalAcuan } from '../reader/tanggal.ts';
import { GalatIsi } from './galat-halaman.ts';

let janji: Promise<Katalog> | undefined;

async function muat(): Promise<Katalog> {
  const berkas = await getCollection('berkas');
  if (import.meta.env.DEV) {
    const [galat, ...lain] = galatTersimpan();
    if (galat) throw new GalatIsi([galat, ...lain], akarIsi(), akarLengkap());
  }
  return susunKatalog(
    berkas.map((b) => b.data as unknown as Entri),
    tanggalAcuan(),
  );
}

/** In a build the content never changes; in dev it does, so there it is joined anew. */
export function katalog(): Promise<Katalog> {
  if (import.meta.env.DEV) return muat();
  return (janji ??= muat());
}
