/** Who writes a record that two voices may tell: the region itself, or the public record. */
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { unsur } from '../unsur.ts';
import { idMedan, type Konteks } from './konteks.ts';

export function pilihanSuara(k: Konteks, kunci: string): HTMLElement {
  const set = unsur('fieldset', 'isian__pilihan', unsur('legend', '', P.suara));
  for (const suara of ['sendiri', 'publik'] as const) {
    const c = unsur('input');
    c.type = 'radio';
    c.name = idMedan(kunci);
    c.id = `${idMedan(kunci)}-${suara}`;
    c.checked = k.isian[kunci] === suara;
    c.addEventListener('change', () => {
      k.isian[kunci] = suara;
      k.ubah();
      k.lukis(c.id);
    });
    set.append(unsur('label', 'centang', c, unsur('span', '', P.pilihanSuara[suara])));
  }
  return set;
}
