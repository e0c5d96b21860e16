import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kuantil, sebaran } from '../../src/domain/banding/kuartil.ts';

test('known values of method 7', () => {
  // R: quantile(c(1, 2, 3, 4), type = 7) and quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), type = 7).
  assert.deepEqual(sebaran([4, 1, 3, 2]), { min: 1, q1: 1.75, median: 2.5, q3: 3.25, maks: 4 });
  assert.deepEqual(sebaran([3, 6, 7, 8, 8, 10, 13, 15, 16, 20]), { min: 3, q1: 7.25, median: 9, q3: 14.5, maks: 20 });
  assert.deepEqual(sebaran([5]), { min: 5, q1: 5, median: 5, q3: 5, maks: 5 });
  assert.equal(kuantil([10, 20], 0.1), 11);
});

test('quartiles rise, lie within the ends, and do not touch the list', () => {
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
