/** After the build: the search index and the dictionary, made from the same catalogue as the pages, not from their HTML. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { bahanCari, teksBahan, tujuanKatalog, type Bahan } from '../cari/bahan.ts';
import { susunKamus } from '../cari/kamus.ts';
import { susunKolom } from '../cari/kolom.ts';
import { susunSaran } from '../cari/saran.ts';
import type { Katalog } from '../domain/katalog.ts';
import { kartu } from '../katalog/kartu.ts';
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
        const bahan = k.inovasi.map((i) => bahanCari(i, k));
        await tulisIndeks(
          bahan.map((b, n) => rekamanCari(b, kartu(k.inovasi[n]!, k).fakta)),
          new URL('pagefind/', dir),
        );
        tulisBerkas(bahan, k, new URL('cari/', dir));
        logger.info(`${bahan.length} inovasi masuk indeks pencarian.`);
      },
    },
  };
}

/** Records go in in the order of the catalogue: their number there is their row in the column file. */
async function tulisIndeks(rekaman: readonly { url: string; content: string }[], tujuan: URL): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'id', maxFragments: MAKS_BERKAS_HASIL });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const r of rekaman) {
    const { errors: galat } = await index.addHTMLFile(r);
    if (galat.length) throw new Error(`Pagefind, ${r.url}: ${galat.join('; ')}`);
  }
  const tulis = await index.writeFiles({ outputPath: fileURLToPath(tujuan) });
  if (tulis.errors.length) throw new Error(`Pagefind: ${tulis.errors.join('; ')}`);
  await close();
}

/** Dictionary, suggestions and columns: what the browser reads beside the index. */
function tulisBerkas(bahan: readonly Bahan[], k: Katalog, folder: URL): void {
  const tulis = (jalur: string, isi: unknown) => {
    const berkas = new URL(jalur, folder);
    mkdirSync(new URL('./', berkas), { recursive: true });
    writeFileSync(berkas, JSON.stringify(isi));
  };
  const tujuan = tujuanKatalog(k);
  const rekaman = bahan.map((b) => ({ teks: teksBahan(b), lengkap: b.lengkap }));
  const { umum, rak, huruf } = susunKamus({ rekaman, tujuan, sinonim: k.sinonim });
  tulis('kamus/umum.json', umum);
  for (const [nama, isi] of rak) tulis(`kamus/${nama}.json`, isi);
  for (const [h, isi] of huruf) tulis(`ejaan/${h}.json`, isi);
  const saran = susunSaran(bahan, tujuan);
  tulis('saran/daftar.json', [...saran.keys()].join(' '));
  for (const [awalan, isi] of saran) tulis(`saran/${awalan}.json`, isi);
  tulis('kolom.json', susunKolom(k));
}
