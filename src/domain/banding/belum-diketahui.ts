/** What is not known of regions that are compared: told once, together, beside the charts that leave it out. */
import type { DaerahBanding } from './bahan.ts';

const DIKETAHUI = {
  predikat: (d) => d.indeks.some((f) => f.predikat !== undefined),
  skor: (d) => d.indeks.some((f) => f.skor !== undefined && f.skala === '0-100'),
  peringkat: (d) => d.indeks.some((f) => f.peringkat !== undefined && f.jenisPeringkat === 'iid'),
  jumlah: (d) => d.indeks.some((f) => f.jumlah !== undefined),
  cakupan: (d) => d.cakupan.length > 0,
  inovasi: (d) => d.inovasi.jumlah > 0,
  replikasi: (d) => [d.memberi, d.menerima].some((r) => Object.keys(r.ditiru).length + r.lain > 0),
  penduduk: (d) => d.penduduk !== undefined && d.luasKm2 !== undefined,
  kemiskinan: (d) => adaKonteks(d, 'kemiskinan'),
  stunting: (d) => adaKonteks(d, 'stunting'),
} satisfies Record<string, (d: DaerahBanding) => boolean>;

export type HalBanding = keyof typeof DIKETAHUI;

export interface BelumDiketahui {
  /** Unknown of every region given. */
  semua: HalBanding[];
  /** What else is unknown of some; regions without such a gap are left out. */
  per: { daerah: DaerahBanding; hal: HalBanding[] }[];
}

export function belumDiketahui(daftar: readonly DaerahBanding[]): BelumDiketahui {
  const hal = Object.keys(DIKETAHUI) as HalBanding[];
  const tanpa = (d: DaerahBanding) => hal.filter((h) => !DIKETAHUI[h](d));
  const semua = hal.filter((h) => daftar.length > 1 && daftar.every((d) => !DIKETAHUI[h](d)));
  return {
    semua,
    per: daftar.map((daerah) => ({ daerah, hal: tanpa(daerah).filter((h) => !semua.includes(h)) })).filter((x) => x.hal.length > 0),
  };
}

function adaKonteks(d: DaerahBanding, indikator: string): boolean {
  return d.konteks.some((k) => k.indikator === indikator && k.nilai !== undefined);
}
