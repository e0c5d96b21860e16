/** The data behind each chart, for all regions at once: the same models that pages draw. */
import { modelCampuran } from '../banding/campuran.ts';
import { modelJumlahNasional } from '../banding/jumlah-nasional.ts';
import { baganBanding } from '../banding/semua.ts';
import type { Bagan, Tabel } from '../charts/bagan.ts';
import type { BahanBanding } from '../domain/banding/bahan.ts';
import type { KosakataCampuran } from '../domain/banding/campuran.ts';
import type { Katalog } from '../domain/katalog.ts';
import { PESAN_DATA } from '../text/pesan/data.ts';
import { bahanBanding } from './banding.ts';

export interface DataBagan {
  bagan: Bagan;
  /** In place of the chart's own table, where that one adds up what many regions have. */
  tabel?: Tabel;
}

const MENURUT: readonly KosakataCampuran[] = ['tema', 'urusan', 'tahapan', 'jenis'];
const perKatalog = new WeakMap<Katalog, DataBagan[]>();

/** Every chart that some region has data for. */
export function dataBagan(k: Katalog): DataBagan[] {
  let semua = perKatalog.get(k);
  if (!semua) {
    const b = bahanBanding(k);
    const campuran = MENURUT.map((kosakata) => ({ model: modelCampuran(b, b.daerah, kosakata), tabel: tabelCampuran(b, kosakata) }));
    semua = [
      ...[...baganBanding(b, b.daerah), modelJumlahNasional(b)].flatMap((bagan) =>
        bagan.jenis === 'kalimat' || bagan.jenis === 'campuran' ? [] : [{ bagan }],
      ),
      ...campuran.flatMap(({ model, tabel }) => (model.jenis === 'kalimat' ? [] : [{ bagan: model, tabel }])),
    ];
    perKatalog.set(k, semua);
  }
  return semua;
}

/** One row for each region and value that it has on record. */
function tabelCampuran(b: BahanBanding, kosakata: KosakataCampuran): Tabel {
  return {
    kepala: PESAN_DATA.kepalaCampuran,
    baris: b.daerah.flatMap((d) =>
      Object.entries(d.inovasi[kosakata])
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([id, jumlah]) => ({ sel: [d.nama, b.kata[kosakata]?.[id] ?? id, jumlah], sumber: [0] })),
    ),
  };
}
