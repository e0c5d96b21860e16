import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { NUSANTARA, type JendelaPeta } from '../../../src/domain/banding/jendela.ts';
import type { BatasKatalog } from '../../../src/domain/katalog.ts';
import { sudutBatas } from '../../../src/peta/batas.ts';
import { dasarPeta, type BahanDasar } from '../../../src/peta/dasar.ts';
import { topologiUji, type KotakUji } from '../../bantu/peta-uji.ts';

const JENDELA: JendelaPeta = { barat: 110, timur: 114, selatan: -8.5, utara: -6 };

function batas(kotak: readonly KotakUji[], ubah: Partial<BatasKatalog> = {}): BatasKatalog {
  return { nama: 'uji', topologi: topologiUji(kotak), atribusi: 'Batas rekaan (CC0).', sumber: [], ...ubah };
}
const bahan = (b: readonly BatasKatalog[], daerah = ['98.01', '98.02'], provinsi = ['98']): BahanDasar => ({ batas: b, daerah, provinsi });
const A: KotakUji = { kode: '98.01', sudut: [111, -7.5], sisi: 0.5 };
const B: KotakUji = { kode: '98.02', sudut: [111.5, -7.5], sisi: 0.5 };

/** Corners of a path in map units; the first is absolute, the others are steps. */
function pojok(d: string): [number, number][] {
  const n = d.match(/-?\d+/g)!.map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: n.length / 2 }, (_, i) => {
    [x, y] = [x + n[2 * i]!, y + n[2 * i + 1]!];
    return [x, y];
  });
}

describe('land', () => {
  test('the nation is one path of at most 8 kB at either width', () => {
    for (const t of dasarPeta(bahan([]), NUSANTARA).tingkat) {
      assert.ok(t.darat.length > 1500 && t.darat.length < 8000, `${t.darat.length}`);
      assert.ok(gzipSync(t.darat).length < 3000);
      assert.match(t.darat, /^[Mlz\d -]+$/);
      assert.equal(t.bidang, undefined);
    }
  });

  test('what lies outside the window is cut, and what is cut lies outside', () => {
    const [t] = dasarPeta(bahan([]), JENDELA, [400]).tingkat;
    const [x, y] = [
      t!.darat
        .split('z')
        .filter(Boolean)
        .flatMap(pojok)
        .map((p) => p[0] / t!.perDerajat),
      t!.darat
        .split('z')
        .filter(Boolean)
        .flatMap(pojok)
        .map((p) => -p[1] / t!.perDerajat),
    ];
    assert.ok(Math.min(...x) >= 109.9 && Math.max(...x) <= 114.1);
    assert.ok(Math.min(...y) >= -8.6 && Math.max(...y) <= -5.9);
    // The cut edge itself is beyond the window, where nobody takes it for a coast.
    assert.ok(Math.min(...x) < 110 && Math.max(...x) > 114);
  });

  test('its source is named, and no boundary is claimed', () => {
    const d = dasarPeta(bahan([]), NUSANTARA);
    assert.deepEqual(
      d.sumber.map((s) => s.penerbit),
      ['Natural Earth'],
    );
    assert.deepEqual(d.catatan, []);
  });
});

