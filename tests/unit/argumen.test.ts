/** What a command says of options, folders and files that it cannot use: Indonesian, exit 2, never a stack. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import { salahPilihan } from '../../scripts/lib/argumen.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { folderSementara, tulisIsi } from '../bantu/folder-sementara.ts';
import { isiMinimal } from '../bantu/isi-minimal.ts';

const jalankan = (perintah: string, ...arg: string[]) =>
  spawnSync(process.execPath, [`scripts/${perintah}.ts`, ...arg], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...process.env, TANGGAL: '2026-11-22' },
  });

test('each fault of an option in words', () => {
  for (const [arg, harap] of [
    [['--entah'], 'Pilihan tidak dikenal: --entah.'],
    [['-x'], 'Pilihan tidak dikenal: -x.'],
    [['berkas.md'], 'Tidak dikenal: "berkas.md".'],
    [['--nama'], 'Pilihan --nama memerlukan isi.'],
    [['--nama', '- butir'], 'Isi --nama diawali tanda hubung; tulis --nama="…" dengan tanda sama dengan.'],
    [['--cek=ya'], 'Pilihan --cek tidak memakai isi.'],
  ] as const)
    assert.throws(
      () => parseArgs({ args: [...arg], options: { nama: { type: 'string' }, cek: { type: 'boolean' } } }),
      (e) => {
        assert.equal(salahPilihan(e), harap);
        return true;
      },
    );
});

test('a folder that is none, or holds no content', (t) => {
  const kosong = folderSementara(t);
  for (const [perintah, ...arg] of [
    ['baru', '--jenis', 'inovasi', '--daerah', '33.16'],
    ['laporan', '--daerah', '33.16'],
    ['impor', 'x.csv', '--daerah', '33.16', '--sumber-judul', 'x'],
  ] as const)
    for (const [akar, pola] of [
      ['tidak-ada', /^Folder isi tidak ditemukan: tidak-ada\nPemakaian: /],
      [kosong, /bukan folder isi: situs\.json tidak ada di dalamnya\.\nPemakaian: /],
    ] as const) {
      const h = jalankan(perintah, ...arg, '--akar', akar);
      assert.equal(h.status, 2, `${perintah}: ${h.stderr}`);
      assert.match(h.stderr, pola);
    }
});

test('a file that cannot be written, and folders that are made for one', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  for (const arg of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.go.id', 'commit', '-qm', 'awal'],
  ])
    assert.equal(spawnSync('git', arg, { cwd: akar }).status, 0);
  const meja = folderSementara(t);
  writeFileSync(join(meja, 'berkas'), '');
  const gagal = jalankan('periksa', '--akar', akar, '--sejak', 'main', '--ringkasan', join(meja, 'berkas/x.md'));
  assert.equal(gagal.status, 2);
  assert.match(gagal.stderr, /berkas\/x\.md tidak dapat ditulis \((?:ENOTDIR|EEXIST)\)\.\nPemakaian: /);
  const jadi = jalankan('periksa', '--akar', akar, '--sejak', 'main', '--ringkasan', join(meja, 'baru/x.md'));
  assert.match(jadi.stdout, /Ringkasan ditulis: /, jadi.stderr);
});
