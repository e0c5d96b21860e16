/** A paper that left the page is a step: where it is told, on the contact page. */
import { SURAT_MINAT } from '../../surat/bekal-minat.ts';
import { PESAN_SURAT as P, type IdNaskah } from '../../text/pesan/naskah.ts';
import { tautanKe } from '../unsur.ts';

export function tautanLanjut(jenis: IdNaskah): HTMLAnchorElement[] {
  if (SURAT_MINAT.includes(jenis)) return [tautanKe('../#catat', P.catatMinat)];
  return jenis === 'balasan' ? [tautanKe('../#meja', P.catatJawaban)] : [];
}
