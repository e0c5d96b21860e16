/** Maps of pages: the ground is made once a build, and once for each province. */
import { modelPetakDaerah, modelPetakProvinsi } from '../banding/peta-petak.ts';
import { modelPetaTitik } from '../banding/peta-titik.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { DasarPeta } from '../charts/peta.ts';
import type { ModelPetaLokasi, TitikLokasi } from '../charts/peta-lokasi.ts';
import type { DaerahBanding } from '../domain/banding/bahan.ts';
import { jendelaTitik, NUSANTARA, type JendelaPeta } from '../domain/banding/jendela.ts';
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import { sudutBatas } from '../peta/batas.ts';
import { dasarPeta } from '../peta/dasar.ts';
import { PESAN_BAGAN_PETA as P } from '../text/pesan/bagan-peta.ts';
import { bahanBanding } from './banding.ts';

/** Provinces may be small: degrees. */
const LEBAR_PROVINSI = 1.2;
/** Width of the small map beside the facts of a region, in pixels. */
const LEBAR_LOKASI = 320;
/** It stands on every page of a region, so its ground has the detail of a narrower one. */
const CERMAT_LOKASI = 160;

const tembolok = new WeakMap<Katalog, Map<string, DasarPeta>>();

/** Land, or the boundaries of the content, for a window; `lebar` as in `dasarPeta`. */
export function dasarJendela(k: Katalog, jendela: JendelaPeta, lebar?: readonly number[]): DasarPeta {
  let m = tembolok.get(k);
  if (!m) tembolok.set(k, (m = new Map()));
  const kunci = JSON.stringify([jendela, lebar]);
  let d = m.get(kunci);
  if (!d) {
    const semua = [...k.daerah.values()];
    const kode = (provinsi: boolean) => semua.filter((x) => (x.jenis === 'provinsi') === provinsi).map((x) => x.kode);
    m.set(kunci, (d = dasarPeta({ batas: k.batas, daerah: kode(false), provinsi: kode(true) }, jendela, lebar)));
  }
  return d;
}

/** All of Indonesia; the ground for maps that are drawn again in the browser as well (11 kB, 4 kB packed). */
export function dasarNasional(k: Katalog): DasarPeta {
  return dasarJendela(k, NUSANTARA);
}

/** Where innovations are on record. */
export function petaNasional(k: Katalog): Bagan | KalimatBagan {
  const b = bahanBanding(k);
  return modelPetaTitik(
    b,
    b.daerah.filter((d) => d.jenis !== 'provinsi'),
    { dasar: dasarNasional(k) },
  );
}

/** Where up to six regions lie. */
export function petaLetak(k: Katalog, daftar: readonly DaerahBanding[]): Bagan | KalimatBagan {
  return modelPetaTitik(bahanBanding(k), [], { dasar: dasarNasional(k), sorot: daftar });
}

/** The provinces as tiles. */
export function petakNasional(k: Katalog): Bagan | KalimatBagan {
  return modelPetakProvinsi(bahanBanding(k));
}

/** The regions of a province: as tiles, or within their boundaries where the content has them all. */
export function petaProvinsi(k: Katalog, p: DaerahKatalog): Bagan | KalimatBagan {
  const b = bahanBanding(k);
  const anggota = b.daerah.filter((d) => d.jenis !== 'provinsi' && d.kode.startsWith(`${p.kode}.`));
  const sudut = sudutBatas(
    k.batas,
    anggota.map((d) => d.kode),
  );
  // Two corners a region: all of them are there.
  if (sudut.length > 0 && sudut.length === 2 * anggota.length) {
    const jendela = jendelaTitik(sudut, { lebarMin: LEBAR_PROVINSI, pinggir: 0.04 });
    const dasar = dasarJendela(k, jendela);
    return modelPetaTitik(b, anggota, { dasar, jendela, judul: P.judulDaerah(p.provinsi), lingkup: P.di(p.provinsi), id: 'peta-daerah' });
  }
  return modelPetakDaerah(b, p.kode);
}

export interface LokasiDaerah extends ModelPetaLokasi {
  /** Width in pixels. */
  lebar: number;
  /** Whose boundaries are drawn. */
  catatan: readonly string[];
}

/** A kabupaten or kota among its neighbours; undefined where no point is known. */
export function petaLokasiDaerah(k: Katalog, d: DaerahKatalog): LokasiDaerah | undefined {
  if (d.jenis === 'provinsi' || !d.titik) return undefined;
  const titik = (x: DaerahKatalog): TitikLokasi[] => (x.titik ? [{ kode: x.kode, nama: namaLabel(x), titik: x.titik }] : []);
  const sebelah = new Set(d.tetangga);
  const tetangga = [...k.daerah.values()].filter((x) => sebelah.has(x.kode)).flatMap(titik);
  const seprovinsi = [...k.daerah.values()].filter((x) => x.jenis !== 'provinsi' && x.kodeProvinsi === d.kodeProvinsi);
  const lain = seprovinsi.filter((x) => x !== d && !sebelah.has(x.kode)).flatMap(titik);
  // One window for all regions of a province, so that its land is cut once.
  const sekitar = new Set(seprovinsi.flatMap((x) => x.tetangga));
  const jendela = jendelaTitik(
    [...seprovinsi, ...[...k.daerah.values()].filter((x) => sekitar.has(x.kode))].flatMap((x) => (x.titik ? [x.titik] : [])),
    { lebarMin: LEBAR_PROVINSI, pinggir: 0.22 },
  );
  const dasar = dasarJendela(k, jendela, [CERMAT_LOKASI]);
  return {
    judul: P.judulLokasi(d.nama),
    uraian: P.lokasi(d.nama, d.provinsi, tetangga.length),
    jendela,
    dasar: dasar.tingkat[0]!,
    ini: titik(d)[0]!,
    tetangga,
    lain,
    lebar: LEBAR_LOKASI,
    catatan: dasar.catatan,
  };
}

/** Beside the list that names them in full. */
function namaLabel(d: DaerahKatalog): string {
  return d.nama
    .replace(/^Kabupaten /, '')
    .replace(/\bAdministrasi /, '')
    .replace(/\bKepulauan\b/, 'Kep.');
}
