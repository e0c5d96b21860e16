/** Comparisons that stand ready: each province, and each founding kabupaten beside regions like it. */
import { baganBanding } from '../banding/semua.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import { PESAN_KELOMPOK } from '../text/pesan/kelompok-banding.ts';
import { bahanBanding } from './banding.ts';

export interface BagianKelompok {
  /** Unique on the page; begins the ids of its charts. */
  id: string;
  judul: string;
  daerah: { nama: string; jalur: string }[];
  bagan: (Bagan | KalimatBagan)[];
}

export interface KelompokBanding {
  /** Below `/bandingkan/`. */
  slug: string;
  /** `Jawa Tengah`; for lists. */
  nama: string;
  judul: string;
  deskripsi: string;
  pengantar: string;
  bagian: BagianKelompok[];
}

const perKatalog = new WeakMap<Katalog, KelompokBanding[]>();

/** Provinces of which something beyond census figures is on record. */
export function kelompokProvinsi(k: Katalog): KelompokBanding[] {
  let semua = perKatalog.get(k);
  if (!semua) {
    const b = bahanBanding(k);
    semua = b.daerah.filter((d) => d.jenis === 'provinsi').flatMap((p) => satuProvinsi(b, p) ?? []);
    perKatalog.set(k, semua);
  }
  return semua;
}

function satuProvinsi(b: BahanBanding, p: DaerahBanding): KelompokBanding | undefined {
  const anggota = b.daerah.filter((d) => d.kode.startsWith(`${p.kode}.`));
  if (!anggota.some((d) => d.indeks.length > 0 || d.inovasi.jumlah > 0)) return undefined;
  // Kabupaten and kota are never ranked together, so each kind has its own charts.
  const bagian = (['kabupaten', 'kota'] as const).flatMap((jenis) => {
    const daftar = anggota.filter((d) => d.jenis === jenis);
    return daftar.length > 1 ? [satuBagian(b, jenis, PESAN_KELOMPOK.bagian(jenis, daftar.length), daftar)] : [];
  });
  if (bagian.length === 0) return undefined;
  return {
    slug: p.slug,
    nama: p.nama.replace(/^Provinsi /, ''),
    judul: PESAN_KELOMPOK.judulProvinsi(p.nama),
    deskripsi: PESAN_KELOMPOK.deskripsiProvinsi(p.nama),
    pengantar: PESAN_KELOMPOK.pengantarProvinsi(anggota.length, anggota.filter((d) => d.indeks.length > 0).length),
    bagian,
  };
}

function satuBagian(b: BahanBanding, id: string, judul: string, daftar: readonly DaerahBanding[]): BagianKelompok {
  return { id, judul, daerah: daftar.map((d) => ({ nama: d.nama, jalur: jalurDaerah(d) })), bagan: baganBanding(b, daftar) };
}
