/** What a visitor must know before the charts: names that mean nothing, regions left out, kinds that are not ranked together. */
import { SERI_PALING_BANYAK } from '../../banding/dasar.ts';
import type { Pilahan } from '../../banding/pilah.ts';
import type { DaerahBanding } from '../../domain/banding/bahan.ts';
import { PESAN_BANDING as P } from '../../text/pesan/banding.ts';
import { unsur } from '../unsur.ts';

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
