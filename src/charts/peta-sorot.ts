/** Chosen regions on a map: marks that do not hide each other, names that keep clear, lines back to where they lie. */
import { lolos } from '../text/lolos.ts';
import type { DaerahBagan } from './bagan.ts';
import { letakLabel, renggangkanTitik, type LetakLabel } from './label-titik.ts';
import { dariTengah, legenda, type ButirLegenda } from './legenda.ts';
import { bulat, el, tanda, teks, warnaSeri } from './svg.ts';

export interface Sorotan {
  daerah: DaerahBagan;
  /** Where it lies, in pixels. */
  x: number;
  y: number;
  /** Address of its page below the base. */
  jalur: string;
  /** Shown where a pointer rests. */
  judul: string;
}

interface Tempat {
  s: Sorotan;
  x: number;
  y: number;
  label: LetakLabel | undefined;
}

const JARI = 5;

/** @returns the drawing, and what draws the names without a place below the map */
export function sorotan(
  daftar: readonly Sorotan[],
  bingkai: { lebar: number; tinggi: number },
): { isi: string[]; sisa: (y: number) => { isi: string[]; bawah: number } } {
  const tempat = renggangkanTitik(daftar, 2 * JARI + 1);
  const label = letakLabel(
    daftar.map((s, n) => ({ ...tempat[n]!, teks: s.daerah.pendek, jari: JARI })),
    bingkai,
  );
  const semua = daftar.map((s, n): Tempat => ({ s, ...tempat[n]!, label: label[n] }));
  const tanpa = semua.filter((t) => !t.label);
  const butir = tanpa.map(({ s }): ButirLegenda => ({
    ...dariTengah(12, (x, y) => tanda(x, y, s.daerah.seri, { jari: 4.5 })),
    kata: s.daerah.pendek,
  }));
  return {
    isi: [...semua.flatMap(garisGaris), ...semua.map(satuTanda), ...semua.flatMap(nama)],
    sisa: (y) => legenda(butir, y + 13, bingkai.lebar),
  };
}

function garisGaris({ s, x, y, label }: Tempat): string[] {
  const garis = (dari: readonly [number, number, number, number]) => {
    const [a, b, c, d] = dari.map(bulat);
    return el('path', { d: `M${a} ${b}L${c} ${d}`, stroke: warnaSeri(s.daerah.seri), 'stroke-width': 1 });
  };
  return [...(label?.garis ? [garis(label.garis)] : []), ...(Math.hypot(s.x - x, s.y - y) > 1.5 ? [garis([s.x, s.y, x, y])] : [])];
}

function satuTanda({ s, x, y }: Tempat): string {
  return el('g', { 'data-jalur': s.jalur }, el('title', {}, lolos(s.judul)), tanda(x, y, s.daerah.seri, { jari: JARI }));
}

function nama({ s, label }: Tempat): string[] {
  if (!label) return [];
  return [
    teks(label.x, label.y, label.teks, {
      'font-size': 11,
      'font-weight': 700,
      fill: warnaSeri(s.daerah.seri),
      'paint-order': 'stroke',
      stroke: 'var(--kertas)',
      'stroke-width': 3,
      'stroke-linejoin': 'round',
    }),
  ];
}
