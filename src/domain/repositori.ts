/** Addresses at the git host of this site's content: where a file is edited, where a new one is begun, where a fault is told. */
import type { Situs } from './schema/nasional.ts';

export type Repositori = NonNullable<Situs['repositori']>;

export interface BerkasBaru {
  url: string;
  /** True when the host takes the text along; else it is pasted by hand. */
  berisi: boolean;
}

const jalurUrl = (berkas: string): string => berkas.split('/').map(encodeURIComponent).join('/');
const cabangUrl = (r: Repositori): string => jalurUrl(r.cabang);
const pangkal = (r: Repositori): string => r.url.replace(/(?:\.git)?\/*$/, '');

/** The host's editor for a file that exists. @param berkas from the root of the repository; undefined for hosts without an editor we know */
export function alamatSunting(r: Repositori | undefined, berkas: string): string | undefined {
  switch (r?.jenis) {
    case 'github':
      return `${pangkal(r)}/edit/${cabangUrl(r)}/${jalurUrl(berkas)}`;
    case 'gitlab':
      return `${pangkal(r)}/-/edit/${cabangUrl(r)}/${jalurUrl(berkas)}`;
    case 'gitea':
    case 'forgejo':
      return `${pangkal(r)}/_edit/${cabangUrl(r)}/${jalurUrl(berkas)}`;
    default:
      return undefined;
  }
}

/**
 * Longest address that hosts and browsers surely take; GitHub answers 414 a little above it. Longer texts are left out,
 * and pasted by hand.
 */
const ALAMAT_TERPANJANG = 7000;

/**
 * The host's form for a new file, with name and text filled in.
 * GitHub and Gitea (pull request 16556, so Forgejo too) take `filename` and `value`; GitLab takes the name alone.
 */
export function alamatBerkasBaru(r: Repositori | undefined, berkas: string, isi: string): BerkasBaru | undefined {
  if (!r || r.jenis === 'lainnya') return undefined;
  if (r.jenis === 'gitlab') return { url: `${pangkal(r)}/-/new/${cabangUrl(r)}?file_name=${encodeURIComponent(berkas)}`, berisi: false };
  const folder = berkas.slice(0, berkas.lastIndexOf('/') + 1);
  const tanpaIsi =
    r.jenis === 'github'
      ? `${pangkal(r)}/new/${cabangUrl(r)}?filename=${encodeURIComponent(berkas)}`
      : `${pangkal(r)}/_new/${cabangUrl(r)}/${jalurUrl(folder)}?filename=${encodeURIComponent(berkas.slice(folder.length))}`;
  const url = `${tanpaIsi}&value=${encodeURIComponent(isi)}`;
  return url.length > ALAMAT_TERPANJANG ? { url: tanpaIsi, berisi: false } : { url, berisi: true };
}

/**
 * The host's form for a new issue with title and text filled in.
 * GitHub, Gitea and Forgejo take `title` and `body`, GitLab `issue[title]` and `issue[description]`. A text too long for an address
 * is left out and pasted by hand.
 */
export function alamatMasalahBaru(r: Repositori | undefined, judul: string, isi: string): BerkasBaru | undefined {
  if (!r || r.jenis === 'lainnya') return undefined;
  const [jalur, kunciJudul, kunciIsi] =
    r.jenis === 'gitlab' ? ['/-/issues/new', 'issue%5Btitle%5D', 'issue%5Bdescription%5D'] : ['/issues/new', 'title', 'body'];
  const tanpaIsi = `${pangkal(r)}${jalur}?${kunciJudul}=${encodeURIComponent(judul)}`;
  const url = `${tanpaIsi}&${kunciIsi}=${encodeURIComponent(isi)}`;
  return url.length > ALAMAT_TERPANJANG ? { url: tanpaIsi, berisi: false } : { url, berisi: true };
}

/**
 * The host's page for uploading several files into a folder; on GitLab its editor, which takes folders.
 * @param folder from the root of the repository; undefined for hosts without a page we know
 */
export function alamatUnggah(r: Repositori | undefined, folder: string): string | undefined {
  switch (r?.jenis) {
    case 'github':
      return `${pangkal(r)}/upload/${cabangUrl(r)}/${jalurUrl(folder)}`;
    case 'gitlab': {
      const { origin, pathname } = new URL(pangkal(r));
      return `${origin}/-/ide/project${pathname}/edit/${cabangUrl(r)}/-/${jalurUrl(folder)}`;
    }
    case 'gitea':
    case 'forgejo':
      return `${pangkal(r)}/_upload/${cabangUrl(r)}/${jalurUrl(folder)}`;
    default:
      return undefined;
  }
}
