/** Model of the ranks of some regions. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { DaftarPeringkat, DeretPeringkatBagan, ModelPeringkat } from '../charts/peringkat.ts';
import type { KelompokTitik } from '../charts/titik.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { TAHUN_SKALA_BARU } from '../domain/skala-iid.ts';
import { cakupan } from '../domain/banding/gerbang.ts';
import { deretPeringkat, kelompokDisebut, type DeretPeringkat, type JenisPeringkat } from '../domain/banding/peringkat.ts';
import { MUTU, perubahan, rentetanTerakhir, ruasTitik, titikTerakhir } from '../domain/banding/titik.ts';
import { angka } from '../text/angka.ts';
import { PESAN_BAGAN } from '../text/pesan/bagan.ts';
import { PESAN_BAGAN_PERINGKAT as P } from '../text/pesan/bagan-peringkat.ts';
import { PESAN_BAGAN_TITIK, type Gerak } from '../text/pesan/bagan-titik.ts';
import { daerahBagan, rentangTahun, SERI_PALING_BANYAK, SumberSatuBagan } from './dasar.ts';
import { catatanDeret, KELOMPOK_MUTU, kataPerubahan, kataTitik, tahunSumbu, type DeretFakta } from './deret.ts';

/** After those of firmness, one for ranks whose kind is not told. */
const KELOMPOK: readonly KelompokTitik[] = [...KELOMPOK_MUTU, { label: P.takDisebut, hampa: true }];
const TAK_DISEBUT = KELOMPOK.length - 1;
const URUTAN: readonly JenisPeringkat[] = ['iid', 'iga', 'tidak-disebut'];

type DeretDaerah = DeretPeringkat & Pick<DeretFakta, 'daerah'>;

/** @param daftar the regions in their order; those whose rank is not known are named in a remark. */
export function modelPeringkat(b: BahanBanding, daftar: readonly DaerahBanding[]): ModelPeringkat | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const nama = daerahBagan(daftar);
  const deret = daftar.flatMap((d, n) => deretPeringkat(d).map((x): DeretDaerah => ({ ...x, daerah: nama[n]! })));
  const ada = new Set(deret.map((d) => d.daerah.kode));
  const tanpa = nama.filter((d) => !ada.has(d.kode)).map((d) => d.pendek);
  const semua = kelompokDaftar(deret).map((x) => berwarna(x, ada.size > SERI_PALING_BANYAK ? x.map((d) => d.daerah.kode) : [...ada]));
  const bagan = semua.map((x) => ({ sebanding: sebanding(x), daftar: satuDaftar(x, sumber) }));
  const umum = { id: 'peringkat', judul: P.judul, sumber: sumber.daftar };
  if (deret.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tanpaSemua(tanpa) };
  const panel = bagan.filter((x) => x.sebanding > 1).map((x) => x.daftar);
  if (panel.length === 0) {
    const isi = deret.flatMap((d) => d.titik.map((t) => `${d.daerah.pendek} ${kataTitik(t)}, ${P.daftar(P.jenis[d.jenis], d.lingkup)}`));
    return { ...umum, jenis: 'kalimat', kalimat: P.tersendiri(isi) };
  }
  const tahun = tahunSumbu(panel.flatMap((x) => x.deret));
  return {
    ...umum,
    jenis: 'peringkat',
    temuan: daftar.length === 1 ? temuanSatu(daftar[0]!.nama, semua.flat()) : temuanBeberapa(daftar, semua, ada.size),
    satuan: P.satuan,
    tahun: rentangTahun(deret.flatMap((d) => d.titik.map((t) => t.tahun))),
    n: { ada: ada.size, tanpa: tanpa.length, apa: 'daerah' },
    catatan: [
      P.catatan.skala,
      ...(semua.length > 1 ? [P.catatan.daftar] : []),
      ...(deret.some((d) => d.jenis === 'iid' && d.titik.some((t) => t.tahun < TAHUN_SKALA_BARU))
        ? [P.catatan.pengukuran(TAHUN_SKALA_BARU)]
        : []),
      ...catatanDeret(deret, { garis: true }),
      ...(ada.size > SERI_PALING_BANYAK && semua.length > 1 ? [P.catatan.warna] : []),
      ...(semua.some((x) => x.some((d) => d.daerah.seri === undefined)) ? [P.catatan.ikatan] : []),
      ...(deret.some((d) => d.jenis === 'tidak-disebut') ? [P.catatan.takDisebut] : []),
      ...(deret.some((d) => !kelompokDisebut(d.lingkup)) ? [P.catatan.kelompokTakDisebut] : []),
      ...(tanpa.length ? [P.catatan.tanpa(tanpa)] : []),
    ],
    data: { tahun, panel, lepas: bagan.filter((x) => x.sebanding === 1).map((x) => x.daftar), kelompok: KELOMPOK },
  };
}

