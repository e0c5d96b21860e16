/** Where marks stand in drawings over years, read back as year and value by the lines of the frame and their words. */
import type { Deret } from './gambar-deret.ts';
import { bacaAngka } from './tulis-id.ts';

const angka = (tag: string, nama: string) => Number(new RegExp(` ${nama}="([^"]*)"`).exec(tag)?.[1]);

/** Centre of a mark; a triangle is drawn around a point below or above its middle. */
function pusat(tag: string): [number, number] {
  if (tag.startsWith('<circle')) return [angka(tag, 'cx'), angka(tag, 'cy')];
  if (tag.startsWith('<rect')) return [angka(tag, 'x') + angka(tag, 'width') / 2, angka(tag, 'y') + angka(tag, 'height') / 2];
  const titik = / points="([^"]*)"/.exec(tag)![1]!.split(' ').map((p) => p.split(',').map(Number) as [number, number]); // prettier-ignore
  const rata = (i: 0 | 1) => titik.reduce((n, p) => n + p[i], 0) / titik.length;
  if (titik.length !== 3) return [rata(0), rata(1)];
  const [[x, y], [, alas]] = titik as [[number, number], [number, number]];
  return [x, y + (1.2 * (alas - y)) / 2.05];
}

const TANDA = /<(?:circle|rect|polygon)[^>]*stroke-width="1.8"[^>]*>/g;
/** Centres of all marks, those of the key among them. */
export const pusatTanda = (svg: string): [number, number][] => [...svg.matchAll(TANDA)].map(([tag]) => pusat(tag));

/** Lines across a frame: one path, with which the frame begins. */
const GARIS = /<path d="(?:M[\d.]+ [\d.]+h[\d.]+)+" stroke="var\(--garis\)"/g;

/**
 * Holds every mark against a figure and every figure against a mark. Of frames in a row only the first has words at its axis.
 * @param bingkai series of each frame, in the order of drawing
 * @param ubah makes the axis straight: the square root for ranks
 */
export function bedaLetak(
  svg: string,
  bingkai: readonly (readonly Deret[])[],
  tahun: readonly number[],
  apa: string,
  ubah = (n: number) => n,
): string[] {
  const mulai = [...svg.matchAll(GARIS)].map((m) => m.index);
  let nilaiGaris: number[] = [];
  return bingkai.flatMap((deret, k) => {
    const potong = svg.slice(mulai[k], mulai[k + 1]);
    const kata = [...potong.matchAll(/<text[^>]*font-size="10" text-anchor="end"[^>]*>([\d.,]+)<\/text>/g)].map(([, n]) => bacaAngka(n!));
    if (kata.length > 0) nilaiGaris = kata;
    const garis = [...potong.slice(0, potong.indexOf('>')).matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map(([, x, y, w]) =>
      [x, y, w].map(Number),
    ) as [number, number, number][];
    const [awal, akhir] = [garis[0], garis.at(-1)];
    if (!awal || !akhir || awal === akhir) return [`${apa}: bingkai ${k + 1} tanpa dua garis nilai`];
    const langkah = awal[2] / tahun.length;
    const [n0, n1] = [ubah(nilaiGaris[0]!), ubah(nilaiGaris[garis.length - 1]!)];
    const y = (n: number) => awal[1] + ((ubah(n) - n0) / (n1 - n0)) * (akhir[1] - awal[1]);
    // The key stands below the years.
    const bawah =
      Math.max(...[...potong.matchAll(/<text[^>]* y="([\d.]+)"[^>]*text-anchor="middle"[^>]*>\d{4}<\/text>/g)].map(([, b]) => Number(b))) -
      8;
    const sisa = pusatTanda(potong).filter(([, b]) => b < bawah);
    const harus = deret.flatMap((d) =>
      d.titik.flatMap((t) => [...new Set([t.nilai[0]!, t.nilai.at(-1)!])].map((n) => ({ nama: d.nama, t: t.tahun, n }))),
    );
    const hilang = harus.filter(({ t, n }) => {
      // Marks that would cover each other stand side by side within their year.
      const i = sisa.findIndex(([x, b]) => Math.abs(b - y(n)) < 0.7 && Math.floor((x - awal[0]) / langkah) === tahun.indexOf(t));
      if (i >= 0) sisa.splice(i, 1);
      return i < 0;
    });
    return [
      ...hilang.map(({ nama, t, n }) => `${apa}: tidak ada tanda ${nama} ${t} di ${n}`),
      ...sisa.map(([x, b]) => `${apa}: tanda di ${x}, ${b} bukan angka dari isi`),
    ];
  });
}

/** Bars from the baseline: full up to the lowest figure of a point, open from there to the highest, each in its year. */
export function bedaTinggi(svg: string, d: Deret, tahun: readonly number[], apa: string): string[] {
  const [, dasar, lebar] = /<path d="M0 ([\d.]+)H([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
  const balok = [...svg.matchAll(/<rect[^>]*var\(--nila\)[^>]*>/g)].map(([tag]) => tag).filter((tag) => angka(tag, 'y') < dasar); // prettier-ignore
  const harus = d.titik.flatMap((t) => [...new Set([t.nilai[0]!, t.nilai.at(-1)!])].map((n) => ({ t: t.tahun, n })));
  const tertinggi = Math.max(...harus.map((h) => h.n));
  const puncak = Math.min(...balok.map((tag) => angka(tag, 'y')));
  return balok.length === harus.length
    ? harus.flatMap(({ t, n }, i) => {
        const [x, w, y] = ['x', 'width', 'y'].map((c) => angka(balok[i]!, c)) as [number, number, number];
        const cocok = Math.abs(y - (dasar - ((dasar - puncak) * n) / (tertinggi || 1))) < 0.7;
        return cocok && Math.floor(((x + w / 2) / lebar) * tahun.length) === tahun.indexOf(t)
          ? []
          : [`${apa}: balok ${t} ${n} di ${x}, ${y}`];
      })
    : [`${apa}: ${balok.length} balok, seharusnya ${harus.length}`];
}
