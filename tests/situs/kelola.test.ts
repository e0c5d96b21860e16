/** What /kelola/ of the built site promises is there: the editor's own files, or the reason and the other doors. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { TANPA_PAKET } from '../bantu/paket-kelola.ts';
import { DASAR, DIST, petik, tautanHalaman } from './alat.ts';

const html = readFileSync(join(DIST, 'kelola/index.html'), 'utf8');
const tautan = new Set(tautanHalaman(html));

test('formulir dan lembar kerja selalu dapat dituju', () => {
  for (const jalur of ['usul/', 'usul/lembar/']) assert.ok(tautan.has(`${DASAR}${jalur}`), jalur);
  const usul = readFileSync(join(DIST, 'usul/index.html'), 'utf8');
  assert.ok(tautanHalaman(usul).includes(`${DASAR}kelola/`), 'no way from /usul/ to /kelola/');
});

test('tanpa penyedia git halamannya berkata apa adanya, dan tidak menawarkan penyunting', () => {
  const { repositori } = JSON.parse(readFileSync('content/situs.json', 'utf8')) as { repositori?: object };
  assert.equal(html.includes('Belum dapat dibuka di situs ini'), repositori === undefined || TANPA_PAKET !== false);
  if (repositori === undefined && !TANPA_PAKET) assert.match(html, /<section[^>]*data-buka[^>]*hidden/);
});

describe('berkas penyunting', { skip: TANPA_PAKET }, () => {
  const halaman = join(DIST, 'kelola/sunting/index.html');

  test('semua yang dimuatnya ada di situs, dan hanya di situs', () => {
    const dimuat = tautanHalaman(readFileSync(halaman, 'utf8'));
    assert.ok(dimuat.length >= 4);
    for (const t of dimuat) {
      assert.ok(t.startsWith(DASAR), t);
      assert.ok(existsSync(join(DIST, t.slice(DASAR.length), t.endsWith('/') ? 'index.html' : '')), t);
    }
  });

  test('tiap daerah yang ditawarkan punya pengaturannya; mesin pencari tidak diundang', () => {
    const kode = petik(html, /data-kode="([^"]+)"/g);
    assert.ok(kode.length > 0);
    for (const k of kode) {
      const isi = JSON.parse(readFileSync(join(DIST, `kelola/konfig/${k}.json`), 'utf8')) as { kode: string; folder: string };
      assert.equal(isi.kode, k);
      assert.ok(isi.folder.startsWith(`${k}-`));
    }
    assert.match(readFileSync(halaman, 'utf8'), /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8'), /kelola\/sunting/);
  });
});
