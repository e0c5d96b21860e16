/** Models of the innovations that regions reported: bars of one, lines of up to six, small multiples of more. */
import type { KalimatBagan, Keterangan } from '../charts/bagan.ts';
import type { ModelBatangTahun } from '../charts/batang-tahun.ts';
import type { ModelGarisTahun } from '../charts/garis-tahun.ts';
import type { ModelKelipatan } from '../charts/kelipatan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { titikPerTahun, titikTerakhir } from '../domain/banding/titik.ts';
import { PESAN_BAGAN_JUMLAH as P } from '../text/pesan/bagan-jumlah.ts';
import { daerahBagan, rentangTahun, SERI_PALING_BANYAK, SumberSatuBagan } from './dasar.ts';
import {
  catatanDeret,
  deretBagan,
  gerak,
  kataTitik,
  KELOMPOK_MUTU,
  rincian,
  tahunSumbu,
  temuanBeberapa,
  type DeretFakta,
} from './deret.ts';

export function modelJumlah(
  b: BahanBanding,
  daftar: readonly DaerahBanding[],
): ModelBatangTahun | ModelGarisTahun | ModelKelipatan | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const nama = daerahBagan(daftar);
  const semua = daftar.map((d, n): DeretFakta => ({ daerah: nama[n]!, titik: titikPerTahun(d.indeks, 'jumlah') }));
  const ada = semua.filter((s) => s.titik.length > 0);
  const tanpa = semua.filter((s) => s.titik.length === 0).map((s) => s.daerah.pendek);
  const deret = ada.map((s) => deretBagan(s, sumber));
  const umum = { id: 'jumlah-inovasi', judul: P.judul, sumber: sumber.daftar };
  if (ada.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tanpaSemua(tanpa) };
  if (!sebanding(ada))
    return { ...umum, jenis: 'kalimat', kalimat: [P.tanpaBagan(rincian(ada)), ...(tanpa.length ? [P.tanpa(tanpa)] : [])].join(' ') };

  const tahun = tahunSumbu(deret);
  const keterangan: Keterangan = {
    ...umum,
    temuan: temuan(daftar, semua),
    satuan: P.satuan,
    tahun: rentangTahun(tahun),
    n: { ada: ada.length, tanpa: tanpa.length, apa: 'daerah' },
    catatan: [P.bukanTercatat, ...catatanDeret(ada, { garis: daftar.length > 1 }), ...(tanpa.length ? [P.tanpa(tanpa)] : [])],
  };
  const data = { tahun, kelompok: KELOMPOK_MUTU, kepala: P.kepala };
  if (daftar.length === 1)
    return { ...keterangan, jenis: 'batang-tahun', data: { ...data, baris: [{ nama: daftar[0]!.nama, titik: deret[0]!.titik }] } };
  const garis = { ...data, dariNol: true, ambang: [] };
  if (daftar.length <= SERI_PALING_BANYAK) return { ...keterangan, jenis: 'garis-tahun', data: { ...garis, deret } };
  return { ...keterangan, jenis: 'kelipatan', data: { ...garis, panel: deret } };
}

/** Two years of one region, or two regions in one year. */
function sebanding(ada: readonly DeretFakta[]): boolean {
  const perTahun = Map.groupBy(
    ada.flatMap((s) => [...new Set(s.titik.map((t) => t.tahun))]),
    (t) => t,
  );
  return ada.some((s) => new Set(s.titik.map((t) => t.tahun)).size > 1) || [...perTahun.values()].some((d) => d.length > 1);
}

function temuan(daftar: readonly DaerahBanding[], semua: readonly DeretFakta[]): string {
  if (daftar.length > 1) return temuanBeberapa(semua, { hal: P.hal });
  const { titik } = semua[0]!;
  const g = gerak(titik);
  return g ? P.satu(daftar[0]!.nama, g.kata) : P.satuTanpaArah(daftar[0]!.nama, kataTitik(titikTerakhir(titik)));
}
