/** The data behind each chart, for all regions at once: the same models that pages draw. */
import { modelJumlahNasional } from '../banding/jumlah-nasional.ts';
import { baganBanding } from '../banding/semua.ts';
import type { Bagan } from '../charts/bagan.ts';
import type { Katalog } from '../domain/katalog.ts';
import { bahanBanding } from './banding.ts';

const perKatalog = new WeakMap<Katalog, Bagan[]>();

/** Every chart that some region has data for. */
export function dataBagan(k: Katalog): Bagan[] {
  let semua = perKatalog.get(k);
  if (!semua) {
    const b = bahanBanding(k);
    semua = [...baganBanding(b, b.daerah), modelJumlahNasional(b)].filter((x): x is Bagan => x.jenis !== 'kalimat');
    perKatalog.set(k, semua);
  }
  return semua;
}
