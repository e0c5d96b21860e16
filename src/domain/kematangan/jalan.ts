/**
 * The cheapest way over a line: fewest steps, then the least effort.
 *
 * A step raises one indicator by one level and is worth its weight. How hard a step is stands in the edition as `upaya`, the
 * number of a class of effort; the classes are our own judgement (`content/kosakata/kelas-upaya.json`), not the guideline's.
 */
import type { EdisiKematangan } from '../schema/kosakata.ts';
import { jumlah, TINGKAT_TERTINGGI, type Rincian } from './skor.ts';

type Indikator = EdisiKematangan['indikator'][number];

export interface LangkahJalan {
  indikator: string;
  dari: number;
  ke: number;
  /** Points that it adds. */
  poin: number;
}

export interface Jalan {
  /** In the order of the edition; one entry an indicator, however many levels it climbs. */
  langkah: LangkahJalan[];
  /** Levels climbed in all. */
  banyak: number;
  nilai: number;
}

export interface PilihanJalan {
  target: number;
  /** Effort of reaching a level of an indicator, 1 (light) and up. */
  upaya: (indikator: string, tingkat: number) => number;
  /** Indicators that the visitor says cannot be raised. */
  tetap?: ReadonlySet<string>;
}

interface Keadaan {
  poin: number;
  upaya: number;
  /** Levels climbed, by place of the indicator. */
  naik: readonly number[];
}

/**
 * Mandatory indicators at level 0 are raised in any case, because nothing is assessed without them.
 * @returns undefined when even level 3 everywhere does not reach the line, or a mandatory indicator is held at 0
 */
export function jalanTermurah(e: EdisiKematangan, rincian: Rincian, p: PilihanJalan): Jalan | undefined {
  const kini = (i: Indikator) => rincian[i.id] ?? 0;
  const awal = jumlah(e.indikator.map((i) => i.bobot * kini(i)));
  // Best state by (steps, points): the least effort, then the earlier indicators of the edition.
  let lapis = new Map<string, { banyak: number; isi: Keadaan }>([['0|0', { banyak: 0, isi: { poin: 0, upaya: 0, naik: [] } }]]);
  for (const i of e.indikator) {
    const paling = p.tetap?.has(i.id) ? 0 : TINGKAT_TERTINGGI - kini(i);
    const sedikitnya = i.wajib && kini(i) === 0 ? 1 : 0;
    const baru = new Map<string, { banyak: number; isi: Keadaan }>();
    for (const { banyak, isi } of lapis.values())
      for (let n = sedikitnya; n <= paling; n++) {
        const calon = {
          poin: jumlah([isi.poin, n * i.bobot]),
          upaya: isi.upaya + upayaNaik(i, kini(i), n, p.upaya),
          naik: [...isi.naik, n],
        };
        const kunci = `${banyak + n}|${calon.poin}`;
        const ada = baru.get(kunci);
        if (!ada || calon.upaya < ada.isi.upaya) baru.set(kunci, { banyak: banyak + n, isi: calon });
      }
    lapis = baru;
  }
  const sampai = [...lapis.values()].filter((x) => awal + x.isi.poin >= p.target);
  const terbaik = sampai.reduce<(typeof sampai)[number] | undefined>((a, b) => (a && !lebihMurah(b, a) ? a : b), undefined);
  if (!terbaik) return undefined;
  return {
    langkah: e.indikator.flatMap((i, n) => {
      const naik = terbaik.isi.naik[n]!;
      return naik > 0 ? [{ indikator: i.id, dari: kini(i), ke: kini(i) + naik, poin: jumlah([naik * i.bobot]) }] : [];
    }),
    banyak: terbaik.banyak,
    nilai: jumlah([awal, terbaik.isi.poin]),
  };
}

function upayaNaik(i: Indikator, dari: number, naik: number, upaya: PilihanJalan['upaya']): number {
  let n = 0;
  for (let t = dari + 1; t <= dari + naik; t++) n += upaya(i.id, t);
  return n;
}

/** Fewer steps, then less effort, then more points. */
function lebihMurah(a: { banyak: number; isi: Keadaan }, b: { banyak: number; isi: Keadaan }): boolean {
  return a.banyak !== b.banyak ? a.banyak < b.banyak : a.isi.upaya !== b.isi.upaya ? a.isi.upaya < b.isi.upaya : a.isi.poin > b.isi.poin;
}
