/** A result as a card: where it is from, what it is, why it matches, what is known of it. */
import { cuplikan, tandai, type Potongan } from '../../cari/cuplikan.ts';
import { kawung } from '../../charts/kawung.ts';
import { pisahFakta } from '../../text/fakta.ts';
import { tautanKe, unsur } from '../unsur.ts';
import type { Rekaman } from './indeks.ts';

const bertanda = (potongan: readonly Potongan[]) => potongan.map((p) => (p.tanda ? unsur('mark', '', p.teks) : p.teks));

function fakta(f: string): HTMLLIElement {
  const { nama, isi } = pisahFakta(f);
  return unsur('li', '', nama, ' ', unsur('b', '', isi));
}

let jumlahKain = 0;

/** The cloth of the region whose kode begins the id. */
function kain(id: string): HTMLSpanElement {
  const span = unsur('span', 'kain kain--tepi');
  span.innerHTML = kawung(id.slice(0, id.indexOf('-')), { id: `hasil${++jumlahKain}`, petak: 14 });
  return span;
}

/** @param kata words found in it; @param lokasi their places in its text */
export function kartuHasil(r: Rekaman, kata: readonly string[] = [], lokasi: readonly number[] = []): HTMLLIElement {
  const ringkasan = tandai(r.ringkasan, kata);
  const dariIsi = r.nama.split(/\s+/).length + r.ringkasan.split(/\s+/).length;
  // The summary explains itself when it holds a word that was looked for; else a passage of the text does.
  const petikan = ringkasan.some((p) => p.tanda) ? [] : cuplikan(r.teks, lokasi, dariIsi);
  const li = unsur(
    'li',
    'kartu',
    kain(r.id),
    unsur('p', 'kartu__daerah', ...bertanda(tandai(r.daerah, kata))),
    unsur('h3', '', tautanKe(r.jalur, ...bertanda(tandai(r.nama, kata)))),
    unsur('p', 'kartu__isi', ...bertanda(ringkasan)),
    petikan.length > 0 && unsur('p', 'kartu__petikan', ...bertanda(petikan)),
    r.fakta.length > 0 && unsur('ul', 'kartu__fakta', ...r.fakta.map(fakta)),
  );
  li.dataset.id = r.id;
  return li;
}
