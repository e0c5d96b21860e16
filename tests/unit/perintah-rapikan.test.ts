/** `npm run rapikan` as a command: what it writes, what it leaves, exit codes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { DAERAH, INOVASI, isiMinimal } from '../bantu/isi-minimal.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const rapikan = (...arg: string[]) => spawnSync(process.execPath, ['scripts/rapikan.ts', ...arg], { cwd: AKAR, encoding: 'utf8' });

test('all files, then nothing left to do; --cek writes nothing', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  const asal = readFileSync(join(akar, INOVASI), 'utf8');
  const cek = rapikan('--akar', akar, '--cek');
  assert.equal(cek.status, 1);
  assert.match(cek.stdout, new RegExp(`Belum rapi: ${akar}/${INOVASI}\n`));
  assert.match(cek.stdout, /berkas: \d+ belum rapi, \d+ sudah rapi\.\nJalankan npm run rapikan untuk merapikannya\.\n$/);
  assert.equal(readFileSync(join(akar, INOVASI), 'utf8'), asal);

  const kerja = rapikan('--akar', akar);
  assert.equal(kerja.status, 0, kerja.stderr);
  assert.match(kerja.stdout, new RegExp(`Dirapikan: ${akar}/${INOVASI}\n`));
  assert.notEqual(readFileSync(join(akar, INOVASI), 'utf8'), asal);
  assert.match(rapikan('--akar', akar, '--cek').stdout, /^\d+ berkas: 0 belum rapi, \d+ sudah rapi\.\n$/);
});

test('named files only; a file that cannot be read is named with its place and stays', (t) => {
  const isi = { ...isiMinimal(), [INOVASI]: '---\nnama: [A\n---\n' };
  const akar = tulisIsi(t, isi);
  const { status, stdout, stderr } = rapikan('--akar', akar, join(akar, INOVASI), join(akar, DAERAH, 'opd.json'));
  assert.equal(status, 1);
  assert.match(stderr, /lumbung-desa\.md:\d+:\d+: tidak dapat dirapikan: .+; /);
  assert.match(stdout, /2 berkas: \d dirapikan, \d sudah rapi, 1 tidak terbaca\.\n$/);
  assert.equal(readFileSync(join(akar, INOVASI), 'utf8'), isi[INOVASI]);
});

test('a folder, or what differs from a git ref', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  const git = (...arg: string[]) =>
    assert.equal(spawnSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.go.id', ...arg], { cwd: akar }).status, 0);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'awal');
  assert.match(rapikan('--akar', akar, '--sejak', 'main').stdout, /^0 berkas: 0 dirapikan/);
  writeFileSync(join(akar, INOVASI), readFileSync(join(akar, INOVASI), 'utf8').replace('nama: ', 'nama:   '));
  assert.match(
    rapikan('--akar', akar, '--sejak', 'main', '--cek').stdout,
    new RegExp(`^Belum rapi: ${akar}/${INOVASI}\n1 berkas: 1 belum`),
  );
  const folder = rapikan('--akar', akar, join(akar, DAERAH));
  assert.match(folder.stdout, new RegExp(`Dirapikan: ${akar}/${INOVASI}\n`));
  assert.doesNotMatch(folder.stdout, /kosakata/);
  const asing = rapikan('--akar', akar, '--sejak', 'tiada');
  assert.equal(asing.status, 2);
  assert.match(asing.stderr, /^"tiada" tidak ditemukan di repositori ini/);
});

test('bad use: 2, an Indonesian sentence', (t) => {
  const akar = tulisIsi(t, { ...isiMinimal(), 'peta/a.topo.json': '{}' });
  for (const [arg, pola] of [
    [['--asing'], /Pilihan tidak dikenal/],
    [['README.md'], /"README\.md" tidak berada di folder/],
    [[join(akar, 'tidak-ada.md')], /tidak ditemukan/],
    [[join(akar, 'peta/a.topo.json')], /bukan catatan yang dapat dirapikan/],
    [['--akar', '/tidak/ada'], /Folder isi tidak ditemukan/],
  ] as const) {
    const { status, stderr } = rapikan('--akar', akar, ...arg);
    assert.equal(status, 2, stderr);
    assert.match(stderr, pola);
    assert.match(stderr, /Pemakaian: npm run rapikan/);
  }
});
