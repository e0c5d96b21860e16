/** Pagefind in the browser: words → records, rows → records, records → what their card shows. */
import { BOBOT_MEDAN, Mesin } from '../../cari/mesin.ts';
import type { Kena } from '../../cari/peringkat.ts';
import { alamat, ambilJson } from '../ambil.ts';

interface HasilPagefind {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<{ url: string; content: string; meta: Record<string, string> }>;
}
interface Pagefind {
  search(kata: string | null): Promise<{ results: HasilPagefind[] }>;
}

/** What a result shows, and the words of its text. */
export interface Rekaman {
  id: string;
  jalur: string;
  nama: string;
  daerah: string;
  ringkasan: string;
  fakta: string[];
  teks: string;
}

export class Indeks {
  readonly #pagefind: Pagefind;
  /** In the order in which the build put them in: the row of the column files. */
  readonly #perBaris: readonly HasilPagefind[];
  readonly #baris: ReadonlyMap<string, number>;
  readonly #kata = new Map<string, Promise<Map<string, Kena>>>();
  readonly mesin: Mesin;

  private constructor(pagefind: Pagefind, semua: readonly HasilPagefind[]) {
    this.#pagefind = pagefind;
    this.#perBaris = semua;
    this.#baris = new Map(semua.map((r, i) => [r.id, i]));
    this.mesin = new Mesin({
      berkas: (nama) => ambilJson(`cari/${nama}.json`),
      indeks: (kata) => this.#cariKata(kata),
      baris: (id) => this.baris(id),
    });
  }

  /** The address is not a literal, so that the bundler leaves it alone. @throws Error when it cannot be loaded. */
  static async muat(): Promise<Indeks> {
    const { createInstance } = (await import(/* @vite-ignore */ alamat('pagefind/pagefind.js'))) as {
      createInstance(pilihan: Record<string, unknown>): Pagefind;
    };
    const pagefind = createInstance({ basePath: alamat('pagefind/'), baseUrl: alamat(''), ranking: { metaWeights: BOBOT_MEDAN } });
    return new Indeks(pagefind, (await pagefind.search(null)).results);
  }

  get jumlah(): number {
    return this.#perBaris.length;
  }

  /** Forgets answers that may be wrong because files were missing. */
  lupakan(): void {
    this.#kata.clear();
  }

  baris(id: string): number {
    return this.#baris.get(id) ?? -1;
  }

  #cariKata(kata: string): Promise<Map<string, Kena>> {
    let jawaban = this.#kata.get(kata);
    if (!jawaban) {
      jawaban = this.#pagefind
        .search(kata)
        .then(({ results }) => new Map(results.map((r) => [r.id, { skor: r.score, medan: r.matchedMetaFields ?? [], lokasi: r.words }])));
      this.#kata.set(kata, jawaban);
      jawaban.catch(() => this.#kata.delete(kata));
    }
    return jawaban;
  }

  async rekaman(baris: number): Promise<Rekaman> {
    const { url, content, meta } = await this.#perBaris[baris]!.data();
    return {
      id: meta.id ?? '',
      jalur: url,
      nama: meta.title ?? '',
      daerah: meta.daerah?.split(', ')[0] ?? '',
      ringkasan: meta.ringkasan ?? '',
      fakta: [meta.fakta0, meta.fakta1].filter((f) => f !== undefined),
      teks: content,
    };
  }
}
