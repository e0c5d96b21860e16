/** Every kind of record: where its files live and which schema they follow. One table for build, checker and JSON Schema. */
import type { z } from 'zod';
import { cakupan, daerah, indeks, kebutuhan, kontak, opd, rencana, BAGIAN_KEBUTUHAN, BAGIAN_RENCANA } from './daerah.ts';
import { inovasi, BAGIAN_INOVASI, BAGIAN_WAJIB } from './inovasi.ts';
import { daftarKosakata, edisiKematangan, sinonim } from './kosakata.ts';
import { ambang, kompetisi, pemenang, rumusIid, situs, totalNasional } from './nasional.ts';
import { petaBatas, petaSumber } from './peta.ts';
import { kesepakatan, replikasiDaerah, replikasiPublik } from './replikasi.ts';
import { wilayah } from './wilayah.ts';

export interface JenisBerkas {
  /** Path below `content/`; named groups `folder` and `nama` where they exist. */
  pola: RegExp;
  skema: z.ZodType;
  /** Example of a right path, shown when a file lies in the wrong place. */
  contoh: string;
  judul: string;
  bagian?: { dikenal: readonly string[]; wajib: readonly string[] };
}

const FOLDER = String.raw`(?<folder>\d{2}(?:\.\d{2})?-[a-z0-9]+(?:-[a-z0-9]+)*)`;
const NAMA = String.raw`(?<nama>[a-z0-9]+(?:-[a-z0-9]+)*)`;
const diDaerah = (sisa: string) => new RegExp(`^daerah/${FOLDER}/${sisa}$`);

