import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelPetaTitik, type OpsiPetaTitik } from '../../../src/banding/peta-titik.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import type { ModelPetaTitik } from '../../../src/charts/peta-titik.ts';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { jendelaTitik, NUSANTARA } from '../../../src/domain/banding/jendela.ts';
import { dasarPeta } from '../../../src/peta/dasar.ts';
import { bahanUji, daerahUji } from '../../bantu/bagan-uji.ts';
import { topologiUji } from '../../bantu/peta-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

const LAUT = { batas: [], daerah: [], provinsi: ['99'] };
const DARAT = dasarPeta(LAUT, NUSANTARA);

function daerah(kode: string, nama: string, titik: readonly [number, number] | undefined, jumlah = 0): DaerahBanding {
  return daerahUji(kode, nama, {
    ...(titik && { titik }),
    inovasi: { jumlah, tema: {}, urusan: {}, jenis: {}, tahapan: {} },
  });
}
const PROVINSI = daerahUji('99', 'Provinsi Uji', { jenis: 'provinsi' });

function bagan(daftar: readonly DaerahBanding[], opsi: Partial<OpsiPetaTitik> = {}): ModelPetaTitik {
  const m = modelPetaTitik(bahanUji([PROVINSI, ...daftar]), daftar, { dasar: DARAT, ...opsi });
  assert.equal(m.jenis, 'peta-titik');
  return m as ModelPetaTitik;
}

/** Spread over the archipelago by a fixed rule. */
const NUSANTARA_UJI = Array.from({ length: 120 }, (_, n) => {
  const jumlah = n % 3 ? 0 : [1, 2, 5, 14][(n / 3) % 4]!;
  return daerah(
    `99.${String(n + 1).padStart(2, '0')}`,
    `Kabupaten Contoh ${n + 1}`,
    [96 + ((n * 37) % 440) / 10, 4.5 - ((n * 53) % 140) / 10],
    jumlah,
  );
});

/** Six that crowd one island, with the longest names there are. */
const ENAM = [
  daerah('99.01', 'Kabupaten Blora', [111.38, -7.07], 9),
  daerah('99.02', 'Kabupaten Bojonegoro', [111.8, -7.25], 4),
  daerah('99.03', 'Kota Administrasi Jakarta Pusat', [106.83, -6.18]),
  daerah('99.04', 'Kabupaten Kepulauan Siau Tagulandang Biaro', [125.4, 2.7], 1),
  daerah('99.05', 'Kabupaten Pangkajene dan Kepulauan', [119.6, -4.8]),
  daerah('99.06', 'Kabupaten Mojokerto', [112.45, -7.5], 2),
];

/** Three with a record, one of them wound the other way; one without; one too small to see; an unknown one. */
const BERBATAS = [
  daerah('99.01', 'Kabupaten Satu', [111.25, -7.25], 1),
  daerah('99.02', 'Kabupaten Dua', [112, -7.25], 3),
  daerah('99.03', 'Kabupaten Tiga', [112.75, -7.25], 14),
  daerah('99.04', 'Kabupaten Empat', [111.5, -7.8]),
  daerah('99.71', 'Kota Kecil', [112.5, -7.81], 2),
];
const BATAS = {
  nama: 'uji',
  atribusi: 'Batas rekaan (CC0).',
  sumber: [],
  topologi: topologiUji([
    { kode: '99.01', sudut: [110.9, -7.6], sisi: 0.7 },
    { kode: '99.02', sudut: [111.6, -7.6], sisi: 0.7, terbalik: true },
    { kode: '99.03', sudut: [112.3, -7.6], sisi: 0.9, lubang: 'searah' },
    { kode: '99.04', sudut: [111.3, -8], sisi: 0.4, terbalik: true },
    { kode: '99.71', sudut: [112.49, -7.82], sisi: 0.02 },
    { kode: '88.88', sudut: [113, -8.1], sisi: 0.4 },
  ]),
};

function batas(opsi: Partial<OpsiPetaTitik>): ModelPetaTitik {
  const bahan = { batas: [BATAS], daerah: BERBATAS.map((d) => d.kode), provinsi: ['99'] };
  return bagan(BERBATAS, { dasar: dasarPeta(bahan, opsi.jendela ?? NUSANTARA), ...opsi });
}

