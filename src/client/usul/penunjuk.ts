/** Where in the form the visitor stands, and the way to every step. */
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { tombol, unsur } from '../unsur.ts';

export function gambarPenunjuk(nama: readonly string[], kini: number, ke: (n: number) => void): HTMLElement {
  const teks = P.langkah(kini + 1, nama.length);
  const garis = unsur('progress');
  garis.max = nama.length;
  garis.value = kini + 1;
  garis.setAttribute('aria-label', teks);
  const butir = nama.map((x, n) => {
    const b = tombol('usul__ke', `${n + 1}. ${x}`, () => ke(n));
    if (n === kini) b.setAttribute('aria-current', 'step');
    return unsur('li', '', b);
  });
  const daftar = unsur('details', 'usul__daftar', unsur('summary', '', `${teks}: ${nama[kini]}`), unsur('ol', '', ...butir));
  const nav = unsur('nav', 'usul__penunjuk', garis, daftar);
  nav.setAttribute('aria-label', P.daftarLangkah);
  return nav;
}
