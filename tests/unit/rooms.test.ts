/** The rooms of the house: which import which. DESIGN, section 5, as data. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));

interface Ruang {
  /** Rooms and packages whose code it may use; its own room is always open. `d3-*` stands for every name with that beginning. */
  boleh: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  tipe?: readonly string[];
}

const RUANG: Record<string, Ruang> = {
  'src/domain': { boleh: ['zod'] },
  'src/format': {
    boleh: [
      'src/domain',
      'src/text',
      'fflate',
      'js-yaml',
      'jsonc-parser',
      'markdown-it',
      'papaparse',
      'read-excel-file/universal',
      'uqr',
      'write-excel-file/universal',
    ],
  },
  // What a query means and which records answer it; the same at build, in the browser and in scripts.
  'src/cari': { boleh: ['src/domain', 'src/format', 'src/text', '@orama/stemmers/indonesian'] },
  'src/text': { boleh: [], tipe: ['src/domain', 'src/cari'] },
  // What a comparison says: facts of regions → models of charts; the same at build and in the browser.
  'src/banding': { boleh: ['src/domain', 'src/text'], tipe: ['src/charts'] },
  'src/charts': { boleh: ['src/text', 'd3-*', 'topojson-client'], tipe: ['src/domain'] },
  // Geometry of maps at build: atlas and boundaries become short paths. Several megabytes of data: never in the browser,
  // so `src/client`, `src/banding`, `src/charts` and `src/components` may not name it.
  'src/peta': {
    boleh: ['src/domain', 'src/charts', 'src/text', 'd3-geo', 'topojson-client', 'topojson-simplify', 'world-atlas/countries-10m.json'],
    tipe: ['geojson', 'topojson-specification'],
  },
  'src/surat': { boleh: ['src/text', 'docx'], tipe: ['src/domain'] },
  'src/reader': { boleh: ['node:*', 'src/format', 'src/domain'] },
  'src/katalog': {
    boleh: ['src/reader', 'src/domain', 'src/text', 'src/format', 'src/banding', 'src/peta', 'astro:content'],
    tipe: ['src/charts', 'src/surat', 'astro*'],
  },
  'src/components': {
    boleh: ['src/charts', 'src/surat', 'src/text', 'src/styles', 'src/client'],
    tipe: ['src/domain', 'src/katalog', 'src/banding', 'astro*'],
  },
  'src/layouts': {
    boleh: ['src/components', 'src/text', 'src/styles', 'src/client', '@fontsource-variable/*'],
    tipe: ['src/domain', 'src/katalog', 'astro*'],
  },
  'src/pages': {
    boleh: ['src/katalog', 'src/layouts', 'src/components', 'src/charts', 'src/format', 'src/text', 'src/styles', 'src/client'],
    tipe: ['src/domain', 'astro*'],
  },
  'src/client': { boleh: ['src/cari', 'src/banding', 'src/charts', 'src/surat', 'src/format', 'src/text', 'src/domain'] },
  'src/integrations': {
    // Of src/katalog the facts of a card, which search results show as well.
    boleh: ['src/reader', 'src/domain', 'src/format', 'src/text', 'src/cari', 'src/katalog', 'pagefind', 'astro*', 'node:*'],
  },
  // Guides: pages written as MDX.
  content: { boleh: ['src/katalog', 'src/components', 'src/text'] },
  'src/content.config.ts': { boleh: ['astro:content', 'src/katalog'] },
  scripts: {
    boleh: [
      'src/reader',
      'src/domain',
      'src/format',
      'src/text',
      'src/cari',
      'node:*',
      'astro*',
      'playwright',
      'pagefind',
      'sirv',
      'js-yaml',
      'minisearch',
    ],
  },
};

/** Arrows that the table does not know, each with its reason. An entry that is no longer true fails the test. */
const PENGECUALIAN: Record<string, string> = {};

interface Impor {
  berkas: string;
  ruang: string;
  ke: string;
  tipeSaja: boolean;
}

const IMPOR = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function ruangDari(jalur: string): string {
  if (jalur in RUANG) return jalur;
  const [a, b] = jalur.split('/');
  return a === 'src' ? `${a}/${b}` : a!;
}

function imporBerkas(berkas: string, teks: string): Impor[] {
  return [...teks.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(IMPOR)].map((m) => {
    const tujuan = (m[2] ?? m[3])!;
    const ke = tujuan.startsWith('.') ? ruangDari(relative(AKAR, join(AKAR, dirname(berkas), tujuan)).replaceAll('\\', '/')) : tujuan;
    return { berkas, ruang: ruangDari(berkas), ke, tipeSaja: m[1] !== undefined };
  });
}

