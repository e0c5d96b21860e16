/** Structured data (schema.org) of an innovation. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { jalurInovasi } from '../domain/jalur.ts';

export function jsonLdInovasi(i: InovasiKatalog, k: Katalog, situs: string): object {
  const { isi, daerah } = i;
  return {
    '@type': 'Article',
    headline: isi.nama,
    ...(isi.kepanjangan && { alternativeHeadline: isi.kepanjangan }),
    description: isi.ringkasan,
    inLanguage: 'id',
    url: `${situs}/${jalurInovasi(i)}`,
    datePublished: isi.ditambahkan,
    dateModified: isi.diperbarui ?? isi.ditambahkan,
    license: 'https://creativecommons.org/licenses/by/4.0/deed.id',
    publisher: { '@type': 'Organization', name: k.situs.nama, url: `${situs}/` },
    about: isi.tema.map((t) => ({ '@type': 'Thing', name: labelKosakata(k, 'tema', t) })),
    spatialCoverage: { '@type': 'AdministrativeArea', name: daerah.nama, identifier: daerah.kode },
    citation: isi.sumber.flatMap((s) => (s.url ? [s.url] : [])),
  };
}
