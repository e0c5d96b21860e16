/** Real charts for the guide to reading a region's pages: of the founding regions, whichever has one of the kind. */
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import { baganDaerah } from '../banding/satu-daerah.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import { bahanBanding } from './banding.ts';
import { daerahPendiri, kelompokProvinsi } from './kelompok-banding.ts';

export interface BaganContoh {
  /** Whose it is. */
  nama: string;
  /** The page where it stands. */
  jalur: string;
  bagan: Bagan | KalimatBagan;
}

/** The first founding region's chart of this id, a drawn one before a sentence; none where no such region has it. */
export function contohBagan(k: Katalog, id: string): BaganContoh | undefined {
  const b = bahanBanding(k);
  const calon = daerahPendiri(k).flatMap((d) => {
    const { indeks, inovasi } = baganDaerah(b, d);
    return [...indeks, ...inovasi].filter((x) => x.id === id).map((bagan) => ({ nama: d.nama, jalur: jalurDaerah(d), bagan }));
  });
  return calon.find((c) => c.bagan.jenis !== 'kalimat') ?? calon[0];
}

export interface TemuanGerbang {
  /** The comparison that says it. */
  nama: string;
  jalur: string;
  temuan: string;
}

/** What a comparison of a whole province says of predikat; of the first founding region's province. */
export function contohGerbang(k: Katalog): TemuanGerbang | undefined {
  const [pertama] = daerahPendiri(k);
  const provinsi = pertama && k.daerah.get(pertama.kode.slice(0, 2));
  const g = kelompokProvinsi(k).find((x) => x.slug === provinsi?.slug);
  const bagan = g?.bagian[0]?.bagan.find((x) => x.id === 'predikat');
  return g && bagan && bagan.jenis !== 'kalimat' ? { nama: g.judul, jalur: `bandingkan/${g.slug}/`, temuan: bagan.temuan } : undefined;
}
