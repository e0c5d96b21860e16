/** Addresses at git hosts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alamatBerkasBaru, alamatMasalahBaru, alamatSunting, alamatUnggah, type Repositori } from '../../src/domain/repositori.ts';

const BERKAS = 'content/daerah/33.16-kabupaten-blora/inovasi/silat.md';
const r = (jenis: Repositori['jenis'], url = 'https://git.example/org/isi'): Repositori => ({ jenis, url, cabang: 'main' });

test('each host has its own way to a file that exists', () => {
  assert.equal(alamatSunting(r('github'), BERKAS), `https://git.example/org/isi/edit/main/${BERKAS}`);
  assert.equal(alamatSunting(r('gitlab'), BERKAS), `https://git.example/org/isi/-/edit/main/${BERKAS}`);
  assert.equal(alamatSunting(r('forgejo'), BERKAS), `https://git.example/org/isi/_edit/main/${BERKAS}`);
  assert.equal(alamatSunting(r('gitea', 'https://git.example/org/isi.git/'), BERKAS), `https://git.example/org/isi/_edit/main/${BERKAS}`);
  assert.equal(alamatSunting(r('lainnya'), BERKAS), undefined);
  assert.equal(alamatSunting(undefined, BERKAS), undefined);
});

test('a new file arrives with its name, and with its text where the host takes it and the address stays short', () => {
  for (const jenis of ['github', 'gitea', 'forgejo'] as const) {
    const x = alamatBerkasBaru(r(jenis), BERKAS, 'a & b\n')!;
    const url = new URL(x.url);
    assert.equal(x.berisi, true);
    assert.equal(url.searchParams.get('value'), 'a & b\n');
    assert.ok(BERKAS.endsWith(url.searchParams.get('filename')!));
    const panjang = alamatBerkasBaru(r(jenis), BERKAS, 'x'.repeat(9000))!;
    assert.deepEqual([panjang.berisi, new URL(panjang.url).searchParams.has('value')], [false, false]);
  }
  const g = alamatBerkasBaru(r('gitlab'), BERKAS, 'isi')!;
  assert.deepEqual([new URL(g.url).searchParams.get('file_name'), g.berisi], [BERKAS, false]);
  assert.equal(alamatBerkasBaru(r('lainnya'), BERKAS, 'isi'), undefined);
});

test('a report arrives with title and text, named as each host names them', () => {
  for (const [jenis, jalur, judul, isi] of [
    ['github', '/org/isi/issues/new', 'title', 'body'],
    ['forgejo', '/org/isi/issues/new', 'title', 'body'],
    ['gitlab', '/org/isi/-/issues/new', 'issue[title]', 'issue[description]'],
  ] as const) {
    const x = alamatMasalahBaru(r(jenis), 'Koreksi: SILAT & lain', `${BERKAS}\n# 2022?`)!;
    const url = new URL(x.url);
    assert.deepEqual(
      [url.pathname, url.searchParams.get(judul), url.searchParams.get(isi), url.hash, x.berisi],
      [jalur, 'Koreksi: SILAT & lain', `${BERKAS}\n# 2022?`, '', true],
    );
    assert.equal(alamatMasalahBaru(r(jenis), 'a', 'x'.repeat(9000))!.berisi, false);
  }
  assert.equal(alamatMasalahBaru(r('lainnya'), 'a', 'b'), undefined);
  assert.equal(alamatMasalahBaru(undefined, 'a', 'b'), undefined);
});

test('no text breaks out of the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('github', 'gitea', 'forgejo'), (isi, jenis) => {
      const url = new URL(alamatBerkasBaru(r(jenis), BERKAS, isi)!.url);
      assert.deepEqual([url.origin, url.hash, url.searchParams.get('value')], ['https://git.example', '', isi]);
    }),
  );
});

test('each host has its own page for uploads', () => {
  const folder = 'content/daerah/33.16-kabupaten-blora/inovasi';
  assert.equal(alamatUnggah(r('github'), folder), `https://git.example/org/isi/upload/main/${folder}`);
  assert.equal(alamatUnggah(r('forgejo', 'https://git.example/org/isi.git'), folder), `https://git.example/org/isi/_upload/main/${folder}`);
  assert.equal(alamatUnggah(r('gitlab'), folder), `https://git.example/-/ide/project/org/isi/edit/main/-/${folder}`);
  assert.equal(alamatUnggah(r('lainnya'), folder), undefined);
  assert.equal(alamatUnggah(undefined, folder), undefined);
});
