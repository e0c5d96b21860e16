/** Sections of a record's text: a large box each, and the sources that stand behind it. */
import { kunciBagian, kunciSumberBagian } from '../../format/usulan/berkas.ts';
import type { LangkahBorang } from '../../format/usulan/borang.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { unsur } from '../unsur.ts';
import { gambarKendali } from './kendali.ts';
import type { Konteks } from './konteks.ts';

export function gambarBagian(bagian: NonNullable<LangkahBorang['bagian']>, k: Konteks): HTMLElement[] {
  return bagian.map(({ judul, wajib }) => {
    const teks = kunciBagian(judul);
    const sumber = kunciSumberBagian(judul);
    return unsur(
      'div',
      'usul__bagian',
      gambarKendali({ kunci: teks, jenis: 'panjang', label: judul, ...(wajib && { wajib: true as const }) }, k.isian, teks, k),
      gambarKendali({ kunci: sumber, jenis: 'sumber', label: P.sumberBagian(judul) }, k.isian, sumber, k),
    );
  });
}
