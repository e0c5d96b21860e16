/** Where the site will stand: SITE_URL, else `alamat` of situs.json. The path of that address is Astro's `base`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { akarIsi } from './tanggal.ts';

/** Used until the checker has said what is wrong with situs.json. */
const SEMENTARA = new URL('http://localhost');

/** @throws Error when SITE_URL is no web address. A missing or faulty situs.json is left to the checker. */
export function alamatSitus(lingkungan: NodeJS.ProcessEnv = process.env): { asal: string; dasar: string } {
  const diberi = lingkungan.SITE_URL;
  const url = diberi ? alamatWeb(diberi) : (alamatWeb(tertulisDi(bacaSitus(akarIsi(lingkungan)))) ?? SEMENTARA);
  if (!url)
    throw new Error(
      `SITE_URL harus diawali https:// (atau http://), misalnya https://inovasi.contoh.go.id/katalog/; tertulis "${diberi}".`,
    );
  return { asal: url.origin, dasar: url.pathname };
}

/** Names that stand for no real host (RFC 2606), and this machine. */
const TAK_TERBIT = /(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$|^\[|^[\d.]+$/;

/**
 * Where the site can be read, with a slash at the end: SITE_URL, else what the text of a situs.json says. Undefined while that
 * is a stand-in.
 */
export function alamatTerbit(situsJson: string | undefined, lingkungan: NodeJS.ProcessEnv = process.env): string | undefined {
  const url = alamatWeb(lingkungan.SITE_URL ?? tertulisDi(situsJson));
  return url && !TAK_TERBIT.test(url.hostname) ? url.origin + url.pathname.replace(/\/*$/, '/') : undefined;
}

/** The same for a content root. */
export const alamatTerbitDi = (akar: string): string | undefined => alamatTerbit(bacaSitus(akar));

function alamatWeb(alamat: unknown): URL | undefined {
  const url = typeof alamat === 'string' ? URL.parse(alamat) : null;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function bacaSitus(akar: string): string | undefined {
  try {
    return readFileSync(join(akar, 'situs.json'), 'utf8');
  } catch {
    return undefined;
  }
}

function tertulisDi(situsJson: string | undefined): unknown {
  try {
    return (JSON.parse(situsJson ?? '') as { alamat?: unknown } | null)?.alamat;
  } catch {
    return undefined;
  }
}
