/** The catalogue as columns: what facets and sorting need of each record, in the order of the index. */
import { DIKETAHUI } from '../domain/diketahui.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { PITA_KELENGKAPAN, pitaKelengkapan, URUTAN_LABEL } from '../domain/label.ts';
import { ditiru } from '../domain/pemakaian.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { LABEL, PITA } from '../text/pesan/label.ts';

export const SEGI = [
  'tema',
  'urusan',
  'provinsi',
  'daerah',
  'jenis',
  'bentuk',
  'tahapan',
  'tahun',
  'penghargaan',
  'label',
  'kelengkapan',
  'biaya',
  'hasil',
  'ditiru',
] as const;
export type IdSegi = (typeof SEGI)[number];

export interface KolomSegi {
  id: IdSegi;
  /** Id and label of each value, in the order in which they are offered. */
  nilai: [id: string, label: string][];
  /** By record: numbers of its values; one number, several, or -1 when unknown. */
  isi: (number | number[])[];
}

export interface Kolom {
  jumlah: number;
  segi: KolomSegi[];
  urut: {
    /** Day of the last change as `YYYYMMDD`. */
    terbaru: number[];
    /** Distinct regions that copied it. */
    replikasi: number[];
    /** Place in the alphabet of names. */
    nama: number[];
  };
}

type Nilai = readonly (readonly [id: string, label: string])[];

/** Values of one record under one facet. */
function nilaiSegi(id: IdSegi, i: InovasiKatalog, k: Katalog): Nilai {
  const { isi } = i;
  const berlabel = (nama: string, ids: readonly (string | undefined)[]): Nilai =>
    ids.filter((x) => x !== undefined).map((x) => [x, labelKosakata(k, nama, x)]);
  switch (id) {
    case 'tema':
      return berlabel('tema', isi.tema);
    case 'urusan':
      return berlabel('urusan', [isi.urusan, ...(isi.urusanLain ?? [])]);
    case 'provinsi':
      return [[i.daerah.kodeProvinsi, i.daerah.provinsi]];
    case 'daerah':
      return [[i.daerah.kode, i.daerah.nama]];
    case 'jenis':
      return berlabel('jenis', [isi.jenis]);
    case 'bentuk':
      return berlabel('bentuk', [isi.bentuk]);
    case 'tahapan':
      return berlabel('tahapan', [isi.tahapan]);
    case 'tahun': {
      const tahun = isi.mulai?.slice(0, 4);
      return tahun ? [[tahun, tahun]] : [];
    }
    case 'penghargaan': {
      const ajang = (isi.penghargaan ?? []).filter((p) => !p.untukDaerah).flatMap((p) => p.kompetisi ?? []);
      return [...new Set(ajang)].map((x) => [x, k.kompetisi.get(x)?.nama ?? x]);
    }
    case 'label':
      return [[i.label, LABEL[i.label].nama]];
    case 'kelengkapan': {
      const pita = pitaKelengkapan(i.kelengkapan);
      return [[pita, PITA[pita]]];
    }
    case 'biaya':
    case 'hasil':
    case 'ditiru':
      return DIKETAHUI[id](i) ? ADA : [];
  }
}

const ADA: Nilai = [['ya', '']];

export function susunKolom(k: Katalog): Kolom {
  const nama = [...k.inovasi].sort((a, b) => bandingTeks(a.isi.nama.toLowerCase(), b.isi.nama.toLowerCase()) || bandingTeks(a.id, b.id));
  const tempat = new Map(nama.map((i, n) => [i, n]));
  return {
    jumlah: k.inovasi.length,
    segi: SEGI.map((id) => satuSegi(id, k)),
    urut: {
      terbaru: k.inovasi.map((i) => Number((i.isi.diperbarui ?? i.isi.ditambahkan).replaceAll('-', ''))),
      replikasi: k.inovasi.map((i) => i.relasi.filter(ditiru).length),
      nama: k.inovasi.map((i) => tempat.get(i)!),
    },
  };
}

function satuSegi(id: IdSegi, k: Katalog): KolomSegi {
  const perBaris = k.inovasi.map((i) => nilaiSegi(id, i, k));
  const nilai = new Map(perBaris.flat().map(([n, label]) => [n, label]));
  const urut = [...nilai].sort(urutanNilai(id, k)).map(([n, label]): [string, string] => [n, label]);
  const nomor = new Map(urut.map(([n], j) => [n, j]));
  return {
    id,
    nilai: urut,
    isi: perBaris.map((n) => {
      const angka = n.map(([x]) => nomor.get(x)!);
      return angka.length === 0 ? -1 : angka.length === 1 ? angka[0]! : angka;
    }),
  };
}

/** Computed values have an order of their own. */
const TETAP: Partial<Record<IdSegi, readonly string[]>> = { label: URUTAN_LABEL, kelengkapan: PITA_KELENGKAPAN };

/** Vocabularies keep their own order, years begin with the newest, names follow the alphabet. */
function urutanNilai(id: IdSegi, k: Katalog): (a: [string, string], b: [string, string]) => number {
  if (id === 'tahun') return ([a], [b]) => bandingTeks(b, a);
  const tetap: readonly string[] | undefined = TETAP[id];
  if (tetap) return ([a], [b]) => tetap.indexOf(a) - tetap.indexOf(b);
  const kosakata = new Map((k.kosakata.get(id)?.nilai ?? []).map((n, i) => [n.id, i]));
  if (kosakata.size && id !== 'tema' && id !== 'urusan') return ([a], [b]) => (kosakata.get(a) ?? 0) - (kosakata.get(b) ?? 0);
  return ([, a], [, b]) => bandingTeks(a, b);
}
