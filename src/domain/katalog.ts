/** The join: valid entries → one `Katalog` that pages, data files and the search index share. */
import type { z } from 'zod';
import { ambil, type Badan, type Entri } from './entri.ts';
import { kelengkapan, label, type Kelengkapan, type Label } from './label.ts';
import { kodeFolder, susunRelasi, type Relasi } from './replikasi.ts';
import type { Daerah, FaktaCakupan, FaktaIndeks, Kebutuhan, Kontak, Opd, Rencana } from './schema/daerah.ts';
import type { Sumber } from './schema/dasar.ts';
import type { Inovasi } from './schema/inovasi.ts';
import type { EdisiKematangan, Kosakata, NilaiKosakata, Sinonim } from './schema/kosakata.ts';
import type { Ambang, Kompetisi, Pemenang, RumusIid, Situs, totalNasional } from './schema/nasional.ts';
import type { PetaBatas } from './schema/peta.ts';
import type { Kesepakatan } from './schema/replikasi.ts';
import type { Konteks as FaktaKonteks } from './schema/wilayah.ts';
import { keSlug } from './slug.ts';
import { bandingTeks } from './temuan.ts';
import { namaProvinsi } from './wilayah.ts';

/** Facts of one file together with its list of sources. */
export interface Berkas<T> {
  isi: T;
  sumber: readonly Sumber[];
}

export interface DaerahKatalog {
  kode: string;
  nama: string;
  /** Address below `/daerah/`; carries no kode, because kode change. */
  slug: string;
  /** Folder below `content/daerah/` that this region has or would have. */
  folder: string;
  jenis: 'kabupaten' | 'kota' | 'provinsi';
  otonom: boolean;
  kodeProvinsi: string;
  provinsi: string;
  pulau: string;
  penduduk?: number;
  tahunPenduduk?: number;
  luasKm2?: number;
  titik?: readonly [number, number];
  /** Of a province: column and row on the tile map, and its name there. */
  petak?: readonly [number, number];
  singkatan?: string;
  tetangga: readonly string[];
  konteks: Berkas<readonly FaktaKonteks[]>;
  sumberDasar: readonly Sumber[];
  profil?: Berkas<Daerah>;
  opd: Berkas<readonly Opd[]>;
  kontak: Berkas<readonly Kontak[]>;
  indeks: Berkas<readonly FaktaIndeks[]>;
  cakupan: Berkas<readonly FaktaCakupan[]>;
  rencana: { slug: string; isi: Rencana; bagian: Badan['bagian'] }[];
  kebutuhan: { slug: string; isi: Kebutuhan; bagian: Badan['bagian'] }[];
  inovasi: InovasiKatalog[];
  /** Relations in which this region is the adopter. */
  menerima: Relasi[];
}

export interface InovasiKatalog {
  /** `<folder>/<slug>` */
  id: string;
  slug: string;
  daerah: DaerahKatalog;
  isi: Inovasi;
  bagian: Badan['bagian'];
  opd: Opd[];
  /** Contacts that name this innovation first, then the region's coordinators. */
  kontak: Kontak[];
  relasi: Relasi[];
  kelengkapan: Kelengkapan;
  label: Label;
}

/** Boundaries that a deployer brought, with the words that must stand below them. */
export interface BatasKatalog {
  nama: string;
  topologi: PetaBatas;
  atribusi: string;
  sumber: readonly Sumber[];
}

export interface Katalog {
  tanggal: string;
  situs: Situs;
  /** Provinces and regions, by kode. */
  daerah: ReadonlyMap<string, DaerahKatalog>;
  /** In the order of their ids. */
  inovasi: readonly InovasiKatalog[];
  perId: ReadonlyMap<string, InovasiKatalog>;
  kosakata: ReadonlyMap<string, Kosakata>;
  edisi: ReadonlyMap<string, EdisiKematangan>;
  /** What the search knows about words; empty lists when the content has no such file. */
  sinonim: Pick<Sinonim, 'setara' | 'arah' | 'abaikan'>;
  kompetisi: ReadonlyMap<string, Kompetisi>;
  relasi: readonly Relasi[];
  kesepakatan: readonly (Kesepakatan & { id: string })[];
  nasional: { total?: z.infer<typeof totalNasional>; ambang?: Ambang; pemenang?: Pemenang; rumus?: RumusIid };
  /** Usually empty; in the order of the file names. */
  batas: readonly BatasKatalog[];
}

