/** Comparisons that stand ready in which a region takes part. */
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import { PESAN_DAERAH } from '../text/pesan/daerah.ts';
import { kelompokPendiri, kelompokProvinsi } from './kelompok-banding.ts';

export interface TautanPerbandingan {
  teks: string;
  jalur: string;
}

/** The page of the region's own where there is one, then that of its province. */
export function perbandinganDaerah(k: Katalog, d: DaerahKatalog): TautanPerbandingan[] {
  const sendiri = kelompokPendiri(k).find((g) => g.slug === d.slug);
  const provinsi = kelompokProvinsi(k).find((g) => g.slug === k.daerah.get(d.kodeProvinsi)!.slug);
  return [
    sendiri && { teks: PESAN_DAERAH.bandingSerupa(d.nama), jalur: `bandingkan/${sendiri.slug}/` },
    provinsi && { teks: PESAN_DAERAH.bandingProvinsi(provinsi.nama), jalur: `bandingkan/${provinsi.slug}/` },
  ].filter((x) => x !== undefined);
}
