import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letakLabel, renggangkanTitik } from '../../../src/charts/label-titik.ts';
import { lebarTeks } from '../../../src/charts/ukur-teks.ts';

const BINGKAI = { lebar: 328, tinggi: 123 };
const JARI = 5;
const titik = fc.array(
  fc.record({
    x: fc.double({ min: 10, max: 318, noNaN: true }),
    y: fc.double({ min: 10, max: 113, noNaN: true }),
    teks: fc.constantFrom('Kab. Blora', 'Kota Mojokerto', 'Kab. Kepulauan Siau Tagulandang Biaro', 'Kab. Pangkajene dan Kepulauan'),
    jari: fc.constant(JARI),
  }),
  { minLength: 1, maxLength: 6 },
);

test('names touch neither each other, nor a mark, nor the edge; what finds no place is left to the caller', () => {
  fc.assert(
    fc.property(titik, (semua) => {
      const label = letakLabel(semua, BINGKAI);
      assert.equal(label.length, semua.length);
      const kotak = label.map((l) => l && { kiri: l.x, kanan: l.x + lebarTeks(l.teks, 11), atas: l.y - 9, bawah: l.y + 2 });
      for (const [i, a] of kotak.entries()) {
        if (!a) continue;
        assert.ok(a.kiri >= 0 && a.kanan <= BINGKAI.lebar && a.atas >= 0 && a.bawah <= BINGKAI.tinggi);
        for (const b of kotak.slice(i + 1))
          assert.ok(!b || a.kanan <= b.kiri || b.kanan <= a.kiri || a.bawah <= b.atas || b.bawah <= a.atas, 'two names');
        for (const [j, t] of semua.entries())
          assert.ok(i === j || t.x + JARI <= a.kiri || t.x - JARI >= a.kanan || t.y + JARI <= a.atas || t.y - JARI >= a.bawah, 'a mark');
      }
    }),
    { numRuns: 300 },
  );
});

test('one alone stands right beside its mark, without a line', () => {
  const [l] = letakLabel([{ x: 50, y: 60, teks: 'Kab. Blora', jari: JARI }], BINGKAI);
  assert.ok(l!.x > 55 && l!.x < 60);
  assert.equal(l!.garis, undefined);
});

test('at the right edge the name goes to the left', () => {
  const [l] = letakLabel([{ x: 320, y: 60, teks: 'Kab. Blora', jari: JARI }], BINGKAI);
  assert.ok(l!.x + lebarTeks(l!.teks, 11) < 315);
});

test('marks that lie on each other part; those that do not stay', () => {
  const hasil = renggangkanTitik(
    [
      { x: 50, y: 50 },
      { x: 50, y: 50 },
      { x: 53, y: 51 },
      { x: 200, y: 80 },
    ],
    11,
  );
  for (const [i, a] of hasil.entries())
    for (const b of hasil.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 10.8, JSON.stringify(hasil));
  assert.deepEqual(hasil[3], { x: 200, y: 80 });
});
