/** What the form "Catat minat ini" needs to know of one innovation. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { berkasMinat, catatanMinat } from '../format/catatan-minat.ts';
import { PESAN_MINAT } from '../text/pesan/minat.ts';
import { saluran, type Saluran } from './saluran.ts';

export interface CatatMinat {
  /** `<folder>/<slug>`. */
  inovasi: string;
  slug: string;
  nama: string;
  /** Slug of the region that owns it. */
  asal: string;
  /** Regions of which the ledger already tells, by slug: the furthest step, and whether the region itself tells of it. */
  tercatat: Record<string, { langkah: string; sendiri: boolean }>;
  saluran: Saluran;
  contoh: { letak: string; isi: string };
}

export function catatMinat(i: InovasiKatalog, k: Katalog): CatatMinat {
  const P = PESAN_MINAT.kosong;
  const contoh = catatanMinat({ inovasi: i.id, namaInovasi: i.isi.nama, daerah: P.daerah, tanggal: k.tanggal, hari: k.tanggal });
  return {
    inovasi: i.id,
    slug: i.slug,
    nama: i.isi.nama,
    asal: i.daerah.slug,
    tercatat: Object.fromEntries(
      i.relasi.flatMap((r) => {
        const d = k.daerah.get(r.penerima);
        const langkah = labelKosakata(k, 'langkah-replikasi', r.terakhir.langkah);
        return d ? [[d.slug, { langkah, sendiri: r.catatan.some((c) => !('penerima' in c)) }] as const] : [];
      }),
    ),
    saluran: saluran(k),
    contoh: {
      letak: berkasMinat(P.folder, i.slug),
      isi: JSON.stringify({ ...contoh, berlakuSampai: undefined }, null, 2).replaceAll(k.tanggal, P.tanggal),
    },
  };
}
