/** The page on which regions are compared: what stands there before a visitor chooses. */
import { daftarBelum } from '../banding/belum-diketahui.ts';
import { kepingDaerah } from '../banding/dasar.ts';
import { modelJumlahNasional } from '../banding/jumlah-nasional.ts';
import { baganBanding } from '../banding/semua.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { DaftarBelum } from '../charts/daftar-belum.ts';
import type { Keping } from '../charts/keping.ts';
import type { Katalog } from '../domain/katalog.ts';
import { bahanBanding, berkasBanding } from './banding.ts';
import { daerahPendiri, kelompokPendiri, kelompokProvinsi, type KelompokBanding } from './kelompok-banding.ts';
import { petakNasional } from './peta.ts';

export interface HalamanBanding {
  bagan: (Bagan | KalimatBagan)[];
  keping: Keping[];
  belum: DaftarBelum;
  /** Address of the facts of all regions, below the site. */
  berkas: string;
  /** Comparisons that stand ready. */
  pendiri: { nama: string; jalur: string }[];
  provinsi: { nama: string; jalur: string }[];
  /** The whole country. */
  nasional: (Bagan | KalimatBagan)[];
}

/** @param dasar base path with a slash at its end */
export function halamanBanding(k: Katalog, dasar: string): HalamanBanding {
  const b = bahanBanding(k);
  // The founding ones, until the visitor chooses.
  const daftar = daerahPendiri(k);
  return {
    bagan: baganBanding(b, daftar),
    keping: kepingDaerah(daftar, dasar),
    belum: daftarBelum(daftar),
    berkas: berkasBanding(k).jalur,
    pendiri: kelompokPendiri(k).map(ringkas),
    provinsi: kelompokProvinsi(k).map(ringkas),
    nasional: [modelJumlahNasional(b), petakNasional(k)],
  };
}

function ringkas(g: KelompokBanding): { nama: string; jalur: string } {
  return { nama: g.nama, jalur: `bandingkan/${g.slug}/` };
}