/** @throws Error when situs.json, the vocabulary of steps or a region is missing; the checks report that before. */
export function susunKatalog(entri: readonly Entri[], tanggal: string): Katalog {
  const situs = ambil(entri, 'situs')[0]?.isi;
  const kosakata = new Map(ambil(entri, 'kosakata').map((e) => [e.nama!, e.isi]));
  const langkah = kosakata.get('langkah-replikasi');
  if (!situs || !langkah) throw new Error('situs.json dan kosakata/langkah-replikasi.json harus ada');

  const daerah = susunDaerah(entri);
  const relasi = susunRelasi(entri, langkah, tanggal);
  const perInovasi = Map.groupBy(relasi, (r) => r.inovasi);
  for (const r of relasi) daerah.get(r.penerima)?.menerima.push(r);

  const inovasi = ambil(entri, 'inovasi')
    .map((e) => satuInovasi(e, wajibAda(daerah, e.folder!), perInovasi.get(`${e.folder}/${e.nama}`) ?? [], tanggal))
    .sort((a, b) => bandingTeks(a.id, b.id));
  for (const i of inovasi) i.daerah.inovasi.push(i);

  const total = ambil(entri, 'totalNasional')[0]?.isi;
  const ambang = ambil(entri, 'ambang')[0]?.isi;
  const pemenang = ambil(entri, 'pemenang')[0]?.isi;
  const rumus = ambil(entri, 'rumus')[0]?.isi;
  return {
    tanggal,
    situs,
    daerah,
    inovasi,
    perId: new Map(inovasi.map((i) => [i.id, i])),
    kosakata,
    edisi: new Map(ambil(entri, 'kematangan').map((e) => [e.nama!, e.isi])),
    sinonim: ambil(entri, 'sinonim')[0]?.isi ?? { setara: [], arah: [], abaikan: [] },
    kompetisi: new Map(ambil(entri, 'kompetisi').map((e) => [e.nama!, e.isi])),
    relasi,
    kesepakatan: [
      ...ambil(entri, 'kesepakatan').map((e) => ({ ...e.isi, id: `${e.folder}/${e.nama}` })),
      ...ambil(entri, 'kesepakatanPublik').map((e) => ({ ...e.isi, id: e.nama! })),
    ],
    nasional: { ...(total && { total }), ...(ambang && { ambang }), ...(pemenang && { pemenang }), ...(rumus && { rumus }) },
    batas: susunBatas(entri),
  };
}

function susunBatas(entri: readonly Entri[]): BatasKatalog[] {
  const asal = ambil(entri, 'petaSumber')[0]?.isi;
  return ambil(entri, 'peta').map((e) => {
    const b = asal?.batas.find((x) => x.berkas === e.nama);
    return {
      nama: e.nama!,
      topologi: e.isi,
      atribusi: b?.atribusi ?? '',
      sumber: (asal?.sumber ?? []).filter((s) => b?.sumber.includes(s.id)),
    };
  });
}

function wajibAda(daerah: ReadonlyMap<string, DaerahKatalog>, folder: string): DaerahKatalog {
  const d = daerah.get(kodeFolder(folder));
  if (!d) throw new Error(`Folder daerah/${folder} tidak ada di daftar wilayah. Jalankan npm run periksa.`);
  return d;
}

function kosong<T>(): Berkas<readonly T[]> {
  return { isi: [], sumber: [] };
}

