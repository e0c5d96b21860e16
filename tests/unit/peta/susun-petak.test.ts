import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { penggal, sukuKata } from '../../../src/charts/penggal.ts';
import { susunPetak } from '../../../src/charts/susun-petak.ts';
import { lebarTeks } from '../../../src/charts/ukur-teks.ts';

const titik = fc.array(fc.tuple(fc.double({ min: 95, max: 141, noNaN: true }), fc.double({ min: -11, max: 6, noNaN: true })), {
  minLength: 1,
  maxLength: 40,
});

describe('tile layout', () => {
  test('each region its own cell, inside the grid, the same each time', () => {
    fc.assert(
      fc.property(titik, fc.integer({ min: 1, max: 9 }), (t, maks) => {
        const s = susunPetak(t, maks);
        assert.equal(new Set(s.letak.map(String)).size, t.length);
        assert.ok(s.kolom <= maks && s.letak.every(([x, y]) => x >= 0 && x < s.kolom && y >= 0 && y < s.baris));
        assert.deepEqual(susunPetak(t, maks), s);
      }),
      { numRuns: 60 },
    );
  });

  test('nobody, one, and many at one place', () => {
    assert.deepEqual(susunPetak([], 8), { kolom: 0, baris: 0, letak: [] });
    assert.deepEqual(susunPetak([[110, -7]], 8), { kolom: 1, baris: 1, letak: [[0, 0]] });
    const sama = susunPetak(
      Array.from({ length: 9 }, () => [110, -7] as const),
      8,
    );
    assert.equal(new Set(sama.letak.map(String)).size, 9);
  });

  test('a grid of points stays that grid', () => {
    const t = Array.from({ length: 20 }, (_, n) => [110 + (n % 5), -7 - Math.floor(n / 5)] as const);
    const s = susunPetak(t, 5);
    for (const [n, [x]] of s.letak.entries()) assert.equal(x, n % 5);
    const baris = s.letak.map((l) => l[1]);
    for (let n = 5; n < 20; n++) assert.ok(baris[n]! > baris[n - 5]!);
  });

  test('west stays left and north above, but for few pairs', () => {
    // Thirty-eight points that crowd in two valleys, as regions do.
    const t = Array.from({ length: 38 }, (_, n) => {
      const [a, b] = [(n * 7919) % 97, (n * 104729) % 89];
      return n % 2 ? ([111 + a / 300, -7.5 + b / 400] as const) : ([112 + a / 60, -8 + b / 70] as const);
    });
    for (const maks of [5, 8]) {
      const { letak } = susunPetak(t, maks);
      let [benar, semua] = [0, 0];
      for (const [i, a] of t.entries())
        for (const [j, b] of t.entries()) {
          if (b[0] - a[0] > 0.3) [benar, semua] = [benar + Number(letak[i]![0] <= letak[j]![0]), semua + 1];
          if (a[1] - b[1] > 0.2) [benar, semua] = [benar + Number(letak[i]![1] <= letak[j]![1]), semua + 1];
        }
      assert.ok(benar / semua > 0.93, `${maks}: ${benar} of ${semua}`);
    }
  });
});

describe('names in tiles', () => {
  test('syllables', () => {
    for (const [kata, suku] of [
      ['Bojonegoro', 'Bo-jo-ne-go-ro'],
      ['Tulungagung', 'Tu-lu-nga-gung'],
      ['Bengkulu', 'Beng-ku-lu'],
      ['Lampung', 'Lam-pung'],
      ['Brebes', 'Bre-bes'],
      ['DIY', 'DIY'],
    ] as const)
      assert.equal(sukuKata(kata).join('-'), suku);
  });

  test('nothing is wider than the box, and nothing is lost while there is room', () => {
    const nama = ['Kepulauan Siau Tagulandang Biaro', 'Kota Padangsidimpuan', 'Labuhanbatu Selatan', 'Brrrrrrrrrrrrrrrrrt', 'Ende'];
    for (const n of nama)
      for (const lebar of [30, 45, 60, 90, 200]) {
        const baris = penggal(n, lebar, 9, 11);
        for (const b of penggal(n, lebar, 3, 11)) assert.ok(lebarTeks(b, 11) <= lebar || b.length <= 2, `${b} ${lebar}`);
        if (!baris.some((b) => b.includes('…'))) assert.equal(baris.join(' ').replaceAll('- ', ''), n);
      }
    assert.deepEqual(penggal('Kota Probolinggo', 62, 3, 10), ['Kota', 'Probolinggo']);
    assert.match(penggal('Kepulauan Siau Tagulandang Biaro', 40, 2, 11).join('|'), /…$/);
  });
});