function kode(folder: string): { berkas: string; teks: string }[] {
  return (
    readdirSync(join(AKAR, folder), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && /\.(ts|mjs|js|astro|mdx)$/.test(e.name))
      .map((e) => relative(AKAR, join(e.parentPath, e.name)).replaceAll('\\', '/'))
      // The editor's package has its own, below scripts/kelola.
      .filter((berkas) => !berkas.includes('node_modules/'))
      .sort()
      .map((berkas) => ({ berkas, teks: readFileSync(join(AKAR, berkas), 'utf8') }))
  );
}

const SEMUA = [...kode('src'), ...kode('scripts'), ...kode('content/panduan')];

const cocok = (pola: readonly string[] = [], nama: string) =>
  pola.some((p) => (p.endsWith('*') ? nama.startsWith(p.slice(0, -1)) : p === nama));

function boleh({ ruang, ke, tipeSaja }: Impor): boolean {
  const r = RUANG[ruang]!;
  return ke === ruang || cocok(r.boleh, ke) || (tipeSaja && cocok(r.tipe, ke));
}

const sebut = (i: Impor) => `${i.berkas} → ${i.ke}${i.tipeSaja ? ' (types)' : ''}`;

test('every folder of code is a room of the table', () => {
  assert.deepEqual(
    [...new Set(SEMUA.map((b) => ruangDari(b.berkas)))].filter((r) => !(r in RUANG)),
    [],
  );
});

test('no import goes against the arrows', () => {
  const langgar = SEMUA.filter((b) => ruangDari(b.berkas) in RUANG)
    .flatMap((b) => imporBerkas(b.berkas, b.teks))
    .filter((i) => !boleh(i))
    .map(sebut);
  assert.deepEqual([...new Set(langgar)].sort(), Object.keys(PENGECUALIAN).sort());
});

test('the rooms do not lean on each other in a circle', () => {
  const anak = (ruang: string) => RUANG[ruang]!.boleh.filter((k) => k in RUANG);
  const dilalui = new Set<string>();
  const gali = (ruang: string, jalan: readonly string[]): void => {
    assert.ok(!jalan.includes(ruang), [...jalan, ruang].join(' → '));
    if (dilalui.has(ruang)) return;
    for (const k of anak(ruang)) gali(k, [...jalan, ruang]);
    dilalui.add(ruang);
  };
  for (const ruang of Object.keys(RUANG)) gali(ruang, []);
});

describe('the pure rooms', () => {
  for (const folder of ['src/domain', 'src/format', 'src/text', 'src/cari', 'src/banding', 'src/charts', 'src/peta', 'src/surat']) {
    test(`${folder} knows no clock, no chance and no machine`, () => {
      const langgar = SEMUA.filter((b) => b.berkas.startsWith(`${folder}/`)).flatMap(({ berkas, teks }) =>
        [
          /\bDate\.now\b/,
          /\bMath\.random\b/,
          /\bnew Date\(\s*\)/,
          /\bDate\(\s*\)/,
          /\bprocess\./,
          /\b(window|document|localStorage)\./,
          /\bfetch\(/,
          /\bperformance\.now\b/,
          /\bimport\.meta\.env\b/,
          /\.toLocale\w*\(\s*\)/,
        ]
          .filter((pola) => pola.test(teks.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
          .map((pola) => `${berkas}: ${pola.source}`),
      );
      assert.deepEqual(langgar, []);
    });
  }
});

test('imports name their file, and getCollection has one importer', () => {
  const tanpaAkhiran = SEMUA.flatMap(({ berkas, teks }) =>
    [...teks.matchAll(IMPOR)]
      .map((m) => (m[2] ?? m[3])!)
      .filter((t) => t.startsWith('.') && !/\.(ts|mjs|js|astro|css|json|mdx|woff2)(\?[\w&]+)?$/.test(t))
      .map((t) => `${berkas} → ${t}`),
  );
  assert.deepEqual(tanpaAkhiran, []);
  assert.deepEqual(
    SEMUA.filter((b) => /\bgetCollection\b/.test(b.teks.replace(/\/\*[\s\S]*?\*\//g, ''))).map((b) => b.berkas),
    ['src/katalog/katalog.ts'],
  );
});

test('the reading of import lines itself', () => {
  const teks = `import a from 'zod';\nimport type { B } from "./b.ts";\nexport * from '../text/angka.ts';\nimport {\n  c,\n  d,\n} from 'node:fs';\nimport './x.css';\nconst e = await import('pagefind');\n/* import z from 'no'; */`;
  assert.deepEqual(
    imporBerkas('src/domain/x.ts', teks).map((i) => [i.ke, i.tipeSaja]),
    [
      ['zod', false],
      ['src/domain', true],
      ['src/text', false],
      ['node:fs', false],
      ['src/domain', false],
      ['pagefind', false],
    ],
  );
});
