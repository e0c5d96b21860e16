/** Land of Indonesia from the atlas (Natural Earth, scale 1:10 million), simplified to the pixel of each map. */
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import dunia from 'world-atlas/countries-10m.json' with { type: 'json' };
import { luruskan } from './lilitan.ts';
import { jalurSvg, type PilihanJalur } from './jalur.ts';

/** Indonesia in ISO 3166-1. */
const KODE_NEGARA = '360';

type Negara = Topology<{ countries: GeometryCollection }>;
let tertimbang: Negara | undefined;

/** Indonesia alone, each corner with the area that leaving it out would cost. */
function indonesia(): Negara {
  if (tertimbang) return tertimbang;
  const geometries = dunia.objects.countries.geometries.filter((g) => g.id === KODE_NEGARA);
  const sendiri: Negara = { ...dunia, objects: { countries: { type: 'GeometryCollection', geometries } } };
  return (tertimbang = presimplify(filter(sendiri, () => true) as Negara));
}

/** Land as one shape. `cermat`: corners that cost less than this many square degrees are left out. */
export function bentukDarat(cermat: number): MultiPolygon {
  const t = simplify(indonesia(), cermat);
  const bagian = feature(t, t.objects.countries).features.map((f) => luruskan(f.geometry as MultiPolygon));
  return { type: 'MultiPolygon', coordinates: bagian.flatMap((g) => g.coordinates) };
}

/** Land in a window as one SVG path. */
export function jalurDarat(p: PilihanJalur & { cermat: number }): string {
  return jalurSvg(bentukDarat(p.cermat), p).d;
}
