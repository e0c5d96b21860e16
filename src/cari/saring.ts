/** Filtering and counting over the columns of the catalogue. */
import type { IdSegi, Kolom, KolomSegi } from './kolom.ts';

/** Chosen values by facet; within one facet any of them suffices. */
export type Saringan = Partial<Record<IdSegi, readonly string[]>>;

export interface HasilSaring {
  /** Rows that pass every facet, in the order given. */
  baris: number[];
  /** By facet: how many rows each value would leave, the facet's own choice aside. */
  hitung: Map<IdSegi, Int32Array>;
}

/** Walks once over the rows. Time grows with rows × facets, not with the number of values. */
export function saring(kolom: Kolom, calon: Iterable<number>, pilihan: Saringan): HasilSaring {
  const segi = kolom.segi.map((s) => ({ s, boleh: nomorPilihan(s, pilihan[s.id]), n: new Int32Array(s.nilai.length) }));
  const baris: number[] = [];
  for (const b of calon) {
    let gagal = 0;
    let penggagal = -1;
    for (let i = 0; i < segi.length && gagal < 2; i++) {
      const { s, boleh } = segi[i]!;
      if (boleh && !cocok(s.isi[b] ?? -1, boleh)) [gagal, penggagal] = [gagal + 1, i];
    }
    if (gagal === 0) baris.push(b);
    // A row that fails one facet alone would pass if that facet's choice were another.
    if (gagal === 0) for (const x of segi) tambah(x.n, x.s.isi[b] ?? -1);
    else if (gagal === 1) tambah(segi[penggagal]!.n, segi[penggagal]!.s.isi[b] ?? -1);
  }
  return { baris, hitung: new Map(segi.map(({ s, n }) => [s.id, n])) };
}

function nomorPilihan(s: KolomSegi, pilihan: readonly string[] | undefined): Set<number> | undefined {
  if (!pilihan?.length) return undefined;
  return new Set(pilihan.map((p) => s.nilai.findIndex(([id]) => id === p)));
}

function cocok(isi: number | number[], boleh: Set<number>): boolean {
  return typeof isi === 'number' ? boleh.has(isi) && isi >= 0 : isi.some((x) => boleh.has(x));
}

function tambah(n: Int32Array, isi: number | number[]): void {
  if (typeof isi !== 'number') for (const x of isi) n[x]!++;
  else if (isi >= 0) n[isi]!++;
}

export const URUTAN = ['relevan', 'terbaru', 'replikasi', 'nama'] as const;
export type Urutan = (typeof URUTAN)[number];

/** `relevan` keeps the order given. */
export function urutkan(kolom: Kolom, baris: readonly number[], urutan: Urutan): number[] {
  if (urutan === 'relevan') return [...baris];
  const { nama } = kolom.urut;
  const kunci = kolom.urut[urutan];
  const arah = urutan === 'nama' ? 1 : -1;
  return [...baris].sort((a, b) => arah * (kunci[a]! - kunci[b]!) || nama[a]! - nama[b]!);
}
