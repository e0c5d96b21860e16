/** After the build: the search index, made from the same catalogue as the pages, not from their HTML. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { akarIsi, tanggalAcuan } from '../reader/tanggal.ts';
import { bacaSekali } from '../reader/tembolok.ts';
import { katalogBangun } from './katalog-bangun.ts';
import { rekamanCari } from './rekaman-cari.ts';

/** Result fragments are grouped into about this many files, so that hosts with a file limit can serve the site. */
const MAKS_BERKAS_HASIL = 2000;

export function cariIsi(): AstroIntegration {
  return {
    name: 'lumbung:cari',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const k = katalogBangun(bacaSekali(akarIsi()).entri, tanggalAcuan());
        const { index, errors } = await createIndex({ forceLanguage: 'id', maxFragments: MAKS_BERKAS_HASIL });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        for (const i of k.inovasi) {
          const { errors: galat } = await index.addHTMLFile(rekamanCari(i, k));
          if (galat.length) throw new Error(`Pagefind, ${i.id}: ${galat.join('; ')}`);
        }
        const tulis = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        if (tulis.errors.length) throw new Error(`Pagefind: ${tulis.errors.join('; ')}`);
        await close();
        logger.info(`${k.inovasi.length} inovasi masuk indeks pencarian.`);
      },
    },
  };
}
