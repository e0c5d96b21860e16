/** Facts of the index as series of a chart, and what is said of several series at once. */
import type { DaerahBagan } from '../charts/bagan.ts';
import type { DeretTahun, KelompokTitik, TitikTahun } from '../charts/titik.ts';
import { MUTU, perubahan, rentetanTerakhir, ruasTitik, type Perubahan, type TitikFakta } from '../domain/banding/titik.ts';
import { angka, daftarKata } from '../text/angka.ts';
import { PESAN_BAGAN_TITIK as P, type Gerak } from '../text/pesan/bagan-titik.ts';
import { catatanFakta } from './catatan-fakta.ts';
import type { SumberSatuBagan } from './dasar.ts';

/** What is known of one region. */
export interface DeretFakta {
  daerah: DaerahBagan;
  titik: readonly TitikFakta[];
}

/** Groups in the order of `MUTU`: only figures that stand are drawn full. */
export const KELOMPOK_MUTU: readonly KelompokTitik[] = MUTU.map((m) =>
  m === 'dilaporkan' ? { label: P.mutu[m] } : { label: P.mutu[m], hampa: true, huruf: P.huruf[m] },
);

export function titikBagan(titik: readonly TitikFakta[], sumber: SumberSatuBagan): TitikTahun[] {
  return titik.map((t) => ({
    tahun: t.tahun,
    kelompok: MUTU.indexOf(t.mutu),
    nilai: t.nilai.map((n) => ({ ...n, sumber: sumber.letak(n.sumber) })),
  }));
}

export function deretBagan({ daerah, titik }: DeretFakta, sumber: SumberSatuBagan): DeretTahun {
  return { daerah, titik: titikBagan(titik, sumber), ruas: ruasTitik(titik) };
}

/** `70,78 atau 77,73 (2022)`; `49,75 (2024, tahunnya diragukan)`; with its unit `9,8 persen (2023)`. */
export function kataTitik(t: TitikFakta, satuan = ''): string {
  const nilai = daftarKata(
    t.nilai.map((n) => angka(n.nilai)),
    P.atau,
  );
  return `${nilai}${satuan} (${[t.tahun, ...(t.mutu === 'dilaporkan' ? [] : [P.mutu[t.mutu]])].join(', ')})`;
}

/** All that is known, region by region: `Kab. Blora 210 (2023) dan 250 (2024); Kab. Uji 12 (2024)`. */
export function rincian(semua: readonly DeretFakta[], satuan?: string): string {
  return semua
    .filter((s) => s.titik.length > 0)
    .map((s) => `${s.daerah.pendek} ${daftarKata(s.titik.map((t) => kataTitik(t, satuan)))}`)
    .join('; ');
}

/** Over the last unbroken run, as words with its two years; undefined where that run is one figure. */
export function gerak(titik: readonly TitikFakta[], satuan?: string): Gerak | undefined {
  return kataPerubahan(perubahan(rentetanTerakhir(titik)), satuan);
}

export function kataPerubahan(p: Perubahan | undefined, satuan?: string): Gerak | undefined {
  if (!p) return undefined;
  const kata = P.gerak(p.arah, kataTitik(p.awal, satuan), kataTitik(p.akhir, satuan));
  return { arah: p.arah, kata, dari: p.awal.tahun, ke: p.akhir.tahun };
}

/** Finding of several regions: how many are known and where they went; never who is best. */
export function temuanBeberapa(semua: readonly DeretFakta[], kata: { hal: string; satuan?: string }): string {
  return P.beberapa({
    ...kata,
    ada: semua.filter((s) => s.titik.length > 0).length,
    seluruh: semua.length,
    gerak: semua.flatMap((s) => {
      const g = gerak(s.titik, kata.satuan);
      return g ? [{ nama: s.daerah.pendek, ...g }] : [];
    }),
  });
}

/** Reasons of many regions would be a page of their own; the mark and the table still say it. */
const RAGU_TERTULIS = 4;

/**
 * Remarks on what the picture shows: gaps, differing sources, why a year is doubted, and what the record remarks on its
 * figures. @param garis true where lines join years
 */
export function catatanDeret(semua: readonly DeretFakta[], { garis }: { garis: boolean }): string[] {
  const alasan = semua.flatMap(({ daerah, titik }) =>
    titik.flatMap((t) => t.alasan.map((kata) => ({ nama: daerah.pendek, tahun: t.tahun, kata }))),
  );
  const ragu = [...Map.groupBy(alasan, (a) => `${a.tahun} ${a.kata}`).values()].map((a) =>
    P.ragu(P.daerah([...new Set(a.map((x) => x.nama))], P.daerahnya), a[0]!.tahun, a[0]!.kata),
  );
  const berbeda = semua.some((s) => s.titik.some((t) => t.nilai.length > 1));
  const bercatatan = semua.flatMap(({ daerah, titik }) =>
    titik.flatMap((t) => t.nilai.map((n) => ({ angka: `${daerah.pendek} ${kataTitik({ ...t, nilai: [n] })}`, catatan: n.catatan ?? [] }))),
  );
  return [
    ...(garis ? [P.sela] : []),
    ...(berbeda ? [P.berbeda] : []),
    ...(ragu.length <= RAGU_TERTULIS ? ragu : []),
    ...catatanFakta(bercatatan),
  ];
}

/** Years of an axis around all points, none left out. */
export function tahunSumbu(deret: readonly { titik: readonly { tahun: number }[] }[]): number[] {
  const semua = deret.flatMap((d) => d.titik.map((t) => t.tahun));
  const [awal, akhir] = [Math.min(...semua), Math.max(...semua)];
  return Array.from({ length: akhir - awal + 1 }, (_, n) => awal + n);
}
