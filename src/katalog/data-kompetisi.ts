/** Past entries to carry away: innovations, lists of winners, and awards that only the index facts of a region tell. */
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import type { Sumber } from '../domain/schema/dasar.ts';
import { ARTI_KOLOM } from '../text/pesan/kolom.ts';
import { kolom, satuSumberTeks, type TabelData } from './kolom-data.ts';
import { ikutPerAjang, tercatat } from './kompetisi.ts';

interface BarisIkut {
  asal: 'catatan-inovasi' | 'daftar-pemenang' | 'fakta-indeks';
  kompetisi?: string | undefined;
  nama: string;
  tahun?: number | undefined;
  daerah: DaerahKatalog;
  inovasi?: string | undefined;
  capaian: string;
  bagiDaerah: boolean;
  lengkap?: boolean | undefined;
  sumber: readonly Sumber[];
}

export function dataKompetisi(k: Katalog): TabelData<BarisIkut> {
  const inovasi = [...ikutPerAjang(k).values()].flat().map(({ inovasi: i, penghargaan: p }): BarisIkut => ({
    asal: 'catatan-inovasi',
    kompetisi: p.kompetisi,
    nama: p.nama,
    tahun: p.tahun,
    daerah: i.daerah,
    inovasi: i.id,
    capaian: p.capaian,
    bagiDaerah: p.untukDaerah ?? false,
    sumber: pilihSumber(i.isi.sumber, p.sumber),
  }));
  return {
    baris: [...inovasi, ...[...k.kompetisi.keys()].flatMap((id) => barisDaerah(k, id))],
    kolom: kolom(ARTI_KOLOM.kompetisi, {
      asal: (b) => b.asal,
      kompetisi: (b) => b.kompetisi,
      nama: (b) => b.nama,
      tahun: (b) => b.tahun,
      kode: (b) => b.daerah.kode,
      daerah: (b) => b.daerah.nama,
      inovasi: (b) => b.inovasi,
      capaian: (b) => b.capaian,
      bagi_daerah: (b) => b.bagiDaerah,
      daftar_lengkap: (b) => b.lengkap,
      sumber: (b) => b.sumber.map(satuSumberTeks),
    }),
  };
}

function barisDaerah(k: Katalog, id: string): BarisIkut[] {
  const { pemenang, fakta } = tercatat(k, id);
  const umum = { kompetisi: id, nama: k.kompetisi.get(id)!.nama, bagiDaerah: true };
  return [
    ...pemenang.flatMap((d) =>
      d.daerah
        .flatMap((kode) => k.daerah.get(kode) ?? [])
        .map((daerah): BarisIkut => ({
          ...umum,
          asal: 'daftar-pemenang',
          tahun: d.tahun,
          daerah,
          capaian: d.kategori,
          lengkap: d.lengkap,
          sumber: pilihSumber(k.nasional.pemenang!.sumber, d.sumber),
        })),
    ),
    ...fakta.map((f): BarisIkut => ({
      ...umum,
      asal: 'fakta-indeks',
      tahun: f.tahun,
      daerah: f.daerah,
      capaian: f.teks,
      sumber: pilihSumber(f.daerah.indeks.sumber, f.sumber),
    })),
  ];
}
