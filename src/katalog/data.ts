/** The public data files as rows: one place for names, order and meaning of the fields. */
import type { Katalog } from '../domain/katalog.ts';
import { ditiru } from '../domain/pemakaian.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import { masihDicari, semuaKebutuhan, type KebutuhanKatalog } from '../domain/kebutuhan.ts';
import type { Kontak } from '../domain/schema/daerah.ts';
import type { Biaya, Hasil, Sumber } from '../domain/schema/dasar.ts';
import { JENIS, type NamaJenis } from '../domain/schema/index.ts';
import { skemaJson } from '../domain/skema-json.ts';
import { jalurDaerah, jalurInovasi, jalurKebutuhan } from '../domain/jalur.ts';
import { JUDUL_TABEL } from '../text/pesan/data.ts';
import { ARTI_KOLOM } from '../text/pesan/kolom.ts';
import { dataKematangan } from './data-kematangan.ts';
import { dataKompetisi } from './data-kompetisi.ts';
import { dataRencana } from './data-rencana.ts';
import { dataReplikasi } from './data-replikasi.ts';
import { kolom, satuSumberTeks, type Sel, type TabelData } from './kolom-data.ts';

/** Lists become one cell with semicolons. */
export function selCsv(v: Sel | string[]): Sel {
  return Array.isArray(v) ? v.join('; ') : v;
}

/** `dasar` is the base path with a slash at its end. */
export function dataInovasi(k: Katalog, dasar: string): TabelData<Katalog['inovasi'][number]> {
  return {
    baris: k.inovasi,
    kolom: kolom(ARTI_KOLOM.inovasi, {
      id: (i) => i.id,
      nama: (i) => i.isi.nama,
      kepanjangan: (i) => i.isi.kepanjangan,
      daerah: (i) => i.daerah.nama,
      kode: (i) => i.daerah.kode,
      provinsi: (i) => i.daerah.provinsi,
      ringkasan: (i) => i.isi.ringkasan,
      opd: (i) => i.opd.map((o) => o.nama),
      urusan: (i) => i.isi.urusan,
      tema: (i) => i.isi.tema,
      jenis: (i) => i.isi.jenis,
      bentuk: (i) => i.isi.bentuk,
      tahapan: (i) => i.isi.tahapan,
      mulai: (i) => i.isi.mulai,
      label: (i) => i.label,
      kelengkapan: (i) => i.kelengkapan.terpenuhi,
      kelengkapan_seluruh: (i) => i.kelengkapan.seluruh,
      jumlah_hasil: (i) => i.isi.hasil?.length ?? 0,
      jumlah_relasi: (i) => i.relasi.length,
      jumlah_peniru: (i) => i.relasi.filter(ditiru).length,
      url: (i) => dasar + jalurInovasi(i),
      sumber: (i) => i.isi.sumber.flatMap((s) => (s.url ? [s.url] : [])),
    }),
  };
}

export function dataIndeks(
  k: Katalog,
): TabelData<{ d: Katalog['inovasi'][number]['daerah']; f: Katalog['inovasi'][number]['daerah']['indeks']['isi'][number] }> {
  return {
    baris: [...k.daerah.values()].flatMap((d) => d.indeks.isi.map((f) => ({ d, f }))),
    kolom: kolom(ARTI_KOLOM.indeks, {
      kode: ({ d }) => d.kode,
      daerah: ({ d }) => d.nama,
      tahun: ({ f }) => f.tahun,
      tahun_diragukan: ({ f }) => f.tahunDiragukan,
      skor: ({ f }) => f.skor,
      skala: ({ f }) => f.skala,
      status: ({ f }) => f.status,
      peringkat: ({ f }) => f.peringkat,
      jenis_peringkat: ({ f }) => f.jenisPeringkat,
      lingkup: ({ f }) => f.lingkup,
      predikat: ({ f }) => f.predikat,
      jumlah_inovasi: ({ f }) => f.jumlahInovasi,
      penghargaan: ({ f }) => f.penghargaan,
      catatan: ({ f }) => f.catatan,
      sumber: ({ d, f }) => sumberTeks(d.indeks.sumber, f.sumber),
    }),
  };
}

/** Titles and addresses of the sources with these ids. */
function sumberTeks(daftar: readonly Sumber[], id: readonly string[] | undefined): string[] {
  return pilihSumber(daftar, id).map(satuSumberTeks);
}

