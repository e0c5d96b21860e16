/** Charts on the page of one innovation; absent where its lists have said everything. */
import { modelRentangBiaya } from '../banding/rentang-biaya.ts';
import { modelSebelumSesudah } from '../banding/sebelum-sesudah.ts';
import type { Bagan } from '../charts/bagan.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { biayaBanding } from './biaya-banding.ts';
import { DaftarRujukan, sumberRingkas } from './rujukan.ts';

export interface BaganInovasi {
  hasil?: Bagan;
  biaya?: Bagan;
}

export function baganInovasi(i: InovasiKatalog, k: Katalog): BaganInovasi {
  const hasil = modelSebelumSesudah(i, k);
  const daftar = new DaftarRujukan();
  const uang = biayaBanding(
    i,
    k,
    (vocab, id) => labelKosakata(k, vocab, id),
    (s) => daftar.nomor(s).map((n) => n - 1),
  );
  const biaya = modelRentangBiaya([{ nama: i.isi.nama, daerah: i.daerah.nama, biaya: uang, sumber: daftar.daftar.map(sumberRingkas) }]);
  return { ...(hasil && { hasil }), ...(biaya && { biaya }) };
}
