/** What a visitor must know before the charts: names that mean nothing, regions left out, kinds that are not ranked together. */
import { SERI_PALING_BANYAK } from '../../banding/dasar.ts';
import type { BahanBanding, DaerahBanding } from '../../domain/banding/bahan.ts';
import { PESAN_BANDING as P } from '../../text/pesan/banding.ts';
import { unsur } from '../unsur.ts';

export interface Pilahan {
  /** Compared, in the order chosen. */
  daftar: DaerahBanding[];
  /** Known, but too many. */
  sisa: DaerahBanding[];
  /** Slugs of no region. */
  asing: string[];
}

export function pilah(b: BahanBanding, slug: readonly string[]): Pilahan {
  const perSlug = new Map(b.daerah.map((d) => [d.slug, d]));
  const dikenal = slug.flatMap((s) => perSlug.get(s) ?? []);
  return {
    daftar: dikenal.slice(0, SERI_PALING_BANYAK),
    sisa: dikenal.slice(SERI_PALING_BANYAK),
    asing: slug.filter((s) => !perSlug.has(s)),
  };
}

export function catatanPilahan({ daftar, sisa, asing }: Pilahan): HTMLElement[] {
  const nama = (d: readonly DaerahBanding[]) => d.map((x) => x.nama);
  const administrasi = daftar.filter((d) => !d.otonom);
  return [
    asing.length > 0 && unsur('p', 'peringatan', P.asing(asing)),
    sisa.length > 0 && unsur('p', 'peringatan', P.lebih(SERI_PALING_BANYAK, nama(sisa))),
    daftar.length === 0 && unsur('p', 'kosong', P.kosong),
    new Set(daftar.map((d) => d.jenis)).size > 1 && unsur('p', 'keterangan', P.campur),
    administrasi.length > 0 && unsur('p', 'keterangan', P.administrasi(nama(administrasi))),
  ].filter((x) => x !== false);
}
