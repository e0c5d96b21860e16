/** Other innovations on the same themes: most shared themes first, other regions before the own one. */
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { kartu, type Kartu } from './kartu.ts';

const BANYAK = 4;

export function serupaTema(i: InovasiKatalog, k: Katalog): Kartu[] {
  const tema = new Set(i.isi.tema);
  return k.inovasi
    .filter((x) => x !== i)
    .map((x) => ({ x, sama: x.isi.tema.filter((t) => tema.has(t)).length, lain: x.daerah === i.daerah ? 0 : 1 }))
    .filter(({ sama }) => sama > 0)
    .sort((a, b) => b.sama - a.sama || b.lain - a.lain || b.x.kelengkapan.terpenuhi - a.x.kelengkapan.terpenuhi || bandingTeks(a.x.id, b.x.id))
    .slice(0, BANYAK)
    .map(({ x }) => kartu(x, k));
}
