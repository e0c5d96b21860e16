/** "Today" is an argument: TANGGAL, else the date of HEAD, else an error. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { test } from 'node:test';
import { tanggalAda } from '../../src/domain/schema/dasar.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { folderSementara } from '../bantu/folder-sementara.ts';

test('TANGGAL wins', () => assert.equal(tanggalAcuan({ TANGGAL: '2026-02-28' }), '2026-02-28'));

test('a TANGGAL that is no day of the calendar is refused', () => {
  for (const TANGGAL of ['2026-02-30', '2026-2-3', '2026', 'kemarin', '2026-13-01'])
    assert.throws(() => tanggalAcuan({ TANGGAL }), /TANGGAL harus berbentuk 2026-11-22, tertulis/, TANGGAL);
});

/** A repository whose only commit is of this day. */
function repositori(akar: string, hari: string): void {
  const git = (...arg: string[]) =>
    execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@uji.example', ...arg], {
      cwd: akar,
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: `${hari}T12:00:00+07:00` },
    });
  git('init');
  git('commit', '--allow-empty', '-m', 'uji');
}

test('else the day of the last commit', (t) => {
  const akar = folderSementara(t);
  repositori(akar, '2024-05-06');
  assert.equal(tanggalAcuan({}, akar), '2024-05-06');
});

test('content of another repository has its own day', (t) => {
  const [kode, isi, tanpaGit] = [folderSementara(t), folderSementara(t), folderSementara(t)];
  repositori(kode, '2024-05-06');
  repositori(isi, '2025-07-08');
  assert.equal(tanggalAcuan({ CONTENT_DIR: isi }, kode), '2025-07-08');
  assert.equal(tanggalAcuan({ CONTENT_DIR: relative(kode, isi) }, kode), '2025-07-08', 'below the working folder');
  assert.equal(tanggalAcuan({ CONTENT_DIR: tanpaGit }, kode), '2024-05-06', 'no repository: that of the working folder');
  assert.equal(tanggalAcuan({ CONTENT_DIR: '/tidak/ada' }, kode), '2024-05-06', 'no folder');
});

test('else an error that says what to type', (t) => {
  assert.throws(() => tanggalAcuan({}, folderSementara(t)), /Jalankan dengan TANGGAL=2026-11-22/);
});

test('content root', () => {
  assert.equal(akarIsi({}), 'content');
  assert.equal(akarIsi({ CONTENT_DIR: '/isi' }), '/isi');
});

test('days of the calendar', () => {
  for (const ya of ['2024', '2024-02', '2024-02-29', '1945-08-17']) assert.ok(tanggalAda(ya), ya);
  for (const tidak of ['2023-02-29', '2024-13', '2024-00', '2024-1', '1944', '2101', '2024-07-10T00:00', '', '24-07-10'])
    assert.ok(!tanggalAda(tidak), tidak);
});
