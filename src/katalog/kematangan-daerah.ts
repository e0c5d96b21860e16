/** Kematangan of a region's innovations: how many stand where, its strip, and what the region itself has set out to reach. */
import { modelStripKematangan } from '../banding/strip-kematangan.ts';
import type { Bagan } from '../charts/bagan.ts';
import { labelKosakata, type DaerahKatalog, type Katalog } from '../domain/katalog.ts';
import { kematanganDaerah } from '../domain/kematangan/daerah.ts';
import { PESAN_KEMATANGAN_DAERAH as P } from '../text/pesan/kematangan-daerah.ts';
import type { Kalimat } from './fakta-inovasi.ts';

export interface KematanganDaerahTampil {
  /** That nothing is published, or how many cannot be assessed; the counts are the finding of the chart. */
  kalimat?: string | undefined;
  /** Where no value is published there is nothing to draw. */
  bagan?: Bagan | undefined;
  /** Targets of the region for kematangan, with what became of them. */
  target: (Kalimat & { tahun?: string | undefined; status: string; hasil?: string | undefined })[];
}

/** @returns undefined for a region without an innovation on record */
export function kematanganDaerahTampil(
  d: DaerahKatalog,
  k: Katalog,
  rujukProfil: (id: readonly string[] | undefined) => number[],
): KematanganDaerahTampil | undefined {
  if (d.inovasi.length === 0) return undefined;
  const m = kematanganDaerah(d, k);
  const { jumlah } = m;
  return {
    kalimat: jumlah.ada === 0 ? P.belumAda(jumlah.tanpa) : jumlah.wajibKosong > 0 ? P.wajibKosong(jumlah.wajibKosong) : undefined,
    bagan: modelStripKematangan(m, k),
    target: (d.profil?.isi.target ?? [])
      .filter((t) => t.perihal === 'kematangan')
      .map((t) => ({
        teks: t.teks,
        tahun: t.tahun === undefined ? undefined : P.tahunTarget(t.tahun),
        status: labelKosakata(k, 'status-target', t.hasil.status),
        hasil: t.hasil.teks,
        rujukan: rujukProfil([...t.sumber, ...(t.hasil.sumber ?? [])]),
      })),
  };
}
