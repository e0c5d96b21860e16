/** Regions that are compared, as a row of chips: shape and colour of each, which the charts repeat. HTML text. */
import { lolos } from '../text/lolos.ts';
import { PESAN_BANDING as P } from '../text/pesan/banding.ts';
import type { DaerahBagan } from './bagan.ts';
import { el, tanda } from './svg.ts';

export interface Keping extends DaerahBagan {
  slug: string;
  /** Of the region's own page. */
  alamat: string;
}

/** The mark of a series, without words of its own. */
export function ikonSeri(seri: number | undefined): string {
  return el(
    'svg',
    { class: 'ikon-seri', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    tanda(8, 8, seri, { jari: 5 }),
  );
}

/** One `<li>` a region, with a button that works only where a script listens. */
export function kepingHtml(keping: readonly Keping[]): string {
  return keping
    .map(
      (k) =>
        `<li class="keping">${ikonSeri(k.seri)}<a href="${lolos(k.alamat)}">${lolos(k.pendek)}</a><button type="button" class="tombol-hapus" data-hapus="${lolos(k.slug)}" aria-label="${lolos(P.hapus(k.nama))}">×</button></li>`,
    )
    .join('');
}
