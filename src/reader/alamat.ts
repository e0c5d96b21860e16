/** Where the site will stand: SITE_URL, else `alamat` of situs.json. The path of that address is Astro's `base`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { akarIsi } from './tanggal.ts';

/** @throws Error when SITE_URL is no address. A missing situs.json is left to the checker. */
export function alamatSitus(lingkungan: NodeJS.ProcessEnv = process.env): { asal: string; dasar: string } {
  let alamat = lingkungan.SITE_URL;
  if (!alamat) {
    try {
      alamat = (JSON.parse(readFileSync(join(akarIsi(lingkungan), 'situs.json'), 'utf8')) as { alamat: string }).alamat;
    } catch {
      alamat = 'http://localhost';
    }
  }
  const url = new URL(alamat);
  return { asal: url.origin, dasar: url.pathname };
}
