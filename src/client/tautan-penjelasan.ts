/** The link beside a finding to the page that explains its rule. */
import type { NamaAturan } from '../domain/nama-aturan.ts';
import { jalurPenjelasan } from '../text/lapor.ts';
import { PESAN_PANDUAN as P } from '../text/pesan/panduan.ts';
import { alamat } from './ambil.ts';
import { tautanKe } from './unsur.ts';

export function tautanPenjelasan(aturan: NamaAturan): HTMLAnchorElement {
  const a = tautanKe(alamat(jalurPenjelasan(aturan)), P.artiPesan);
  a.className = 'arti-pesan';
  // Several stand on one page, each with a target of its own.
  a.setAttribute('aria-label', `${P.artiPesan}: ${aturan}`);
  return a;
}
