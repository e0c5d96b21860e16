/** Which region a mistyped name may mean. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { daerahMirip } from '../../src/banding/nama-mirip.ts';
import type { DaerahBanding } from '../../src/domain/banding/bahan.ts';

const NAMA = [
  ['11', 'Provinsi Aceh'],
  ['11.72', 'Kota Sabang'],
  ['16', 'Provinsi Sumatera Selatan'],
  ['16.03', 'Kabupaten Muara Enim'],
  ['33.16', 'Kabupaten Blora'],
  ['35.16', 'Kabupaten Mojokerto'],
  ['35.22', 'Kabupaten Bojonegoro'],
  ['35.76', 'Kota Mojokerto'],
  ['73.09', 'Kabupaten Pangkajene dan Kepulauan'],
  ['91.05', 'Kabupaten Buru'],
] as const;
const DUNIA = { daerah: NAMA.map(([kode, nama]) => ({ kode, nama, jenis: nama.split(' ')[0]!.toLowerCase() }) as DaerahBanding) };
const mirip = (ketik: string) => daerahMirip(DUNIA, ketik, 3).map((u) => u.daerah.nama);

describe('nama yang mirip', () => {
  for (const [ketik, nama] of [
    ['muara enem', 'Kabupaten Muara Enim'],
    ['MUARAENEM', 'Kabupaten Muara Enim'],
    ['kab. bojonogoro', 'Kabupaten Bojonegoro'],
    ['bury', 'Kabupaten Buru'],
    ['blroa', 'Kabupaten Blora'],
    ['pangkejene', 'Kabupaten Pangkajene dan Kepulauan'],
    ['sumatra selatn', 'Provinsi Sumatera Selatan'],
  ] as const)
    test(`"${ketik}" → ${nama}`, () => assert.deepEqual(mirip(ketik), [nama]));

  test('jenis yang diketik didahulukan, tetapi yang lain tetap ditawarkan', () => {
    assert.deepEqual(mirip('kota mojokrto'), ['Kota Mojokerto', 'Kabupaten Mojokerto']);
    assert.deepEqual(mirip('kab mojokrto'), ['Kabupaten Mojokerto', 'Kota Mojokerto']);
  });

  test('yang terlalu pendek, kosong, atau jauh tidak ditebak', () => {
    for (const k of ['', 'xyz', 'kab', 'kota ', 'xyzzy', 'timbuktu']) assert.deepEqual(mirip(k), [], k);
  });

  test('provinsinya ikut disebut, dan paling banyak sejumlah yang diminta', () => {
    assert.equal(daerahMirip(DUNIA, 'muara enem', 3)[0]!.provinsi, 'Sumatera Selatan');
    assert.equal(daerahMirip(DUNIA, 'mojokrto', 1).length, 1);
  });
});
