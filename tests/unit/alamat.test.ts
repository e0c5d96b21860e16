/** Where the site will stand; a bad address must never stop the checker from saying so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alamatSitus, alamatTerbit } from '../../src/reader/alamat.ts';
import { folderSementara, tulisBerkas } from '../bantu/folder-sementara.ts';

test('SITE_URL wins over situs.json; its path is the base', (t) => {
  const akar = folderSementara(t);
  tulisBerkas(akar, 'situs.json', '{"alamat":"https://uji.example/katalog/"}');
  assert.deepEqual(alamatSitus({ CONTENT_DIR: akar }), { asal: 'https://uji.example', dasar: '/katalog/' });
  assert.deepEqual(alamatSitus({ CONTENT_DIR: akar, SITE_URL: 'https://lain.example' }), { asal: 'https://lain.example', dasar: '/' });
});

test('whatever is wrong with situs.json is left to the checker', (t) => {
  const akar = folderSementara(t);
  const lokal = { asal: 'http://localhost', dasar: '/' };
  assert.deepEqual(alamatSitus({ CONTENT_DIR: akar }), lokal, 'no file');
  for (const isi of [
    '{',
    '{}',
    'null',
    '[]',
    '{"alamat":7}',
    '{"alamat":"uji.example"}',
    '{"alamat":"localhost:4321"}',
    '{"alamat":""}',
    '{"alamat":"ftp://a"}',
  ]) {
    tulisBerkas(akar, 'situs.json', isi);
    assert.deepEqual(alamatSitus({ CONTENT_DIR: akar }), lokal, isi);
  }
});

test('a SITE_URL that is no address is refused with what to write', () => {
  for (const SITE_URL of ['uji.example', 'localhost:4321', '/katalog', 'ftp://uji.example'])
    assert.throws(() => alamatSitus({ SITE_URL }), /SITE_URL harus diawali https:\/\/ .*misalnya https:\/\/.*tertulis "/, SITE_URL);
});

test('a stand-in is no address that a reader could open', () => {
  const tertulis = (alamat: string) => alamatTerbit(JSON.stringify({ alamat }), {});
  for (const a of [
    'https://uji.example',
    'https://a.example.org/',
    'http://localhost:4321',
    'http://127.0.0.1',
    'https://x.test',
    'x',
    'ftp://a.id',
  ])
    assert.equal(tertulis(a), undefined, a);
  assert.equal(tertulis('https://inovasi.go.id'), 'https://inovasi.go.id/');
  assert.equal(tertulis('https://contoh.id/katalog'), 'https://contoh.id/katalog/');
  assert.equal(alamatTerbit('{', { SITE_URL: 'https://a.go.id/b/?q#x' }), 'https://a.go.id/b/');
  assert.equal(alamatTerbit(undefined, {}), undefined);
});
