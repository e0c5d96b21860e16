/** Kematangan: the worked examples of the guideline's weights, and what no score may ever do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ambangEdisi, skorKematangan } from '../../../src/domain/kematangan/skor.ts';
import { edisiNyata, rincianSembarang } from '../../bantu/edisi-nyata.ts';

const semua = (edisi: string, tingkat: number, kecuali: Record<string, number> = {}) => ({
  ...Object.fromEntries(edisiNyata(edisi).indikator.map((i) => [i.id, tingkat])),
  ...kecuali,
});

/** Worked by hand from the weights of 2023 and 2026. */
const CONTOH: [nama: string, tingkat: number, kecuali: Record<string, number>, skor: number][] = [
  ['level 1 everywhere', 1, {}, 37],
  ['level 2 everywhere', 2, {}, 74],
  ['level 3 everywhere', 3, {}, 111],
  ['level 3, nobody copied it', 3, { replikasi: 0 }, 102],
  ['the same, decree of the head of office only', 3, { replikasi: 0, regulasi: 1 }, 96],
  ['the same, budget, RKPD and evaluation at level 1', 3, { replikasi: 0, regulasi: 1, anggaran: 1, rkpd: 1, monev: 1 }, 84],
  ['a service without computers', 3, { replikasi: 0, 'alat-kerja': 1, 'layanan-terintegrasi': 1, 'informasi-layanan': 2 }, 93],
  ['the same, asked only by telephone', 3, { replikasi: 0, 'alat-kerja': 1, 'layanan-terintegrasi': 1, 'informasi-layanan': 1 }, 92],
];

test('worked examples', () => {
  for (const edisi of ['2023', '2026'])
    for (const [nama, tingkat, kecuali, skor] of CONTOH) {
      const s = skorKematangan(edisiNyata(edisi), semua(edisi, tingkat, kecuali));
      assert.deepEqual([s.nilai, s.maks, s.tertinggi], [skor, 111, skor], `${edisi}: ${nama}`);
    }
  assert.equal(skorKematangan(edisiNyata('lama'), semua('lama', 3)).nilai, 150);
});

test('the line of 90 stands only on the scale of 111', () => {
  assert.equal(ambangEdisi(edisiNyata('2026')), 90);
  assert.equal(ambangEdisi(edisiNyata('lama')), undefined);
});

test('never above the maximum, never below 0, and a higher level never scores less', () => {
  for (const edisi of ['lama', '2023', 'transisi', '2026'].map(edisiNyata))
    fc.assert(
      fc.property(rincianSembarang(edisi), fc.constantFrom(...edisi.indikator), (rincian, i) => {
        const s = skorKematangan(edisi, rincian);
        assert.ok(s.nilai >= 0 && s.nilai <= s.tertinggi && s.tertinggi <= edisi.maks);
        const kini = rincian[i.id] ?? 0;
        if (kini === 3) return;
        const naik = skorKematangan(edisi, { ...rincian, [i.id]: kini + 1 });
        assert.ok(Math.abs(naik.nilai - s.nilai - i.bobot) < 1e-9);
        if (rincian[i.id] === undefined) assert.ok(naik.tertinggi <= s.tertinggi);
      }),
    );
});

test('unanswered is not 0, and both leave a mandatory indicator empty', () => {
  const edisi = edisiNyata('2026');
  const { video: _, ...tanpaVideo } = semua('2026', 3) as Record<string, number>;
  const belum = skorKematangan(edisi, tanpaVideo);
  assert.deepEqual([belum.nilai, belum.tertinggi, belum.belumDijawab, belum.wajibKosong], [99, 111, ['video'], ['video']]);
  const nol = skorKematangan(edisi, { ...tanpaVideo, video: 0 });
  assert.deepEqual([nol.nilai, nol.tertinggi, nol.belumDijawab, nol.wajibKosong], [99, 99, [], ['video']]);
});

test('a level or an indicator that does not exist is refused', () => {
  const edisi = edisiNyata('2026');
  for (const tingkat of [-1, 4, 1.5, Number.NaN]) assert.throws(() => skorKematangan(edisi, { video: tingkat }), RangeError);
  assert.throws(() => skorKematangan(edisi, { vidio: 1 }), /vidio/);
});
