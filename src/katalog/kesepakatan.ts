/** One agreement as a row: it counts once, however many innovations it covers. */
import { berakhirPada } from '../domain/bank/antara.ts';
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, type Katalog } from '../domain/katalog.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_KESEPAKATAN } from '../text/pesan/replikasi.ts';
import type { DaftarRujukan } from '../domain/daftar-rujukan.ts';

interface Tautan {
  nama: string;
  jalur: string;
}

export interface BarisKesepakatan {
  judul: string;
  jenis: string;
  tanggal: string;
  asal: Tautan;
  pihak: Tautan[];
  inovasi: Tautan[];
  lingkup: string;
  keterangan: string[];
  rujukan: number[];
}

export function barisKesepakatan(x: Katalog['kesepakatan'][number], k: Katalog, rujukan: DaftarRujukan): BarisKesepakatan {
  const daerah = (kode: string): Tautan => {
    const d = k.daerah.get(kode);
    return { nama: d?.nama ?? kode, jalur: d ? jalurDaerah(d) : '' };
  };
  return {
    judul: x.judul,
    jenis: labelKosakata(k, 'jenis-kesepakatan', x.jenis),
    tanggal: tanggalIndonesia(x.tanggal),
    asal: daerah(x.asal),
    pihak: x.pihak.map((p) => daerah(p.kode)),
    inovasi: (x.inovasi ?? []).flatMap((id) => k.perId.get(id) ?? []).map((i) => ({ nama: i.isi.nama, jalur: jalurInovasi(i) })),
    lingkup: x.lingkup,
    keterangan: [
      x.nomor && PESAN_KESEPAKATAN.nomor(x.nomor),
      x.berlakuSampai &&
        PESAN_KESEPAKATAN[berakhirPada(x, k.tanggal) ? 'sudahBerakhir' : 'berlakuSampai'](tanggalIndonesia(x.berlakuSampai)),
      x.pelaksanaan,
      x.catatan,
    ].filter((t): t is string => !!t),
    rujukan: rujukan.nomor(pilihSumber(x.sumber, x.dasar)),
  };
}
