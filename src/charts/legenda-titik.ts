/** Samples of marks that mean something beside the region: groups of points, ranges, broken lines. */
import { PESAN_BAGAN_TITIK as P } from '../text/pesan/bagan-titik.ts';
import type { ButirLegenda } from './legenda.ts';
import { bulat, el } from './svg.ts';
import { lukisTitik, terpakai, type DeretTahun, type KelompokTitik } from './titik.ts';

/** Groups that need a word: all but the plain one; and ranges and broken lines where there are any. */
export function legendaTitik(deret: readonly Pick<DeretTahun, 'titik' | 'ruas'>[], kelompok: readonly KelompokTitik[]): ButirLegenda[] {
  const butir: ButirLegenda[] = terpakai(deret, kelompok)
    .filter((k) => k.hampa || k.bentuk !== undefined)
    .map((k) => ({
      // Its letter stands in the words: beside a ring it would be read as one word with it.
      gambar: (x, y) =>
        lukisTitik({ x: x + 6, y1: y - 4, y2: y - 4 }, { label: '', ...(k.hampa && { hampa: true }) }, k.bentuk, 4).join(''),
      kata: k.bentuk === undefined ? P.kunci.kosong(k.label, k.huruf) : k.label,
    }));
  if (deret.some((d) => d.titik.some((t) => t.nilai.length > 1)))
    butir.push({
      gambar: (x, y) => lukisTitik({ x: x + 6, y1: y, y2: y - 8 }, { label: '' }, undefined, 2.4).join(''),
      kata: P.kunci.rentang,
    });
  if (deret.some((d) => d.ruas.some((r) => r.putus)))
    butir.push({
      gambar: (x, y) =>
        el('path', { d: `M${bulat(x)} ${bulat(y - 4)}h17`, stroke: 'var(--tinta-2)', 'stroke-width': 1.8, 'stroke-dasharray': '5 4' }),
      kata: P.kunci.putus,
    });
  return butir;
}

/** What shape and colour of marks stand for; nothing where all are alike. */
export function judulDaerah(deret: readonly Pick<DeretTahun, 'daerah'>[]): string | undefined {
  const berwarna = deret.map((d) => d.daerah).filter((d) => d.seri !== undefined);
  const seri = new Set(berwarna.map((d) => d.seri)).size;
  // Of many regions each list begins anew with its marks.
  const terpisah = new Set(berwarna.map((d) => `${d.seri} ${d.kode}`)).size > seri;
  return seri < 2 ? undefined : terpisah ? P.kunci.daerahSedaftar : P.kunci.daerah;
}

/** The same where frames carry the names of regions. */
export function judulMetode(kelompok: readonly KelompokTitik[]): string | undefined {
  return kelompok.some((k) => k.bentuk !== undefined) ? P.kunci.metode : undefined;
}
