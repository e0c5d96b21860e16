/** Lists that several pages share: themes, urusan, regions by province, national figures. */
import { jalurDaerah } from '../domain/jalur.ts';
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../domain/katalog.ts';
import type { NilaiKosakata } from '../domain/schema/kosakata.ts';
import { angka } from '../text/angka.ts';
import { PESAN_MUKA } from '../text/pesan/muka.ts';
import { kelompokBanyak } from '../domain/kelompok-banyak.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';

export interface ButirDaftar {
  id: string;
  nama: string;
  jalur: string;
  keterangan?: string | undefined;
  jumlah: number;
  pimpinan: boolean;
}

/** A vocabulary value with the innovations that carry it. */
export type ButirBerisi = ButirDaftar & { nilai: NilaiKosakata; inovasi: readonly InovasiKatalog[] };

/** Vocabularies whose values have pages of their own. */
export const BERHALAMAN = ['tema', 'urusan'] as const;
export type Berhalaman = (typeof BERHALAMAN)[number];

const MILIK: Record<Berhalaman, (i: InovasiKatalog) => readonly string[]> = {
  tema: (i) => i.isi.tema,
  urusan: (i) => [i.isi.urusan, ...(i.isi.urusanLain ?? [])],
};
const tembolok = new WeakMap<Katalog, Map<string, ButirBerisi[]>>();

/** All values of a vocabulary in its own order; made once per catalogue. */
export function daftarKosakata(k: Katalog, vocab: Berhalaman): readonly ButirBerisi[] {
  let m = tembolok.get(k);
  if (!m) tembolok.set(k, (m = new Map()));
  let daftar = m.get(vocab);
  if (!daftar) {
    const per = kelompokBanyak(k.inovasi, MILIK[vocab]);
    daftar = (k.kosakata.get(vocab)?.nilai ?? []).map((n) => {
      const inovasi = per.get(n.id) ?? [];
      return {
        id: n.id,
        nama: n.label,
        jalur: `${vocab}/${n.id}/`,
        keterangan: n.keterangan,
        jumlah: inovasi.length,
        pimpinan: n.pimpinan === true,
        nilai: n,
        inovasi,
      };
    });
    m.set(vocab, daftar);
  }
  return daftar;
}

export interface ProvinsiDaftar {
  kode: string;
  nama: string;
  pulau: string;
  jalur: string;
  jumlah: number;
  anggota: { nama: string; jalur: string; jumlah: number }[];
}

/** Provinces in the order of their kode, each with its kabupaten and kota. */
export function daftarProvinsi(k: Katalog): ProvinsiDaftar[] {
  const semua = [...k.daerah.values()];
  const butir = (d: DaerahKatalog) => ({
    nama: d.nama,
    jalur: jalurDaerah(d),
    jumlah: d.inovasi.length,
  });
  return semua
    .filter((d) => d.jenis === 'provinsi')
    .map((p) => {
      const anggota = semua.filter((d) => d.kodeProvinsi === p.kode && d !== p);
      return {
        kode: p.kode,
        ...butir(p),
        nama: p.provinsi,
        pulau: p.pulau,
        jumlah: anggota.reduce((n, d) => n + d.inovasi.length, p.inovasi.length),
        anggota: anggota.map(butir),
      };
    });
}

export interface AngkaNasional {
  angka: string;
  arti: string;
  rujukan: number[];
}

/** The latest national totals with their sources, for the home page. */
export function angkaNasional(k: Katalog): { butir: AngkaNasional[]; sumber: SumberBernomor[] } {
  const total = k.nasional.total;
  if (!total) return { butir: [], sumber: [] };
  const r = new DaftarRujukan();
  const rujuk = perujuk(r, total.sumber);
  // Figures of the latest year; sources that differ stand side by side.
  const satu = (indikator: string, arti: (tahun: number) => string): AngkaNasional[] => {
    const fakta = total.fakta.filter((f) => f.indikator === indikator && f.nilai !== undefined);
    const tahun = Math.max(...fakta.map((f) => f.tahun));
    const terbaru = fakta.filter((f) => f.tahun === tahun);
    const nilai = [...new Set(terbaru.map((f) => f.nilai!))];
    if (nilai.length === 0) return [];
    return [
      {
        angka: nilai.map((n) => angka(n)).join(PESAN_MUKA.atau),
        arti: `${arti(tahun)}${nilai.length > 1 ? `; ${PESAN_MUKA.sumberBerbeda}` : ''}`,
        rujukan: rujuk(terbaru.flatMap((f) => f.sumber)),
      },
    ];
  };
  const butir = [...satu('inovasi-dilaporkan', PESAN_MUKA.dilaporkan), ...satu('pemda-melapor', PESAN_MUKA.melapor)];
  return { butir, sumber: r.daftar };
}
