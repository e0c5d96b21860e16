/** Model of the predikat strip for some regions. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelStripPredikat } from '../charts/strip-predikat.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { predikatPerTahun } from '../domain/banding/predikat.ts';
import { PESAN_BAGAN_PREDIKAT as P } from '../text/pesan/bagan-predikat.ts';
import { catatanFakta } from './catatan-fakta.ts';
import { daerahBagan, namaPendek, rentangTahun, SumberSatuBagan } from './dasar.ts';

/** First year of every strip, so that the unknown shows; earlier ones appear only where a fact is known. */
const TAHUN_AWAL = 2020;

/** @param daftar the regions, in the order of their rows; those of which nothing is known are named in a remark. */
export function modelStripPredikat(b: BahanBanding, daftar: readonly DaerahBanding[]): ModelStripPredikat | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const semua = daerahBagan(daftar).map((daerah, n) => ({
    daerah,
    sel: predikatPerTahun(daftar[n]!).map((s) => ({ ...s, sumber: sumber.letak(s.sumber) })),
  }));
  const baris = semua.filter((x) => x.sel.length > 0);
  const berpredikat = baris.filter((x) => x.sel.some((s) => s.predikat.length > 0));
  const hanyaPenghargaan = baris.filter((x) => !berpredikat.includes(x)).map((x) => x.daerah.pendek);
  const tanpa = semua.filter((x) => x.sel.length === 0).map((x) => namaPendek(x.daerah.nama));
  const umum = { id: 'predikat', judul: P.judul, sumber: sumber.daftar };
  if (baris.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tanpaSemua(tanpa) };

  const tahun = baris.flatMap((x) => x.sel.map((s) => s.tahun));
  // To the last year known of any region: that nothing is known of late ones must show.
  const bertahun = b.daerah.flatMap((d) => d.indeks.filter((f) => f.predikat !== undefined || f.penghargaan !== undefined));
  const akhir = Math.max(...bertahun.map((f) => f.tahun));
  const awal = Math.min(TAHUN_AWAL, ...tahun);
  const kelas = Object.entries(b.kata['predikat'] ?? {}).map(([id, label]) => ({ id, label }));
  const berbeda = baris.some((x) => x.sel.some((s) => s.predikat.length > 1));
  return {
    ...umum,
    jenis: 'strip-predikat',
    temuan: daftar.length === 1 ? temuanSatu(baris[0]!, kelas) : temuanBeberapa(baris, berpredikat, daftar.length, kelas[0]!),
    satuan: P.satuan,
    tahun: rentangTahun([awal, akhir]),
    // An award is no predikat: a row of awards alone is drawn and still counts as one whose predikat is unknown.
    n: { ada: berpredikat.length, tanpa: daftar.length - berpredikat.length, apa: 'daerah', kata: P.tanpaPredikat },
    catatan: [
      P.kosong,
      ...(berbeda ? [P.berbeda] : []),
      ...(hanyaPenghargaan.length && daftar.length > 1 ? [P.hanyaPenghargaan(hanyaPenghargaan)] : []),
      ...(tanpa.length ? [P.tanpa(tanpa)] : []),
      ...catatanFakta(baris.flatMap((x) => x.sel.map((s) => ({ angka: P.daerahTahun(x.daerah.pendek, s.tahun), catatan: s.catatan })))),
    ],
    data: { tahun: Array.from({ length: akhir - awal + 1 }, (_, n) => awal + n), baris, kelas },
  };
}

type Baris = ModelStripPredikat['data']['baris'][number];
type Kelas = ModelStripPredikat['data']['kelas'][number];

function temuanSatu({ daerah, sel }: Baris, kelas: readonly Kelas[]): string {
  const terakhir = sel.findLast((s) => s.predikat.length > 0);
  if (!terakhir) return P.satuPenghargaan(daerah.nama);
  const nama = terakhir.predikat.map((id) => kelas.find((k) => k.id === id)?.label ?? id).join(' atau ');
  return P.satu(daerah.nama, nama, terakhir.tahun, terakhir.diragukan);
}

/** The two are counted apart: of whom an award alone is known, it is not known that they had no predikat. */
function temuanBeberapa(baris: readonly Baris[], berpredikat: readonly Baris[], seluruh: number, terbaik: Kelas): string {
  const pernah = berpredikat.filter((x) => x.sel.some((s) => s.predikat.includes(terbaik.id))).length;
  const terinovatif = baris.filter((x) => x.sel.some((s) => s.terinovatif)).length;
  return P.beberapa({ predikat: terbaik.label, diketahui: berpredikat.length, pernah, terinovatif, seluruh });
}
