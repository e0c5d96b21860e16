/** The index by its formula. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nilaiSpd, rumusBerlaku, simulasiIid } from '../../../src/domain/kematangan/iid.ts';
import { edisiNyata, rumusNyata } from '../../bantu/edisi-nyata.ts';

const [r2026, r2023] = rumusBerlaku(rumusNyata());

test('only full confidence is simulated, the newest first', () => {
  assert.deepEqual(
    rumusBerlaku(rumusNyata()).map((r) => r.edisi),
    ['2026', '2023'],
  );
  const ragu = rumusNyata();
  ragu.rumus[0]!.keyakinan = 'B';
  assert.equal(rumusBerlaku(ragu).length, 1);
});

test('the parts add up to the whole, and kematangan has the maximum of its edition', () => {
  for (const r of [r2026!, r2023!]) {
    assert.equal(r.maks.spd + r.maks.kematangan + r.maks.jumlahInovasi, r.maks.total);
    assert.equal(r.maks.kematangan, edisiNyata(r.edisi).maks);
    assert.equal(r.jumlahInovasi.poinPerInovasi * r.jumlahInovasi.palingBanyak, r.maks.jumlahInovasi);
  }
  assert.equal(
    r2026!.spd!.reduce((n, i) => n + i.bobot * 3, 0),
    r2026!.maks.spd,
  );
});

test('worked examples', () => {
  // A mean of 90 adds 36 points (90/250 × 100); the maximum 111 adds 44.4.
  assert.equal(simulasiIid(r2026!, { jumlah: 12, rerata: 90, spd: 0, urusanDasar: 0 }).dari, 36);
  assert.equal(simulasiIid(r2026!, { jumlah: 12, rerata: 111, spd: 0, urusanDasar: 4 }).dari, 44.4);
  assert.equal(simulasiIid(r2026!, { jumlah: 200, rerata: 111, spd: 63, urusanDasar: 5 }).dari, 100);
  assert.equal(simulasiIid(r2026!, { jumlah: 900, rerata: 111, spd: 63, urusanDasar: 6 }).dari, 100);
  // Five innovations are divided by twelve (2026) or ten (2023).
  assert.equal(simulasiIid(r2026!, { jumlah: 5, rerata: 90, spd: 0, urusanDasar: 5 }).bagian.kematangan, 37.5);
  assert.equal(simulasiIid(r2023!, { jumlah: 5, rerata: 90, spd: 0 }).bagian.kematangan, 45);
  assert.deepEqual(simulasiIid(r2026!, { jumlah: 0, rerata: 0, spd: 0 }), {
    dari: 0,
    sampai: 0,
    bagian: { spd: { dari: 0, sampai: 0 }, kematangan: 0, jumlahInovasi: { dari: 0, sampai: 0 } },
  });
});

test('what is unknown is a span, and knowing it lands inside', () => {
  const masukan = fc.record({
    jumlah: fc.integer({ min: 6, max: 600 }),
    rerata: fc.double({ min: 0, max: 111, noNaN: true }),
    spd: fc.double({ min: 0, max: 63, noNaN: true }),
    urusanDasar: fc.integer({ min: 0, max: 6 }),
  });
  for (const r of [r2026!, r2023!])
    fc.assert(
      fc.property(masukan, ({ jumlah, rerata, spd, urusanDasar }) => {
        const tahu = simulasiIid(r, { jumlah, rerata, spd, urusanDasar });
        const tidak = simulasiIid(r, { jumlah, rerata });
        assert.equal(tahu.dari, tahu.sampai);
        assert.ok(tahu.dari >= tidak.dari - 0.01 && tahu.sampai <= tidak.sampai + 0.01 && tahu.sampai <= 100);
        if (rerata <= 110) assert.ok(simulasiIid(r, { jumlah, rerata: rerata + 1, spd, urusanDasar }).dari >= tahu.dari);
      }),
    );
});

test('numbers that cannot be are refused', () => {
  for (const m of [
    { jumlah: -1, rerata: 1 },
    { jumlah: 1.5, rerata: 1 },
    { jumlah: 1, rerata: 112 },
    { jumlah: 1, rerata: 1, spd: 64 },
    { jumlah: 1, rerata: 1, urusanDasar: 7 },
  ])
    assert.throws(() => simulasiIid(r2026!, m), RangeError);
});

test('rows of the government of the region', () => {
  assert.equal(nilaiSpd(r2026!, Object.fromEntries(r2026!.spd!.map((i) => [i.id, 3]))), 63);
  assert.equal(nilaiSpd(r2026!, { 'spd-8': 3, 'spd-5a': 1 }), 5.25);
});
