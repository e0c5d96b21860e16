/** What every field of a form has around its control: a name, help, and what the check said of it. */
import type { Medan } from '../../format/usulan/medan.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { unsur } from '../unsur.ts';
import { idMedan, type Konteks } from './konteks.ts';

/** Tells below the field what is wrong; gone as soon as the field is changed. */
export function tampilGalat(k: Konteks, jalan: string, kendali: HTMLElement, sebutan: string[]): HTMLElement | undefined {
  const galat = k.galat.get(jalan);
  const id = idMedan(jalan);
  let p: HTMLElement | undefined;
  if (galat?.length) {
    p = unsur('p', 'usul__galat', galat.map((g) => `${g.pesan}; ${g.saran}.`).join(' '));
    p.id = `${id}-galat`;
    kendali.setAttribute('aria-invalid', 'true');
    kendali.addEventListener('input', () => {
      k.galat.delete(jalan);
      kendali.removeAttribute('aria-invalid');
      p?.remove();
    });
  }
  const disebut = [...sebutan, ...(p ? [p.id] : [])].join(' ');
  if (disebut) kendali.setAttribute('aria-describedby', disebut);
  return p;
}

export const namaMedan = (m: Pick<Medan, 'label' | 'wajib'>): string => (m.wajib ? `${m.label} ${P.wajib}` : m.label);

/** A field of several controls: its frame with name and help, and the fault that stands below the last control. */
export function kelompokMedan(m: Medan, jalan: string, k: Konteks): { set: HTMLFieldSetElement; galat: HTMLElement | undefined } {
  const id = idMedan(jalan);
  const set = unsur('fieldset', 'isian__pilihan', unsur('legend', '', namaMedan(m)));
  set.id = id;
  set.tabIndex = -1;
  const arti = m.arti ? unsur('p', 'keterangan', m.arti) : undefined;
  if (arti) {
    arti.id = `${id}-arti`;
    set.append(arti);
  }
  return { set, galat: tampilGalat(k, jalan, set, arti ? [arti.id] : []) };
}
