/** Content loader over our own reader. Astro's `glob()` slugifies ids and stops at the first fault. */
import type { Loader } from 'astro/loaders';
import { akarIsi, diDalam } from '../reader/tanggal.ts';
import { bacaSekali, bacaUlang } from '../reader/tembolok.ts';

export function muatanIsi(): Loader {
  return {
    name: 'lumbung-isi',
    load: async ({ store, watcher, logger }) => {
      const akar = akarIsi();
      const isi = (baca: typeof bacaUlang) => {
        const { entri, temuan } = baca(akar);
        store.clear();
        for (const e of entri) store.set({ id: e.jalur, data: e as unknown as Record<string, unknown> });
        for (const t of temuan) logger.warn(`${t.berkas}:${t.baris}:${t.kolom}: ${t.medan}: ${t.pesan}; ${t.saran}`);
      };
      // A build reads once, in the checker; the dev server reads anew on every change.
      isi(watcher ? bacaUlang : bacaSekali);
      watcher?.add(akar);
      watcher?.on('all', (_, jalur) => {
        if (diDalam(akar, jalur)) isi(bacaUlang);
      });
    },
  };
}
