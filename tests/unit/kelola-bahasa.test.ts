/** Decap speaks Indonesian everywhere: no word of its own English is left. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { BAHASA_DECAP } from '../../src/text/pesan/kelola-bahasa.ts';
import { PAKET_KELOLA, TANPA_PAKET } from '../bantu/paket-kelola.ts';

/** Path → text. */
function kata(isi: object, awal = ''): [string, string][] {
  return Object.entries(isi).flatMap(([k, v]: [string, unknown]) =>
    typeof v === 'string' ? [[`${awal}${k}`, v] as [string, string]] : kata(v as object, `${awal}${k}.`),
  );
}

const celah = (s: string): string[] => [...new Set(s.match(/%\{\w+\}/g) ?? [])].sort();

test('every word of Decap has its Indonesian one, with the same gaps', { skip: TANPA_PAKET }, async () => {
  const berkas = join(PAKET_KELOLA, 'decap-cms-locales/src/en/index.js');
  const { default: inggris } = (await import(pathToFileURL(berkas).href)) as { default: object };
  const indonesia = new Map(kata(BAHASA_DECAP));
  const asli = kata(inggris);
  assert.ok(asli.length > 200);
  assert.deepEqual([...indonesia.keys()].sort(), asli.map(([k]) => k).sort());
  for (const [k, teks] of asli) assert.deepEqual(celah(indonesia.get(k)!), celah(teks), k);
});

test('words that are the same in both languages are few and known', { skip: TANPA_PAKET }, async () => {
  const berkas = join(PAKET_KELOLA, 'decap-cms-locales/src/en/index.js');
  const { default: inggris } = (await import(pathToFileURL(berkas).href)) as { default: object };
  const asli = new Map(kata(inggris));
  const sama = kata(BAHASA_DECAP).filter(([k, v]) => asli.get(k) === v && /[a-z]{3}/i.test(v.replace(/%\{\w+\}/g, '')));
  assert.deepEqual(sama.map(([k]) => k).sort(), [
    'app.header.media',
    'editor.editorToolbar.status',
    'editor.editorWidgets.markdown.markdown',
  ]);
});
