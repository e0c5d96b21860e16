/** The numbered list of sources of one page. */
import type { Sumber } from './schema/dasar.ts';

export interface SumberBernomor extends Sumber {
  nomor: number;
}

/** Gives each source one number per page; the same address counts once even when it comes from two files. */
export class DaftarRujukan {
  readonly #nomor = new Map<string, SumberBernomor>();

  /** Numbers of these sources, in rising order. */
  nomor(sumber: readonly Sumber[]): number[] {
    const n = sumber.map((s) => {
      const kunci = s.url ?? `${s.judul} ${s.penerbit}`;
      let ada = this.#nomor.get(kunci);
      if (!ada) this.#nomor.set(kunci, (ada = { ...s, nomor: this.#nomor.size + 1 }));
      return ada.nomor;
    });
    return [...new Set(n)].sort((a, b) => a - b);
  }

  /** All sources cited so far. */
  get daftar(): SumberBernomor[] {
    return [...this.#nomor.values()];
  }
}

/** Looks ids up in the list of one file and numbers them. */
export function perujuk(rujukan: DaftarRujukan, sumber: readonly Sumber[]): (id: readonly string[] | undefined) => number[] {
  const perId = new Map(sumber.map((s) => [s.id, s]));
  return (id) => rujukan.nomor((id ?? []).flatMap((i) => perId.get(i) ?? []));
}