export const JENIS = {
  situs: { pola: /^situs\.json$/, skema: situs, contoh: 'situs.json', judul: 'Situs' },
  wilayah: {
    pola: new RegExp(`^wilayah/(?<folder>\\d{2}-[a-z-]+)\\.json$`),
    skema: wilayah,
    contoh: 'wilayah/33-jawa-tengah.json',
    judul: 'Wilayah',
  },
  daerah: { pola: diDaerah('daerah\\.json'), skema: daerah, contoh: 'daerah/33.16-kabupaten-blora/daerah.json', judul: 'Daerah' },
  opd: { pola: diDaerah('opd\\.json'), skema: opd, contoh: 'daerah/33.16-kabupaten-blora/opd.json', judul: 'Perangkat daerah' },
  kontak: { pola: diDaerah('kontak\\.json'), skema: kontak, contoh: 'daerah/33.16-kabupaten-blora/kontak.json', judul: 'Kontak' },
  indeks: {
    pola: diDaerah('indeks\\.json'),
    skema: indeks,
    contoh: 'daerah/33.16-kabupaten-blora/indeks.json',
    judul: 'Indeks Inovasi Daerah',
  },
  cakupan: { pola: diDaerah('cakupan\\.json'), skema: cakupan, contoh: 'daerah/33.16-kabupaten-blora/cakupan.json', judul: 'Cakupan OPD' },
  inovasi: {
    pola: diDaerah(`inovasi/${NAMA}\\.md`),
    skema: inovasi,
    contoh: 'daerah/33.16-kabupaten-blora/inovasi/silat.md',
    judul: 'Inovasi',
    bagian: { dikenal: BAGIAN_INOVASI, wajib: BAGIAN_WAJIB },
  },
  rencana: {
    pola: diDaerah(`rencana/${NAMA}\\.md`),
    skema: rencana,
    contoh: 'daerah/33.16-kabupaten-blora/rencana/pupuk-desa.md',
    judul: 'Rencana aksi inovasi',
    bagian: { dikenal: BAGIAN_RENCANA, wajib: ['Masalah', 'Gagasan'] },
  },
  kebutuhan: {
    pola: diDaerah(`kebutuhan/${NAMA}\\.md`),
    skema: kebutuhan,
    contoh: 'daerah/33.16-kabupaten-blora/kebutuhan/stunting.md',
    judul: 'Kebutuhan',
    bagian: { dikenal: BAGIAN_KEBUTUHAN, wajib: ['Masalah'] },
  },
  replikasi: {
    pola: diDaerah(`replikasi/${NAMA}\\.json`),
    skema: replikasiDaerah,
    contoh: 'daerah/33.16-kabupaten-blora/replikasi/simpati.json',
    judul: 'Replikasi (penerima)',
  },
  kesepakatan: {
    pola: diDaerah(`kesepakatan/${NAMA}\\.json`),
    skema: kesepakatan,
    contoh: 'daerah/33.16-kabupaten-blora/kesepakatan/mou-sumedang.json',
    judul: 'Kesepakatan',
  },
  replikasiPublik: {
    pola: new RegExp(`^publik/replikasi/${NAMA}\\.json$`),
    skema: replikasiPublik,
    contoh: 'publik/replikasi/simpati-kota-ambon.json',
    judul: 'Replikasi (sumber publik)',
  },
  kesepakatanPublik: {
    pola: new RegExp(`^publik/kesepakatan/${NAMA}\\.json$`),
    skema: kesepakatan,
    contoh: 'publik/kesepakatan/bandung-12-daerah.json',
    judul: 'Kesepakatan (sumber publik)',
  },
  totalNasional: { pola: /^nasional\/total\.json$/, skema: totalNasional, contoh: 'nasional/total.json', judul: 'Angka nasional' },
  ambang: { pola: /^nasional\/ambang\.json$/, skema: ambang, contoh: 'nasional/ambang.json', judul: 'Ambang predikat' },
  rumus: {
    pola: /^nasional\/rumus\.json$/,
    skema: rumusIid,
    contoh: 'nasional/rumus.json',
    judul: 'Rumus indeks',
  },
  pemenang: { pola: /^nasional\/pemenang\.json$/, skema: pemenang, contoh: 'nasional/pemenang.json', judul: 'Pemenang' },
  peta: {
    pola: new RegExp(`^peta/${NAMA}\\.topo\\.json$`),
    skema: petaBatas,
    contoh: 'peta/batas-kabupaten.topo.json',
    judul: 'Batas wilayah (boleh tidak ada)',
  },
  petaSumber: { pola: /^peta\/sumber\.json$/, skema: petaSumber, contoh: 'peta/sumber.json', judul: 'Sumber batas wilayah' },
  kompetisi: { pola: new RegExp(`^kompetisi/${NAMA}\\.json$`), skema: kompetisi, contoh: 'kompetisi/iga.json', judul: 'Kompetisi' },
  kematangan: {
    pola: new RegExp(`^kosakata/kematangan/${NAMA}\\.json$`),
    skema: edisiKematangan,
    contoh: 'kosakata/kematangan/2026.json',
    judul: 'Edisi kematangan',
  },
  sinonim: { pola: /^kosakata\/sinonim\.json$/, skema: sinonim, contoh: 'kosakata/sinonim.json', judul: 'Sinonim' },
  kosakata: { pola: new RegExp(`^kosakata/${NAMA}\\.json$`), skema: daftarKosakata, contoh: 'kosakata/tema.json', judul: 'Kosakata' },
} as const satisfies Record<string, JenisBerkas>;

export type NamaJenis = keyof typeof JENIS;

/** Type of the record that a kind of file holds. */
export type Isi<J extends NamaJenis> = z.infer<(typeof JENIS)[J]['skema']>;

/** Which kind of record a path (below `content/`, forward slashes) is, or undefined. */
export function jenisBerkas(jalur: string): { jenis: NamaJenis; folder?: string; nama?: string } | undefined {
  for (const jenis of Object.keys(JENIS) as NamaJenis[]) {
    const cocok = (JENIS[jenis] as JenisBerkas).pola.exec(jalur);
    if (cocok) return { jenis, folder: cocok.groups?.folder, nama: cocok.groups?.nama };
  }
  return undefined;
}
