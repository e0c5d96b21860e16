/** Addresses of pages below the base, without a leading slash. They carry names, not kode, because kode change. */

export function jalurInovasi(i: { slug: string; daerah: { slug: string } }): string {
  return `inovasi/${i.daerah.slug}/${i.slug}/`;
}

/** What it publishes of its kematangan; a page only where it publishes some. */
export const jalurKematangan = (i: { slug: string; daerah: { slug: string } }): string => `${jalurInovasi(i)}kematangan/`;

/** The page on which the papers of an innovation are filled. */
export const jalurSurat = (i: { slug: string; daerah: { slug: string } }): string => `${jalurInovasi(i)}replikasi/surat/`;

/** Every address that leads to an innovation: the present one first, then those of its own and its region's old names. */
export function alamatInovasi(i: {
  slug: string;
  isi: { alias?: string[] | undefined };
  daerah: { slug: string; profil?: { isi: { alias?: string[] | undefined } } };
}): { daerah: string; slug: string }[] {
  const daerah = [i.daerah.slug, ...(i.daerah.profil?.isi.alias ?? [])];
  return daerah.flatMap((d) => [i.slug, ...(i.isi.alias ?? [])].map((slug) => ({ daerah: d, slug })));
}

export function jalurDaerah(d: { slug: string }): string {
  return `daerah/${d.slug}/`;
}

export function jalurKebutuhan(n: { slug: string; daerah: { slug: string } }): string {
  return `kebutuhan/${n.daerah.slug}/${n.slug}/`;
}

/** The page of one competition. */
export const jalurKompetisi = (id: string): string => `kompetisi/${id}/`;

/** @param id of the office in the region's opd.json */
export function jalurOpd(d: { slug: string }, id: string): string {
  return `${jalurDaerah(d)}opd/${id}/`;
}

export function jalurRencana(r: { slug: string; daerah: { slug: string } }): string {
  return `rencana/${r.daerah.slug}/${r.slug}/`;
}

/**
 * The form that confirms one pair of the ledger.
 * @param inovasi `<folder>/<slug>` @param penerima kode of the adopter @param sebagai the side that speaks, where the page knows it
 */
export const jalurPembenaran = (inovasi: string, penerima: string, sebagai?: 'asal' | 'penerima'): string =>
  `usul/pembenaran/?inovasi=${inovasi}&penerima=${penerima}${sebagai === undefined ? '' : `&sebagai=${sebagai}`}`;

/** The record of an innovation, from the root of the repository. */
export function berkasInovasi(i: { slug: string; daerah: { folder: string } }): string {
  return `content/daerah/${i.daerah.folder}/inovasi/${i.slug}.md`;
}

/** The contacts of a region, from the root of the repository. */
export function berkasKontak(d: { folder: string }): string {
  return `content/daerah/${d.folder}/kontak.json`;
}

/** A file of a region's folder, from the root of the repository. @param sisa `daerah.json`, `rencana/x.md` */
export function berkasDaerah(d: { folder: string }, sisa: string): string {
  return `content/daerah/${d.folder}/${sisa}`;
}
