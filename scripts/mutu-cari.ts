/**
 * `npm run mutu-cari`: types every query of `tests/cari/` into the built page and prints hit@3 and MRR per group,
 * beside MiniSearch (prefix and fuzzy) over the same records.
 */
import { join, resolve } from 'node:path';
import MiniSearch from 'minisearch';
import type { Page } from 'playwright';
import { bahanCari } from '../src/cari/bahan.ts';
import { susunKatalog } from '../src/domain/katalog.ts';
import { alamatSitus } from '../src/reader/alamat.ts';
import { bacaIsi } from '../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../src/reader/tanggal.ts';
import { angka } from '../src/text/angka.ts';
import { argumen } from './lib/argumen.ts';
import { bukaChromium } from './lib/chromium.ts';
import { bacaKueri, nilaiJawaban, type KueriUji, type Nilai } from './lib/kueri-uji.ts';
import { layani } from './lib/peladen.ts';
import { AKAR } from './lib/proses.ts';

const { folder, meleset } = argumen(
  { folder: { type: 'string', default: 'dist' }, meleset: { type: 'boolean', default: false } },
  'npm run mutu-cari -- [--folder dist] [--meleset]',
);

type Penjawab = (kueri: string) => string[] | Promise<string[]>;

/** The page as a visitor uses it: type, Enter, read the list. */
function lewatHalaman(halaman: Page): Penjawab {
  return async (kueri) => {
    await halaman.fill('#cari-utama', kueri);
    await halaman.press('#cari-utama', 'Enter');
    await halaman.waitForFunction((k) => {
      const cocok = new URLSearchParams(location.search).get('q') === k.trim();
      return cocok && document.querySelector('ol[data-hasil][data-siap]') !== null;
    }, kueri);
    return halaman.$$eval('ol[data-hasil] > li', (li) => li.map((x) => x.getAttribute('data-id') ?? ''));
  };
}

/** What one gets from a good library without knowing the field: names weigh more, prefixes and slips are allowed. */
function lewatMiniSearch(): Penjawab {
  const k = susunKatalog(bacaIsi(resolve(AKAR, akarIsi())).entri, tanggalAcuan());
  const mini = new MiniSearch({
    fields: ['nama', 'alias', 'tempat', 'tema', 'urusan', 'ringkasan', 'teks'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { nama: 3, alias: 2, tempat: 2, tema: 2 } },
  });
  mini.addAll(
    k.inovasi.map((i) => {
      const b = bahanCari(i, k);
      const satu = (teks: readonly string[]) => teks.join(' ');
      return {
        ...b,
        alias: satu(b.alias),
        tempat: satu(b.tempat),
        tema: satu(b.tema),
        urusan: satu(b.urusan),
        teks: satu([...b.bagian, ...b.fakta]),
      };
    }),
  );
  return (kueri) => mini.search(kueri).map((r) => r.id as string);
}

/** By group, and by kind within `sulit`; the whole counts what has an answer. */
function kelompokKueri(k: KueriUji): string[] {
  if (k.kelompok === 'nihil') return ['nihil (tanpa jawaban)'];
  return ['SEMUA', k.kelompok, ...(k.kelompok === 'sulit' ? [`  ${k.jenis}`] : [])];
}

async function nilaiSet(kueri: readonly KueriUji[], jawab: Penjawab, lapor: boolean): Promise<Map<string, Nilai[]>> {
  const per = new Map<string, Nilai[]>();
  for (const k of kueri) {
    const id = await jawab(k.q);
    const n = nilaiJawaban(k, id);
    if (lapor && n.kena === 0)
      console.log(`  meleset [${k.jenis}] ${k.q}\n    dapat: ${id.slice(0, 3).join(', ')}\n    harap: ${k.harap.join(', ')}`);
    for (const g of kelompokKueri(k)) per.set(g, [...(per.get(g) ?? []), n]);
  }
  return per;
}

function cetak(nama: string, kita: Map<string, Nilai[]>, mini: Map<string, Nilai[]>): void {
  const rata = (n: readonly Nilai[], apa: keyof Nilai) => n.reduce((s, x) => s + x[apa], 0) / n.length;
  const kolom = (n: readonly Nilai[]) => `${angka(100 * rata(n, 'kena')).padStart(4)} %  ${angka(rata(n, 'balik'), 3).padStart(5)}`;
  console.log(`\n${nama.padEnd(26)}    n   Lumbung         MiniSearch\n${''.padEnd(31)}  hit@3    MRR   hit@3    MRR`);
  for (const [g, n] of [...kita].sort(([a], [b]) => urut(a) - urut(b))) {
    console.log(`${g.padEnd(26)} ${String(n.length).padStart(4)}  ${kolom(n)}  ${kolom(mini.get(g)!)}`);
  }
}

const URUTAN = ['SEMUA', 'warga', 'aparatur', 'nama', 'sulit'];
const urut = (g: string) => (URUTAN.includes(g) ? URUTAN.indexOf(g) : g.startsWith('  ') ? 5 : 6);

const peladen = await layani({ folder: join(AKAR, folder), dasar: alamatSitus().dasar });
const peramban = await bukaChromium();
try {
  const halaman = await peramban.newPage();
  await halaman.goto(`${peladen.alamat}inovasi/`);
  await halaman.waitForSelector('ol[data-hasil][data-siap]', { state: 'attached' });
  const mini = lewatMiniSearch();
  for (const [nama, kueri] of bacaKueri()) {
    const kita = await nilaiSet(kueri, lewatHalaman(halaman), meleset);
    cetak(nama, kita, await nilaiSet(kueri, mini, false));
  }
} finally {
  await peramban.close();
  await peladen.tutup();
}
