/** What an innovation's record leaves open, as the questions that a letter asks its origin. */
import type { InovasiKatalog } from '../domain/katalog.ts';
import { pertanyaan } from '../text/pesan/syarat.ts';

/** Full sentences in the order of the checks. Whom to ask is not asked: the letter is on its way there. */
export function pertanyaanTerbuka(i: InovasiKatalog): string[] {
  return i.kelengkapan.syarat.filter((s) => !s.terpenuhi && s.id !== 'kontak').map((s) => pertanyaan(s.id, i.isi));
}
