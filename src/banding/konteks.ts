/** Model of one circumstance of some regions: the newest year and method of which most are known. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelKonteks } from '../charts/konteks.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { cakupan } from '../domain/banding/gerbang.ts';
import { nilaiKonteks, seriKonteks, type IndikatorKonteks, type NilaiKonteks } from '../domain/banding/konteks.ts';
import { PESAN_BAGAN_KONTEKS as P } from '../text/pesan/bagan-konteks.ts';
import { INDIKATOR_KONTEKS, tulisNilai } from '../text/pesan/indikator-konteks.ts';
import { daerahBagan, namaPendek, SumberSatuBagan } from './dasar.ts';

/** @param daftar the regions; their order decides colours, and between kinds that are not ranked together */
export function modelKonteks(b: BahanBanding, daftar: readonly DaerahBanding[], indikator: IndikatorKonteks): ModelKonteks | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const { nama, satuan } = INDIKATOR_KONTEKS[indikator];
  const id = `konteks-${indikator}`;
  const [seri] = seriKonteks(daftar, indikator);
  if (!seri)
    return {
      jenis: 'kalimat',
      id,
      judul: nama,
      kalimat: P.tanpaSemua(
        nama,
        daftar.map((d) => namaPendek(d.nama)),
      ),
      sumber: [],
    };

  const nilai = daftar.map((d) => nilaiKonteks(d, indikator, seri));
  const tanpa = daftar.filter((_, n) => !nilai[n]).map((d) => namaPendek(d.nama));
  const berwarna = daerahBagan(daftar);
  const baris = urutanBaris(daftar, nilai).map((n) => {
    const [daerah, v] = [berwarna[n]!, nilai[n]];
    return { daerah, ...(v && { nilai: { rendah: v.rendah, tinggi: v.tinggi } }), sumber: v ? sumber.letak(v.sumber) : [] };
  });
  return {
    jenis: 'konteks',
    id,
    judul: P.judul(nama, seri.tahun),
    temuan: P.temuan(nama, seri.tahun, temuan(daftar, nilai, indikator)),
    satuan,
    tahun: String(seri.tahun),
    sumber: sumber.daftar,
    n: { ada: daftar.length - tanpa.length, tanpa: tanpa.length, apa: 'daerah' },
    catatan: [
      ...(seri.metode ? [P.metode(seri.metode)] : []),
      ...(nilai.some((v) => v && v.rendah !== v.tinggi) ? [P.berbeda] : []),
      ...(tanpa.length ? [P.tanpa(tanpa, seri.tahun)] : []),
      ...(new Set(daftar.map((d) => d.jenis)).size > 1 ? [P.beragam] : []),
    ],
    data: { indikator, tahun: seri.tahun, baris },
  };
}

/** Places in `daftar`: kind after kind, in each the highest value first and the unknown, by kode, last. */
function urutanBaris(daftar: readonly DaerahBanding[], nilai: readonly (NilaiKonteks | undefined)[]): number[] {
  const jenis = [...new Set(daftar.map((d) => d.jenis))];
  // No figure is below zero.
  const turun = (a: number, b: number, ujung: 'rendah' | 'tinggi') => (nilai[b]?.[ujung] ?? -1) - (nilai[a]?.[ujung] ?? -1);
  return [...daftar.keys()].sort(
    (a, b) =>
      jenis.indexOf(daftar[a]!.jenis) - jenis.indexOf(daftar[b]!.jenis) ||
      turun(a, b, 'tinggi') ||
      turun(a, b, 'rendah') ||
      (nilai[a] ? 0 : daftar[a]!.kode.localeCompare(daftar[b]!.kode)),
  );
}

/** One part for each kind of region: they are not ranked together. */
function temuan(daftar: readonly DaerahBanding[], nilai: readonly (NilaiKonteks | undefined)[], indikator: IndikatorKonteks): string[] {
  const semua = daftar.map((d, n) => ({ d, nilai: nilai[n] }));
  const perJenis = [...Map.groupBy(semua, (x) => x.d.jenis)];
  const diketahui = ([, anggota]: (typeof perJenis)[number]) => anggota.some((x) => x.nilai);
  return perJenis
    .toSorted((a, b) => Number(diketahui(b)) - Number(diketahui(a)))
    .map(([jenis, anggota]) => {
      const ada = anggota.flatMap((x) => (x.nilai ? [{ nama: namaPendek(x.d.nama), ...x.nilai }] : []));
      const c = cakupan(ada.length, anggota.length);
      if (ada.length === 0) return P.belum(c.seluruh, jenis);
      if (anggota.length === 1) return P.satu(anggota[0]!.d.nama, tulisNilai(indikator, ada[0]!));
      const siapa = c.ada === c.seluruh ? P.semua(c.seluruh, jenis) : P.sebagian(c.ada, c.seluruh, jenis);
      return `${siapa}, ${sebutUjung(ada, c.lolos, indikator)}`;
    });
}

/** The regions at both ends are named only where enough are known and each end is one region with one figure. */
function sebutUjung(
  ada: readonly { nama: string; rendah: number; tinggi: number }[],
  bolehSebut: boolean,
  indikator: IndikatorKonteks,
): string {
  const rentang = { rendah: Math.min(...ada.map((x) => x.rendah)), tinggi: Math.max(...ada.map((x) => x.tinggi)) };
  const terendah = ada.filter((x) => x.rendah === rentang.rendah);
  const tertinggi = ada.filter((x) => x.tinggi === rentang.tinggi);
  const tunggal = terendah.length === 1 && tertinggi.length === 1 && ada.every((x) => x.rendah === x.tinggi);
  if (!bolehSebut || !tunggal || rentang.rendah === rentang.tinggi) return tulisNilai(indikator, rentang);
  const tulis = (n: number) => tulisNilai(indikator, { rendah: n, tinggi: n });
  return P.ujung(tulis(rentang.rendah), terendah[0]!.nama, tulis(rentang.tinggi), tertinggi[0]!.nama);
}
