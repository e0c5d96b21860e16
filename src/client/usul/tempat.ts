/** The region that a record belongs to, typed by name. It is made once: its box keeps what it knows while steps come and go, and its name. */
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { pasangKetikWilayah, type WilayahTerpilih } from '../ketik-wilayah.ts';
import { unsur } from '../unsur.ts';
import { idMedan } from './konteks.ts';

export function kotakTempat(awal: WilayahTerpilih | undefined, ganti: (w: WilayahTerpilih | undefined) => void): HTMLElement {
  const kotak = unsur('input');
  kotak.type = 'text';
  kotak.id = idMedan('tempat');
  kotak.autocomplete = 'off';
  kotak.spellcheck = false;
  kotak.placeholder = P.contohDaerah;
  kotak.setAttribute('aria-required', 'true');
  const label = unsur('label');
  label.htmlFor = kotak.id;
  const status = unsur('span', 'tersembunyi');
  status.setAttribute('role', 'status');
  const medan = unsur('div', 'medan ketik', label, kotak, status);
  medan.dataset['ketik'] = '';
  if (awal) pasangKetikWilayah(kotak, status, ganti, P.gagalDaerah, awal.slug);
  else pasangKetikWilayah(kotak, status, ganti, P.gagalDaerah);
  return medan;
}
