/** A chart as one sheet to carry away: title and finding above the drawing, unit, years and sources below it. */
import { el, svg, teks, UKURAN_HURUF } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface IsiLembar {
  /** Unique; names parts inside the SVG. */
  awalan: string;
  judul: string;
  temuan: string;
  /** Unit, years, numbers with and without data, remarks. */
  keterangan: readonly string[];
  /** Sources, site and permanent address. */
  kaki: string;
}

const TEPI = 16;
const JUDUL = 16;
const KECIL = 11;
/** No text of a chart is longer than that. */
const BARIS = 40;

/** @param gambar drawing as made by `svg`, with `width` and `height` */
export function lembar(gambar: string, isi: IsiLembar): string {
  const ukuran = (nama: string) => Number(new RegExp(`^<svg[^>]* ${nama}="([\\d.]+)"`).exec(gambar)?.[1]);
  const [lebarGambar, tinggiGambar] = [ukuran('width'), ukuran('height')];
  const lebar = lebarGambar + 2 * TEPI;
  const isiLembar: string[] = [];
  let y = TEPI;
  const paragraf = (kata: string, huruf: number, gaya: Record<string, string | number> = {}) => {
    for (const baris of bungkus(potongPanjang(kata, lebarGambar, huruf), lebarGambar, BARIS, huruf)) {
      y += huruf * 1.35;
      isiLembar.push(teks(TEPI, y, baris, { 'font-size': huruf, ...gaya }));
    }
    y += huruf * 0.5;
  };
  paragraf(isi.judul, JUDUL, { 'font-weight': 700 });
  paragraf(isi.temuan, UKURAN_HURUF + 1);
  y += 8;
  isiLembar.push(gambar.replace(/^<svg /, `<svg x="${TEPI}" y="${y}" `));
  y += tinggiGambar + 4;
  for (const k of isi.keterangan) paragraf(k, KECIL, { fill: 'var(--tinta-2)' });
  isiLembar.push(el('path', { d: `M${TEPI} ${y + 4}H${lebar - TEPI}`, stroke: 'var(--garis)', fill: 'none' }));
  y += 6;
  paragraf(isi.kaki, KECIL, { fill: 'var(--tinta-2)' });
  return svg({ lebar, tinggi: y + TEPI, awalan: isi.awalan, judul: isi.judul, uraian: isi.temuan }, ...isiLembar);
}

/** Words wider than a line, as addresses are, in pieces that fit: cut off, they would lead nowhere. */
function potongPanjang(kata: string, lebar: number, huruf: number): string {
  return kata.replace(/\S+/g, (k) => {
    const potong: string[] = [''];
    for (const h of k) {
      if (lebarTeks(potong.at(-1)! + h, huruf) > lebar) potong.push('');
      potong[potong.length - 1] += h;
    }
    return potong.join(' ');
  });
}
