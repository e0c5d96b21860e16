/** The facts of comparisons: every count of relations names its sources, and all of it survives the way to the browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { susunBanding } from '../../src/domain/banding/bahan.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { TANGGAL_UJI } from '../bantu/isi-minimal.ts';

test('relations given and received carry the sources of their steps', (t) => {
  const b = susunBanding(susunKatalog(bacaIsi(tulisIsi(t, isiLengkap())).entri, TANGGAL_UJI));
  const judul = (kode: string, arah: 'memberi' | 'menerima') =>
    b.daerah.find((d) => d.kode === kode)![arah].sumber.map((n) => b.sumber[n]!.judul);
  assert.deepEqual(judul('98.01', 'memberi'), ['Berita daerah', 'Kunjungan']);
  assert.deepEqual(judul('98.02', 'menerima'), ['Berita daerah']);
  assert.deepEqual(judul('98.02', 'memberi'), []);
  assert.deepEqual(JSON.parse(JSON.stringify(b)), b);
});

test('former addresses come along; regions without any carry no key', (t) => {
  const isi = isiLengkap();
  const jalur = Object.keys(isi).find((j) => j.endsWith('98.02-kabupaten-jagung/daerah.json'))!;
  const b = susunBanding(
    susunKatalog(
      bacaIsi(
        tulisIsi(t, { ...isi, [jalur]: JSON.stringify({ ...(JSON.parse(String(isi[jalur])) as object), alias: ['kabupaten-lama'] }) }),
      ).entri,
      TANGGAL_UJI,
    ),
  );
  assert.deepEqual(b.daerah.find((d) => d.kode === '98.02')!.alias, ['kabupaten-lama']);
  assert.ok(!('alias' in b.daerah.find((d) => d.kode === '98.01')!));
});
