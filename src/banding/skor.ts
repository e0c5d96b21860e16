/** Models of the IID scores of some regions: lines of up to six, small multiples of more. */
import type { AmbangTahun } from '../charts/ambang.ts';
import type { KalimatBagan, Keterangan } from '../charts/bagan.ts';
import type { ModelGarisTahun } from '../charts/garis-tahun.ts';
import type { ModelKelipatan } from '../charts/kelipatan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { dapatDibandingkan, skorDaerah } from '../domain/banding/skor.ts';
import { titikTerakhir } from '../domain/banding/titik.ts';
import { angka } from '../text/angka.ts';
import { PESAN_BAGAN_PREDIKAT } from '../text/pesan/bagan-predikat.ts';
import { PESAN_BAGAN_SKOR as P } from '../text/pesan/bagan-skor.ts';
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

/** Lines, each in the colour of its region. @param daftar up to six regions */
export function modelSkor(b: BahanBanding, daftar: readonly DaerahBanding[]): ModelGarisTahun | KalimatBagan {
  const s = siapkan(b, daftar);
  if ('kalimat' in s) return s.kalimat;
  return { ...s.keterangan, jenis: 'garis-tahun', data: { ...s.data, deret: s.deret } };
}

/** One small frame a region, for any number of regions. */
export function modelKelipatanSkor(b: BahanBanding, daftar: readonly DaerahBanding[]): ModelKelipatan | KalimatBagan {
  const s = siapkan(b, daftar);
  if ('kalimat' in s) return s.kalimat;
  return { ...s.keterangan, jenis: 'kelipatan', data: { ...s.data, panel: s.deret } };
}

function siapkan(b: BahanBanding, daftar: readonly DaerahBanding[]) {
  const sumber = new SumberSatuBagan(b);
  const nama = daerahBagan(daftar);
  const skor = daftar.map(skorDaerah);
  const semua = skor.map(({ titik }, n): DeretFakta => ({ daerah: nama[n]!, titik }));
  const ada = semua.filter((s) => s.titik.length > 0);
  const tanpa = semua.filter((s) => s.titik.length === 0).map((s) => s.daerah.pendek);
  const deret = ada.map((s) => deretBagan(s, sumber));
  const lama = skor.flatMap(({ lama: titik }, n) => (titik.length ? [{ daerah: nama[n]!, titik }] : []));
  for (const t of lama.flatMap((s) => s.titik)) for (const n of t.nilai) sumber.letak(n.sumber);
  const catatanLama = lama.length
    ? [P.catatan.lama(lama.length > SERI_PALING_BANYAK ? `${angka(lama.length)} ${P.daerahLain}` : rincian(lama))]
    : [];

  const umum = { id: 'skor-iid', judul: P.judul, sumber: sumber.daftar };
  const kalimat = (isi: string): { kalimat: KalimatBagan } => ({
    kalimat: { ...umum, jenis: 'kalimat', kalimat: [isi, ...catatanLama].join(' ') },
  });
  if (ada.length === 0) return kalimat(P.tanpaSemua(tanpa));
  if (ada.length <= SERI_PALING_BANYAK && !ada.some((s) => dapatDibandingkan(s.titik)))
    return kalimat([P.tanpaGaris(rincian(ada)), ...(tanpa.length ? [P.catatan.tanpa(tanpa)] : [])].join(' '));

  const tahun = tahunSumbu(deret);
  const batas = ambang(b, tahun, sumber);
  const keterangan: Keterangan = {
    ...umum,
    temuan: temuan(daftar, semua),
    satuan: P.satuan,
    tahun: rentangTahun(tahun),
    n: { ada: ada.length, tanpa: tanpa.length, apa: 'daerah' },
    catatan: [
      ...catatanDeret(ada, { garis: true }),
      ...catatanAmbang(batas, tahun),
      ...catatanLama,
      ...(tanpa.length ? [P.catatan.tanpa(tanpa)] : []),
    ],
  };
  return { keterangan, deret, data: { tahun, kelompok: KELOMPOK_MUTU, dariNol: false, ambang: batas, kepala: P.kepala } };
}

function temuan(daftar: readonly DaerahBanding[], semua: readonly DeretFakta[]): string {
  const [satu, ...lain] = semua;
  if (lain.length > 0) return temuanBeberapa(semua, { hal: P.hal });
  const g = gerak(satu!.titik);
  return g ? P.satu(daftar[0]!.nama, g.kata) : P.satuTanpaArah(daftar[0]!.nama, kataTitik(titikTerakhir(satu!.titik)));
}

/** Cuts of the years drawn; the lowest class begins at nothing and needs no line. */
function ambang(b: BahanBanding, tahun: readonly number[], sumber: SumberSatuBagan): AmbangTahun[] {
  return b.ambang
    .filter((a) => tahun.includes(a.tahun))
    .sort((x, y) => x.tahun - y.tahun)
    .map((a) => {
      sumber.letak(a.sumber);
      const kelas = a.kelas
        .filter((k) => k.min > 1)
        .sort((x, y) => y.min - x.min)
        .map((k) => ({
          singkat: PESAN_BAGAN_PREDIKAT.singkat[k.predikat] ?? '?',
          label: b.kata['predikat']?.[k.predikat] ?? k.predikat,
          min: k.min,
        }));
      return { tahun: a.tahun, kelas };
    });
}

function catatanAmbang(ambang: readonly AmbangTahun[], tahun: readonly number[]): string[] {
  const kosong = tahun.filter((t) => !ambang.some((a) => a.tahun === t));
  const label = new Set(ambang.flatMap((a) => a.kelas.map((k) => k.label)));
  return [
    ...(kosong.length ? [P.catatan.tanpaAmbang(kosong)] : []),
    ...[...label].flatMap((l) => {
      const tanpa = ambang.filter((a) => !a.kelas.some((k) => k.label === l)).map((a) => a.tahun);
      return tanpa.length ? [P.catatan.tanpaBatas(l, tanpa)] : [];
    }),
  ];
}
