/**
 * The content as its files stand, read without any code of the site: the ground on which figures of charts are
 * recounted. Sources become keys, so that one article cited by two files counts once.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';
import { tanggalKata } from './tulis-id.ts';

const ISI = join(AKAR, akarIsi());

interface SumberMentah {
  id: string;
  judul: string;
  penerbit: string;
  tanggal?: string;
  url?: string;
}

/** Facts with the keys of their sources. */
type Bersumber<T> = T & { sumber: string[] };

export type FaktaIndeks = Bersumber<{
  tahun: number;
  tahunDiragukan?: string;
  skor?: number;
  skala?: string;
  status?: string;
  peringkat?: number;
  jenisPeringkat?: string;
  lingkup?: string;
  predikat?: string;
  jumlahInovasi?: number;
  penghargaan?: string;
  catatan?: string;
}>;
export type FaktaKonteks = Bersumber<{ indikator: string; nilai?: number; tahun?: number; lembaga: string; metode?: string }>;
export type FaktaCakupan = Bersumber<{ tanggal: string; opdBerinovasi: number; opdSeluruh: number }>;
export type FaktaNasional = Bersumber<{ tahun: number; indikator: string; nilai?: number; catatan?: string }>;
export type Ambang = Bersumber<{ tahun: number[]; skala: string; kelas: { predikat: string; min: number }[] }>;
export type Langkah = Bersumber<{ langkah: string; tanggal?: string; berlakuSampai?: string }>;
export type Pengakuan = Langkah & { penerima: string };

/** One file of a replication: of the adopter, or of the public record. */
export interface BerkasReplikasi {
  suara: 'penerima' | 'publik';
  inovasi: string;
  penerima: string;
  hubungan: string;
  langkah: Langkah[];
  keadaan?: { nilai: string; per?: string };
}

export interface DaerahMentah {
  kode: string;
  nama: string;
  jenis: string;
  /** Of a kabupaten or kota, that of its province. */
  pulau: string;
  slug: string;
  penduduk?: number | undefined;
  tahunPenduduk?: number | undefined;
  luasKm2?: number | undefined;
  /** Longitude and latitude. */
  titik?: [number, number] | undefined;
  sumberDasar: string[];
  konteks: FaktaKonteks[];
  indeks: FaktaIndeks[];
  cakupan: FaktaCakupan[];
  inovasi: { id: string; tema: string[]; urusan: string; tahapan?: string; jenis?: string; pengakuan: Pengakuan[] }[];
}

/** Every way in which a source is written as one line, to the first key that had this line. */
const barisKeKunci = new Map<string, string>();
/** Sources that cannot be told apart by what is printed. */
const kembar = new Map<string, string>();

function kunci(s: SumberMentah): string {
  const k = s.url ?? `${s.judul} ${s.penerbit}`;
  const baris = [s.judul, s.penerbit, ...(s.tanggal ? [tanggalKata(s.tanggal)] : [])].join(', ');
  const lain = barisKeKunci.get(baris);
  if (lain === undefined) barisKeKunci.set(baris, k);
  else if (sumberDikenal(lain) !== sumberDikenal(k)) kembar.set(sumberDikenal(k), sumberDikenal(lain));
  return k;
}

/** The key under which a source may be compared with what is printed of it. */
export function sumberDikenal(k: string): string {
  const lain = kembar.get(k);
  return lain === undefined ? k : sumberDikenal(lain);
}

/** The source whose printed line this is. @throws Error when the content has none */
export function sumberBaris(baris: string): string {
  const k = barisKeKunci.get(baris);
  if (k === undefined) throw new Error(`Tidak ada sumber di isi yang tertulis "${baris}"`);
  return k;
}

export function adaBaris(baris: string): boolean {
  return barisKeKunci.has(baris);
}

function baca<T>(jalur: string): T {
  return JSON.parse(readFileSync(join(ISI, jalur), 'utf8')) as T;
}