/** Every measured result, one row each. */
export function dataHasil(k: Katalog): TabelData<{ i: Katalog['inovasi'][number]; h: Hasil }> {
  return {
    baris: k.inovasi.flatMap((i) => (i.isi.hasil ?? []).map((h) => ({ i, h }))),
    kolom: kolom(ARTI_KOLOM.hasil, {
      inovasi: ({ i }) => i.id,
      indikator: ({ h }) => h.indikator,
      satuan: ({ h }) => h.satuan,
      nilai: ({ h }) => h.nilai,
      nilai_atas: ({ h }) => h.nilaiAtas,
      ketepatan: ({ h }) => h.ketepatan,
      tahun: ({ h }) => h.tahun,
      awal: ({ h }) => h.awal,
      tahun_awal: ({ h }) => h.tahunAwal,
      atribusi: ({ h }) => h.atribusi,
      cakupan: ({ h }) => h.cakupan,
      metode: ({ h }) => h.metode,
      ukuran: ({ h }) => h.ukuran,
      catatan: ({ h }) => h.catatan,
      sumber: ({ i, h }) => sumberTeks(i.isi.sumber, h.sumber),
    }),
  };
}

/** Every amount of money, one row each. Kinds are never to be summed. */
export function dataUang(k: Katalog): TabelData<{ i: Katalog['inovasi'][number]; b: Biaya }> {
  return {
    baris: k.inovasi.flatMap((i) => (i.isi.biaya?.rincian ?? []).map((b) => ({ i, b }))),
    kolom: kolom(ARTI_KOLOM.biaya, {
      inovasi: ({ i }) => i.id,
      jenis: ({ b }) => b.jenis,
      rupiah: ({ b }) => b.rupiah,
      rupiah_atas: ({ b }) => b.rupiahAtas,
      ketepatan: ({ b }) => b.ketepatan,
      per: ({ b }) => b.per,
      tahun: ({ b }) => b.tahun,
      sampai_tahun: ({ b }) => b.sampaiTahun,
      untuk: ({ b }) => b.untuk,
      sumber_dana: ({ b }) => b.sumberDana,
      catatan: ({ b }) => b.catatan,
      sumber: ({ i, b }) => sumberTeks(i.isi.sumber, b.sumber),
    }),
  };
}

/** Offices, with where each contact is known from. */
export function dataKontak(k: Katalog): TabelData<{ d: Katalog['inovasi'][number]['daerah']; c: Kontak }> {
  return {
    baris: [...k.daerah.values()].flatMap((d) => d.kontak.isi.map((c) => ({ d, c }))),
    kolom: kolom(ARTI_KOLOM.kontak, {
      kode: ({ d }) => d.kode,
      daerah: ({ d }) => d.nama,
      unit: ({ c }) => c.unit,
      peran: ({ c }) => c.peran,
      inovasi: ({ c }) => c.inovasi,
      alamat: ({ c }) => c.alamat,
      telepon: ({ c }) => c.telepon,
      surel: ({ c }) => c.surel,
      situs: ({ c }) => c.situs,
      tingkat: ({ c }) => c.tingkat,
      dikonfirmasi: ({ c }) => c.dikonfirmasi,
      tanggal_sumber: ({ c }) => c.tanggalSumber,
      sumber: ({ d, c }) => sumberTeks(d.kontak.sumber, c.sumber),
    }),
  };
}

export function dataKesepakatan(k: Katalog): TabelData<Katalog['kesepakatan'][number]> {
  return {
    baris: k.kesepakatan,
    kolom: kolom(ARTI_KOLOM.kesepakatan, {
      id: (x) => x.id,
      judul: (x) => x.judul,
      jenis: (x) => x.jenis,
      tanggal: (x) => x.tanggal,
      kode_asal: (x) => x.asal,
      kode_mitra: (x) => x.pihak.map((p) => p.kode),
      inovasi: (x) => x.inovasi ?? [],
      lingkup: (x) => x.lingkup,
      pelaksanaan: (x) => x.pelaksanaan,
      sumber: (x) => x.sumber.flatMap((s) => (s.url ? [s.url] : [])),
    }),
  };
}

