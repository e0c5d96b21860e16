/**
 * The kematangan of one innovation: Σ weight × level over the indicators of an edition, level 0 (nothing) to 3.
 *
 * Source of the rule: the guidelines of IID 2023 and 2026 as applications clone and cite them, with Kabupaten Ngawi (31 October
 * 2022) and the head of BSKDN (20 February 2023) on the maximum of 111; see `content/kosakata/kematangan/`. Editions have
 * different maxima, so a value never travels without its edition.
 */
import type { EdisiKematangan } from '../schema/kosakata.ts';

export const TINGKAT_TERTINGGI = 3;

/**
 * The line that regions steer by: Blora asks at least 90 of every innovation (January 2024). The article names no scale; it is
 * read on the scale of 0 to 111, and drawn on no other.
 */
export const AMBANG_KEMATANGAN = { nilai: 90, maks: 111 } as const;

/** Level 0 to 3 by id of the indicator; an indicator that is absent was not answered, which is not 0. */
export type Rincian = Readonly<Record<string, number>>;

export interface SkorKematangan {
  nilai: number;
  maks: number;
  /** The most it could become if every unanswered indicator stood at level 3. */
  tertinggi: number;
  /** Indicators that were not answered, in the order of the edition. */
  belumDijawab: string[];
  /** Mandatory indicators that are unanswered or at level 0: without them the innovation is not assessed. */
  wajibKosong: string[];
}

/** The 90 line, where it has a meaning on the scale of this edition. */
export function ambangEdisi(e: Pick<EdisiKematangan, 'maks'>): number | undefined {
  return e.maks === AMBANG_KEMATANGAN.maks ? AMBANG_KEMATANGAN.nilai : undefined;
}

/** @throws RangeError for a level that is not 0, 1, 2 or 3, or an indicator that the edition does not have */
export function skorKematangan(e: EdisiKematangan, rincian: Rincian): SkorKematangan {
  const dikenal = new Set(e.indikator.map((i) => i.id));
  for (const [id, tingkat] of Object.entries(rincian)) {
    if (!dikenal.has(id)) throw new RangeError(`Indikator "${id}" tidak ada di edisi ${e.edisi}`);
    if (!Number.isInteger(tingkat) || tingkat < 0 || tingkat > TINGKAT_TERTINGGI)
      throw new RangeError(`Tingkat ${id} harus 0 sampai ${TINGKAT_TERTINGGI}, tertulis ${tingkat}`);
  }
  const belum = e.indikator.filter((i) => rincian[i.id] === undefined);
  const nilai = jumlah(e.indikator.map((i) => i.bobot * (rincian[i.id] ?? 0)));
  return {
    nilai,
    maks: e.maks,
    tertinggi: jumlah([nilai, ...belum.map((i) => i.bobot * TINGKAT_TERTINGGI)]),
    belumDijawab: belum.map((i) => i.id),
    wajibKosong: e.indikator.filter((i) => i.wajib && (rincian[i.id] ?? 0) === 0).map((i) => i.id),
  };
}

/** Weights have at most two decimals; sums of them are rounded back to that, so that 90 is 90. */
export function jumlah(angka: readonly number[]): number {
  return Math.round(angka.reduce((n, x) => n + x, 0) * 100) / 100;
}
