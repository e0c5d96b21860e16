/** The same evidence under another edition. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pindahEdisi } from '../../../src/domain/kematangan/edisi.ts';
import { edisiNyata, rincianSembarang } from '../../bantu/edisi-nyata.ts';

const [lama, baru] = [edisiNyata('2023'), edisiNyata('2026')];

test('a decree of the head of office may become nothing, and a regulation of the region is judged anew', () => {
  const p = pindahEdisi(lama, baru, { regulasi: 1, video: 3, kemanfaatan: 2 })!;
  assert.deepEqual(p.tingkat, [
    { indikator: 'regulasi', asal: 1, dari: 0, sampai: 1 },
    { indikator: 'kemanfaatan', asal: 2, dari: 1, sampai: 1 },
    { indikator: 'video', asal: 3, dari: 3, sampai: 3 },
  ]);
  assert.deepEqual([p.dari, p.sampai, p.pasti], [15, 18, { kemanfaatan: 1, video: 3 }]);
});

test('spans never cross, nothing comes from nothing, and the sure levels are those without a span', () => {
  fc.assert(
    fc.property(rincianSembarang(lama), (rincian) => {
      const p = pindahEdisi(lama, baru, rincian)!;
      assert.ok(p.dari <= p.sampai && p.sampai <= baru.maks);
      assert.deepEqual(new Set(p.tingkat.map((t) => t.indikator)), new Set(Object.keys(rincian)));
      for (const t of p.tingkat) {
        assert.ok(t.dari <= t.sampai);
        if (t.asal === 0) assert.equal(t.sampai, 0);
        assert.equal(t.indikator in p.pasti, t.dari === t.sampai);
      }
    }),
  );
});

test('more evidence in the old edition is never worth less in the new one', () => {
  for (const i of lama.indikator)
    for (const t of [1, 2]) {
      const [a, b] = [t, t + 1].map((x) => pindahEdisi(lama, baru, { [i.id]: x })!.tingkat[0]!);
      assert.ok(a!.dari <= b!.dari && a!.sampai <= b!.sampai, `${i.id} ${t}`);
    }
});

test('editions that nobody compared give no answer', () => {
  assert.equal(pindahEdisi(edisiNyata('lama'), baru, { video: 3 }), undefined);
});
