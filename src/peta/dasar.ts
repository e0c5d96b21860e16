/** The ground of a map: the land of the atlas, or the boundaries that a deployer brought, at the detail its widths need. */
import { LEBAR, type SumberBagan } from '../charts/bagan.ts';
import type { DasarPeta, TingkatPeta } from '../charts/peta.ts';
import type { JendelaPeta } from '../domain/banding/jendela.ts';
import type { BatasKatalog } from '../domain/katalog.ts';
import { PESAN_BAGAN_PETA as P } from '../text/pesan/bagan-peta.ts';
import { bidangBatas, kodeBatas } from './batas.ts';
import { jalurDarat } from './darat.ts';

/** Map units in one pixel: half a pixel is the finest that one sees. */
const UNIT_PER_PIKSEL = 2;
/** Corners whose leaving changes fewer square pixels are left out: of a coast, and of the many inner borders. */
const CERMAT_PIKSEL = { darat: 1.5, batas: 2.4 };
/** Smaller islands are left out, in square pixels. */
const TERKECIL_PIKSEL = 0.8;

const DARAT: SumberBagan = { judul: P.judulDarat, penerbit: P.penerbitDarat, url: 'https://www.naturalearthdata.com/' };

export interface BahanDasar {
  /** None, and the land is that of the atlas. */
  batas: readonly BatasKatalog[];
  /** Kode of all regions and of all provinces. */
  daerah: readonly string[];
  provinsi: readonly string[];
}

/** @param lebar widths in pixels at which the map will be drawn, the narrowest first */
export function dasarPeta(b: BahanDasar, jendela: JendelaPeta, lebar: readonly number[] = [LEBAR.sempit, LEBAR.lebar]): DasarPeta {
  const ada = kodeBatas(b.batas);
  const bidang = new Set(b.daerah.filter((k) => ada.has(k)));
  const semua = (kode: readonly string[]) => kode.length > 0 && kode.every((k) => ada.has(k));
  const alas = semua(b.daerah) ? 'bidang' : semua(b.provinsi) ? 'provinsi' : 'atlas';
  return {
    tingkat: lebar.map((w) => tingkat(b, alas, bidang, jendela, w)),
    sumber: [...sumberBatas(b.batas), ...(alas === 'atlas' ? [DARAT] : [])],
    catatan: b.batas.length > 0 ? catatanBatas(b.batas) : [],
  };
}

/** What lies below: all regions cover the land themselves, else the borders of all provinces do, else the atlas. */
type Alas = 'bidang' | 'provinsi' | 'atlas';

function tingkat(b: BahanDasar, alas: Alas, bidang: ReadonlySet<string>, jendela: JendelaPeta, lebar: number): TingkatPeta {
  const piksel = lebar / (jendela.timur - jendela.barat);
  const p = {
    jendela,
    perDerajat: Math.ceil(piksel * UNIT_PER_PIKSEL),
    terkecil: TERKECIL_PIKSEL * UNIT_PER_PIKSEL ** 2,
    cermat: CERMAT_PIKSEL.darat / piksel ** 2,
  };
  const pb = { ...p, cermat: CERMAT_PIKSEL.batas / piksel ** 2 };
  const darat = { bidang: () => '', provinsi: () => jalurProvinsi(b, pb), atlas: () => jalurDarat(p) };
  return { perDerajat: p.perDerajat, darat: darat[alas](), ...(bidang.size > 0 && { bidang: bidangBatas(b.batas, bidang, pb) }) };
}

function jalurProvinsi(b: BahanDasar, p: Parameters<typeof bidangBatas>[2]): string {
  return Object.values(bidangBatas(b.batas, new Set(b.provinsi), p))
    .map((x) => x.d)
    .join('');
}

function sumberBatas(batas: readonly BatasKatalog[]): SumberBagan[] {
  const semua = batas.flatMap((b) => b.sumber);
  return [...new Map(semua.map((s) => [s.url ?? s.judul, s])).values()].map(({ judul, penerbit, tanggal, url }) => ({
    judul,
    penerbit,
    ...(tanggal !== undefined && { tanggal }),
    ...(url !== undefined && { url }),
  }));
}

function catatanBatas(batas: readonly BatasKatalog[]): string[] {
  const atribusi = [...new Set(batas.map((b) => b.atribusi).filter(Boolean))];
  return atribusi.some((a) => a.includes(P.ilustrasi)) ? atribusi : [...atribusi, P.ilustrasi];
}
