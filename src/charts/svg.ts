/**
 * Small tools to write SVG as text. Colours are names of `styles/token.css` in presentation attributes
 * (`fill="var(--nila)"`): they follow light, dark and paper, pass the policy, and an export replaces them by values.
 */
import { lolos } from '../text/lolos.ts';

type Nilai = string | number | undefined | false;

/** Numbers keep one decimal, so that pictures differ only where something differs. */
export function bulat(n: number): number {
  return Math.round(n * 10) / 10;
}

/** One element; attributes without a value are left out. `isi` is markup: texts go through `teks`. */
export function el(nama: string, atribut: Record<string, Nilai>, ...isi: readonly (string | false | undefined)[]): string {
  const a = Object.entries(atribut)
    .filter(([, v]) => v !== undefined && v !== false)
    .map(([k, v]) => ` ${k}="${typeof v === 'number' ? bulat(v) : lolos(v as string)}"`)
    .join('');
  const dalam = isi.filter(Boolean).join('');
  return dalam === '' ? `<${nama}${a}/>` : `<${nama}${a}>${dalam}</${nama}>`;
}

/** Strokes that climb to the right, as the content of a `pola`. */
export const MIRING = 'M-1,1L1,-1M0,6L6,0M5,7L7,5';

/** A pattern of six by six, to fill with `url(#id)`: told apart without colour. */
export function pola(id: string, ...isi: string[]): string {
  return el('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ...isi);
}

export const UKURAN_HURUF = 12;

/** A line of text; `x`, `y` is its baseline. */
export function teks(x: number, y: number, isi: string, atribut: Record<string, Nilai> = {}): string {
  return el('text', { x, y, fill: 'var(--tinta)', ...atribut }, lolos(isi));
}

/** The whole picture with its name and description for readers of screens. */
export function svg(
  p: { lebar: number; tinggi: number; awalan: string; judul: string; uraian: string },
  ...isi: readonly string[]
): string {
  const [j, u] = [`${p.awalan}-judul`, `${p.awalan}-uraian`];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${bulat(p.lebar)} ${bulat(p.tinggi)}`,
      width: p.lebar,
      height: p.tinggi,
      role: 'img',
      'aria-labelledby': `${j} ${u}`,
      'font-size': UKURAN_HURUF,
    },
    el('title', { id: j }, lolos(p.judul)),
    el('desc', { id: u }, lolos(p.uraian)),
    ...isi,
  );
}

/** Colour of a series: `seri` 0 to 5; one of many is drawn in the colour of quiet text. */
export function warnaSeri(seri: number | undefined): string {
  return seri === undefined ? 'var(--tinta-2)' : `var(--seri-${(seri % 6) + 1})`;
}

/** Mark of a series, drawn around (x, y): a shape of its own, so that colour never stands alone. */
export function tanda(x: number, y: number, seri: number | undefined, p: { jari?: number; hampa?: boolean } = {}): string {
  const r = p.jari ?? 4.5;
  const warna = warnaSeri(seri);
  const cat = { fill: p.hampa ? 'var(--kertas)' : warna, stroke: warna, 'stroke-width': 1.8 };
  const titik = (daftar: readonly (readonly [number, number])[]) =>
    daftar.map(([a, b]) => `${bulat(x + a * r)},${bulat(y + b * r)}`).join(' ');
  switch (seri === undefined ? 0 : seri % 6) {
    case 1:
      return el('rect', { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, ...cat });
    case 2:
      return el('polygon', {
        points: titik([
          [0, -1.25],
          [1.25, 0],
          [0, 1.25],
          [-1.25, 0],
        ]),
        ...cat,
      });
    case 3:
      return el('polygon', {
        points: titik([
          [0, -1.2],
          [1.15, 0.85],
          [-1.15, 0.85],
        ]),
        ...cat,
      });
    case 4:
      return el('polygon', {
        points: titik([
          [0, 1.2],
          [1.15, -0.85],
          [-1.15, -0.85],
        ]),
        ...cat,
      });
    case 5:
      return el('polygon', {
        points: titik([
          [-0.6, -1.1],
          [0.6, -1.1],
          [1.2, 0],
          [0.6, 1.1],
          [-0.6, 1.1],
          [-1.2, 0],
        ]),
        ...cat,
      });
    default:
      return el('circle', { cx: x, cy: y, r, ...cat });
  }
}
