/** Where the site will stand: SITE_URL, else `alamat` of situs.json. The path of that address is Astro's `base`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { akarIsi } from './tanggal.ts';

/** Used until the checker has said what is wrong with situs.json. */
const SEMENTARA = new URL('http://localhost');

/** @throws Error when SITE_URL is no web address. A missing or faulty situs.json is left to the checker. */
export function alamatSitus(lingkungan: NodeJS.ProcessEnv = process.env): { asal: string; dasar: string } {
  const diberi = lingkungan.SITE_URL;
  const url = diberi ? alamatWeb(diberi) : (alamatWeb(alamatTertulis(akarIsi(lingkungan))) ?? SEMENTARA);
  if (!url)
    throw new Error(
      `SITE_URL harus diawali https:// (atau http://), misalnya https://inovasi.contoh.go.id/katalog/; tertulis "${diberi}".`,
    );
  return { asal: url.origin, dasar: url.pathname };
}

function alamatWeb(alamat: unknown): URL | undefined {
  const url = typeof alamat === 'string' ? URL.parse(alamat) : null;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function alamatTertulis(akar: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(akar, 'situs.json'), 'utf8')) as { alamat?: unknown } | null)?.alamat;
  } catch {
    return undefined;
  }
}