describe('boundaries', () => {
  test('wound either way, the same square is drawn', () => {
    const lurus = dasarPeta(bahan([batas([A, B])]), JENDELA, [400]).tingkat[0]!;
    const terbalik = dasarPeta(bahan([batas([{ ...A, terbalik: true }, B])]), JENDELA, [400]).tingkat[0]!;
    assert.deepEqual(Object.keys(lurus.bidang!), ['98.01', '98.02']);
    const sisi = lurus.perDerajat / 2;
    for (const t of [lurus, terbalik]) {
      const p = pojok(t.bidang!['98.01']!.d);
      assert.equal(p.length, 4);
      assert.deepEqual([Math.min(...p.map((q) => q[0])), Math.max(...p.map((q) => q[0]))], [222 * sisi, 223 * sisi]);
      assert.equal(t.bidang!['98.01']!.rentang, sisi);
    }
  });

  test('a hole stays open whichever way it is wound', () => {
    for (const lubang of ['searah', 'berlawanan'] as const)
      for (const terbalik of [true, false]) {
        const t = dasarPeta(bahan([batas([{ ...A, sisi: 1.5, lubang, terbalik }])], ['98.01']), JENDELA, [400]).tingkat[0]!;
        // Filled by the nonzero rule: ring and hole must run against each other.
        const [luar, dalam] = t
          .bidang!['98.01']!.d.split('z')
          .filter(Boolean)
          .map((d) => luasBertanda(pojok(d)));
        assert.ok(luar! * dalam! < 0, `${lubang} ${terbalik}`);
      }
  });

  test('all regions cover the land; a part of them lies on the atlas', () => {
    const semua = dasarPeta(bahan([batas([A, B])]), JENDELA, [400]);
    assert.equal(semua.tingkat[0]!.darat, '');
    assert.deepEqual(semua.sumber, []);
    const sebagian = dasarPeta(bahan([batas([A])]), JENDELA, [400]);
    assert.ok(sebagian.tingkat[0]!.darat.length > 100);
    assert.deepEqual(Object.keys(sebagian.tingkat[0]!.bidang!), ['98.01']);
    assert.deepEqual(
      sebagian.sumber.map((s) => s.penerbit),
      ['Natural Earth'],
    );
  });

  test('provinces alone serve as land', () => {
    const [t] = dasarPeta(bahan([batas([{ ...A, kode: '98', sisi: 1 }])]), JENDELA, [400]).tingkat;
    assert.equal(pojok(t!.darat).length, 4);
    assert.equal(t!.bidang, undefined);
  });

  test('unknown kode are not drawn; of a kode in two files the first counts; twice in one file both parts', () => {
    const asing = batas([{ ...A, kode: '99.99' }, B]);
    assert.deepEqual(Object.keys(dasarPeta(bahan([asing]), JENDELA, [400]).tingkat[0]!.bidang!), ['98.02']);
    const dua = dasarPeta(bahan([batas([A]), batas([{ ...A, sisi: 1 }])], ['98.01']), JENDELA, [400]).tingkat[0]!;
    assert.equal(dua.bidang!['98.01']!.rentang, dua.perDerajat / 2);
    const bagian = dasarPeta(bahan([batas([A, { ...B, kode: '98.01' }])], ['98.01']), JENDELA, [400]).tingkat[0]!;
    assert.equal(bagian.bidang!['98.01']!.d.match(/z/g)!.length, 2);
  });

  test('regions outside the window, and specks below a pixel, leave no path', () => {
    const jauh = batas([
      { ...A, sudut: [120, -3] },
      { ...B, sisi: 0.005 },
      { kode: '98.03', sudut: [112, -7], sisi: 0.3 },
    ]);
    assert.deepEqual(Object.keys(dasarPeta(bahan([jauh], ['98.01', '98.02', '98.03']), JENDELA, [400]).tingkat[0]!.bidang!), ['98.03']);
  });

  test('the words of the owner stand below, once, with what the map is not', () => {
    const d = dasarPeta(bahan([batas([A]), batas([B])]), JENDELA, [400]);
    assert.deepEqual(d.catatan, ['Batas rekaan (CC0).', 'Peta ilustrasi, bukan acuan batas resmi.']);
    const sendiri = dasarPeta(bahan([batas([A, B], { atribusi: 'X. Peta ilustrasi, bukan acuan batas resmi.' })]), JENDELA, [400]);
    assert.deepEqual(sendiri.catatan, ['X. Peta ilustrasi, bukan acuan batas resmi.']);
  });

  test('corners of the regions that a file holds', () => {
    assert.deepEqual(sudutBatas([batas([A])], ['98.01', '98.02']), [
      [111, -7.5],
      [111.5, -7],
    ]);
  });
});

function luasBertanda(p: readonly (readonly [number, number])[]): number {
  return p.reduce((n, [x, y], i) => n + x * p[(i + 1) % p.length]![1] - p[(i + 1) % p.length]![0] * y, 0);
}
