/** Every published kematangan to carry away, one row each; a value never travels without its edition and maximum. */
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { nilaiKematangan, type NilaiKematangan } from '../domain/kematangan/daerah.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import { ARTI_KOLOM } from '../text/pesan/kolom.ts';
import { kolom, satuSumberTeks, type TabelData } from './kolom-data.ts';

interface BarisKematangan {
  i: InovasiKatalog;
  n: NilaiKematangan;
  terbaru: boolean;
}

export function dataKematangan(k: Katalog): TabelData<BarisKematangan> {
  return {
    baris: k.inovasi.flatMap((i) => nilaiKematangan(i.isi, k).map((n, urutan) => ({ i, n, terbaru: urutan === 0 }))),
    kolom: kolom(ARTI_KOLOM.kematangan, {
      inovasi: ({ i }) => i.id,
      kode: ({ i }) => i.daerah.kode,
      daerah: ({ i }) => i.daerah.nama,
      edisi: ({ n }) => n.edisi,
      tahun: ({ n }) => n.tahun,
      nilai: ({ n }) => n.nilai,
      maks: ({ n }) => n.maks,
      terbaru: ({ terbaru }) => terbaru,
      rincian: ({ n }) => Object.entries(n.rincian ?? {}).map(([id, tingkat]) => `${id} ${tingkat}`),
      wajib_kosong: ({ n }) => n.wajibKosong ?? [],
      sumber: ({ i, n }) => pilihSumber(i.isi.sumber, n.catatan.sumber).map(satuSumberTeks),
    }),
  };
}
