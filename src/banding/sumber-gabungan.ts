/** One list of sources for things that come from several files; the same address stands there once. */
import type { SumberBanding } from '../domain/banding/bahan.ts';
import type { Sumber } from '../domain/schema/dasar.ts';

/** What a source is named by, without what only its file needs. */
export function sumberRingkas({ judul, penerbit, tanggal, url }: Sumber): SumberBanding {
  return { judul, penerbit, ...(tanggal && { tanggal }), ...(url && { url }) };
}

export class SumberGabungan {
  /** In the order of first use. */
  readonly daftar: SumberBanding[] = [];
  readonly #letak = new Map<string, number>();

  /** Places in `daftar`, rising, each once. */
  letak(sumber: readonly SumberBanding[]): number[] {
    const letak = sumber.map((s) => {
      const kunci = s.url ?? `${s.judul} ${s.penerbit}`;
      let n = this.#letak.get(kunci);
      if (n === undefined) {
        n = this.daftar.length;
        this.#letak.set(kunci, n);
        this.daftar.push(s);
      }
      return n;
    });
    return [...new Set(letak)].sort((a, b) => a - b);
  }
}
