/** Foot of a page that shows a record: where the record is changed, and where a fault in it is told. */
import { berkasDaerah, berkasInovasi } from '../domain/jalur.ts';
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { alamatMasalahBaru, alamatSunting } from '../domain/repositori.ts';
import { jenisUsulanBerkas } from '../format/usulan/borang.ts';
import { PESAN_KOREKSI as P } from '../text/pesan/usulan.ts';
import { barisRekaman } from './baris-rekaman.ts';

export interface SuntingTampil {
  /** Below the base of the site, or absolute at a git host. */
  sunting: string;
  lapor: string;
}

/**
 * @param halaman path of the page, as a browser asks for it
 * @param berkas from the root of the repository
 * @param baris of the record in a file that holds several, from 1
 */
export function suntingHalaman(k: Pick<Katalog, 'situs'>, halaman: string, berkas: string, baris?: number): SuntingTampil {
  const { repositori } = k.situs;
  const letak = `berkas=${berkas}${baris === undefined ? '' : `&baris=${baris}`}`;
  const koreksi = `usul/koreksi/?${letak}&halaman=${halaman}`;
  const masalah = [
    `${P.barisLaporan.halaman}: ${halaman}`,
    `${P.barisLaporan.berkas}: ${berkas}`,
    ...(baris === undefined ? [] : [`${P.barisLaporan.baris}: ${baris}`]),
    ...[P.barisLaporan.salah, P.barisLaporan.benar, P.barisLaporan.sumber].map((x) => `${x}: `),
  ].join('\n');
  const jenis = jenisUsulanBerkas(berkas);
  return {
    sunting: alamatSunting(repositori, berkas) ?? (jenis ? `usul/${jenis}/?berkas=${berkas}` : `${koreksi}#sunting`),
    lapor: alamatMasalahBaru(repositori, P.perihal(`${halaman}`), masalah)?.url ?? koreksi,
  };
}

type Situs = Pick<Katalog, 'situs'>;

export const suntingInovasi = (k: Situs, halaman: string, i: InovasiKatalog): SuntingTampil => suntingHalaman(k, halaman, berkasInovasi(i));

/** A region without a file of its own has nothing to edit yet. */
export function suntingDaerah(k: Situs, halaman: string, d: DaerahKatalog): SuntingTampil | undefined {
  return d.profil && suntingHalaman(k, halaman, berkasDaerah(d, 'daerah.json'));
}

/** @param id of the office */
export function suntingOpd(k: Situs, halaman: string, d: DaerahKatalog, id: string): SuntingTampil {
  const n = d.opd.isi.findIndex((o) => o.id === id);
  return suntingHalaman(k, halaman, berkasDaerah(d, 'opd.json'), barisRekaman(`daerah/${d.folder}/opd.json`, ['opd', n]));
}

/** A need or a plan of a region. */
export function suntingMilikDaerah(
  k: Situs,
  halaman: string,
  jenis: 'kebutuhan' | 'rencana',
  x: { slug: string; daerah: { folder: string } },
): SuntingTampil {
  return suntingHalaman(k, halaman, berkasDaerah(x.daerah, `${jenis}/${x.slug}.md`));
}

export const suntingKompetisi = (k: Situs, halaman: string, id: string): SuntingTampil =>
  suntingHalaman(k, halaman, `content/kompetisi/${id}.json`);

/** A vocabulary, or one value of it. */
export function suntingKosakata(k: Pick<Katalog, 'situs' | 'kosakata'>, halaman: string, nama: string, id?: string): SuntingTampil {
  const n = k.kosakata.get(nama)?.nilai.findIndex((v) => v.id === id) ?? -1;
  return suntingHalaman(
    k,
    halaman,
    `content/kosakata/${nama}.json`,
    n < 0 ? undefined : barisRekaman(`kosakata/${nama}.json`, ['nilai', n]),
  );
}

export const suntingEdisi = (k: Situs, halaman: string, edisi: string): SuntingTampil =>
  suntingHalaman(k, halaman, `content/kosakata/kematangan/${edisi}.json`);
