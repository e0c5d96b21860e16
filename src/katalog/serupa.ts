/** Other innovations on the same themes: most shared themes first, other regions before the own one, fuller records first. */
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { kartu, type Kartu } from './kartu.ts';
import { kelompokBanyak } from './kelompok.ts';

const BANYAK = 4;
/** Candidates looked at per theme, so that a page costs the same at 300 and at 30,000 innovations. */
const CALON_PER_TEMA = 40;

const indeks = new WeakMap<Katalog, Map<string, InovasiKatalog[]>>();

/** Theme → its fullest records. */
function perTema(k: Katalog): Map<string, InovasiKatalog[]> {
  let m = indeks.get(k);
  if (!m) {
    m = kelompokBanyak(k.inovasi, (i) => i.isi.tema);
    for (const [t, daftar] of m)
      m.set(
        t,
        daftar.sort((a, b) => b.kelengkapan.terpenuhi - a.kelengkapan.terpenuhi || bandingTeks(a.id, b.id)).slice(0, CALON_PER_TEMA),
      );
    indeks.set(k, m);
  }
  return m;
}

export function serupaTema(i: InovasiKatalog, k: Katalog): Kartu[] {
  const tema = new Set(i.isi.tema);
  const calon = new Set(i.isi.tema.flatMap((t) => perTema(k).get(t) ?? []));
  calon.delete(i);
  return [...calon]
    .map((x) => ({ x, sama: x.isi.tema.filter((t) => tema.has(t)).length, lain: x.daerah === i.daerah ? 0 : 1 }))
    .sort(
      (a, b) => b.sama - a.sama || b.lain - a.lain || b.x.kelengkapan.terpenuhi - a.x.kelengkapan.terpenuhi || bandingTeks(a.x.id, b.x.id),
    )
    .slice(0, BANYAK)
    .map(({ x }) => kartu(x, k));
}
