/** A shard of the dictionary, ready for questions. */
import type { Kamus, Searti, Tujuan } from './kamus.ts';

export class Rak {
  readonly #akar: string[];
  readonly #kamus: Kamus;
  readonly bentuk: ReadonlyMap<string, number>;

  constructor(kamus: Kamus) {
    this.#kamus = kamus;
    this.#akar = kamus.akar ? kamus.akar.split(' ') : [];
    this.bentuk = new Map(kamus.bentuk ? kamus.bentuk.split(' ').map((k, i) => [k, kamus.banyak[i] ?? 0]) : []);
  }

  /** `tepat` when the index holds the stem, `awalan` when it holds longer words that begin so. */
  punya(akar: string): 'tepat' | 'awalan' | 'tidak' {
    let kiri = 0;
    let kanan = this.#akar.length;
    while (kiri < kanan) {
      const tengah = (kiri + kanan) >> 1;
      if (this.#akar[tengah]! < akar) kiri = tengah + 1;
      else kanan = tengah;
    }
    const calon = this.#akar[kiri];
    return calon === akar ? 'tepat' : calon?.startsWith(akar) ? 'awalan' : 'tidak';
  }

  searti(kunci: string): Searti | undefined {
    return Object.hasOwn(this.#kamus.searti, kunci) ? this.#kamus.searti[kunci] : undefined;
  }

  tujuan(kunci: string): Tujuan[] {
    return Object.hasOwn(this.#kamus.tujuan, kunci) ? this.#kamus.tujuan[kunci]! : [];
  }
}

/** Finds the shard of a letter; undefined when the dictionary has none. */
export type AmbilRak = (huruf: string) => Promise<Rak | undefined>;
