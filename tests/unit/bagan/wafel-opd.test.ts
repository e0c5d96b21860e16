import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelWafelOpd } from '../../../src/banding/wafel-opd.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

type Fakta = [tanggal: string, berinovasi: number, seluruh: number, sumber?: number[]];

const denganFakta = (kode: string, nama: string, ...fakta: Fakta[]) =>
  daerahUji(kode, nama, {
    cakupan: fakta.map(([tanggal, berinovasi, seluruh, sumber = [0]]) => ({ tanggal, berinovasi, seluruh, sumber })),
  });

function bagan(...daerah: DaerahBanding[]) {
  const m = modelWafelOpd(bahanUji(daerah), daerah);
  assert.equal(m.jenis, 'wafel-opd');
  cocokTeks(m);
  return m;
}

describe('waffle of offices', () => {
  test('one fact among regions that published none', () => {
    const m = bagan(
      daerahUji('33.16', 'Kabupaten Blora'),
      denganFakta('35.16', 'Kabupaten Mojokerto', ['2022-03', 20, 58]),
      daerahUji('35.22', 'Kabupaten Bojonegoro'),
    );
    assert.equal(m.temuan, 'Perangkat daerah yang sudah berinovasi: Kabupaten Mojokerto 20 dari 58 (Maret 2022).');
    assert.deepEqual([m.tahun, m.n], ['2022', { ada: 1, tanpa: 2, apa: 'daerah' }]);
    assert.match(m.catatan!.join(' '), /tidak dihitung dari catatan Lumbung.*Kab\. Blora dan Kab\. Bojonegoro belum diketahui/);
    assert.deepEqual(tabel(m).baris, [{ sel: ['Kabupaten Mojokerto', 'Maret 2022', 20, 58], sumber: [0] }]);
    cocokPotret('wafel-opd-satu', m);
  });

  test('one mark an office, full for those that innovated', () => {
    const svg = gambar(bagan(denganFakta('99.01', 'Kabupaten Uji', ['2022', 7, 31])), { lebar: 328, awalan: 'g' });
    const kunci = 1;
    assert.equal(svg.match(/M[\d.,]+h/g)!.length, 7 + kunci);
    assert.equal(svg.match(/M[\d.,]+a/g)!.length, 24 + kunci);
  });

  test('several days of one region, in time; the same figure from two sources is one fact, another figure a second', () => {
    const m = bagan(
      denganFakta(
        '99.01',
        'Kabupaten Uji',
        ['2024-05-02', 44, 60],
        ['2022', 20, 58],
        ['2022', 20, 58, [1]],
        ['2023-01', 31, 58],
        ['2023-01', 29, 58, [1]],
      ),
    );
    assert.deepEqual(
      m.data.panel.map((f) => [f.tanggal, f.berinovasi, f.sumber]),
      [
        ['2022', 20, [0, 1]],
        ['2023-01', 29, [1]],
        ['2023-01', 31, [0]],
        ['2024-05-02', 44, [0]],
      ],
    );
    assert.match(m.temuan, /20 dari 58 \(2022\), 29 dari 58 \(Januari 2023\), 31 dari 58 \(Januari 2023\), dan 44 dari 60 \(2 Mei 2024\)/);
    assert.match(m.catatan!.join(' '), /angka yang berbeda untuk tanggal yang sama/);
    cocokPotret('wafel-opd-beberapa-tanggal', m);
  });

  test('five offices, 120 offices, none and all of them, a long name', () => {
    const m = bagan(
      denganFakta('99.01', 'Kabupaten Pangkajene dan Kepulauan Selatan Tenggara', ['2024-09-12', 0, 5]),
      denganFakta('99.02', 'Kabupaten Uji', ['2021', 87, 120]),
      denganFakta('99.71', 'Kota Uji', ['2023-11', 33, 33]),
    );
    cocokPotret('wafel-opd-lima-dan-120', m);
  });

  test('forty regions', () => {
    const m = bagan(
      ...Array.from({ length: 40 }, (_, n) =>
        denganFakta(`99.${n + 10}`, `Kabupaten Contoh ${n + 1}`, [`${2021 + (n % 4)}`, n, 40 + (n % 20)]),
      ),
    );
    assert.match(m.temuan, /diketahui untuk 40 dari 40 daerah/);
    cocokPotret('wafel-opd-empat-puluh', m);
  });

  test('nothing published is a sentence', () => {
    const d = [daerahUji('99.01', 'Kabupaten Uji')];
    const m = modelWafelOpd(bahanUji(d), d);
    assert.equal(m.jenis === 'kalimat' && m.kalimat, 'Berapa perangkat daerah yang berinovasi di Kab. Uji belum diketahui di Lumbung.');
  });
});
