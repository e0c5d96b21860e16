/** The dictionary, ready for questions. */
import type { DaftarKata, Kamus, Searti, Tujuan } from './kamus.ts';

/** One part of it. */
export class Rak {
  readonly #akar: string[];
  readonly #kamus: Kamus;

  constructor(kamus: Kamus) {
    this.#kamus = kamus;
    this.#akar = kamus.akar ? kamus.akar.split(' ') : [];
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

/** Words with the number of records each stands in. */
export type Kata = ReadonlyMap<string, number>;

export function bacaDaftarKata({ bentuk, banyak }: DaftarKata): Kata {
  return new Map(bentuk.split(' ').map((k, i) => [k, banyak[i] ?? 0]));
}

/** Where a plan looks words up; parts come when they are asked for. */
export interface Perpustakaan {
  /** The part that would hold this key; undefined when there is none. */
  rak(kunci: string): Promise<Rak | undefined>;
  /** Words that begin with this letter. */
  kata(huruf: string): Promise<Kata>;
}
