/** What all maps share: the ground below the points, and the way from degrees to pixels. */
import type { JendelaPeta } from '../domain/banding/jendela.ts';
import { lolos } from '../text/lolos.ts';
import type { SumberBagan } from './bagan.ts';
import { el } from './svg.ts';

/** One boundary, in map units. */
export interface BidangPeta {
  d: string;
  /** Shorter side of the largest piece, in map units. */
  rentang: number;
}

/** The ground at one degree of detail. */
export interface TingkatPeta {
  /** Map units per degree: x = bujur × n, y = −lintang × n. */
  perDerajat: number;
  /** Outline of the land as an SVG path; empty where boundaries cover it. */
  darat: string;
  /** Boundaries that a deployer brought, by kode. */
  bidang?: Readonly<Record<string, BidangPeta>>;
}

/** Land or boundaries with what must be said of them: made at build (`src/peta`), plain data that may travel to the browser as JSON. */
export interface DasarPeta {
  /** Coarse first. */
  tingkat: readonly TingkatPeta[];
  sumber: readonly SumberBagan[];
  catatan: readonly string[];
}

export interface Proyeksi {
  x(bujur: number): number;
  y(lintang: number): number;
  tinggi: number;
  pxPerDerajat: number;
}

export function proyeksi(j: JendelaPeta, lebar: number): Proyeksi {
  const s = lebar / (j.timur - j.barat);
  return {
    x: (bujur) => (bujur - j.barat) * s,
    y: (lintang) => (j.utara - lintang) * s,
    tinggi: (j.utara - j.selatan) * s,
    pxPerDerajat: s,
  };
}

/** The coarsest ground that is fine enough for the width, else the finest there is; bare sea where there is none. */
export function pilihTingkat(tingkat: readonly TingkatPeta[], pxPerDerajat: number): TingkatPeta {
  return tingkat.find((t) => t.perDerajat >= pxPerDerajat) ?? tingkat.at(-1) ?? { perDerajat: 1, darat: '' };
}

/** Draws `isi`, which counts in map units, in the window; what lies outside is cut. */
export function bingkaiPeta(j: JendelaPeta, t: TingkatPeta, lebar: number, ...isi: readonly string[]): string {
  const n = (derajat: number) => Math.round(derajat * t.perDerajat * 100) / 100;
  return el(
    'svg',
    {
      width: lebar,
      height: proyeksi(j, lebar).tinggi,
      viewBox: `${n(j.barat)} ${n(-j.utara)} ${n(j.timur - j.barat)} ${n(j.utara - j.selatan)}`,
      preserveAspectRatio: 'none',
    },
    ...isi,
  );
}

/** Shapes of the ground, all alike; their lines keep their width at every scale. */
export function kelompokBentuk(atribut: Record<string, string | number | undefined>, ...isi: readonly string[]): string {
  if (isi.every((x) => x === '')) return '';
  return el('g', { fill: 'var(--garis)', stroke: 'var(--garis-kuat)', 'stroke-width': 0.5, ...atribut }, ...isi);
}

/** One shape; `judul` is what a pointer shows where it rests. */
export function bentukPeta(d: string, atribut: Record<string, string | number | undefined> = {}, judul?: string): string {
  if (!d) return '';
  return el('path', { d, 'vector-effect': 'non-scaling-stroke', ...atribut }, judul && `<title>${lolos(judul)}</title>`);
}
