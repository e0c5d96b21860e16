/** The table of a figure as CSV: numbers exact, the unknown empty, and on each row its unit, years and sources. */
import { keCsv } from '../../format/csv.ts';
import { uraiAngka } from '../../text/angka.ts';
import { PESAN_BAGAN as P } from '../../text/pesan/bagan.ts';

export function csvFigur(figur: Element): string {
  const tabel = figur.querySelector('table')!;
  const sumber = [...figur.querySelectorAll('.bagan__sumber > li')].map((li) => {
    const url = li.querySelector('a')?.href;
    return li.textContent + (url ? ` <${url}>` : '');
  });
  const sel = (tr: Element) => [...tr.children] as HTMLElement[];
  // The last column holds the numbers of the sources, which are spelt out here.
  const kepala = sel(tabel.tHead!.rows[0]!).slice(0, -1);
  const ciri = ['data-satuan', 'data-tahun'].map((a) => figur.getAttribute(a)!);
  return keCsv(
    [...kepala.map((th) => th.textContent), P.kolomSatuan, P.kolomTahun, P.sumber],
    [...tabel.tBodies[0]!.rows].map((tr) => {
      const isi = sel(tr);
      const nomor = isi.pop()!.textContent.match(/\d+/g) ?? [];
      return [...isi.map(nilai), ...ciri, nomor.map((n) => sumber[Number(n) - 1]).join('; ')];
    }),
  );
}

function nilai(td: HTMLElement): string | number | undefined {
  const teks = td.textContent;
  if (teks === P.takDiketahui) return undefined;
  return td.classList.contains('angka') ? Number(td.dataset['nilai'] ?? uraiAngka(teks)) : teks;
}
