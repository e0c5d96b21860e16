import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelCampuran } from '../../../src/banding/campuran.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { campuran, type KosakataCampuran } from '../../../src/domain/banding/campuran.ts';
import { bahanUji, daerahUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const TEMA: Record<string, string> = {
  'pemerintahan-digital': 'Pemerintahan digital dan satu data',
  pertanian: 'Pertanian dan peternakan',
  'gotong-royong': 'Gotong royong dan pembangunan tingkat RT',
  integritas: 'Transparansi, integritas, dan bantuan hukum',
  sampah: 'Sampah',
};

function denganInovasi(
  kode: string,
  nama: string,
  jumlah: number,
  tema: Record<string, number>,
  ubah: Partial<DaerahBanding['inovasi']> = {},
) {
  return daerahUji(kode, nama, { inovasi: { jumlah, tema, urusan: {}, jenis: {}, tahapan: {}, ...ubah } });
}

function bagan(kosakata: KosakataCampuran, ...daerah: DaerahBanding[]) {
  const kata = { tema: TEMA, jenis: { digital: 'Digital', 'non-digital': 'Nondigital' } };
  const m = modelCampuran(bahanUji(daerah, { kata }), daerah, kosakata);
  assert.equal(m.jenis, 'campuran');
  cocokTeks(m);
  return m;
}

/** `n` values that the vocabulary does not know, with counts by their place. */
const deret = (n: number, jumlah: (i: number) => number) =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`tema-uji-${String(i).padStart(2, '0')}`, jumlah(i)]));

describe('counts by value', () => {
  const susun = (tema: Record<string, number>) => campuran([denganInovasi('99.01', 'Kabupaten Uji', 30, tema)], 'tema');

  test('sorted by all regions together', () => {
    const c = campuran(
      [denganInovasi('99.01', 'Kabupaten Uji', 3, { a: 1, b: 2 }), denganInovasi('99.02', 'Kabupaten Contoh', 4, { a: 4 })],
      'tema',
    );
    assert.deepEqual(c.baris, [
      { id: 'a', jumlah: [1, 4], total: 5 },
      { id: 'b', jumlah: [2, 0], total: 2 },
    ]);
    assert.equal(c.tanpa, undefined);
  });

  test('thirteen values stand, of fourteen two are put together', () => {
    assert.deepEqual(
      [13, 14].map((n) => susun(deret(n, (i) => 30 - i))).map((c) => [c.baris.length, c.sisa.length]),
      [
        [13, 0],
        [12, 2],
      ],
    );
  });

  test('values of equal count are not parted, unless too few would remain', () => {
    assert.equal(susun(deret(20, (i) => (i < 5 ? 9 : 1))).baris.length, 5);
    assert.equal(susun(deret(20, (i) => (i < 2 ? 9 : 1))).baris.length, 12);
  });

  test('of vocabularies with one value each, those without are counted', () => {
    const d = denganInovasi('99.01', 'Kabupaten Uji', 30, {}, { urusan: { kesehatan: 20 } });
    assert.deepEqual(campuran([d, d], 'urusan').tanpa, [10, 10]);
  });
});

describe('mix bars', () => {
  const blora = denganInovasi('33.16', 'Kabupaten Blora', 9, { 'pemerintahan-digital': 3, pertanian: 2, 'gotong-royong': 1 });
  const mojokerto = denganInovasi('35.16', 'Kabupaten Mojokerto', 8, { 'pemerintahan-digital': 4, integritas: 1 });
  const siau = denganInovasi('71.09', 'Kabupaten Kepulauan Siau Tagulandang Biaro', 1, { sampah: 1 });
  const kosong = denganInovasi('99.01', 'Kabupaten Uji', 0, {});

  test('one region', () => {
    const m = bagan('tema', blora);
    assert.equal(
      m.temuan,
      'Tema 9 inovasi Kabupaten Blora yang tercatat di Lumbung: Pemerintahan digital dan satu data (3), Pertanian dan peternakan (2), dan Gotong royong dan pembangunan tingkat RT (1).',
    );
    assert.deepEqual(m.n, { ada: 9, tanpa: 0, apa: 'inovasi' });
    assert.match(m.catatan!.join(' '), /bukan berarti tidak ada/);
    assert.deepEqual(tabel(m).kepala, ['Tema', 'Kabupaten Blora']);
    cocokPotret('campuran-satu-daerah', m);
  });

  test('several regions with long names; one without records keeps no column and is named', () => {
    const m = bagan('tema', blora, kosong, mojokerto, siau);
    assert.match(m.temuan, /^Tema 18 inovasi 3 daerah .* dan 2 tema lain\.$/);
    assert.match(m.catatan!.join(' '), /Dari Kab\. Uji belum ada inovasi yang tercatat/);
    assert.deepEqual(
      m.data.kolom.map((k) => k.seri),
      [0, 2, 3],
    );
    assert.deepEqual(tabel(m).baris[0]!.sel, ['Pemerintahan digital dan satu data', 3, 4, 0, 7]);
    cocokPotret('campuran-nama-panjang', m);
  });

  test('six regions and more values than fit: the rest is one row in the picture and stays apart in the table', () => {
    const m = bagan(
      'tema',
      ...[0, 1, 2, 3, 4, 5].map((n) =>
        denganInovasi(
          `99.0${n}`,
          `Kabupaten Nama ${n + 1}`,
          40,
          deret(20, (i) => ((i + n) % 5) + (20 - i)),
        ),
      ),
    );
    assert.deepEqual([m.data.baris.length, m.data.sisa.length, tabel(m).baris.length], [12, 8, 20]);
    cocokPotret('campuran-enam', m);
  });

  test('forty regions are summed', () => {
    const m = bagan(
      'tema',
      ...Array.from({ length: 40 }, (_, n) =>
        denganInovasi(`99.${n + 10}`, `Kabupaten Nama ${n + 1}`, n % 4, n % 4 ? { pertanian: 1, ...deret(n % 4, () => 1) } : {}),
      ),
    );
    assert.match(m.temuan, /^Tema 60 inovasi 30 daerah yang tercatat di Lumbung: Pertanian dan peternakan \(30\)/);
    assert.match(m.catatan!.join(' '), /Dari 10 daerah belum ada/);
    assert.deepEqual(tabel(m).kepala, ['Tema', '30 daerah']);
    cocokPotret('campuran-empat-puluh', m);
  });

  test('what is not known has a row of its own', () => {
    const m = bagan(
      'jenis',
      denganInovasi('99.01', 'Kabupaten Uji', 9, {}, { jenis: { digital: 4, 'non-digital': 4 } }),
      denganInovasi('99.02', 'Kabupaten Contoh', 8, {}, { jenis: { digital: 2 } }),
    );
    assert.deepEqual(m.n, { ada: 10, tanpa: 7, apa: 'inovasi' });
    assert.deepEqual(tabel(m).baris.at(-1)!.sel, ['belum diketahui', 1, 6, 7]);
    cocokPotret('campuran-belum-diketahui', m);
  });

  test('of no innovation the value is known', () => {
    const m = bagan('tahapan', denganInovasi('99.01', 'Kabupaten Uji', 2, {}));
    assert.equal(m.temuan, 'Tahapan 2 inovasi Kabupaten Uji yang tercatat di Lumbung: belum diketahui (2).');
  });

  test('nothing on record is a sentence', () => {
    const m = modelCampuran(bahanUji([kosong]), [kosong], 'tema');
    assert.match(m.jenis === 'kalimat' ? m.kalimat : '', /^Belum ada inovasi dari Kab\. Uji .* tidak berarti/);
  });
});
