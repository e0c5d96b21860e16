/** What an innovation's record leaves open, as the questions that a letter asks its origin. */
import { biayaSeluruh } from '../domain/cocok/biaya.ts';
import type { InovasiKatalog } from '../domain/katalog.ts';
import { pertanyaan, TANYA_BIAYA } from '../text/pesan/syarat.ts';

/**
 * Full sentences in the order of the checks. Whom to ask is not asked: the letter is on its way there. A cost per unit
 * passes the check; the costs of the whole are asked all the same.
 */
export function pertanyaanTerbuka(i: InovasiKatalog): string[] {
  return i.kelengkapan.syarat.flatMap((s) => {
    if (s.id === 'kontak') return [];
    if (!s.terpenuhi) return pertanyaan(s.id, i.isi);
    return s.id === 'biaya' ? tanyaBiaya(i) : [];
  });
}

function tanyaBiaya({ isi }: InovasiKatalog): string[] {
  const { awal, tahunan } = biayaSeluruh(isi.biaya?.rincian ?? []);
  if (awal && tahunan) return [];
  return [TANYA_BIAYA[awal ? 'tahunan' : tahunan ? 'awal' : 'keduanya']];
}
