/** The list of rules: permanent names, one rule a file. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { kosakataWajib } from '../../src/domain/check/berkas-wajib.ts';
import { ATURAN } from '../../src/domain/check/index.ts';

const BUKAN_ATURAN = ['aturan', 'bantu', 'index', 'konteks'];

test('each rule stands in the file of its name', () => {
  const berkas = readdirSync(new URL('../../src/domain/check/', import.meta.url)).map((n) => n.replace(/\.ts$/, ''));
  assert.deepEqual(berkas.filter((n) => !BUKAN_ATURAN.includes(n)).sort(), ATURAN.map((a) => a.id).sort());
});

test('each rule says in one sentence what holds', () => {
  for (const { id, kalimat } of ATURAN) assert.match(kalimat, /^[A-Z].+\.$/, id);
});

test('the rule on the future says how much grace it gives', () =>
  assert.match(ATURAN.find((a) => a.id === 'masa-depan')!.kalimat, /\b31 hari\b/));

test('the vocabularies that must exist are read from the schemas', () => {
  const nama = kosakataWajib();
  for (const contoh of ['tema', 'urusan', 'langkah-replikasi', 'indikator-konteks', 'jenis-biaya', 'fakta-daerah'])
    assert.ok(nama.includes(contoh), contoh);
  assert.equal(new Set(nama).size, nama.length);
});
