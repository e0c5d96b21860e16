/** A box whose text names something of the site, a region or an innovation: native proposals, and the id behind the name. */
import { unsur } from '../unsur.ts';
import type { Konteks } from './konteks.ts';
import { muatWilayah } from './muat.ts';

type Butir = readonly [id: string, label: string];

async function butir(dari: string, k: Konteks): Promise<readonly Butir[]> {
  if (dari === '@kode') return muatWilayah();
  return k.rujukan.inovasi.map(([id, nama, daerah]): Butir => [id, `${nama}, ${daerah}`]);
}

/**
 * Proposals of a box; it tells the id of what it names by the event `acuan`, and text that names nothing as it is, so that the
 * check can say so.
 */
export function daftarAcuan(dari: string, kotak: HTMLInputElement, id: string, k: Konteks): HTMLDataListElement {
  const daftar = unsur('datalist');
  daftar.id = id;
  kotak.setAttribute('list', id);
  const mula = kotak.value;
  let perLabel = new Map<string, string>();
  const beritahu = () => {
    const teks = kotak.value.trim();
    kotak.dispatchEvent(new CustomEvent('acuan', { detail: perLabel.get(teks.toLowerCase()) ?? teks }));
  };
  kotak.addEventListener('input', beritahu);
  void butir(dari, k)
    .then((isi) => {
      perLabel = new Map(isi.map(([v, l]) => [l.toLowerCase(), v]));
      daftar.append(...isi.map(([, l]) => new Option('', l)));
      const nama = isi.find(([v]) => v === mula)?.[1];
      if (nama !== undefined && kotak.value === mula) kotak.value = nama;
      // Typed in full before the names came.
      else if (kotak.value !== mula) beritahu();
    })
    // Without the names an id can still be typed.
    .catch(() => undefined);
  return daftar;
}
