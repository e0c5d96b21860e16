/** A result as a card: where it is from, what it is, why it matches, what is known of it. */
import { cuplikan, tandai, type Potongan } from '../../cari/cuplikan.ts';
import { tautanKe, unsur } from '../unsur.ts';
import type { Rekaman } from './indeks.ts';

const bertanda = (potongan: readonly Potongan[]) => potongan.map((p) => (p.tanda ? unsur('mark', '', p.teks) : p.teks));

/** @param kata words found in it; @param lokasi their places in its text */
export function kartuHasil(r: Rekaman, kata: readonly string[] = [], lokasi: readonly number[] = []): HTMLLIElement {
  const ringkasan = tandai(r.ringkasan, kata);
  const dariIsi = r.nama.split(/\s+/).length + r.ringkasan.split(/\s+/).length;
  // The summary explains itself when it holds a word that was looked for; else a passage of the text does.
  const petikan = ringkasan.some((p) => p.tanda) ? [] : cuplikan(r.teks, lokasi, dariIsi);
  const li = unsur(
    'li',
    'kartu',
    unsur('p', 'kartu__daerah', ...bertanda(tandai(r.daerah, kata))),
    unsur('h3', '', tautanKe(r.jalur, ...bertanda(tandai(r.nama, kata)))),
    unsur('p', 'kartu__isi', ...bertanda(ringkasan)),
    petikan.length > 0 && unsur('p', 'kartu__petikan', ...bertanda(petikan)),
    r.fakta.length > 0 && unsur('ul', 'kartu__fakta', ...r.fakta.map((f) => unsur('li', '', f))),
  );
  li.dataset.id = r.id;
  return li;
}
