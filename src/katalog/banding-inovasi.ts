/** An innovation on the questions of a replicator, in words, for the comparison at build and in the browser. */
import type { InovasiBanding, SelBanding } from '../banding/inovasi.ts';
import { SumberGabungan, sumberRingkas } from '../banding/sumber-gabungan.ts';
import type { IdBaris } from '../domain/banding/baris-inovasi.ts';
import { alamatInovasi, jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { inovasiSerupa } from '../domain/serupa-inovasi.ts';
import { biayaBanding } from './biaya-banding.ts';
import { DaftarRujukan } from '../domain/daftar-rujukan.ts';
import { selInovasi, type Butir } from './sel-inovasi.ts';

/** A cell shows this many facts; the page of the innovation has all of them. */
const PALING_BANYAK_BUTIR = 3;
const BANYAK_SERUPA = 4;

export const JALUR_BANDING = 'bandingkan/inovasi/';

/** `kabupaten-blora/silat` */
export function alamatBanding(i: InovasiKatalog): string {
  return `${i.daerah.slug}/${i.slug}`;
}

export function inovasiBanding(i: InovasiKatalog, k: Katalog): InovasiBanding {
  const rujukan = new DaftarRujukan();
  const sel = Object.entries(selInovasi(i, k, rujukan)) as [IdBaris, Butir[]][];
  const semua = rujukan.daftar.map(sumberRingkas);
  // Only what is cited travels.
  const sumber = new SumberGabungan();
  const isi: Partial<Record<IdBaris, SelBanding>> = {};
  for (const [id, butir] of sel) {
    if (butir.length === 0) continue;
    const tampak = butir.length > PALING_BANYAK_BUTIR + 1 ? butir.slice(0, PALING_BANYAK_BUTIR) : butir;
    isi[id] = {
      butir: tampak.map(({ kepala, teks, rujukan: r }) => ({
        ...(kepala && { kepala }),
        teks,
        sumber: sumber.letak(r.map((n) => semua[n - 1]!)),
      })),
      ...(tampak.length < butir.length && { lagi: butir.length - tampak.length }),
    };
  }
  const biaya = biayaBanding(
    i,
    k,
    (vocab, id) => labelKosakata(k, vocab, id),
    (s) => sumber.letak(s.map(sumberRingkas)),
  );
  const [alamat, ...alias] = alamatInovasi(i).map((a) => `${a.daerah}/${a.slug}`);
  return {
    alamat: alamat!,
    ...(alias.length > 0 && { alias }),
    nama: i.isi.nama,
    daerah: i.daerah.nama,
    jalur: jalurInovasi(i),
    isi,
    biaya,
    serupa: inovasiSerupa(i, k, BANYAK_SERUPA).map((x) => ({ alamat: alamatBanding(x), nama: x.isi.nama, daerah: x.daerah.nama })),
    sumber: sumber.daftar,
  };
}

/** Address of a region, former ones included → the innovations that can be asked for below it. */
export function berkasInovasiPerDaerah(k: Katalog): Map<string, InovasiKatalog[]> {
  const berkas = new Map<string, Set<InovasiKatalog>>();
  for (const i of k.inovasi)
    for (const { daerah } of alamatInovasi(i)) {
      const isi = berkas.get(daerah);
      if (isi) isi.add(i);
      else berkas.set(daerah, new Set([i]));
    }
  return new Map([...berkas].map(([daerah, isi]) => [daerah, [...isi]]));
}
