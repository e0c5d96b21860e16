/** Charts on the page of one innovation; absent where its lists have said everything. */
import { modelLiniMasaInovasi } from '../banding/lini-masa.ts';
import { modelRentangBiaya } from '../banding/rentang-biaya.ts';
import { modelSebelumSesudah } from '../banding/sebelum-sesudah.ts';
import { SumberGabungan, sumberRingkas } from '../banding/sumber-gabungan.ts';
import type { Bagan } from '../charts/bagan.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { biayaBanding } from './biaya-banding.ts';

export interface BaganInovasi {
  hasil?: Bagan;
  biaya?: Bagan;
  /** Steps of its adopters in time. */
  langkah?: Bagan;
}

export function baganInovasi(i: InovasiKatalog, k: Katalog): BaganInovasi {
  const hasil = modelSebelumSesudah(i, k);
  const sumber = new SumberGabungan();
  const uang = biayaBanding(
    i,
    k,
    (vocab, id) => labelKosakata(k, vocab, id),
    (s) => sumber.letak(s.map(sumberRingkas)),
  );
  const biaya = modelRentangBiaya([{ nama: i.isi.nama, daerah: i.daerah.nama, biaya: uang, sumber: sumber.daftar }]);
  const langkah = modelLiniMasaInovasi(i, k);
  return { ...(hasil && { hasil }), ...(biaya && { biaya }), ...(langkah && { langkah }) };
}
