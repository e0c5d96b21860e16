/** Other innovations on the same themes: most shared themes first, other regions before the own one, fuller records first. */
import type { InovasiKatalog, Katalog } from './katalog.ts';
import { kelompokBanyak } from './kelompok-banyak.ts';
import { bandingTeks } from './temuan.ts';

/** Candidates looked at per theme, so that a page costs the same at 300 and at 30,000 innovations. */
const CALON_PER_TEMA = 40;

type Semua = Pick<Katalog, 'inovasi'>;

const indeks = new WeakMap<Semua, Map<string, InovasiKatalog[]>>();

/** The fuller record first; the order of ids decides between equals. */
export function lebihLengkap(a: InovasiKatalog, b: InovasiKatalog): number {
  return b.kelengkapan.terpenuhi - a.kelengkapan.terpenuhi || bandingTeks(a.id, b.id);
}

/** Theme → its fullest records; made once per catalogue. */
function perTema(k: Semua): Map<string, InovasiKatalog[]> {
  let m = indeks.get(k);
  if (!m) {
    m = kelompokBanyak(k.inovasi, (i) => i.isi.tema);
    for (const [t, daftar] of m) m.set(t, daftar.sort(lebihLengkap).slice(0, CALON_PER_TEMA));
    indeks.set(k, m);
  }
  return m;
}

/** At most `banyak` innovations that share a theme with this one, itself left out. */
export function inovasiSerupa(i: InovasiKatalog, k: Semua, banyak: number): InovasiKatalog[] {
  const tema = new Set(i.isi.tema);
  const calon = new Set(i.isi.tema.flatMap((t) => perTema(k).get(t) ?? []));
  calon.delete(i);
  return [...calon]
    .map((x) => ({ x, sama: x.isi.tema.filter((t) => tema.has(t)).length, lain: x.daerah === i.daerah ? 0 : 1 }))
    .sort((a, b) => b.sama - a.sama || b.lain - a.lain || lebihLengkap(a.x, b.x))
    .slice(0, banyak)
    .map(({ x }) => x);
}
