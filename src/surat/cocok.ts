/** Which paper fits what the ledger knows of the innovation and a region. */
import type { IdNaskah } from '../text/pesan/naskah.ts';
import type { FaktaSurat } from './bahan.ts';
import { relasiDengan } from './tindak-lanjut.ts';

/** Nothing where a letter of interest is right. */
export function naskahCocok(i: FaktaSurat | undefined, slug: string | undefined): IdNaskah | undefined {
  if (!i || slug === undefined) return undefined;
  if (i.asal.slug === slug) return 'balasan';
  const relasi = relasiDengan(i, slug);
  return relasi && (relasi.berjalanSebagaiTiruan ? 'pernyataan' : 'tindak-lanjut');
}
