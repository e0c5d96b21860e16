import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belah } from '../../src/format/front-matter.ts';

test('splits at the second --- line and says where the body begins', () => {
  const teks = '---\na: 1\n---\n\n## Isi\n';
  assert.deepEqual(belah(teks), { yaml: 'a: 1\n', awalYaml: 4, badan: '\n## Isi\n', barisBadan: 4 });
});

test('a rule of dashes inside the body stays there', () => {
  assert.equal(belah('---\na: 1\n---\nx\n---\ny\n').badan, 'x\n---\ny\n');
});

test('a file may end with the closing line', () => {
  for (const teks of ['---\na: 1\n---', '---\na: 1\n---\n']) assert.equal(belah(teks).badan, '');
});

test('dashes inside a line do not close', () => {
  assert.equal(belah('---\na: x---\nb: ---y\n---\n').yaml, 'a: x---\nb: ---y\n');
});

test('refuses a file without opening or closing line', () => {
  assert.throws(() => belah('a: 1\n---\n'), { aturan: 'front-matter', offset: 0 });
  assert.throws(() => belah(' ---\na: 1\n---\n'), { aturan: 'front-matter' });
  assert.throws(() => belah('---\na: 1\n'), { aturan: 'front-matter', offset: 4 });
});
