/**
 * Winding of rings. For d3-geo a ring holds what lies on its right, so a small ring wound the other way is the whole
 * sphere minus it. Files in the wild come both ways (RFC 7946 asks for the other); here every ring is put right.
 */
import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Half the sphere, in steradians: no region of the earth that we draw is larger. */
const SETENGAH_BOLA = 2 * Math.PI;

const luas = (cincin: Position[]) => geoArea({ type: 'Polygon', coordinates: [cincin] });

/** The same shape with outer rings and holes wound as d3-geo reads them; the input is left as it is. */
export function luruskan(g: Polygon | MultiPolygon): MultiPolygon {
  const poligon = g.type === 'Polygon' ? [g.coordinates] : g.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: poligon.map((cincin) =>
      // A hole is wound against its outer ring: alone it is the sphere minus it.
      cincin.map((c, n) => (luas(c) > SETENGAH_BOLA === n > 0 ? c : [...c].reverse())),
    ),
  };
}
