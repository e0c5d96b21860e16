/** Where an open check is answered: the editor of the very file that lacks it. */
import { berkasInovasi, berkasKontak } from '../domain/jalur.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import type { Syarat } from '../domain/label.ts';
import { alamatBerkasBaru, alamatSunting } from '../domain/repositori.ts';

/** Of the fields that checks name, the one that is a file by itself. */
const DI_KONTAK = 'kontak.json';
const KONTAK_KOSONG = `${JSON.stringify({ kontak: [], sumber: [] }, null, 2)}\n`;

/** Undefined where the site names no repository with an editor. A region without contacts gets the form of a new file. */
export function suntingSyarat(s: Pick<Syarat, 'medan'>, i: InovasiKatalog, k: Pick<Katalog, 'situs'>): string | undefined {
  const { repositori } = k.situs;
  if (!s.medan.includes(DI_KONTAK)) return alamatSunting(repositori, berkasInovasi(i));
  const berkas = berkasKontak(i.daerah);
  return i.daerah.kontak.isi.length > 0 ? alamatSunting(repositori, berkas) : alamatBerkasBaru(repositori, berkas, KONTAK_KOSONG)?.url;
}
