/** The needs that regions publish, as one list, and which of them an innovation might answer. */
import type { Badan } from './entri.ts';
import type { DaerahKatalog, InovasiKatalog, Katalog } from './katalog.ts';
import { kelompokBanyak } from './kelompok-banyak.ts';
import type { Kebutuhan } from './schema/daerah.ts';
import { lebihLambat } from './tanggal.ts';
import { bandingTeks } from './temuan.ts';

export interface KebutuhanKatalog {
  /** Name of its file; with the region's slug its address. */
  slug: string;
  daerah: DaerahKatalog;
  isi: Kebutuhan;
  bagian: Badan['bagian'];
}

type Semua = Pick<Katalog, 'daerah' | 'tanggal'>;

/** Open, and not past the day until which the region itself said it holds. */
export function masihDicari(n: Pick<KebutuhanKatalog, 'isi'>, tanggal: string): boolean {
  const { status, berlakuSampai } = n.isi;
  return status === 'terbuka' && !(berlakuSampai !== undefined && lebihLambat(tanggal, berlakuSampai));
}

interface Indeks {
  daftar: KebutuhanKatalog[];
  perTema: Map<string, KebutuhanKatalog[]>;
}
const indeks = new WeakMap<Semua, Indeks>();

function susun(k: Semua): Indeks {
  let x = indeks.get(k);
  if (!x) {
    const daftar = [...k.daerah.values()]
      .flatMap((daerah) => daerah.kebutuhan.map((n): KebutuhanKatalog => ({ ...n, daerah })))
      .sort(
        (a, b) => bandingTeks(b.isi.tanggal, a.isi.tanggal) || bandingTeks(a.daerah.kode, b.daerah.kode) || bandingTeks(a.slug, b.slug),
      );
    const dicari = daftar.filter((n) => masihDicari(n, k.tanggal));
    indeks.set(k, (x = { daftar, perTema: kelompokBanyak(dicari, (n) => n.isi.tema) }));
  }
  return x;
}

/** All needs, the newest first. Made once per catalogue. */
export function semuaKebutuhan(k: Semua): readonly KebutuhanKatalog[] {
  return susun(k).daftar;
}

/** Needs of other regions that are still open and share a theme with this innovation; most shared themes first. */
export function kebutuhanSetema(i: Pick<InovasiKatalog, 'isi' | 'daerah'>, k: Semua): KebutuhanKatalog[] {
  const { perTema } = susun(k);
  const sama = (n: KebutuhanKatalog) => n.isi.tema.filter((t) => i.isi.tema.includes(t)).length;
  const calon = new Set(i.isi.tema.flatMap((t) => perTema.get(t) ?? []));
  return [...calon].filter((n) => n.daerah.kode !== i.daerah.kode).sort((a, b) => sama(b) - sama(a));
}
