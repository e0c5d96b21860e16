/** Lower bounds of classes: a short line in the year to which it belongs, its value in a row below the years. */
import { angka } from '../text/angka.ts';
import { PESAN_BAGAN_TITIK as P } from '../text/pesan/bagan-titik.ts';
import type { ButirLegenda } from './legenda.ts';
import { bulat, el, teks } from './svg.ts';
import type { SumbuTahun } from './sumbu-tahun.ts';

export interface AmbangTahun {
  tahun: number;
  /** Highest class first. */
  kelas: readonly { singkat: string; label: string; min: number }[];
}

/** Thick for the highest class, thinner for those below. */
const TEBAL = [3, 1.5, 1] as const;

const kelasSemua = (ambang: readonly AmbangTahun[]) =>
  [...new Map(ambang.flatMap((a) => a.kelas.map((k) => [k.singkat, k]))).values()] as readonly AmbangTahun['kelas'][number][];

const tebal = (ambang: readonly AmbangTahun[], singkat: string) => TEBAL[kelasSemua(ambang).findIndex((k) => k.singkat === singkat)] ?? 1;

export function garisAmbang(ambang: readonly AmbangTahun[], { x, langkah }: SumbuTahun, y: (nilai: number) => number): string[] {
  return ambang.flatMap((a) =>
    a.kelas.map((k) =>
      el('path', {
        d: `M${bulat(x(a.tahun) - langkah * 0.42)} ${bulat(y(k.min))}h${bulat(langkah * 0.84)}`,
        stroke: 'var(--garis-kuat)',
        'stroke-width': tebal(ambang, k.singkat),
      }),
    ),
  );
}

/** One row a class below the axis: what the bound was in each year. Returns the baseline of the last row, `y` − 15 without any. */
export function barisAmbang(ambang: readonly AmbangTahun[], { x }: SumbuTahun, y: number): { isi: string[]; bawah: number } {
  const kecil = { 'font-size': 10, fill: 'var(--tinta-2)' };
  const kelas = kelasSemua(ambang);
  const isi = kelas.flatMap((k, n) => [
    teks(0, y + n * 14, k.singkat, { ...kecil, 'font-weight': 700 }),
    ...ambang.flatMap((a) => {
      const min = a.kelas.find((c) => c.singkat === k.singkat)?.min;
      return min === undefined ? [] : [teks(x(a.tahun), y + n * 14, angka(min), { ...kecil, 'text-anchor': 'middle' })];
    }),
  ]);
  return { isi, bawah: kelas.length ? y + (kelas.length - 1) * 14 : y - 15 };
}

export function legendaAmbang(ambang: readonly AmbangTahun[]): ButirLegenda[] {
  return kelasSemua(ambang).map((k) => ({
    gambar: (x, y) =>
      el('path', { d: `M${bulat(x)} ${bulat(y - 4)}h16`, stroke: 'var(--garis-kuat)', 'stroke-width': tebal(ambang, k.singkat) }),
    kata: P.batas(k.singkat, k.label),
  }));
}
