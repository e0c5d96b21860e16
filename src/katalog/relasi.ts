/** One relation of the ledger as a row: who, how far, since when, who says so. */
import { dinyatakanTiruan, keadaanBank } from '../domain/bank/keadaan.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import type { Relasi, Suara } from '../domain/replikasi.ts';
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { SUARA } from '../text/pesan/label.ts';
import { PESAN_RELASI } from '../text/pesan/replikasi.ts';
import { basi, namaLokal } from './buku-bank.ts';
import { rincianTiruan, type ButirTiruan } from './rincian-tiruan.ts';
import type { DaftarRujukan } from '../domain/daftar-rujukan.ts';

export interface BarisRelasi {
  penerima: { nama: string; jalur: string };
  inovasi: { nama: string; jalur: string; daerah: string };
  /** With a path where the copy has a page of its own. */
  namaLokal?: { nama: string; jalur?: string } | undefined;
  kelompok: string;
  langkah: { nama: string; tanggal?: string | undefined; keterangan?: string | undefined; rujukan: number[] }[];
  terakhir: string;
  /** Put off before it ever ran. */
  ditunda: boolean;
  hubungan?: string | undefined;
  suara: { id: Suara; nama: string };
  /** True when the side that claims it has not renewed its claim in time. */
  kedaluwarsa: boolean;
  /** Of what is past its date: the words that tell the last day. */
  basi?: string | undefined;
  keadaan?: string | undefined;
  /** Changes, results, cost, time and obstacles at the adopter. */
  rincian: ButirTiruan[];
  catatan?: string | undefined;
}

export function barisRelasi(r: Relasi, k: Katalog, rujukan: DaftarRujukan): BarisRelasi {
  const penerima = k.daerah.get(r.penerima);
  const inovasi = k.perId.get(r.inovasi);
  const c = r.catatan[0];
  return {
    penerima: { nama: penerima?.nama ?? r.penerima, jalur: penerima ? jalurDaerah(penerima) : '' },
    inovasi: { nama: inovasi?.isi.nama ?? r.inovasi, jalur: inovasi ? jalurInovasi(inovasi) : '', daerah: inovasi?.daerah.nama ?? '' },
    namaLokal: namaLokal(r, k),
    kelompok: r.kelompok,
    langkah: r.langkah.map((l) => ({
      nama: labelKosakata(k, 'langkah-replikasi', l.langkah),
      tanggal: l.tanggal && tanggalIndonesia(l.tanggal),
      keterangan: l.keterangan,
      rujukan: rujukan.nomor(l.sumber),
    })),
    terakhir: labelKosakata(k, 'langkah-replikasi', r.terakhir.langkah),
    ditunda: keadaanBank(r) === 'ditunda',
    hubungan: c && c.hubungan !== 'dinyatakan' ? labelKosakata(k, 'hubungan-replikasi', c.hubungan) : undefined,
    suara: { id: r.suara, nama: SUARA[r.suara].nama },
    kedaluwarsa: r.kedaluwarsa,
    basi: basi(r, k.tanggal),
    keadaan:
      c?.keadaan &&
      PESAN_RELASI.keadaanPer(labelKosakata(k, 'status-hidup', c.keadaan.nilai), c.keadaan.per && tanggalIndonesia(c.keadaan.per)),
    rincian: rincianTiruan(r, k, rujukan),
    catatan: c?.catatan,
  };
}

export interface AsalUsul {
  nama: string;
  jalur: string;
  daerah: string;
  /** False where the sources only call it alike. */
  dinyatakan: boolean;
}

/** What this innovation copies, as far as the ledger names its record as the copy. */
export function asalUsul(i: InovasiKatalog, k: Katalog): AsalUsul[] {
  return i.daerah.menerima
    .filter((r) => r.catatan.some((c) => c.inovasiLokal === i.id))
    .flatMap((r) => {
      const asal = k.perId.get(r.inovasi);
      return asal ? [{ nama: asal.isi.nama, jalur: jalurInovasi(asal), daerah: asal.daerah.nama, dinyatakan: dinyatakanTiruan(r) }] : [];
    });
}
