/** Two that answer queries: the built page, and MiniSearch over the same records. */
import { resolve } from 'node:path';
import MiniSearch from 'minisearch';
import type { Page } from 'playwright';
import { bahanCari } from '../../src/cari/bahan.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { AKAR } from './proses.ts';

/** Ids of records, best first. */
export type Penjawab = (kueri: string) => string[] | Promise<string[]>;

/** The page as a visitor uses it: type, Enter, read the list. `alamat` ends in a slash. */
export async function lewatHalaman(halaman: Page, alamat: string): Promise<Penjawab> {
  await halaman.goto(`${alamat}inovasi/`);
  await halaman.waitForSelector('ol[data-hasil][data-siap]', { state: 'attached' });
  return async (kueri) => {
    await halaman.fill('#cari-utama', kueri);
    await halaman.press('#cari-utama', 'Enter');
    await halaman.waitForFunction(
      (k) => new URLSearchParams(location.search).get('q') === k && document.querySelector('ol[data-hasil][data-siap]') !== null,
      kueri.trim(),
    );
    return halaman.$$eval('ol[data-hasil] > li', (li) => li.map((x) => x.getAttribute('data-id') ?? ''));
  };
}

/** What one gets from a good library without knowing the field: names weigh more, prefixes and slips are allowed. */
export function lewatMiniSearch(): Penjawab {
  const k = susunKatalog(bacaIsi(resolve(AKAR, akarIsi())).entri, tanggalAcuan());
  const mini = new MiniSearch({
    fields: ['nama', 'alias', 'tempat', 'tema', 'urusan', 'ringkasan', 'teks'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { nama: 3, alias: 2, tempat: 2, tema: 2 } },
  });
  const satu = (teks: readonly string[]) => teks.join(' ');
  mini.addAll(
    k.inovasi.map((i) => {
      const b = bahanCari(i, k);
      const teks = satu([...b.bagian, ...b.fakta]);
      return { ...b, alias: satu(b.alias), tempat: satu(b.tempat), tema: satu(b.tema), urusan: satu(b.urusan), teks };
    }),
  );
  return (kueri) => mini.search(kueri).map((r) => r.id as string);
}
