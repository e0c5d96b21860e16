/** The index where some parts are spans, and its class where nothing is left to guess. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { kelasPasti } from '../../../src/domain/kematangan/kelas.ts';
import { rumusBerlaku, simulasiIid } from '../../../src/domain/kematangan/iid.ts';
import { rentangSpd, simulasiRentang } from '../../../src/domain/kematangan/simulasi.ts';
import { ambang } from '../../../src/domain/schema/nasional.ts';
import { rumusNyata } from '../../bantu/edisi-nyata.ts';

const [r2026, r2023] = rumusBerlaku(rumusNyata());
const batas = ambang.parse(JSON.parse(readFileSync(new URL('../../../content/nasional/ambang.json', import.meta.url), 'utf8')));

test('rows without a level may be anything; without any row nothing is said', () => {
  assert.equal(rentangSpd(r2026!, {}), undefined);
  assert.equal(rentangSpd(r2023!, { 'spd-1': 3 }), undefined);
  assert.deepEqual(rentangSpd(r2026!, { 'spd-1': 0 }), { dari: 0, sampai: 60 });
  assert.deepEqual(rentangSpd(r2026!, Object.fromEntries(r2026!.spd!.map((i) => [i.id, 2]))), { dari: 42, sampai: 42 });
});

test('both ends are those of the two ends of what goes in; knowing more never leaves the span', () => {
  const tingkat = fc.dictionary(fc.constantFrom(...r2026!.spd!.map((i) => i.id)), fc.integer({ min: 0, max: 3 }), { minKeys: 1 });
  fc.assert(
    fc.property(tingkat, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 111 }), (t, jumlah, rerata) => {
      const spd = rentangSpd(r2026!, t)!;
      const h = simulasiRentang(r2026!, { jumlah, rerata, spd });
      assert.equal(h.dari, simulasiIid(r2026!, { jumlah, rerata, spd: spd.dari }).dari);
      assert.equal(h.sampai, simulasiIid(r2026!, { jumlah, rerata, spd: spd.sampai }).sampai);
      const buta = simulasiRentang(r2026!, { jumlah, rerata });
      assert.ok(buta.dari <= h.dari && h.dari <= h.sampai && h.sampai <= buta.sampai);
      assert.deepEqual(h.bagian.spd, spd);
    }),
  );
});

test('a class only where both ends fall into it, and the cuts of that year are sure', () => {
  assert.equal(kelasPasti(batas, 2026, { dari: 40.01, sampai: 65 }), 'inovatif');
  assert.equal(kelasPasti(batas, 2026, { dari: 40, sampai: 65 }), undefined);
  assert.equal(kelasPasti(batas, 2026, { dari: 65.01, sampai: 100 }), 'sangat-inovatif');
  assert.equal(kelasPasti(batas, 2026, { dari: 0, sampai: 0 }), 'tidak-dapat-dinilai');
  assert.equal(kelasPasti(batas, 2023, { dari: 61, sampai: 64 }), 'sangat-inovatif');
  // 2024 is of confidence B, 2025 of C.
  for (const tahun of [2024, 2025, 2018]) assert.equal(kelasPasti(batas, tahun, { dari: 99, sampai: 99 }), undefined);
  assert.equal(kelasPasti(undefined, 2026, { dari: 99, sampai: 99 }), undefined);
});
