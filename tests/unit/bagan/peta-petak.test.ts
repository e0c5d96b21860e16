import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelPetakDaerah, modelPetakProvinsi } from '../../../src/banding/peta-petak.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { ModelPetaPetak } from '../../../src/charts/peta-petak.ts';
import type { KalimatBagan } from '../../../src/charts/bagan.ts';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

const inovasi = (jumlah: number) => ({ jumlah, tema: {}, urusan: {}, jenis: {}, tahapan: {} });

function provinsi(kode: string, singkatan: string, pulau: string, petak: readonly [number, number], jumlah: number): DaerahBanding {
  return daerahUji(kode, `Provinsi ${singkatan}`, { jenis: 'provinsi', singkatan, pulau, petak, inovasi: inovasi(jumlah) });
}

/** Cells of the real width and height: 19 columns, islands of one to six columns. */
const PULAU = [
  ['Barat', 0, 5],
  ['Tengah', 6, 3],
  ['Selatan', 10, 4],
  ['Kecil', 14, 1],
  ['Timur', 15, 4],
] as const;
const NAMA = ['Aceh', 'Bengkulu', 'Papua Selatan', 'Kalteng', 'Gorontalo', 'Papua B.D.', 'DIY'];
const NEGERI = PULAU.flatMap(([pulau, kolom, lebar], i) =>
  Array.from({ length: lebar * 2 }, (_, n) =>
    provinsi(
      `${10 + i * 10 + n}`,
      NAMA[(i * 3 + n) % NAMA.length]!,
      pulau,
      [kolom + (n % lebar), (i % 3) + Math.floor(n / lebar)],
      [0, 3, 8, 14, 64][(i + n) % 5]!,
    ),
  ),
);

function bagan(m: ModelPetaPetak | KalimatBagan): ModelPetaPetak {
  assert.equal(m.jenis, 'peta-petak');
  return m as ModelPetaPetak;
}

/** One province of `n` kabupaten and kota with names as long as they come. */
function satuProvinsi(n: number, titik: (n: number) => readonly [number, number]): DaerahBanding[] {
  const nama = [
    'Kabupaten Bojonegoro',
    'Kota Probolinggo',
    'Kabupaten Pangkajene dan Kepulauan',
    'Kabupaten Blora',
    'Kota Tebing Tinggi',
    'Kabupaten Kepulauan Siau Tagulandang Biaro',
    'Kabupaten Tulungagung',
  ];
  return [
    provinsi('99', 'Uji', 'Rekaan', [0, 0], 0),
    ...Array.from({ length: n }, (_, i) =>
      daerahUji(`99.${String(i + 1).padStart(2, '0')}`, nama[i % nama.length]!, {
        titik: titik(i),
        inovasi: inovasi([0, 1, 3, 0, 6, 14][i % 6]!),
      }),
    ),
  ];
}

describe('tile map of provinces', () => {
  test('the grid as it stands, or island by island on a phone', () => {
    const m = bagan(modelPetakProvinsi(bahanUji(NEGERI)));
    assert.match(m.temuan, /dari 34 provinsi punya inovasi/);
    assert.equal(tabel(m).baris.length, 34);
    cocokPotret('peta-petak-provinsi', m);
  });

  test('a province counts its members and itself', () => {
    const isi = [...satuProvinsi(3, (i) => [110 + i, -7])];
    isi[0] = { ...isi[0]!, inovasi: inovasi(2) };
    const [baris] = tabel(bagan(modelPetakProvinsi(bahanUji(isi)))).baris;
    assert.deepEqual(baris!.sel, ['Provinsi Uji', 'Rekaan', 6]);
    assert.equal(baris!.tautan, 'daerah/provinsi-uji/');
  });
});

describe('tile map of kabupaten and kota', () => {
  test('forty regions, long names, kota and kabupaten', () => {
    const m = bagan(modelPetakDaerah(bahanUji(satuProvinsi(40, (i) => [108 + ((i * 7) % 11) / 3, -8 + ((i * 5) % 13) / 6])), '99'));
    assert.match(m.temuan, /di Uji punya inovasi/);
    cocokPotret('peta-petak-empat-puluh', m);
  });

  test('one region', () => {
    cocokPotret('peta-petak-satu', bagan(modelPetakDaerah(bahanUji(satuProvinsi(1, () => [110, -7])), '99')));
  });

  test('all at one place still have a tile each', () => {
    cocokPotret('peta-petak-setitik', bagan(modelPetakDaerah(bahanUji(satuProvinsi(7, () => [110, -7])), '99')));
  });

  test('nothing to draw is a sentence', () => {
    assert.equal(modelPetakDaerah(bahanUji([]), '99').jenis, 'kalimat');
  });

  test('what has no record says so in words, never 0', () => {
    const m = bagan(modelPetakDaerah(bahanUji(satuProvinsi(2, (i) => [110 + i, -7])), '99'));
    assert.deepEqual(
      tabel(m).baris.map((b) => b.sel[2]),
      ['belum ada yang tercatat', 1],
    );
  });
});
