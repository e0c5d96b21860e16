/** Boundaries of the content as SVG paths, simplified to the pixel; neighbours stay joined because they share their arcs. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { BidangPeta } from '../charts/peta.ts';
import { wilayahPeta } from '../domain/batas.ts';
import type { BatasKatalog } from '../domain/katalog.ts';
import { luruskan } from './lilitan.ts';
import { jalurSvg, type PilihanJalur } from './jalur.ts';

type Topologi = Topology<Objects<object>>;

interface WilayahSiap {
  geometri: GeometryObject[];
  /** Barat, selatan, timur, utara; regions outside a window need no drawing. */
  kotak: [number, number, number, number];
}

interface Siap {
  /** With the cost of each corner. */
  topologi: Topologi;
  perKode: Map<string, WilayahSiap>;
}
const tersiap = new WeakMap<BatasKatalog, Siap>();

function siapkan(b: BatasKatalog): Siap {
  let s = tersiap.get(b);
  if (!s) {
    const topologi = presimplify(b.topologi as unknown as Topologi);
    const perKode = Map.groupBy(wilayahPeta(b.topologi), (w) => w.kode);
    s = {
      topologi,
      perKode: new Map(
        [...perKode].map(([kode, daftar]) => {
          const geometri = daftar.map((w) => w.geometri as unknown as GeometryObject);
          return [kode, { geometri, kotak: kotak(geometri.flatMap((g) => bentuk(topologi, g).coordinates)) }];
        }),
      ),
    };
    tersiap.set(b, s);
  }
  return s;
}

/** The shape with its rings wound right, whichever way the file has them. */
function bentuk(t: Topologi, g: GeometryObject): MultiPolygon {
  return luruskan((feature(t, g) as Feature<Polygon | MultiPolygon>).geometry);
}

function kotak(poligon: MultiPolygon['coordinates']): WilayahSiap['kotak'] {
  const k: WilayahSiap['kotak'] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of poligon.flat(2) as [number, number][])
    [k[0], k[1], k[2], k[3]] = [Math.min(k[0], x), Math.min(k[1], y), Math.max(k[2], x), Math.max(k[3], y)];
  return k;
}

/** Kode that some file holds. */
export function kodeBatas(batas: readonly BatasKatalog[]): Set<string> {
  return new Set(batas.flatMap((b) => [...siapkan(b).perKode.keys()]));
}

/** South-west and north-east corners [bujur, lintang] of these regions, as far as a file holds them. */
export function sudutBatas(batas: readonly BatasKatalog[], kode: readonly string[]): [number, number][] {
  return kode.flatMap((x): [number, number][] => {
    const k = batas.map((b) => siapkan(b).perKode.get(x)?.kotak).find((y) => y);
    return k ? [k.slice(0, 2) as [number, number], k.slice(2) as [number, number]] : [];
  });
}

/**
 * Paths of the boundaries that lie in the window, by kode. Of a kode in several files the first counts.
 * @param pakai which kode are wanted
 * @param p `cermat`: corners that cost less than this many square degrees are left out
 */
export function bidangBatas(
  batas: readonly BatasKatalog[],
  pakai: ReadonlySet<string>,
  p: PilihanJalur & { cermat: number },
): Record<string, BidangPeta> {
  const hasil: Record<string, BidangPeta> = {};
  const { barat, selatan, timur, utara } = p.jendela;
  const sudah = new Set<string>();
  for (const b of batas) {
    const { topologi, perKode } = siapkan(b);
    const ringan = simplify(topologi, p.cermat);
    for (const [kode, { geometri, kotak: k }] of perKode) {
      if (!pakai.has(kode) || sudah.has(kode)) continue;
      sudah.add(kode);
      if (k[0] > timur || k[2] < barat || k[1] > utara || k[3] < selatan) continue;
      const { d, rentang } = jalurSvg({ type: 'MultiPolygon', coordinates: geometri.flatMap((g) => bentuk(ringan, g).coordinates) }, p);
      if (d) hasil[kode] = { d, rentang };
    }
  }
  return hasil;
}
