/** Places on a line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { akar, bulatkanUjung, logaritma, lurus } from '../../src/charts/skala.ts';

const hampir = (a: number, b: number) => assert.ok(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)), `${a} ${b}`);

test('every scale meets its ends, and the middle where it should be', () => {
  for (const skala of [lurus, akar, logaritma]) {
    const s = skala([1, 100], [300, 20]);
    hampir(s(1), 300);
    hampir(s(100), 20);
  }
  hampir(lurus([0, 10], [0, 50])(5), 25);
  hampir(akar([0, 100], [0, 50])(25), 25);
  hampir(logaritma([1, 100], [0, 50])(10), 25);
});

test('one value alone stands in the middle', () => {
  for (const skala of [lurus, akar, logaritma]) assert.equal(skala([7, 7], [0, 50])(7), 25);
});

test('larger values lie further on', () => {
  const n = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(n, n, n, n, (a, b, x, y) => {
      fc.pre(b - a > 1e-3 && y - x > 1e-3);
      for (const skala of [lurus, akar, logaritma]) assert.ok(skala([a, b], [0, 100])(x) < skala([a, b], [0, 100])(y));
    }),
  );
});

test('ends move outwards, to round values', () => {
  assert.deepEqual(bulatkanUjung([3.2, 58.7], 4), [0, 60]);
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, lebar) => {
      const [bawah, atas] = bulatkanUjung([a, a + lebar], 4);
      assert.ok(bawah <= a && atas >= a + lebar);
    }),
  );
});
