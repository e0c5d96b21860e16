/** The sheets that this browser keeps, to be opened again. */
import { kunciLembar, lembarBerisi, type Lembar } from '../../domain/kematangan/lembar.ts';
import { skorKematangan } from '../../domain/kematangan/skor.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { PESAN_RINGKAS, PESAN_SIMPAN as P } from '../../text/pesan/kematangan-uji.ts';
import { tombol, unsur } from '../unsur.ts';

/** Hidden where there is none beside the open one. */
export function gambarTersimpan(
  lipat: HTMLDetailsElement,
  edisi: readonly EdisiKematangan[],
  semua: readonly Lembar[],
  kini: Lembar,
  buka: (l: Lembar) => void,
): void {
  const bedaKunci = (l: Lembar) => kunciLembar(l.edisi, l.nama) !== kunciLembar(kini.edisi, kini.nama);
  const lain = semua.filter((l) => lembarBerisi(l) && bedaKunci(l)).sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
  lipat.hidden = lain.length === 0;
  lipat.querySelector('summary')!.textContent = P.daftar(lain.length);
  lipat.querySelector('ul')!.replaceChildren(
    ...lain.map((l) => {
      const e = edisi.find((x) => x.edisi === l.edisi)!;
      const skor = skorKematangan(e, l.jawaban);
      const teks = P.satu(l.nama || P.tanpaNama, e.label, PESAN_RINGKAS.nilai(skor.nilai, skor.maks));
      const tombolBuka = tombol('tombol-teks', P.buka, () => buka(l));
      tombolBuka.setAttribute('aria-label', `${P.buka}: ${teks}`);
      return unsur('li', '', `${teks} `, tombolBuka);
    }),
  );
}
