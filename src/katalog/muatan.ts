/** Content loader over our own reader. Astro's `glob()` slugifies ids and stops at the first fault. */
import type { Loader } from 'astro/loaders';
import { bacaIsi } from '../reader/baca.ts';
import { akarIsi, diDalam } from '../reader/tanggal.ts';

export function muatanIsi(): Loader {
  return {
    name: 'lumbung-isi',
    load: async ({ store, watcher, logger }) => {
      const akar = akarIsi();
      const isi = () => {
        const { entri, temuan } = bacaIsi(akar);
        store.clear();
        for (const e of entri) store.set({ id: e.jalur, data: e as unknown as Record<string, unknown> });
        for (const t of temuan) logger.warn(`${t.berkas}:${t.baris}:${t.kolom}: ${t.medan}: ${t.pesan}; ${t.saran}`);
      };
      isi();
      watcher?.add(akar);
      watcher?.on('all', (_, jalur) => {
        if (diDalam(akar, jalur)) isi();
      });
    },
  };
}
