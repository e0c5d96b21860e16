/** Model of the predikat strip for some regions. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelStripPredikat } from '../charts/strip-predikat.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { predikatPerTahun } from '../domain/banding/predikat.ts';
import { PESAN_BAGAN_PREDIKAT as P } from '../text/pesan/bagan-predikat.ts';
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
    temuan: temuan(baris, daftar.length, kelas),
    satuan: P.satuan,
    tahun: rentangTahun([awal, akhir]),
    n: { ada: baris.length, tanpa: tanpa.length, apa: 'daerah' },
    catatan: [...(berbeda ? [P.berbeda] : []), ...(tanpa.length ? [P.tanpa(tanpa)] : [])],
    data: { tahun: Array.from({ length: akhir - awal + 1 }, (_, n) => awal + n), baris, kelas },
  };
}

function temuan(baris: ModelStripPredikat['data']['baris'], seluruh: number, kelas: readonly { id: string; label: string }[]): string {
  if (seluruh === 1) {
    const { daerah, sel } = baris[0]!;
    const terakhir = sel.findLast((s) => s.predikat.length > 0);
    if (!terakhir) return P.satuPenghargaan(daerah.nama);
    const nama = terakhir.predikat.map((id) => kelas.find((k) => k.id === id)?.label ?? id).join(' atau ');
    return P.satu(daerah.nama, nama, terakhir.tahun, terakhir.diragukan);
  }
  const terbaik = kelas[0]!;
  const pernah = baris.filter((x) => x.sel.some((s) => s.predikat.includes(terbaik.id))).length;
  return P.beberapa(terbaik.label, pernah, seluruh);
}
