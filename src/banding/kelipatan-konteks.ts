/** Model of one context figure over years: a small frame a region, one mark a method. */
import type { DaerahBagan, KalimatBagan } from '../charts/bagan.ts';
import type { ModelKelipatan } from '../charts/kelipatan.ts';
import type { KelompokTitik } from '../charts/titik.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { metodeTerpanjang, ruasKonteks, titikKonteks, type TitikKonteks } from '../domain/banding/konteks-tahun.ts';
import { titikTerakhir } from '../domain/banding/titik.ts';
import { PESAN_BAGAN_KONTEKS_TAHUN as P } from '../text/pesan/bagan-konteks-tahun.ts';
import { INDIKATOR_KONTEKS } from '../text/pesan/indikator-konteks.ts';
import { PESAN_BAGAN_TITIK } from '../text/pesan/bagan-titik.ts';
import { daerahBagan, rentangTahun, SERI_PALING_BANYAK, SumberSatuBagan } from './dasar.ts';
import { gerak, kataTitik, rincian, tahunSumbu, temuanBeberapa, type DeretFakta } from './deret.ts';

/** Methods with a mark of their own; the rest share one, and the table names each. */
const METODE_PALING_BANYAK = 5;

export function modelKelipatanKonteks(
  b: BahanBanding,
  daftar: readonly DaerahBanding[],
  indikator: 'kemiskinan' | 'stunting',
): ModelKelipatan | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const nama = daerahBagan(daftar);
  const { nama: label, satuan } = INDIKATOR_KONTEKS[indikator];
  const semua = daftar.map((d, n) => ({ daerah: nama[n]!, titik: titikKonteks(d, indikator) }));
  const ada = semua.filter((s) => s.titik.length > 0);
  const tanpa = semua.filter((s) => s.titik.length === 0).map((s) => s.daerah.pendek);
  const metode = daftarMetode(ada.flatMap((s) => s.titik));
  const panel = ada.map(({ daerah, titik }) => ({
    daerah,
    ruas: ruasKonteks(titik),
    titik: titik.map((t) => ({
      tahun: t.tahun,
      kelompok: Math.min(metode.indexOf(t.metode), METODE_PALING_BANYAK),
      sebut: t.metode,
      nilai: t.nilai.map((n) => ({ nilai: n.nilai, sumber: sumber.letak(n.sumber) })),
    })),
  }));
  const umum = { id: `konteks-tahun-${indikator}`, judul: P.judul(label), sumber: sumber.daftar };
  if (ada.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tanpaSemua(label, tanpa) };
  if (ada.every((s) => new Set(s.titik.map((t) => t.tahun)).size === 1)) {
    const isi =
      ada.length > SERI_PALING_BANYAK ? P.satuTahunBanyak(label, ada.length, daftar.length) : P.satuTahun(label, rincian(ada, P.persen));
    return { ...umum, jenis: 'kalimat', kalimat: isi };
  }
  const tahun = tahunSumbu(panel);
  return {
    ...umum,
    jenis: 'kelipatan',
    temuan: temuan(label, daftar, semua),
    satuan,
    tahun: rentangTahun(tahun),
    n: { ada: ada.length, tanpa: tanpa.length, apa: 'daerah' },
    catatan: [
      ...(metode.length > 1 ? [P.bedaMetode] : [P.satuMetode(metode[0]!), PESAN_BAGAN_TITIK.sela]),
      ...(ada.some((s) => s.titik.some((t) => t.nilai.length > 1)) ? [PESAN_BAGAN_TITIK.berbeda] : []),
      ...(tanpa.length ? [P.tanpa(label, tanpa)] : []),
    ],
    data: { tahun, panel, kelompok: kelompokMetode(metode), dariNol: true, ambang: [], kepala: P.kepala(label) },
  };
}

/** By first year, then by how often; so that marks read in the order of time. */
function daftarMetode(titik: readonly TitikKonteks[]): string[] {
  return [...Map.groupBy(titik, (t) => t.metode)]
    .map(([metode, isi]) => ({ metode, awal: Math.min(...isi.map((t) => t.tahun)), jumlah: isi.length }))
    .sort((a, b) => b.jumlah - a.jumlah)
    .map((m, n) => ({ ...m, lain: n >= METODE_PALING_BANYAK }))
    .sort((a, b) => Number(a.lain) - Number(b.lain) || a.awal - b.awal || b.jumlah - a.jumlah)
    .map((m) => m.metode);
}

function kelompokMetode(metode: readonly string[]): KelompokTitik[] {
  if (metode.length === 1) return [{ label: metode[0]! }];
  const bernama = metode.slice(0, METODE_PALING_BANYAK).map((label, bentuk): KelompokTitik => ({ label, bentuk }));
  return metode.length > METODE_PALING_BANYAK ? [...bernama, { label: P.metodeLain, bentuk: METODE_PALING_BANYAK, hampa: true }] : bernama;
}

/** Directions within one method alone. */
function temuan(
  label: string,
  daftar: readonly DaerahBanding[],
  semua: readonly { daerah: DaerahBagan; titik: readonly TitikKonteks[] }[],
): string {
  const semetode = semua.map((s): DeretFakta => ({ ...s, titik: metodeTerpanjang(s.titik) }));
  if (daftar.length > 1) return temuanBeberapa(semetode, { hal: label, satuan: P.persen });
  const g = gerak(semetode[0]!.titik, P.persen);
  return g
    ? P.satu(label, daftar[0]!.nama, g.kata)
    : P.satuTanpaArah(label, daftar[0]!.nama, kataTitik(titikTerakhir(semua[0]!.titik), P.persen));
}
