/** Steps of the comparison that need no picture: quartiles, series of one method, the spine's gate, counts by value. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { campuran } from '../../src/domain/banding/campuran.ts';
import { nilaiKonteks, seriKonteks } from '../../src/domain/banding/konteks.ts';
import { kuantil, sebaran } from '../../src/domain/banding/kuartil.ts';
import { spine } from '../../src/domain/banding/spine.ts';
import { daerahUji, konteksUji } from '../bantu/bagan-uji.ts';

describe('quartiles', () => {
  test('known values of method 7', () => {
    // R: quantile(c(1, 2, 3, 4), type = 7) and quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), type = 7).
    assert.deepEqual(sebaran([4, 1, 3, 2]), { min: 1, q1: 1.75, median: 2.5, q3: 3.25, maks: 4 });
    assert.deepEqual(sebaran([3, 6, 7, 8, 8, 10, 13, 15, 16, 20]), { min: 3, q1: 7.25, median: 9, q3: 14.5, maks: 20 });
    assert.deepEqual(sebaran([5]), { min: 5, q1: 5, median: 5, q3: 5, maks: 5 });
    assert.equal(kuantil([10, 20], 0.1), 11);
  });

  test('they rise, lie within the ends, and do not touch the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 }), (nilai) => {
        const salinan = [...nilai];
        const s = sebaran(nilai);
        assert.ok(s.min <= s.q1 && s.q1 <= s.median && s.median <= s.q3 && s.q3 <= s.maks);
        assert.deepEqual([s.min, s.maks], [Math.min(...nilai), Math.max(...nilai)]);
        assert.deepEqual(nilai, salinan);
      }),
    );
  });
});

const kab = (n: number, ...konteks: ReturnType<typeof konteksUji>[]) =>
  daerahUji(`99.${String(n).padStart(2, '0')}`, `Kabupaten Uji ${n}`, { konteks });

describe('series of one year and one method', () => {
  test('the fullest comes first, of equal ones the newest; a region counts once however many sources it has', () => {
    const daftar = [
      kab(1, konteksUji('stunting', 2021, 20), konteksUji('stunting', 2021, 21), konteksUji('stunting', 2023, 18, { metode: 'lain' })),
      kab(2, konteksUji('stunting', 2021, 30), konteksUji('stunting', 2022, 28)),
      kab(3, konteksUji('stunting', 2022, 25), konteksUji('stunting', undefined, 1)),
    ];
    assert.deepEqual(
      seriKonteks(daftar, 'stunting').map((s) => [s.tahun, s.metode, s.ada]),
      [
        [2022, 'Survei', 2],
        [2021, 'Survei', 2],
        [2023, 'lain', 1],
      ],
    );
  });

  test('figures that differ stay two; another method or year gives none', () => {
    const d = kab(1, konteksUji('stunting', 2022, 35.2), konteksUji('stunting', 2022, 30.4, { sumber: [1] }));
    assert.deepEqual(nilaiKonteks(d, 'stunting', { tahun: 2022, metode: 'Survei' }), { rendah: 30.4, tinggi: 35.2, sumber: [0, 1] });
    assert.equal(nilaiKonteks(d, 'stunting', { tahun: 2021, metode: 'Survei' }), undefined);
    assert.equal(nilaiKonteks(d, 'stunting', { tahun: 2022, metode: 'lain' }), undefined);
  });

  test('density needs both population and area', () => {
    const seri = { tahun: 2024, metode: '' };
    const d = daerahUji('99.01', 'Kabupaten Uji', { penduduk: 1000, tahunPenduduk: 2024 });
    assert.equal(nilaiKonteks(d, 'penduduk', seri)?.rendah, 1000);
    assert.equal(nilaiKonteks(d, 'kepadatan', seri), undefined);
    assert.equal(nilaiKonteks({ ...d, luasKm2: 3 }, 'kepadatan', seri)?.rendah, 333.33);
  });
});

describe('spine', () => {
  const sendiri = kab(0, konteksUji('kemiskinan', 2024, 9), konteksUji('stunting', 2022, 20));
  const kelompok = (isi: (n: number) => ReturnType<typeof konteksUji>[]) => [1, 2, 3, 4, 5].map((n) => kab(n, ...isi(n)));

  test('four of five pass, three of five do not and are told', () => {
    const s = spine(
      sendiri,
      kelompok((n) => [
        ...(n < 5 ? [konteksUji('kemiskinan', 2024, n)] : []),
        ...(n < 4 ? [konteksUji('stunting', 2022, n)] : []),
      ]),
    );
    assert.deepEqual(
      s.baris.map((b) => [b.indikator, b.cakupan.ada, b.sebaran.median]),
      [['kemiskinan', 4, 2.5]],
    );
    assert.deepEqual(s.ditolak, [
      { indikator: 'stunting', seri: { tahun: 2022, metode: 'Survei' }, cakupan: { ada: 3, seluruh: 5, lolos: false } },
      { indikator: 'penduduk', cakupan: { ada: 0, seluruh: 5, lolos: false } },
      { indikator: 'kepadatan', cakupan: { ada: 0, seluruh: 5, lolos: false } },
    ]);
  });

  test('the newest year in which the region itself is known', () => {
    const s = spine(
      sendiri,
      kelompok((n) => [konteksUji('kemiskinan', 2024, n), konteksUji('kemiskinan', 2025, n), konteksUji('kemiskinan', 2023, n)]),
    );
    assert.equal(s.baris[0]!.seri.tahun, 2024);
    assert.equal(s.baris[0]!.daerah?.rendah, 9);
  });

  test('a member with differing figures counts as unknown', () => {
    const dua = (n: number) => [konteksUji('kemiskinan', 2024, n), ...(n < 3 ? [konteksUji('kemiskinan', 2024, 90)] : [])];
    assert.deepEqual(spine(sendiri, kelompok(dua)).ditolak[0]!.cakupan, { ada: 3, seluruh: 5, lolos: false });
  });
});

describe('counts by value', () => {
  const denganTema = (tema: Record<string, number>) => ({
    inovasi: { jumlah: 30, tema, urusan: { kesehatan: 20 }, jenis: {}, tahapan: {} },
  });
  const rentang = (n: number, jumlah: (i: number) => number) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`t${String(i).padStart(2, '0')}`, jumlah(i)]));

  test('sorted by all regions together', () => {
    const c = campuran([denganTema({ a: 1, b: 2 }), denganTema({ a: 4 })], 'tema');
    assert.deepEqual(c.baris, [
      { id: 'a', jumlah: [1, 4], total: 5 },
      { id: 'b', jumlah: [2, 0], total: 2 },
    ]);
    assert.equal(c.tanpa, undefined);
  });

  test('thirteen values stand, of fourteen two are put together', () => {
    const potong = (n: number) => campuran([denganTema(rentang(n, (i) => 30 - i))], 'tema');
    assert.deepEqual([potong(13).baris.length, potong(13).sisa.length], [13, 0]);
    assert.deepEqual([potong(14).baris.length, potong(14).sisa.length], [12, 2]);
  });

  test('values of equal count are not parted, unless too few would remain', () => {
    assert.equal(campuran([denganTema(rentang(20, (i) => (i < 5 ? 9 : 1)))], 'tema').baris.length, 5);
    assert.equal(campuran([denganTema(rentang(20, (i) => (i < 2 ? 9 : 1)))], 'tema').baris.length, 12);
  });

  test('of single-valued vocabularies, those without a value are counted', () => {
    assert.deepEqual(campuran([denganTema({}), denganTema({})], 'urusan').tanpa, [10, 10]);
  });
});
