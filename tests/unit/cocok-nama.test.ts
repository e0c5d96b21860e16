/** Finding a region by what people type. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cocokNama, rata } from '../../src/text/cocok-nama.ts';

const NAMA = [
  'Kabupaten Blora',
  'Kabupaten Bandung',
  'Kabupaten Bandung Barat',
  'Kota Bandung',
  'Kabupaten Toli-Toli',
  'Kota Kotamobagu',
  'Provinsi Jawa Barat',
];
const cari = (kata: string) => NAMA.filter((n) => cocokNama(kata, n));

test('case, accents and signs make no difference', () => {
  assert.equal(rata('  Kab. Tolí-Toli '), 'kab toli toli');
  assert.deepEqual(cari('BLORA'), ['Kabupaten Blora']);
  assert.deepEqual(cari('blóra'), ['Kabupaten Blora']);
  assert.deepEqual(cari('tolitoli'), ['Kabupaten Toli-Toli']);
  assert.deepEqual(cari("toli'toli"), ['Kabupaten Toli-Toli']);
});

test('kab and kota tell namesakes apart', () => {
  assert.deepEqual(cari('kab bandung'), ['Kabupaten Bandung', 'Kabupaten Bandung Barat']);
  assert.deepEqual(cari('Kab. Bandung'), ['Kabupaten Bandung', 'Kabupaten Bandung Barat']);
  assert.deepEqual(cari('kota bandung'), ['Kota Bandung']);
  assert.deepEqual(cari('prov jabar'), []);
  assert.deepEqual(cari('prov jawa'), ['Provinsi Jawa Barat']);
});

test('every word counts, beginnings of words are enough, middles are not', () => {
  assert.deepEqual(cari('bandung b'), ['Kabupaten Bandung Barat']);
  assert.deepEqual(cari('lora'), []);
  assert.deepEqual(cari('bandung blora'), []);
  assert.equal(cari('').length, NAMA.length);
});
