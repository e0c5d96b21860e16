/** The leader's page of one region: the report's rows and one drawing. */
import { modelStripPredikat } from '../banding/strip-predikat.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import { laporanDaerah } from '../format/laporan/daerah.ts';
import type { Laporan } from '../format/laporan/laporan.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_RINGKASAN as P } from '../text/pesan/ringkasan.ts';
import { bahanBanding } from './banding.ts';

export interface HalamanRingkasan {
  kode: string;
  nama: string;
  jalur: string;
  /** The region's page. */
  lengkap: string;
  deskripsi: string;
  perTanggal: string;
  laporan: Laporan;
  /** Predikat year by year; absent where no year is known. */
  predikat?: Bagan | undefined;
}

/** Regions of which anything is on record that a leader steers by; the others have no such page. */
export function beringkasan(d: DaerahKatalog): boolean {
  const tercatat = [d.indeks.isi, d.cakupan.isi, d.inovasi, d.rencana, d.menerima, d.profil?.isi.target ?? []];
  return d.otonom && tercatat.some((x) => x.length > 0);
}

export const jalurRingkasan = (d: { slug: string }): string => `${jalurDaerah(d)}ringkasan/`;

export function halamanRingkasan(d: DaerahKatalog, k: Katalog): HalamanRingkasan {
  const b = bahanBanding(k);
  const strip = modelStripPredikat(b, [b.daerah.find((x) => x.kode === d.kode)!]);
  return {
    kode: d.kode,
    nama: d.nama,
    jalur: jalurRingkasan(d),
    lengkap: jalurDaerah(d),
    deskripsi: P.deskripsi(d.nama),
    perTanggal: P.perTanggal(tanggalIndonesia(k.tanggal)),
    laporan: laporanDaerah(d, k),
    predikat: adaGambar(strip) ? strip : undefined,
  };
}

function adaGambar(b: Bagan | KalimatBagan): b is Bagan {
  return b.jenis !== 'kalimat';
}
