/** Dates of the records, some known to the day and some by the year alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandingTanggal, geserBulan, lebihLambat } from '../../src/domain/tanggal.ts';

test('dates of different exactness are compared by their common part', () => {
  assert.ok(lebihLambat('2025', '2024-12-31'));
  assert.ok(lebihLambat('2024-03-02', '2024-03-01'));
  for (const [a, b] of [
    ['2024-03', '2024'],
    ['2024', '2024-03'],
    ['2024-03-31', '2024-03'],
    ['2023', '2024'],
    ['', '2024'],
  ] as const)
    assert.ok(!lebihLambat(a, b), `${a} ${b}`);
  assert.deepEqual(
    [bandingTanggal('2023', '2024-01'), bandingTanggal('2024', '2024-01'), bandingTanggal('2024-02', '2024-01-31')].map(Math.sign),
    [-1, 0, 1],
  );
});

test('months: the last day of a shorter month', () => {
  assert.deepEqual(
    [
      geserBulan('2024-03-31', -1),
      geserBulan('2023-03-31', -1),
      geserBulan('2024-02-29', -12),
      geserBulan('2026-01-31', 1),
      geserBulan('2026-12-15', 1),
      geserBulan('2026-01-15', -1),
    ],
    ['2024-02-29', '2023-02-28', '2023-02-28', '2026-02-28', '2027-01-15', '2025-12-15'],
  );
});