/** What regions look for. */
export function dataKebutuhan(k: Katalog, dasar: string): TabelData<KebutuhanKatalog> {
  return {
    baris: semuaKebutuhan(k),
    kolom: kolom(ARTI_KOLOM.kebutuhan, {
      id: (n) => `${n.daerah.folder}/${n.slug}`,
      kode: (n) => n.daerah.kode,
      daerah: (n) => n.daerah.nama,
      judul: (n) => n.isi.judul,
      ringkasan: (n) => n.isi.ringkasan,
      tema: (n) => n.isi.tema,
      urusan: (n) => n.isi.urusan,
      biaya_maks: (n) => n.isi.batas?.biayaMaks,
      status: (n) => n.isi.status,
      masih_dicari: (n) => masihDicari(n, k.tanggal),
      tanggal: (n) => n.isi.tanggal,
      berlaku_sampai: (n) => n.isi.berlakuSampai,
      url: (n) => dasar + jalurKebutuhan(n),
      sumber: (n) =>
        sumberTeks(
          n.isi.sumber,
          n.isi.sumber.map((s) => s.id),
        ),
    }),
  };
}

/** One downloadable table: CSV for all, JSON where it is named. */
export interface Unduhan {
  nama: string;
  judul: string;
  json?: boolean;
  tabel: TabelTerbuka;
}

/** A table whose row type is closed over. */
export interface TabelTerbuka {
  kolom: readonly { nama: string; arti: string }[];
  jumlah: number;
  csv(): (Sel | string[])[][];
}

function terbuka<T>({ kolom, baris }: TabelData<T>): TabelTerbuka {
  return { kolom, jumlah: baris.length, csv: () => baris.map((x) => kolom.map((c) => c.nilai(x))) };
}

export function unduhan(k: Katalog, dasar: string): Unduhan[] {
  return [
    { nama: 'inovasi', judul: JUDUL_TABEL.inovasi, json: true, tabel: terbuka(dataInovasi(k, dasar)) },
    { nama: 'hasil', judul: JUDUL_TABEL.hasil, tabel: terbuka(dataHasil(k)) },
    { nama: 'biaya', judul: JUDUL_TABEL.biaya, tabel: terbuka(dataUang(k)) },
    { nama: 'replikasi', judul: JUDUL_TABEL.replikasi, json: true, tabel: terbuka(dataReplikasi(k)) },
    { nama: 'kesepakatan', judul: JUDUL_TABEL.kesepakatan, tabel: terbuka(dataKesepakatan(k)) },
    { nama: 'kebutuhan', judul: JUDUL_TABEL.kebutuhan, tabel: terbuka(dataKebutuhan(k, dasar)) },
    { nama: 'kompetisi', judul: JUDUL_TABEL.kompetisi, tabel: terbuka(dataKompetisi(k)) },
    { nama: 'rencana', judul: JUDUL_TABEL.rencana, tabel: terbuka(dataRencana(k, dasar)) },
    { nama: 'kontak', judul: JUDUL_TABEL.kontak, tabel: terbuka(dataKontak(k)) },
    { nama: 'indeks', judul: JUDUL_TABEL.indeks, tabel: terbuka(dataIndeks(k)) },
    { nama: 'kematangan', judul: JUDUL_TABEL.kematangan, tabel: terbuka(dataKematangan(k)) },
  ];
}

/** Regions with the facts of their context; sources as titles. */
export function dataDaerah(k: Katalog, dasar: string): object[] {
  return [...k.daerah.values()].map((d) => ({
    kode: d.kode,
    nama: d.nama,
    jenis: d.jenis,
    otonom: d.otonom,
    kode_provinsi: d.kodeProvinsi,
    provinsi: d.provinsi,
    pulau: d.pulau,
    ...(d.penduduk !== undefined && { penduduk: d.penduduk }),
    ...(d.luasKm2 !== undefined && { luas_km2: d.luasKm2 }),
    ...(d.titik && { titik: d.titik }),
    tetangga: d.tetangga,
    konteks: d.konteks.isi.map(({ sumber, ...f }) => ({
      ...f,
      sumber: d.konteks.sumber.filter((s) => sumber.includes(s.id)).map((s) => s.url ?? s.judul),
    })),
    jumlah_inovasi_tercatat: d.inovasi.length,
    url: dasar + jalurDaerah(d),
  }));
}

export function keObjek<T>({ kolom, baris }: TabelData<T>): Record<string, Sel | string[]>[] {
  return baris.map((x) => Object.fromEntries(kolom.map((c) => [c.nama, c.nilai(x)] as const).filter(([, v]) => v !== undefined)));
}

/** Kinds of files whose JSON Schema is published, with their titles. */
export const SKEMA = (Object.keys(JENIS) as NamaJenis[]).map((jenis) => ({
  jenis,
  judul: JENIS[jenis].judul,
  skema: () => skemaJson(jenis),
}));
