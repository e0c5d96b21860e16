/** Content loader over our own reader. Astro's `glob()` slugifies ids and stops at the first fault. */
import type { Loader } from 'astro/loaders';
import type { Entri } from '../domain/entri.ts';
import { simpanGalat } from '../reader/galat-isi.ts';
import { periksaIsi } from '../reader/periksa.ts';
import { akarIsi, diDalam, tanggalAcuan } from '../reader/tanggal.ts';
import { bacaSekali } from '../reader/tembolok.ts';
import { barisTemuan } from '../text/lapor.ts';

export function muatanIsi(): Loader {
  return {
    name: 'lumbung-isi',
    load: async ({ store, watcher, logger }) => {
      const akar = akarIsi();
      const isi = (entri: readonly Entri[]) => {
        store.clear();
        for (const e of entri) store.set({ id: e.jalur, data: e as unknown as Record<string, unknown> });
      };
      // A build reads once, in the checker; the dev server checks anew on every change, and its pages show the faults.
      if (!watcher) return isi(bacaSekali(akar).entri);
      const ulang = () => {
        const { entri, temuan } = periksaIsi(akar, tanggalAcuan());
        simpanGalat(temuan.filter((t) => t.tingkat === 'galat'));
        isi(entri);
        for (const t of temuan) logger.warn(barisTemuan(t, `${akar}/`));
      };
      ulang();
      watcher.add(akar);
      watcher.on('all', (_, jalur) => {
        if (diDalam(akar, jalur)) ulang();
      });
    },
  };
}