describe('dot map', () => {
  test('the nation: size by number, specks where nothing is recorded', () => {
    const m = bagan(NUSANTARA_UJI);
    assert.match(m.temuan, /^40 dari 120 kabupaten dan kota punya inovasi yang tercatat/);
    assert.match(m.temuan, /tidak tercatat bukan berarti tidak ada/);
    assert.deepEqual(m.n, { ada: 40, tanpa: 80, apa: 'kabupaten dan kota', kata: 'belum ada yang tercatat' });
    assert.equal(tabel(m).baris.length, 40, 'only what is recorded has a row');
    cocokPotret('peta-titik-nasional', m);
  });

  test('six chosen ones with long names on the nation', () => {
    const m = bagan([], { sorot: ENAM });
    assert.match(
      m.temuan,
      /^6 daerah ini terletak di Uji\. Yang paling berjauhan Kota Administrasi Jakarta Pusat dan Kab\. Kepulauan Siau/,
    );
    assert.match(m.temuan, /sekitar 2\.290 km/);
    cocokPotret('peta-titik-enam', m);
  });

  test('six chosen ones among all others, close up', () => {
    const jendela = jendelaTitik(ENAM.filter((d) => d.titik![1] < -6.5).map((d) => d.titik!));
    const dekat = ENAM.filter((d) => d.titik![1] < -6.5);
    const m = bagan(
      NUSANTARA_UJI.filter(
        (d) => d.titik![0] > jendela.barat && d.titik![0] < jendela.timur && d.titik![1] > jendela.selatan && d.titik![1] < jendela.utara,
      ),
      {
        sorot: dekat,
        jendela,
        dasar: dasarPeta(LAUT, jendela),
      },
    );
    cocokPotret('peta-titik-dekat', m);
  });

  test('boundaries close up: filled with number and name, whichever way they are wound; an unknown one is not drawn', () => {
    const m = batas({ jendela: { barat: 110.5, timur: 113.5, selatan: -8.2, utara: -6.7 } });
    assert.deepEqual(m.catatan, ['Batas rekaan (CC0).', 'Peta ilustrasi, bukan acuan batas resmi.']);
    const svg = gambar(m, { lebar: 704, awalan: 'g' });
    assert.equal(svg.match(/<path[^>]* data-jalur=/g)!.length, 3, 'those with a record can be chosen');
    cocokPotret('peta-titik-batas', m);
  });

  test('boundaries of the nation are the land below the dots', () => {
    const m = batas({});
    const svg = gambar(m, { lebar: 704, awalan: 'g' });
    assert.equal(svg.match(/<circle[^>]* data-jalur=/g)!.length, 4);
    cocokPotret('peta-titik-batas-nasional', m);
  });

  test('a chosen region stands out within its boundary', () => {
    const jendela = { barat: 110.5, timur: 113.5, selatan: -8.2, utara: -6.7 };
    cocokPotret('peta-titik-batas-dipilih', batas({ jendela, sorot: [BERBATAS[0]!] }));
  });

  test('provinces and regions without a point are told and stay in the table', () => {
    const m = bagan([ENAM[0]!, daerah('99.90', 'Kabupaten Tanpa Titik', undefined, 2), { ...PROVINSI, inovasi: ENAM[0]!.inovasi }]);
    assert.match(m.catatan!.join(' '), /^1 pemerintah provinsi juga .* Kab\. Tanpa Titik tidak punya titik/);
    assert.match(m.temuan, /^3 dari 3 daerah/);
    assert.deepEqual(
      tabel(m).baris.map((b) => [b.sel[0], b.tautan]),
      [
        ['Kabupaten Blora', 'daerah/kabupaten-blora/'],
        ['Kabupaten Tanpa Titik', 'daerah/kabupaten-tanpa-titik/'],
        ['Provinsi Uji', 'daerah/provinsi-uji/'],
      ],
    );
  });

  test('provinces alone are a sentence', () => {
    const m = modelPetaTitik(bahanUji([PROVINSI]), [], { dasar: DARAT, sorot: [PROVINSI] });
    assert.equal(m.jenis, 'kalimat');
  });

  test('seven chosen ones are drawn like the rest', () => {
    const tujuh = [...ENAM, daerah('99.07', 'Kabupaten Ketujuh', [115, -3], 1)];
    const m = bagan([], { sorot: tujuh });
    assert.ok(m.data.titik.every((t) => t.daerah.seri === undefined));
    assert.match(m.temuan, /^5 dari 7 kabupaten dan kota/);
  });

  test('nothing recorded anywhere', () => {
    const m = bagan([daerah('99.01', 'Kabupaten Uji', [111, -7])]);
    assert.match(m.temuan, /^Belum satu pun dari 1 kabupaten dan kota punya/);
    assert.doesNotMatch(gambar(m, { lebar: 328, awalan: 'g' }), /NaN|undefined/);
  });

  test('one point', () => {
    const satu = ENAM[0]!;
    const jendela = jendelaTitik([satu.titik!]);
    const m = bagan([], { sorot: [satu], jendela, dasar: dasarPeta(LAUT, jendela) });
    assert.equal(m.temuan, 'Kabupaten Blora terletak di Uji.');
    cocokPotret('peta-titik-satu', m);
  });
});
