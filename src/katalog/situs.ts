/** What every page's frame needs to know of the site. */
import type { Katalog } from '../domain/katalog.ts';

export function situsTampil(k: Katalog) {
  return { nama: k.situs.nama, semboyan: k.situs.semboyan, lisensiIsi: k.situs.lisensiIsi, tanggal: k.tanggal };
}

/** Address of the site with its base, without a slash at the end. */
export function alamatDasar(site: URL | undefined, dasar: string): string {
  return new URL(dasar, site).href.replace(/\/+$/, '');
}
