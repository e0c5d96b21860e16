import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { alamatLama } from './src/integrations/alamat-lama.ts';
import { cariIsi } from './src/integrations/cari-isi.ts';
import { periksaDulu } from './src/integrations/periksa-dulu.ts';
import { alamatSitus } from './src/reader/alamat.ts';

const { asal, dasar } = alamatSitus();
/** Redirects from old addresses; known once the content has been read. */
let lama = new Set();
const jalur = (alamat) => new URL(alamat).pathname.slice(dasar.replace(/\/*$/, '/').length);

export default defineConfig({
  site: asal,
  base: dasar,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? './dist',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'aset' },
  // Scripts stay files: the policy then needs no hash for them, and every page shares the cached copy.
  vite: { build: { assetsInlineLimit: 0 } },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Highlighting writes inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    periksaDulu((entri, tanggal) => (lama = alamatLama(entri, tanggal))),
    // Guides alone; records never run code.
    mdx(),
    sitemap({ filter: (halaman) => !halaman.endsWith('/404/') && !lama.has(jalur(halaman)) }),
    cariIsi(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's search core is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