function susunDaerah(entri: readonly Entri[]): Map<string, DaerahKatalog> {
  const hasil = new Map<string, DaerahKatalog>();
  const tambah = (
    d: Pick<
      DaerahKatalog,
      'kode' | 'nama' | 'jenis' | 'otonom' | 'kodeProvinsi' | 'provinsi' | 'pulau' | 'tetangga' | 'konteks' | 'sumberDasar'
    > &
      Partial<DaerahKatalog>,
  ) => {
    const slug = keSlug(d.nama);
    hasil.set(d.kode, {
      ...d,
      slug,
      folder: `${d.kode}-${slug}`,
      opd: kosong(),
      kontak: kosong(),
      indeks: kosong(),
      cakupan: kosong(),
      rencana: [],
      kebutuhan: [],
      inovasi: [],
      menerima: [],
    });
  };
  for (const { isi: w } of ambil(entri, 'wilayah')) {
    const umum = {
      kodeProvinsi: w.kode,
      provinsi: w.nama,
      pulau: w.pulau,
      sumberDasar: w.sumber.filter((s) => w.sumberDasar.includes(s.id)),
    };
    tambah({
      ...umum,
      kode: w.kode,
      nama: namaProvinsi(w.nama),
      jenis: 'provinsi',
      otonom: true,
      petak: w.petak,
      singkatan: w.singkatan,
      tetangga: [],
      konteks: { isi: w.konteks, sumber: w.sumber },
    });
    for (const { konteks, ...d } of w.daerah)
      tambah({ ...umum, ...d, jenis: d.jenis as 'kabupaten' | 'kota', konteks: { isi: konteks, sumber: w.sumber } });
  }
  for (const e of entri) {
    const d = e.folder && e.jenis !== 'wilayah' ? hasil.get(kodeFolder(e.folder)) : undefined;
    if (d) lengkapiDaerah(d, e);
  }
  return new Map([...hasil].sort(([a], [b]) => bandingTeks(a, b)));
}

function lengkapiDaerah(d: DaerahKatalog, e: Entri): void {
  const sumber = (e.isi as { sumber?: Sumber[] }).sumber ?? [];
  const terketik = <J extends Entri['jenis']>(jenis: J) => (e.jenis === jenis ? (e as unknown as Entri<J>) : undefined);
  const profil = terketik('daerah');
  if (profil) d.profil = { isi: profil.isi, sumber };
  const opd = terketik('opd');
  if (opd) d.opd = { isi: opd.isi.opd, sumber };
  const kontak = terketik('kontak');
  if (kontak) d.kontak = { isi: kontak.isi.kontak, sumber };
  const indeks = terketik('indeks');
  if (indeks) d.indeks = { isi: indeks.isi.fakta, sumber };
  const cakupan = terketik('cakupan');
  if (cakupan) d.cakupan = { isi: cakupan.isi.fakta, sumber };
  const rencana = terketik('rencana');
  if (rencana) d.rencana.push({ slug: e.nama!, isi: rencana.isi, bagian: e.badan?.bagian ?? [] });
  const kebutuhan = terketik('kebutuhan');
  if (kebutuhan) d.kebutuhan.push({ slug: e.nama!, isi: kebutuhan.isi, bagian: e.badan?.bagian ?? [] });
}

function satuInovasi(e: Entri<'inovasi'>, daerah: DaerahKatalog, relasi: Relasi[], tanggal: string): InovasiKatalog {
  const id = `${e.folder}/${e.nama}`;
  const bagian = e.badan?.bagian ?? [];
  const khusus = daerah.kontak.isi.filter((k) => k.inovasi?.includes(id) || (k.opd !== undefined && e.isi.opd?.includes(k.opd)));
  const koordinator = daerah.kontak.isi.filter((k) => k.peran === 'koordinator-inovasi' && !khusus.includes(k));
  const kontak = [...khusus, ...koordinator];
  const bahan = { isi: e.isi, bagian, kontak, relasi, tanggal };
  const lengkap = kelengkapan(bahan);
  const opd = (e.isi.opd ?? []).flatMap((o) => daerah.opd.isi.find((x) => x.id === o) ?? []);
  return { id, slug: e.nama!, daerah, isi: e.isi, bagian, opd, kontak, relasi, kelengkapan: lengkap, label: label(bahan, lengkap) };
}

/** Label of a vocabulary value; the id itself when it is not there. */
export function labelKosakata(k: Pick<Katalog, 'kosakata'>, nama: string, id: string): string {
  return nilaiKosakata(k, nama, id)?.label ?? id;
}

export function nilaiKosakata(k: Pick<Katalog, 'kosakata'>, nama: string, id: string): NilaiKosakata | undefined {
  return k.kosakata.get(nama)?.nilai.find((n) => n.id === id);
}
