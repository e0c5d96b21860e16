/** Comparisons that stand ready: each province, and each founding region beside regions like it. */
import { BOBOT_BIASA } from '../banding/alamat.ts';
import { SERI_PALING_BANYAK } from '../banding/dasar.ts';
import { baganBanding } from '../banding/semua.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { daerahSerupa } from '../domain/banding/serupa.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import { PESAN_KELOMPOK } from '../text/pesan/kelompok-banding.ts';
import { alasanSerupa, jarakSerupa, PESAN_SERUPA } from '../text/pesan/serupa.ts';
import { bahanBanding } from './banding.ts';
import { petaLetak, petaProvinsi } from './peta.ts';

export interface BagianKelompok {
  /** Unique on the page; begins the ids of its charts. */
  id: string;
  judul: string;
  daerah: {
    nama: string;
    jalur: string;
    /** Why it stands here and how far away it is; only among similar regions. */
    alasan?: string;
  }[];
  bagan: (Bagan | KalimatBagan)[];
  /** What the regions are, as against what they do; folded on long pages, otherwise empty and among `bagan`. */
  keadaan: (Bagan | KalimatBagan)[];
}

export interface KelompokBanding {
  /** Below `/bandingkan/`. */
  slug: string;
  /** `Jawa Tengah`; for lists. */
  nama: string;
  judul: string;
  deskripsi: string;
  pengantar: string;
  /** Where they lie. */
  peta: Bagan | KalimatBagan;
  bagian: BagianKelompok[];
  /** What the measure of likeness means. */
  arti?: string;
  /** The same regions on the page where others can be chosen, as a query. */
  pilihan?: string;
}

const perKatalog = new WeakMap<Katalog, KelompokBanding[]>();

const perPendiri = new WeakMap<Katalog, KelompokBanding[]>();
/** With the region itself six, which is as many as keep a colour of their own. */
const SERUPA_PALING_BANYAK = SERI_PALING_BANYAK - 1;

/** The founding regions that `situs.json` names, in its order. */
export function daerahPendiri(k: Katalog): DaerahBanding[] {
  const b = bahanBanding(k);
  return [...new Set(k.situs.pendiri)].flatMap((kode) => b.daerah.find((d) => d.kode === kode) ?? []);
}

/** Each founding region beside the regions most like it. */
export function kelompokPendiri(k: Katalog): KelompokBanding[] {
  let semua = perPendiri.get(k);
  if (!semua) perPendiri.set(k, (semua = susunPendiri(k)));
  return semua;
}

function susunPendiri(k: Katalog): KelompokBanding[] {
  const b = bahanBanding(k);
  return daerahPendiri(k).map((d) => {
    const serupa = daerahSerupa(b, d, { bobotKemiskinan: BOBOT_BIASA }).slice(0, SERUPA_PALING_BANYAK);
    const daftar = [d, ...serupa.map((s) => s.daerah)];
    const bagian = satuBagian(b, 'serupa', PESAN_KELOMPOK.bagianSerupa(d, serupa.length), daftar);
    const alasan = new Map(serupa.map((s) => [s.daerah.nama, [jarakSerupa(s), ...alasanSerupa(s)].join(', ')]));
    return {
      slug: d.slug,
      nama: d.nama,
      judul: PESAN_KELOMPOK.judulSerupa(d.nama),
      deskripsi: PESAN_KELOMPOK.deskripsiSerupa(d),
      pengantar: PESAN_KELOMPOK.pengantarSerupa(d, serupa.length),
      arti: PESAN_SERUPA.arti(d.jenis, BOBOT_BIASA),
      peta: petaLetak(k, daftar),
      pilihan: daftar.map((x) => x.slug).join(),
      bagian: [{ ...bagian, daerah: bagian.daerah.map((x) => ({ ...x, ...(alasan.has(x.nama) && { alasan: alasan.get(x.nama)! }) })) }],
    };
  });
}

/** Provinces of which something beyond census figures is on record. */
export function kelompokProvinsi(k: Katalog): KelompokBanding[] {
  let semua = perKatalog.get(k);
  if (!semua) {
    const b = bahanBanding(k);
    semua = b.daerah.filter((d) => d.jenis === 'provinsi').flatMap((p) => satuProvinsi(k, b, p) ?? []);
    perKatalog.set(k, semua);
  }
  return semua;
}

function satuProvinsi(k: Katalog, b: BahanBanding, p: DaerahBanding): KelompokBanding | undefined {
  const anggota = b.daerah.filter((d) => d.kode.startsWith(`${p.kode}.`));
  if (!anggota.some((d) => d.indeks.length > 0 || d.inovasi.jumlah > 0)) return undefined;
  // Kabupaten and kota are never ranked together, so each kind has its own charts.
  const bagian = (['kabupaten', 'kota'] as const).flatMap((jenis) => {
    const daftar = anggota.filter((d) => d.jenis === jenis);
    if (daftar.length === 0) return [];
    const bagian = satuBagian(b, jenis, PESAN_KELOMPOK.bagian(jenis, daftar.length), daftar);
    const [bagan, keadaan] = [false, true].map((ya) => bagian.bagan.filter((x) => x.id.startsWith('konteks-') === ya));
    return [{ ...bagian, bagan: bagan!, keadaan: keadaan! }];
  });
  if (bagian.length === 0) return undefined;
  return {
    slug: p.slug,
    nama: p.nama.replace(/^Provinsi /, ''),
    judul: PESAN_KELOMPOK.judulProvinsi(p.nama),
    deskripsi: PESAN_KELOMPOK.deskripsiProvinsi(p.nama),
    pengantar: PESAN_KELOMPOK.pengantarProvinsi(anggota.length, anggota.filter((d) => d.indeks.length > 0).length),
    peta: petaProvinsi(k, k.daerah.get(p.kode)!),
    bagian,
  };
}

function satuBagian(b: BahanBanding, id: string, judul: string, daftar: readonly DaerahBanding[]): BagianKelompok {
  return { id, judul, daerah: daftar.map((d) => ({ nama: d.nama, jalur: jalurDaerah(d) })), bagan: baganBanding(b, daftar), keadaan: [] };
}
