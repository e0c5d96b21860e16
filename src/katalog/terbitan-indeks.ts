/** What was published of each region's index, as sentences to stand beside a simulation. */
import { DaftarRujukan } from '../domain/daftar-rujukan.ts';
import type { Katalog } from '../domain/katalog.ts';
import type { TerbitanIndeks } from '../domain/kematangan/bahan.ts';
import { tahunIndeks } from '../format/laporan/bagian-indeks.ts';

/** Regions without a fact are left out. */
export function terbitanIndeks(k: Katalog): TerbitanIndeks {
  return Object.fromEntries(
    [...k.daerah.values()].flatMap((d) => {
      const tahun = tahunIndeks(d, k, new DaftarRujukan());
      return tahun.length > 0 ? [[d.slug, tahun.map((t) => [t.tahun, t.isi.map((i) => i.teks).join('; ')])]] : [];
    }),
  );
}
