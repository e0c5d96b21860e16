/** Targets and agreements of all regions on one page. */
import { jalurDaerah } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import { DaftarRujukan, type SumberBernomor } from '../domain/daftar-rujukan.ts';
import { sasaranDaerah, type SasaranDaerah } from './sasaran.ts';

export interface SemuaSasaran {
  daerah: (Pick<SasaranDaerah, 'target' | 'perjanjian'> & { slug: string; nama: string; jalur: string })[];
  jumlah: number;
  /** How many targets came to each result, in words. */
  hitung: { status: { id: string; nama: string }; jumlah: number }[];
  sumber: SumberBernomor[];
}

export function semuaSasaran(k: Katalog): SemuaSasaran {
  const r = new DaftarRujukan();
  const daerah = [...k.daerah.values()]
    .filter((d) => (d.profil?.isi.target ?? []).length > 0)
    .map((d) => {
      // Only what the page shows is numbered among its sources.
      const { target, perjanjian } = sasaranDaerah(
        { ...d, profil: d.profil && { ...d.profil, isi: { ...d.profil.isi, evaluasi: [], catatan: [] } } },
        k,
        r,
      );
      return { slug: d.slug, nama: d.nama, jalur: jalurDaerah(d), target, perjanjian };
    });
  const target = daerah.flatMap((d) => d.target);
  return {
    daerah,
    jumlah: target.length,
    hitung: [...Map.groupBy(target, (t) => t.status.id).values()].map((x) => ({ status: x[0]!.status, jumlah: x.length })),
    sumber: r.daftar,
  };
}
