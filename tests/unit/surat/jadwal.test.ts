/** Counting back from a day: weeks before it, and what is not known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hitungMundur } from '../../../src/surat/jadwal.ts';

test('the last step ends on the day; each begins where the one before ends', () => {
  assert.deepEqual(hitungMundur('2027-06-30', [2, 1]), ['2027-06-09', '2027-06-23']);
  assert.deepEqual(hitungMundur('2027-03-07', [1]), ['2027-02-28']);
});

test('a step of unknown length leaves open its own start and all before it', () => {
  assert.deepEqual(hitungMundur('2027-06-30', [2, undefined, 1]), [undefined, undefined, '2027-06-23']);
  assert.deepEqual(hitungMundur(undefined, [2, 1]), [undefined, undefined]);
  assert.deepEqual(hitungMundur('besok', [1]), [undefined]);
});

test('starts never go forward, however long the steps', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(52), { maxLength: 10 }), (minggu) => {
      const mulai = hitungMundur('2027-06-30', minggu);
      assert.equal(mulai.length, minggu.length);
      assert.deepEqual(mulai, [...mulai].sort());
      const hari = (Date.parse('2027-06-30') - Date.parse(mulai[0] ?? '2027-06-30')) / 86_400_000;
      assert.equal(hari, 7 * minggu.reduce((a, b) => a + b, 0));
    }),
  );
});
