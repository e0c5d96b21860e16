import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baganDaerah } from '../../../src/banding/satu-daerah.ts';
import { baganBanding } from '../../../src/banding/semua.ts';
import { bahanUji, daerahUji, konteksUji } from '../../bantu/bagan-uji.ts';

test('of what is rarely published a page says nothing until it is known', () => {
  const kosong = [daerahUji('99.01', 'Kabupaten Uji')];
  const idKosong = baganBanding(bahanUji(kosong), kosong).map((m) => m.id);
  const isi = [
    daerahUji('99.01', 'Kabupaten Uji', {
      cakupan: [{ tanggal: '2022-03', berinovasi: 20, seluruh: 58, sumber: [0] }],
      konteks: [konteksUji('stunting', 2022, 20)],
    }),
  ];
  const idIsi = baganBanding(bahanUji(isi), isi).map((m) => m.id);
  assert.deepEqual(
    idIsi.filter((id) => !idKosong.includes(id)),
    ['wafel-opd', 'konteks-stunting'],
  );
  assert.equal(new Set(idIsi).size, idIsi.length);
});

test('regions of which nothing is known are told in sentences, however many they are', () => {
  for (const banyak of [1, 2, 6, 7, 40]) {
    const kosong = Array.from({ length: banyak }, (_, n) => daerahUji(`99.${String(n + 1).padStart(2, '0')}`, `Kabupaten Uji ${n + 1}`));
    const b = bahanUji([daerahUji('99', 'Provinsi Uji', { jenis: 'provinsi' }), ...kosong]);
    const bagan = [...baganBanding(b, kosong), ...Object.values(baganDaerah(b, kosong[0]!)).flat()];
    assert.deepEqual(bagan.filter((m) => m.jenis !== 'kalimat').map((m) => m.id), [], `${banyak} daerah`); // prettier-ignore
  }
});
