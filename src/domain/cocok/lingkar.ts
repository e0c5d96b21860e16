/** How near a region is to the visitor's, as rings: alike, in the same province, on the same island, anywhere. */
import type { BahanBanding, DaerahBanding } from '../banding/bahan.ts';
import { kodeProvinsi } from '../banding/kelompok.ts';
import { daerahSerupa, type Serupa } from '../banding/serupa.ts';
import { bandingTeks } from '../temuan.ts';

/** From the nearest outwards. */
const LINGKAR = ['serupa', 'provinsi', 'pulau', 'nasional'] as const;
export type Lingkar = (typeof LINGKAR)[number];

/**
 * Regions up to this distance count as alike: on the average of population, density and poverty half a standard
 * deviation of their kind apart. Half of all kabupaten and kota have 40 such regions or more.
 */
export const BATAS_SERUPA = 0.5;

/** What is near a region; made once for a visitor. */
export class Sekitar {
  readonly acuan: DaerahBanding;
  readonly #daerah: ReadonlyMap<string, DaerahBanding>;
  readonly #serupa: ReadonlyMap<string, Serupa>;

  constructor(b: Pick<BahanBanding, 'daerah'>, acuan: DaerahBanding) {
    this.acuan = acuan;
    this.#daerah = new Map(b.daerah.map((d) => [d.kode, d]));
    const serupa = daerahSerupa(b, acuan, { bobotKemiskinan: 1 }).filter((s) => s.jarak <= BATAS_SERUPA);
    this.#serupa = new Map(serupa.map((s) => [s.daerah.kode, s]));
  }

  /** Regions alike, the most alike first. */
  serupa(): DaerahBanding[] {
    return [...this.#serupa.values()].map((s) => s.daerah);
  }

  lingkar(kode: string): Lingkar {
    if (this.#serupa.has(kode)) return 'serupa';
    if (kodeProvinsi({ kode }) === kodeProvinsi(this.acuan)) return 'provinsi';
    return this.#daerah.get(kode)?.pulau === this.acuan.pulau ? 'pulau' : 'nasional';
  }

  /** The nearest ring that holds any of these regions, and those in it, the most alike first. Nothing for no region. */
  terdekat(kode: readonly string[]): { lingkar: Lingkar; kode: string[] } | undefined {
    const per = Map.groupBy(new Set(kode), (k) => this.lingkar(k));
    const lingkar = LINGKAR.find((l) => per.has(l));
    if (!lingkar) return undefined;
    const jarak = (k: string) => this.#serupa.get(k)?.jarak ?? 0;
    return { lingkar, kode: per.get(lingkar)!.sort((a, b) => jarak(a) - jarak(b) || bandingTeks(a, b)) };
  }
}
