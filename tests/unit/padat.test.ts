/** The compact file: everything goes in, everything comes out, and a file of another making is refused. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { untukPeramban } from '../../src/banding/peramban.ts';
import { baganBanding } from '../../src/banding/semua.ts';
import { BentukLain, padatkan, uraikan } from '../../src/banding/padat.ts';
import { berulang, langkah, larik, polos, rekam, type Sandi } from '../../src/banding/sandi.ts';
import { susunBanding, type BahanBanding, type DaerahBanding, type SumberBanding } from '../../src/domain/banding/bahan.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { bahanUji, daerahUji } from '../bantu/bagan-uji.ts';
import { duniaUji } from '../bantu/dunia-banding.ts';
import { TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const pulang = <T>(x: T): T => JSON.parse(JSON.stringify(x)) as T;
const bolakBalik = (b: BahanBanding) => uraikan(pulang(padatkan(b)));
const ISI = join(import.meta.dirname, '../../content');

describe('the real content', () => {
  const b = susunBanding(susunKatalog(bacaIsi(ISI).entri, TANGGAL_UJI));

  test('comes back as it went in', () => assert.deepStrictEqual(bolakBalik(b), b));

  test('without the keys that were saved', () => {
    const berkas = padatkan(b);
    assert.deepEqual(berkas.slug, []);
    assert.ok('maju' in berkas.tetangga);
  });

  test('what travels fits a slow line', () => assert.ok(gzipSync(JSON.stringify(padatkan(untukPeramban(b)))).length <= 42_000));

  test('what travels draws the same charts', () => {
    const peramban = bolakBalik(untukPeramban(b));
    for (const pilih of [
      (d: DaerahBanding) => ['33.16', '35.16', '35.22', '16.03'].includes(d.kode),
      (d: DaerahBanding) => d.kode.startsWith('35.7'),
      (d: DaerahBanding) => d.jenis === 'provinsi',
      (d: DaerahBanding) => d.inovasi.jumlah > 3,
      (d: DaerahBanding) => d.kode === '33.16',
    ])
      assert.deepStrictEqual(baganBanding(peramban, peramban.daerah.filter(pilih)), baganBanding(b, b.daerah.filter(pilih)));
  });
});

describe('any world comes back as it went in', () => {
  const tahun = fc.integer({ min: 2017, max: 2026 });
  const nomor = fc.array(fc.nat(5), { minLength: 1, maxLength: 3 });
  const hitungan = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.nat(9));
  const opsi = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
  const tanpaKosong = <T extends object>(x: T) => Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined));
  const indeks = fc
    .record({
      tahun,
      diragukan: opsi(fc.string()),
      skor: opsi(fc.double({ noNaN: true, noDefaultInfinity: true })),
      predikat: opsi(fc.string()),
      jumlah: opsi(fc.nat()),
      sumber: nomor,
    })
    .map(tanpaKosong);
  const sisi = fc.record({ ditiru: fc.dictionary(fc.constantFrom('dua-pihak', 'penerima'), fc.nat(9)), lain: fc.nat(9), sumber: nomor });
  const tambahan = fc.record({
    indeks: fc.array(indeks, { maxLength: 3 }),
    cakupan: fc.array(fc.record({ tanggal: fc.string(), berinovasi: fc.nat(), seluruh: fc.nat(), sumber: nomor }), { maxLength: 2 }),
    inovasi: fc.record({ jumlah: fc.nat(), tema: hitungan, urusan: hitungan, jenis: hitungan, tahapan: hitungan }),
    memberi: sisi,
    menerima: sisi,
  });

  test('regions', () => {
    fc.assert(
      fc.property(duniaUji, fc.array(tambahan, { minLength: 12, maxLength: 12 }), (d, t) => {
        const b = pulang(bahanUji(d.map((x, n) => ({ ...x, ...(t[n] as object) }))));
        assert.deepStrictEqual(bolakBalik(b), b);
      }),
    );
  });

  test('former addresses, of some regions only', () => {
    const b = bahanUji([daerahUji('98.01', 'Kabupaten Baru', { alias: ['kabupaten-lama', 'lama'] }), daerahUji('98.02', 'Kota Tetap')]);
    assert.deepStrictEqual(bolakBalik(b), b);
  });

  test('kode, slugs and borders that follow no rule', () => {
    const kode = fc.oneof(fc.string(), fc.constantFrom('33', '33.00', '33.16', '3316', '00', '00.01'));
    fc.assert(
      fc.property(duniaUji, fc.uniqueArray(kode, { minLength: 12, maxLength: 12 }), fc.string(), (d, k, slug) => {
        const b = pulang(
          bahanUji(d.map((x, n) => ({ ...x, kode: k[n]!, slug: n % 2 ? slug : x.slug, tetangga: n % 3 ? x.tetangga : [k[n]!] }))),
        );
        assert.deepStrictEqual(bolakBalik(b), b);
      }),
    );
  });

  test('sources, whatever their address', () => {
    const judul = fc.oneof(fc.string(), fc.constantFrom('Blora Raih IGA', ' ', '<'));
    const penerbit = fc.oneof(fc.string(), fc.constantFrom('', ' ', '  ', 'a.id'));
    const url = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'https://www.a.id/2024/05/blora-raih-iga',
        'blora-raih-iga',
        ' blora-raih-iga',
        'http://a.id/$&',
        '>>x',
        'https://',
        'a b',
      ),
    );
    const sumber = fc.record({ judul, penerbit, tanggal: opsi(fc.constantFrom('2024', '2024-05', '$')), url: opsi(url) }).map(tanpaKosong);
    fc.assert(
      fc.property(fc.array(sumber), (s) => {
        const b = pulang(bahanUji([], { sumber: s as unknown as SumberBanding[] }));
        assert.deepStrictEqual(bolakBalik(b), b);
      }),
    );
  });

  test('columns of every code', () => {
    const kolom = <T>(sandi: Sandi<T>, nilai: fc.Arbitrary<T>) =>
      fc.assert(
        fc.property(fc.array(fc.option(nilai, { nil: undefined })), (v) => {
          assert.deepStrictEqual(sandi.urai(pulang(sandi.padat(v)), v.length), v);
        }),
      );
    kolom(polos<string>(), fc.string());
    kolom(berulang<string | number[]>(), fc.oneof(fc.string(), fc.array(fc.nat())));
    kolom(langkah, fc.nat());
    kolom(larik(larik(polos<number>())), fc.array(fc.array(fc.nat())));
    const isi = { a: polos<number>(), b: polos<string>(), c: polos<number[]>() };
    const butir = fc.record({ a: fc.nat(), b: fc.string(), c: fc.array(fc.nat()) }, { noNullPrototype: true });
    kolom(rekam<{ a: number; b: string; c: number[] }>(isi), butir);
    kolom(rekam<{ a: number; b: string; c: number[] }>(isi, ['b', 'c']), butir);
  });
});

test('lists that were stored once are not shared', () => {
  const [a, b] = berulang<number[]>().urai(pulang(berulang<number[]>().padat([[1], [1]])), 2);
  assert.notEqual(a, b);
});

test('a file of another shape, or none at all, is refused by name', () => {
  const berkas = padatkan(bahanUji([]));
  assert.throws(() => uraikan({ ...berkas, bentuk: 'lama' }), BentukLain);
  for (const x of [undefined, null, {}, [], 'x', bahanUji([])]) assert.throws(() => uraikan(x), BentukLain);
});

test('the name of the shape follows the codes', () => {
  const bentuk = [
    rekam<{ a: number }>({ a: polos() }),
    rekam<{ b: number }>({ b: polos() }),
    rekam<{ a: number }>({ a: berulang() }),
    rekam<{ a: number }>({ a: langkah }),
    rekam<{ a: number }>({ a: polos() }, ['a']),
  ].map((s) => s.bentuk);
  assert.equal(new Set(bentuk).size, bentuk.length);
});
