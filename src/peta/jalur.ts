/** Shapes as short SVG paths: cut to a window, in whole map units, each step told from the last. */
import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { JendelaPeta } from '../domain/banding/jendela.ts';

/** Sea around the window that is cut as well, in parts of its width: its edge must not show as a coast. */
const LEBIH = 0.02;

export interface PilihanJalur {
  jendela: JendelaPeta;
  /** Map units per degree: x = bujur × n, y = −lintang × n. */
  perDerajat: number;
  /** Islands and holes smaller than this many square map units are left out. */
  terkecil: number;
}

export interface Jalur {
  /** Empty when nothing of the shape lies in the window. */
  d: string;
  /** Shorter side of the largest piece, in map units: what is smaller than a few pixels cannot be seen. */
  rentang: number;
}

export function jalurSvg(bentuk: MultiPolygon, { jendela: j, perDerajat, terkecil }: PilihanJalur): Jalur {
  const lebih = (j.timur - j.barat) * LEBIH;
  const bingkai: [[number, number], [number, number]] = [
    [(j.barat - lebih) * perDerajat, -(j.utara + lebih) * perDerajat],
    [(j.timur + lebih) * perDerajat, -(j.selatan - lebih) * perDerajat],
  ];
  const tulis = new PenulisJalur(terkecil);
  geoPath(geoIdentity().reflectY(true).scale(perDerajat).clipExtent(bingkai), tulis)(bentuk);
  return { d: tulis.hasil, rentang: tulis.rentang };
}

/** Takes the strokes of `geoPath` and keeps them as relative whole numbers. */
class PenulisJalur implements GeoContext {
  hasil = '';
  rentang = 0;
  readonly #terkecil: number;
  #cincin: [number, number][] = [];

  constructor(terkecil: number) {
    this.#terkecil = terkecil;
  }

  beginPath(): void {
    this.#cincin = [];
  }

  moveTo(x: number, y: number): void {
    this.#cincin = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const [a, b] = [Math.round(x), Math.round(y)];
    const akhir = this.#cincin.at(-1);
    if (akhir?.[0] !== a || akhir[1] !== b) this.#cincin.push([a, b]);
  }

  closePath(): void {
    const c = this.#cincin;
    if (c.length > 1 && c[0]![0] === c.at(-1)![0] && c[0]![1] === c.at(-1)![1]) c.pop();
    if (c.length < 3 || luasDatar(c) < this.#terkecil) return;
    const sisi = (n: 0 | 1) => Math.max(...c.map((t) => t[n])) - Math.min(...c.map((t) => t[n]));
    this.rentang = Math.max(this.rentang, Math.min(sisi(0), sisi(1)));
    let d = `M${c[0]![0]}${angkaSambung(c[0]![1])}`;
    for (const [n, [x, y]] of c.entries()) {
      if (n === 0) continue;
      const [dx, dy] = [x - c[n - 1]![0], y - c[n - 1]![1]];
      d += n === 1 ? `l${dx}${angkaSambung(dy)}` : `${angkaSambung(dx)}${angkaSambung(dy)}`;
    }
    this.hasil += `${d}z`;
  }

  arc(): void {
    throw new Error('only shapes are drawn, no points');
  }
}

/** A minus sign parts two numbers by itself. */
const angkaSambung = (n: number) => (n < 0 ? String(n) : ` ${n}`);

function luasDatar(c: readonly (readonly [number, number])[]): number {
  let dua = 0;
  for (const [n, [x, y]] of c.entries()) {
    const [a, b] = c[(n + 1) % c.length]!;
    dua += x * b - a * y;
  }
  return Math.abs(dua) / 2;
}
