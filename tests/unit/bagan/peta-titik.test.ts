import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelPetaTitik, type OpsiPetaTitik } from '../../../src/banding/peta-titik.ts';
import { tabel } from '../../../src/charts/gambar.ts';
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

describe('dot map', () => {
  test('the nation: size by number, specks where nothing is recorded', () => {
    const m = bagan(NUSANTARA_UJI);
    assert.match(m.temuan, /^40 dari 120 kabupaten dan kota punya inovasi yang tercatat/);
    assert.match(m.temuan, /tidak tercatat bukan berarti tidak ada/);
    assert.deepEqual(m.n, { ada: 40, tanpa: 80, apa: 'kabupaten dan kota' });
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

  test('one point', () => {
    const satu = ENAM[0]!;
    const jendela = jendelaTitik([satu.titik!]);
    const m = bagan([], { sorot: [satu], jendela, dasar: dasarPeta(LAUT, jendela) });
    assert.equal(m.temuan, 'Kabupaten Blora terletak di Uji.');
    cocokPotret('peta-titik-satu', m);
  });
});
