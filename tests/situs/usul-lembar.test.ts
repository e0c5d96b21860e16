/** What the build hands to the spreadsheet door: the template, the vocabularies, each region's own state. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import type { DaerahLembar } from '../../src/format/lembar/bahan.ts';
import { daerahLembar, kosakataLembar } from '../../src/format/lembar/dari-katalog.ts';
import { templatLembar } from '../../src/format/lembar/templat.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { tanggalAcuan } from '../../src/reader/tanggal.ts';
import { bacaJson, DIST } from './alat.ts';

const k = susunKatalog(bacaIsi('content').entri, tanggalAcuan());
const AKAR = 'usul/lembar';

test('the template of the build is the one that the vocabularies make, byte for byte', async () => {
  const bita = await templatLembar(kosakataLembar(k));
  assert.ok(Buffer.from(bita).equals(readFileSync(join(DIST, AKAR, 'templat.xlsx'))));
});

test('every region has its state, as it stands on record', () => {
  const ada = semuaBerkas(join(DIST, AKAR, 'daerah')).map((b) => b.replace(/\.json$/, ''));
  assert.deepEqual(ada.sort(), [...k.daerah.values()].map((d) => d.slug).sort());
  for (const kode of ['33.16', '33.01']) {
    const d = k.daerah.get(kode)!;
    assert.deepEqual(bacaJson<DaerahLembar>(DIST, `${AKAR}/daerah/${d.slug}.json`), JSON.parse(JSON.stringify(daerahLembar(d))));
  }
});

test('the page names no library before a file is chosen', () => {
  const html = readFileSync(join(DIST, AKAR, 'index.html'), 'utf8');
  assert.doesNotMatch(html, /pekerja/);
  assert.match(html, /href="[^"]*usul\/lembar\/templat\.xlsx"[^>]*download/);
});
