/**
 * `npm run mutu-cari`: types every query of `tests/cari/` into the built page and prints hit@3 and MRR per group,
 * beside MiniSearch (prefix and fuzzy) over the same records.
 */
import { join } from 'node:path';
import { angka } from '../src/text/angka.ts';
import { argumen } from './lib/argumen.ts';
import { bacaKueri, nilaiJawaban, type KueriUji, type Nilai } from './lib/kueri-uji.ts';
import { lewatHalaman, lewatMiniSearch, type Penjawab } from './lib/penjawab.ts';
import { AKAR } from './lib/proses.ts';
import { denganSitus } from './lib/situs-peramban.ts';

const { folder, meleset } = argumen(
  { folder: { type: 'string', default: 'dist' }, meleset: { type: 'boolean', default: false } },
  'npm run mutu-cari -- [--folder dist] [--meleset]',
);

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

await denganSitus(join(AKAR, folder), async (peramban, alamat) => {
  const halaman = await peramban.newPage();
  const kita = await lewatHalaman(halaman, alamat);
  const mini = lewatMiniSearch();
  for (const [nama, kueri] of bacaKueri()) {
    cetak(nama, await nilaiSet(kueri, kita, meleset), await nilaiSet(kueri, mini, false));
  }
});
