/** The class of a simulated index by the published cuts of a year, where nothing is left to guess. */
import type { Ambang } from '../schema/nasional.ts';

export type KelasAmbang = Ambang['ambang'][number];

/** The cuts of a year, where they are known for sure. */
export function ambangTahun(ambang: Ambang | undefined, tahun: number): KelasAmbang | undefined {
  return ambang?.ambang.find((x) => x.tahun.includes(tahun) && x.skala === '0-100' && x.keyakinan === 'A');
}

/**
 * @param h of 100; equal ends where everything is known
 * @returns undefined when the cuts of that year are not known for sure, or the two ends fall into different classes
 */
export function kelasPasti(ambang: Ambang | undefined, tahun: number, h: { dari: number; sampai: number }): string | undefined {
  const a = ambangTahun(ambang, tahun);
  const kelas = (n: number) => a?.kelas.find((c) => n >= c.min && n <= (c.maks ?? Infinity))?.predikat;
  const [bawah, atas] = [kelas(h.dari), kelas(h.sampai)];
  return bawah === atas ? bawah : undefined;
}
