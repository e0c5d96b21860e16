/** Sheets of the self-assessment in this browser. Where it keeps nothing they live as long as the page. */
import { bacaLembar, kelompok, kunciLembar, lembarBerisi, type Lembar } from '../../domain/kematangan/lembar.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';

/** The number at its end is the version of what stands there. */
const KUNCI = 'lumbung:kematangan:1';

interface IsiRak {
  lembar: Record<string, unknown>;
  /** Key of the sheet that was open last, by edition. */
  terakhir: Record<string, unknown>;
}

/** Sheets to write, by key; undefined takes one away. */
export type Perubahan = Record<string, Lembar | undefined>;

export class Rak {
  readonly #edisi: ReadonlyMap<string, EdisiKematangan>;
  #ingatan: IsiRak = { lembar: {}, terakhir: {} };
  #ditolak = false;

  constructor(edisi: readonly EdisiKematangan[]) {
    this.#edisi = new Map(edisi.map((e) => [e.edisi, e]));
  }

  /** True when the browser refused to keep what was written last. */
  get ditolak(): boolean {
    return this.#ditolak;
  }

  /** Every sheet of a known edition. */
  semua(): Lembar[] {
    return Object.values(this.#baca().lembar).flatMap((l) => this.#satu(l) ?? []);
  }

  ambil(edisi: string, nama: string): Lembar | undefined {
    return this.#satu(this.#baca().lembar[kunciLembar(edisi, nama)]);
  }

  /** The sheet that was open last in this edition. */
  terakhir(edisi: string): Lembar | undefined {
    const isi = this.#baca();
    const kunci = isi.terakhir[edisi];
    return typeof kunci === 'string' ? this.#satu(isi.lembar[kunci]) : undefined;
  }

  /** @param buka the sheet that is open after it @returns what takes the change back */
  ubah(perubahan: Perubahan, buka: Lembar): Perubahan {
    const { lembar, terakhir } = this.#baca();
    const balik = Object.fromEntries(Object.keys(perubahan).map((k) => [k, this.#satu(lembar[k])]));
    const baru = { ...lembar, ...perubahan };
    this.#tulis({
      lembar: Object.fromEntries(Object.entries(baru).filter(([, l]) => l !== undefined)),
      terakhir: { ...terakhir, [buka.edisi]: kunciLembar(buka.edisi, buka.nama) },
    });
    return balik;
  }

  #satu(isi: unknown): Lembar | undefined {
    const edisi = kelompok(isi)?.['edisi'];
    const e = typeof edisi === 'string' ? this.#edisi.get(edisi) : undefined;
    return e && bacaLembar(isi, e);
  }

  /** Anew each time: another tab may have written. */
  #baca(): IsiRak {
    if (this.#ditolak) return this.#ingatan;
    try {
      const isi = kelompok(JSON.parse(localStorage.getItem(KUNCI) ?? '{}'));
      return { lembar: kelompok(isi?.['lembar']) ?? {}, terakhir: kelompok(isi?.['terakhir']) ?? {} };
    } catch {
      return this.#ingatan;
    }
  }

  #tulis(isi: IsiRak): void {
    this.#ingatan = isi;
    try {
      localStorage.setItem(KUNCI, JSON.stringify(isi));
      this.#ditolak = false;
    } catch {
      this.#ditolak = true;
    }
  }
}

/** Whether there is anything on it that a visitor would miss. */
export const layakSimpan = (l: Lembar): boolean => l.nama !== '' || lembarBerisi(l) || l.tetap.length > 0;
