/** Rencana aksi inovasi (RAI) of all regions, and what became of them. */
import type { Badan } from '../entri.ts';
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../katalog.ts';
import type { Rencana } from '../schema/daerah.ts';
import { bandingTeks } from '../temuan.ts';

export interface RencanaKatalog {
  /** Name of its file; with the region's slug its address. */
  slug: string;
  daerah: DaerahKatalog;
  isi: Rencana;
  bagian: Badan['bagian'];
}

/** Off the path from idea to use. */
export const DIHENTIKAN = 'dihentikan';

/** Plans of one region, the newest year first. */
export function rencanaDaerah(daerah: DaerahKatalog): RencanaKatalog[] {
  return daerah.rencana.map((r) => ({ ...r, daerah })).sort(urut);
}

/** All plans, the newest year first. */
export function semuaRencana(k: Pick<Katalog, 'daerah'>): RencanaKatalog[] {
  return [...k.daerah.values()].flatMap(rencanaDaerah).sort(urut);
}

const urut = (a: RencanaKatalog, b: RencanaKatalog): number =>
  b.isi.tahun - a.isi.tahun || bandingTeks(a.daerah.kode, b.daerah.kode) || bandingTeks(a.slug, b.slug);

/** Plans that became this innovation. */
export function asalRencana(i: Pick<InovasiKatalog, 'id' | 'daerah'>): RencanaKatalog[] {
  return rencanaDaerah(i.daerah).filter((r) => r.isi.inovasi === i.id);
}

/** The plans by status, in the order of the vocabulary; every status has its place, empty or not. Stopped ones come last. */
export function papanRencana(
  daftar: readonly RencanaKatalog[],
  k: Pick<Katalog, 'kosakata'>,
): { id: string; nama: string; rencana: RencanaKatalog[] }[] {
  const nilai = k.kosakata.get('status-rencana')?.nilai ?? [];
  const berhenti = (id: string) => Number(id === DIHENTIKAN);
  return [...nilai]
    .sort((a, b) => berhenti(a.id) - berhenti(b.id))
    .map(({ id, label }) => ({ id, nama: label, rencana: daftar.filter((r) => r.isi.status === id) }));
}
