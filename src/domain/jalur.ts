/** Addresses of pages below the base, without a leading slash. They carry names, not kode, because kode change. */

export function jalurInovasi(i: { slug: string; daerah: { slug: string } }): string {
  return `inovasi/${i.daerah.slug}/${i.slug}/`;
}

export function jalurDaerah(d: { slug: string }): string {
  return `daerah/${d.slug}/`;
}
