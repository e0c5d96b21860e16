/** IID scores year by year. The scale in points, used until 2020, is another scale and stays apart. */
import type { DaerahBanding } from './bahan.ts';
import { titikPerTahun, type TitikFakta } from './titik.ts';

export interface SkorDaerah {
  /** Scale 0 to 100. */
  titik: TitikFakta[];
  /** Points of the old scale; never on one axis with `titik`. */
  lama: TitikFakta[];
}

export function skorDaerah(d: Pick<DaerahBanding, 'indeks'>): SkorDaerah {
  const [baru, lama] = [d.indeks.filter((f) => f.skala === '0-100'), d.indeks.filter((f) => f.skala !== '0-100')];
  return { titik: titikPerTahun(baru, 'skor'), lama: titikPerTahun(lama, 'skor') };
}

/** True when the figures of two years may be compared: reported ones alone. */
export function dapatDibandingkan(titik: readonly TitikFakta[]): boolean {
  return titik.filter((t) => t.mutu === 'dilaporkan').length > 1;
}
