import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cakupan } from '../../src/domain/banding/gerbang.ts';

test('four in five pass, fewer do not, and an empty group never does', () => {
  assert.deepEqual(cakupan(4, 5), { ada: 4, seluruh: 5, lolos: true });
  assert.equal(cakupan(3, 4).lolos, false);
  assert.equal(cakupan(411, 514).lolos, false);
  assert.equal(cakupan(412, 514).lolos, true);
  assert.equal(cakupan(0, 0).lolos, false);
});

test('more known never closes the gate, and a part of 80 % opens it at any size', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.integer({ min: 1, max: 600 }), (a, n) => {
      const ada = Math.min(a, n);
      if (cakupan(ada, n).lolos && ada < n) assert.ok(cakupan(ada + 1, n).lolos);
      assert.equal(cakupan(4 * n, 5 * n).lolos, true);
    }),
  );
});
