/** `npm run periksa` as a command: exit codes, both outputs, bad use. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Temuan } from '../../src/domain/temuan.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { INOVASI, isiMinimal, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));

function periksa(arg: string[], lingkungan: Record<string, string> = { TANGGAL: TANGGAL_UJI }) {
  const { TANGGAL: _, CONTENT_DIR: __, SITE_URL: ___, ...bersih } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/periksa.ts', ...arg], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...bersih, ...lingkungan },
  });
  return { status, stdout, stderr };
}

test('valid content: 0 and one sentence', (t) => {
  const isi = isiMinimal();
  assert.deepEqual(periksa(['--akar', tulisIsi(t, isi)]), {
    status: 0,
    stdout: `${Object.keys(isi).length} berkas diperiksa: 0 galat, 0 peringatan.\n`,
    stderr: '',
  });
});

test('CONTENT_DIR is the default root', (t) => {
  assert.equal(periksa([], { TANGGAL: TANGGAL_UJI, CONTENT_DIR: tulisIsi(t, isiMinimal()) }).status, 0);
});

test('warnings alone: 0', (t) => {
  const isi = isiLengkap();
  isi['daerah/98.01-kabupaten-padi/indeks.json'] = isi['daerah/98.01-kabupaten-padi/indeks.json']!.replace(
    '"inovatif"',
    '"sangat-inovatif"',
  );
  const { status, stdout } = periksa(['--akar', tulisIsi(t, isi)]);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /: peringatan: .*\[predikat-ambang\]\n\nPenjelasan:\n  predikat-ambang .*\n\n\d+ berkas diperiksa: 0 galat, 1 peringatan\.\n$/,
  );
});

test('errors: 1, every fault on a line of its own, files apart, counts that agree', (t) => {
  const isi = isiMinimal();
  isi[INOVASI] = isi[INOVASI]!.replace('[pangan]', '[pagan, x]');
  isi['situs.json'] = '{';
  const akar = tulisIsi(t, isi);
  const { status, stdout, stderr } = periksa(['--akar', `${akar}/`]);
  assert.equal(status, 1);
  assert.equal(stderr, '');
  const [kelompok1, kelompok2, penjelasan, jumlah] = stdout.trimEnd().split('\n\n');
  assert.equal(kelompok1!.split('\n').length, 2);
  assert.ok(kelompok1!.startsWith(`${akar}/${INOVASI}:6:8: galat: tema.0: `));
  assert.match(kelompok2!, /situs\.json:1:2: galat: berkas: /);
  assert.equal(
    penjelasan,
    [
      'Penjelasan:',
      '  json-rusak  content/panduan/galat/json-rusak.mdx (di situs: /panduan/galat/json-rusak/)',
      '  kosakata    content/panduan/galat/kosakata.mdx (di situs: /panduan/galat/kosakata/)',
    ].join('\n'),
  );
  assert.equal(jumlah, `${Object.keys(isi).length} berkas diperiksa: 3 galat, 0 peringatan (galat pada 2 berkas).`);
});

test('a site that stands somewhere explains its rules there', (t) => {
  const isi = isiMinimal();
  isi[INOVASI] = isi[INOVASI]!.replace('[pangan]', '[pagan]');
  isi['situs.json'] = isi['situs.json']!.replace('https://uji.example', 'https://inovasi.padikab.go.id/katalog');
  const akar = tulisIsi(t, isi);
  assert.match(
    periksa(['--akar', akar]).stdout,
    /\n\nPenjelasan:\n {2}kosakata {2}https:\/\/inovasi\.padikab\.go\.id\/katalog\/panduan\/galat\/kosakata\/\n\n/,
  );
  const lain = periksa(['--akar', akar], { TANGGAL: TANGGAL_UJI, SITE_URL: 'https://lain.go.id/' }).stdout;
  assert.match(lain, /kosakata {2}https:\/\/lain\.go\.id\/panduan\/galat\/kosakata\//);
});

test('--json is for machines', (t) => {
  const isi = isiMinimal();
  isi[INOVASI] = isi[INOVASI]!.replace('[pangan]', '[pagan]');
  const { status, stdout } = periksa(['--json', '--akar', tulisIsi(t, isi)]);
  const { temuan, ...jumlah } = JSON.parse(stdout) as { temuan: Temuan[]; jumlahBerkas: number; galat: number; peringatan: number };
  assert.equal(status, 1);
  assert.deepEqual(jumlah, { jumlahBerkas: Object.keys(isi).length, galat: 1, peringatan: 0 });
  assert.deepEqual(temuan, [
    {
      baris: 6,
      kolom: 8,
      berkas: INOVASI,
      medan: 'tema.0',
      aturan: 'kosakata',
      tingkat: 'galat',
      pesan: '"pagan" tidak ada di kosakata tema',
      saran: 'mungkin maksudnya "pangan"',
      penjelasan: '/panduan/galat/kosakata/',
    },
  ]);
});

test('bad use: 2, an Indonesian sentence, no stack', () => {
  for (const [arg, pola] of [
    [['--tidak-ada'], /Pilihan tidak dikenal.*--tidak-ada[\s\S]*Pemakaian: npm run periksa/],
    [['--akar'], /Pemakaian: npm run periksa/],
    [['lebih'], /Pemakaian: npm run periksa/],
    [['--akar', '/tidak/ada'], /Folder isi tidak ditemukan: \/tidak\/ada/],
  ] as const) {
    const { status, stderr, stdout } = periksa([...arg]);
    assert.equal(status, 2, arg.join(' '));
    assert.match(stderr, pola);
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.equal(stdout, '');
  }
  assert.match(periksa([], { TANGGAL: 'besok' }).stderr, /TANGGAL harus berbentuk/);
});
