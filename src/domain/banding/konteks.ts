/** What is known of the circumstances of regions, in series that may stand side by side: one year, one method. */
import type { DaerahBanding, NomorSumber } from './bahan.ts';

export type IndikatorKonteks = 'kemiskinan' | 'stunting' | 'penduduk' | 'kepadatan';

/** Figures of one year and one method. */
export interface SeriKonteks {
  tahun: number;
  /** Empty for what is counted one way only: population and density. */
  metode: string;
}

/** The figure of one region; the ends differ where sources do. */
export interface NilaiKonteks {
  rendah: number;
  tinggi: number;
  sumber: NomorSumber[];
}

type BahanKonteks = Pick<DaerahBanding, 'konteks' | 'penduduk' | 'tahunPenduduk' | 'luasKm2' | 'sumberDasar'>;

interface FaktaKonteks extends SeriKonteks {
  nilai: number;
  sumber: readonly NomorSumber[];
}

/** Figures without a year belong to no series. */
function fakta(d: BahanKonteks, indikator: IndikatorKonteks): FaktaKonteks[] {
  if (indikator === 'penduduk' || indikator === 'kepadatan') {
    const { penduduk, tahunPenduduk: tahun, luasKm2 } = d;
    if (penduduk === undefined || tahun === undefined || (indikator === 'kepadatan' && !luasKm2)) return [];
    const nilai = indikator === 'penduduk' ? penduduk : Math.round((penduduk / luasKm2!) * 100) / 100;
    return [{ tahun, metode: '', nilai, sumber: d.sumberDasar }];
  }
  return d.konteks.flatMap(({ indikator: i, nilai, tahun, metode, sumber }) =>
    i === indikator && nilai !== undefined && tahun !== undefined ? [{ tahun, metode, nilai, sumber }] : [],
  );
}

const sama = (a: SeriKonteks, b: SeriKonteks) => a.tahun === b.tahun && a.metode === b.metode;

export function nilaiKonteks(d: BahanKonteks, indikator: IndikatorKonteks, seri: SeriKonteks): NilaiKonteks | undefined {
  const daftar = fakta(d, indikator).filter((f) => sama(f, seri));
  if (daftar.length === 0) return undefined;
  const nilai = daftar.map((f) => f.nilai);
  return {
    rendah: Math.min(...nilai),
    tinggi: Math.max(...nilai),
    sumber: [...new Set(daftar.flatMap((f) => f.sumber))].sort((a, b) => a - b),
  };
}

/** All series of which at least one of the regions is known: the fullest first, of equal ones the newest. */
export function seriKonteks(daftar: readonly BahanKonteks[], indikator: IndikatorKonteks): (SeriKonteks & { ada: number })[] {
  const perSeri = new Map<string, SeriKonteks & { ada: number }>();
  for (const d of daftar) {
    const milik = new Map(fakta(d, indikator).map((f) => [`${f.tahun} ${f.metode}`, f]));
    for (const [kunci, { tahun, metode }] of milik) perSeri.set(kunci, { tahun, metode, ada: (perSeri.get(kunci)?.ada ?? 0) + 1 });
  }
  return [...perSeri.values()].sort((a, b) => b.ada - a.ada || b.tahun - a.tahun || (a.metode < b.metode ? -1 : 1));
}
