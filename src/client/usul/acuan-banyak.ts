/** Several regions or innovations, one typed box each. */
import type { Medan } from '../../format/usulan/medan.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { tombol, unsur } from '../unsur.ts';
import { daftarAcuan } from './acuan.ts';
import { kelompokMedan } from './kepala-medan.ts';
import { idMedan, type Konteks } from './konteks.ts';

/** @param ubah takes the whole list; boxes left empty are written by nobody */
export function kotakAcuanBanyak(m: Medan, mula: readonly string[], jalan: string, k: Konteks, ubah: (x: string[]) => void): HTMLElement {
  const id = idMedan(jalan);
  const nilai = mula.length ? [...mula] : [''];
  const { set, galat } = kelompokMedan(m, jalan, k);
  const kotak = nilai.map((x, n) => {
    const i = unsur('input');
    i.type = 'text';
    i.id = `${id}-${n}`;
    i.autocomplete = 'off';
    i.value = x;
    i.setAttribute('aria-label', P.baris(m.label, n + 1));
    i.addEventListener('acuan', (e) => {
      nilai[n] = (e as CustomEvent<string>).detail;
      ubah([...nilai]);
    });
    return unsur('div', 'medan', i, daftarAcuan(m.dari!, i, `${i.id}-acuan`, k));
  });
  const tambah = tombol('tombol tombol--kedua', P.tambahPendek, () => {
    ubah([...nilai, '']);
    k.lukis(`${id}-${nilai.length}`);
  });
  tambah.setAttribute('aria-label', P.tambah(m.label));
  set.append(...kotak, unsur('p', 'tombol-baris', tambah), ...(galat ? [galat] : []));
  return set;
}
