/** Context figures of a region as points in time; a method of its own is a series of its own. */
import type { DaerahBanding } from './bahan.ts';
import { rentetanTerakhir, satukanNilai, type TitikFakta } from './titik.ts';

export interface TitikKonteks extends TitikFakta {
  /** Institution and method, as in the record. */
  metode: string;
}

/** In time order; facts without a number or a year are left out. */
export function titikKonteks(d: Pick<DaerahBanding, 'konteks'>, indikator: string): TitikKonteks[] {
  const ada = d.konteks.flatMap(({ nilai, tahun, ...f }) =>
    f.indikator === indikator && nilai !== undefined && tahun !== undefined ? [{ ...f, nilai, tahun }] : [],
  );
  return [...Map.groupBy(ada, (f) => `${f.tahun} ${f.metode}`).values()]
    .map((daftar) => ({
      tahun: daftar[0]!.tahun,
      mutu: 'dilaporkan' as const,
      metode: daftar[0]!.metode,
      nilai: satukanNilai(daftar),
      alasan: [],
    }))
    .sort((a, b) => a.tahun - b.tahun);
}

/** A record that names two surveys, or none, does not say that two years were measured alike. */
const METODE_TAK_PASTI = / atau |tidak disebut/i;

/** Neighbouring years of one method, as places in `titik`. */
export function ruasKonteks(titik: readonly Pick<TitikKonteks, 'tahun' | 'metode'>[]): { dari: number; ke: number }[] {
  return titik.flatMap((a, dari) => {
    const ke = titik.findIndex((b) => b.tahun === a.tahun + 1 && b.metode === a.metode);
    return ke < 0 || METODE_TAK_PASTI.test(a.metode) ? [] : [{ dari, ke }];
  });
}

/** The longest of the methods' last runs of years, the only points that may tell a direction; one where none is certain. */
export function metodeTerpanjang(titik: readonly TitikKonteks[]): TitikKonteks[] {
  const perMetode = [...Map.groupBy(titik, (t) => t.metode)].map(([metode, isi]) =>
    METODE_TAK_PASTI.test(metode) ? isi.slice(0, 1) : rentetanTerakhir(isi),
  );
  return perMetode.reduce((a, b) => (b.length > a.length ? b : a), []);
}