/** Lists in the order of their kind, those that rank more first. */
function kelompokDaftar(deret: readonly DeretDaerah[]): DeretDaerah[][] {
  return [...Map.groupBy(deret, (d) => `${d.jenis} ${d.lingkup}`).values()].sort(
    (a, b) => URUTAN.indexOf(a[0]!.jenis) - URUTAN.indexOf(b[0]!.jenis) || sebanding(b) - sebanding(a),
  );
}

/** Of many regions, those of a short list still have colours: of all that are ranked, or else of this list alone. */
function berwarna(daftar: readonly DeretDaerah[], kode: readonly string[]): DeretDaerah[] {
  if (kode.length > SERI_PALING_BANYAK) return [...daftar];
  return daftar.map((d) => ({ ...d, daerah: { seri: kode.indexOf(d.daerah.kode), ...d.daerah } }));
}

/** Ranks of different regions or years; two figures of one region and year are no comparison. */
function sebanding(daftar: readonly DeretDaerah[]): number {
  return new Set(daftar.flatMap((d) => d.titik.map((t) => `${d.daerah.kode} ${t.tahun}`))).size;
}

function satuDaftar(x: readonly DeretDaerah[], sumber: SumberSatuBagan): DaftarPeringkat {
  return { jenis: P.jenis[x[0]!.jenis], lingkup: x[0]!.lingkup, deret: x.map((d) => satuDeret(d, sumber)) };
}

function satuDeret({ daerah, jenis, satuDaftar, titik }: DeretDaerah, sumber: SumberSatuBagan): DeretPeringkatBagan {
  return {
    daerah,
    ruas: satuDaftar ? ruasTitik(titik) : [],
    titik: titik.map((t) => ({
      tahun: t.tahun,
      kelompok: jenis === 'tidak-disebut' && t.mutu === 'dilaporkan' ? TAK_DISEBUT : MUTU.indexOf(t.mutu),
      nilai: t.nilai.map((n) => ({ ...n, sumber: sumber.letak(n.sumber) })),
    })),
  };
}

/** How a rank went over its last run of years: a smaller number is a rise. */
function gerakPeringkat(d: DeretPeringkat): Gerak | undefined {
  const p = d.satuDaftar ? perubahan(rentetanTerakhir(d.titik)) : undefined;
  const arah = p && ({ naik: 'turun', turun: 'naik', tetap: 'tetap', 'tak-jelas': 'tak-jelas' } as const)[p.arah];
  return kataPerubahan(p && { ...p, arah: arah! });
}

function temuanSatu(nama: string, deret: readonly DeretDaerah[]): string {
  for (const d of deret) {
    const g = gerakPeringkat(d);
    if (g) return P.gerak(P.jenis[d.jenis], nama, g.kata, d.lingkup);
  }
  const [d] = deret.toSorted((a, b) => titikTerakhir(b.titik).tahun - titikTerakhir(a.titik).tahun);
  return P.terakhir(nama, kataTitik(titikTerakhir(d!.titik)), P.jenis[d!.jenis], d!.lingkup);
}

function temuanBeberapa(daftar: readonly DaerahBanding[], semua: readonly DeretDaerah[][], ada: number): string {
  return (
    terdepan(daftar, semua) ??
    PESAN_BAGAN_TITIK.beberapa({
      hal: P.hal(rentangTahun(semua.flat().flatMap((d) => d.titik.map((t) => t.tahun)))),
      ...(semua.length > 1 && { sisipan: P.dariDaftar(semua.length) }),
      ada,
      seluruh: daftar.length,
      gerak: semua.flat().flatMap((d) => {
        const g = gerakPeringkat(d);
        return g ? [{ ...g, nama: d.daerah.pendek, kata: `${g.kata}, ${P.daftar(P.jenis[d.jenis], d.lingkup)}` }] : [];
      }),
    })
  );
}

/** The foremost, where one list and one year hold enough of the regions, all of one kind, and one alone is foremost. */
function terdepan(daftar: readonly DaerahBanding[], semua: readonly DeretDaerah[][]): string | undefined {
  const [satu, ...lain] = semua;
  if (!satu || lain.length > 0 || !satu[0]!.satuDaftar || new Set(daftar.map((d) => d.jenis)).size !== 1) return undefined;
  const isi = satu.flatMap((d) => d.titik.map((t) => ({ d, t })));
  if (new Set(isi.map(({ t }) => t.tahun)).size !== 1) return undefined;
  const pasti = isi
    .filter(({ t }) => t.mutu === 'dilaporkan' && t.nilai.length === 1)
    .map(({ d, t }) => ({ d, tahun: t.tahun, peringkat: t.nilai[0]!.nilai }))
    .sort((x, y) => x.peringkat - y.peringkat);
  const [a, kedua] = pasti;
  if (!a || !kedua || a.peringkat === kedua.peringkat || !cakupan(pasti.length, daftar.length).lolos) return undefined;
  const di = pasti.length === daftar.length ? P.diAntaraSemua(pasti.length) : PESAN_BAGAN.diAntara(pasti.length, 'daerah');
  return P.terdepan(a.d.daerah.nama, angka(a.peringkat), P.jenis[a.d.jenis], a.d.lingkup, a.tahun, di);
}
