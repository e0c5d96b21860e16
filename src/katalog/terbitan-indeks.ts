/** What was published of each region's index, as sentences to stand beside a simulation. */
import { DaftarRujukan } from '../domain/daftar-rujukan.ts';
import type { Katalog } from '../domain/katalog.ts';
import { tahunIndeks } from '../format/laporan/bagian-indeks.ts';

/** By slug of the region: year, and its statements in one line; the newest year first. Regions without a fact are left out. */
export type TerbitanIndeks = Record<string, [tahun: number, teks: string][]>;

export function terbitanIndeks(k: Katalog): TerbitanIndeks {
  return Object.fromEntries(
    [...k.daerah.values()].flatMap((d) => {
      const tahun = tahunIndeks(d, k, new DaftarRujukan());
      return tahun.length > 0 ? [[d.slug, tahun.map((t) => [t.tahun, t.isi.map((i) => i.teks).join('; ')])]] : [];
    }),
  );
}
