/** The page of an innovation's published kematangan: its facts, the way to its ledger, and its own list of sources. */
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';
import { jalurDaerah, jalurInovasi, jalurKematangan } from '../domain/jalur.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { jalurHitung, kematanganTampil, type KematanganTampil } from './kematangan-inovasi.ts';

export interface HalamanKematanganInovasi {
  nama: string;
  daerah: { kode: string; nama: string; jalur: string };
  jalur: string;
  jalurInovasi: string;
  kematangan: KematanganTampil;
  /** The self-assessment with this record. */
  hitung: string;
  /** Its place in the ledger, or the whole ledger where nothing of it is on record. */
  buku: string;
  sumber: SumberBernomor[];
}

/** @throws Error where the record publishes no kematangan: it has no such page */
export function halamanKematanganInovasi(i: InovasiKatalog, k: Katalog): HalamanKematanganInovasi {
  const daftar = new DaftarRujukan();
  const kematangan = kematanganTampil(i, k, perujuk(daftar, i.isi.sumber));
  if (!kematangan) throw new Error(`${i.id} menerbitkan tidak satu nilai kematangan pun`);
  return {
    nama: i.isi.nama,
    daerah: { kode: i.daerah.kode, nama: i.daerah.nama, jalur: jalurDaerah(i.daerah) },
    jalur: jalurKematangan(i),
    jalurInovasi: jalurInovasi(i),
    kematangan,
    hitung: jalurHitung(i),
    buku: i.relasi.length + (i.isi.klaimReplikasi?.length ?? 0) > 0 ? `${jalurInovasi(i)}#replikasi` : 'replikasi/',
    sumber: daftar.daftar,
  };
}
