/** TopoJSON: millions of numbers, so the fast parser reads it, and the one with positions only when there is a fault to point at. */
import { GalatFormat } from './galat-format.ts';
import { uraiJson } from './json.ts';
import type { Dokumen } from './letak.ts';

/** @throws GalatFormat when the text is no strict JSON, or no TopoJSON. */
export function uraiTopoJson(sumber: string): Dokumen {
  let nilai: unknown;
  try {
    nilai = JSON.parse(sumber);
  } catch {
    return uraiJson(sumber);
  }
  const jenis = (nilai as { type?: unknown } | null)?.type;
  if (jenis !== 'Topology')
    throw new GalatFormat(
      'bukan-topojson',
      typeof jenis === 'string' ? `berkas ini "${jenis}", bukan TopoJSON ("Topology")` : 'berkas ini bukan TopoJSON',
      'ubah GeoJSON atau Shapefile menjadi TopoJSON dahulu, misalnya dengan mapshaper',
      0,
    );
  let rinci: Dokumen | undefined;
  const letak = <T>(cari: (d: Dokumen) => T, cadangan: T): T => {
    try {
      return cari((rinci ??= uraiJson(sumber)));
    } catch {
      // A key written twice hides the place, not the finding.
      return cadangan;
    }
  };
  return { nilai, offset: (jalan) => letak((d) => d.offset(jalan), 0), tulisan: (jalan) => letak((d) => d.tulisan(jalan), undefined) };
}