const SEMUA = semuaBerkas(ISI);
const berkas = (pola: RegExp) => SEMUA.filter((b) => pola.test(b));
/** Files of each region, by its kode. */
const perKode = Map.groupBy(berkas(/^daerah\//), (b) => b.split('/')[1]!.split('-')[0]!);

/** Facts of one file, their source ids replaced by keys. */
function fakta<T>(daftar: readonly (T & { sumber?: string[] })[] | undefined, sumber: readonly SumberMentah[] = []): Bersumber<T>[] {
  const perId = new Map(sumber.map((s) => [s.id, kunci(s)]));
  return (daftar ?? []).map((f) => ({ ...f, sumber: (f.sumber ?? []).map((id) => perId.get(id)!) }));
}

interface WilayahMentah extends Omit<DaerahMentah, 'sumberDasar' | 'konteks'> {
  sumberDasar: string[];
  konteks: FaktaKonteks[];
  daerah: WilayahMentah[];
  sumber: SumberMentah[];
}

const slug = (nama: string) =>
  nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function daerahWilayah(jalur: string): DaerahMentah[] {
  const w = baca<WilayahMentah>(jalur);
  const dasar = fakta([{ sumber: w.sumberDasar }], w.sumber)[0]!.sumber;
  return [{ ...w, nama: `Provinsi ${w.nama}`, jenis: 'provinsi' }, ...w.daerah].map((d) => ({
    kode: d.kode,
    nama: d.nama,
    jenis: d.jenis,
    pulau: w.pulau,
    slug: slug(d.nama),
    penduduk: d.penduduk,
    tahunPenduduk: d.tahunPenduduk,
    luasKm2: d.luasKm2,
    titik: d.titik,
    sumberDasar: dasar,
    konteks: fakta(d.konteks, w.sumber),
    ...isiFolder(d.kode),
  }));
}

function isiFolder(kode: string): Pick<DaerahMentah, 'indeks' | 'cakupan' | 'inovasi'> {
  const milik = perKode.get(kode) ?? [];
  const satu = <T>(nama: string) =>
    milik
      .filter((b) => basename(b) === nama)
      .flatMap((b) => {
        const isi = baca<{ fakta: Bersumber<T>[]; sumber: SumberMentah[] }>(b);
        return fakta<T>(isi.fakta, isi.sumber);
      });
  return {
    indeks: satu('indeks.json'),
    cakupan: satu('cakupan.json'),
    inovasi: milik
      .filter((b) => b.includes('/inovasi/'))
      .map((b) => {
        const depan = readFileSync(join(ISI, b), 'utf8').split(/^---[ \t]*$/m)[1]!;
        const isi = load(depan, { schema: CORE_SCHEMA }) as Omit<DaerahMentah['inovasi'][number], 'id' | 'pengakuan'> & {
          pengakuan?: Pengakuan[];
          sumber: SumberMentah[];
        };
        const id = `${b.split('/')[1]}/${basename(b, '.md')}`;
        const { tema, urusan, tahapan, jenis } = isi;
        return { id, tema, urusan, ...(tahapan && { tahapan }), ...(jenis && { jenis }), pengakuan: fakta(isi.pengakuan, isi.sumber) };
      }),
  };
}

/** All provinces and regions, in the order of their kode. */
export const DAERAH: readonly DaerahMentah[] = berkas(/^wilayah\//)
  .flatMap(daerahWilayah)
  .sort((a, b) => (a.kode < b.kode ? -1 : 1));

interface ReplikasiMentah extends Omit<BerkasReplikasi, 'suara'> {
  berlakuSampai?: string;
  sumber: SumberMentah[];
}

/** The adopter's own files name no adopter: their folder does. */
export const REPLIKASI: readonly BerkasReplikasi[] = berkas(/^(daerah\/[^/]+|publik)\/replikasi\//).map((b) => {
  const { sumber, berlakuSampai, ...isi } = baca<ReplikasiMentah>(b);
  const langkah = fakta(isi.langkah, sumber).map((l) => ({ ...l, ...(berlakuSampai && { berlakuSampai }) }));
  const sendiri = b.startsWith('daerah') && b.split('/')[1]!.split('-')[0]!;
  return { ...isi, langkah, suara: sendiri ? 'penerima' : 'publik', penerima: sendiri || isi.penerima };
});

function nasional<T>(nama: 'ambang' | 'total', medan: string): Bersumber<T>[] {
  if (!SEMUA.includes(`nasional/${nama}.json`)) return [];
  const isi = baca<Record<string, Bersumber<T>[]> & { sumber: SumberMentah[] }>(`nasional/${nama}.json`);
  return fakta<T>(isi[medan], isi.sumber);
}

export const NASIONAL = nasional<Omit<FaktaNasional, 'sumber'>>('total', 'fakta');
export const AMBANG = nasional<Omit<Ambang, 'sumber'>>('ambang', 'ambang');

/** Values of a vocabulary, in their order. */
export function kosakata(nama: string): { id: string; label: string; kelompok?: string; nomor?: number }[] {
  return baca<{ nilai: { id: string; label: string }[] }>(`kosakata/${nama}.json`).nilai;
}

/** Kode of the founding regions, in their order. */
export const PENDIRI = (JSON.parse(readFileSync(join(ISI, 'situs.json'), 'utf8')) as { pendiri: string[] }).pendiri;
