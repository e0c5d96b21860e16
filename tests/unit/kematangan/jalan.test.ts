/** The cheapest way over a line, held against a plain search and against what any answer must satisfy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jalanTermurah } from '../../../src/domain/kematangan/jalan.ts';
import { skorKematangan, type Rincian } from '../../../src/domain/kematangan/skor.ts';
import type { EdisiKematangan } from '../../../src/domain/schema/kosakata.ts';
import { edisiNyata, rincianSembarang, upayaNyata } from '../../bantu/edisi-nyata.ts';

const edisi = edisiNyata('2026');
const upaya = upayaNyata(edisi);

const ditempuh = (rincian: Rincian, j: NonNullable<ReturnType<typeof jalanTermurah>>): Rincian => ({
  ...rincian,
  ...Object.fromEntries(j.langkah.map((l) => [l.indikator, l.ke])),
});

test('the way reaches the line, fills what is mandatory, and climbs no level twice', () => {
  fc.assert(
    fc.property(rincianSembarang(edisi), (rincian) => {
      const j = jalanTermurah(edisi, rincian, { target: 90, upaya })!;
      const sesudah = skorKematangan(edisi, ditempuh(rincian, j));
      assert.equal(sesudah.nilai, j.nilai);
      assert.ok(j.nilai >= 90);
      assert.deepEqual(sesudah.wajibKosong, []);
      assert.equal(
        j.banyak,
        j.langkah.reduce((n, l) => n + l.ke - l.dari, 0),
      );
      for (const l of j.langkah) assert.equal(l.dari, rincian[l.indikator] ?? 0);
    }),
    { numRuns: 40 },
  );
});

/** Every combination of levels, for an edition small enough to try them all. */
function cobaSemua(
  e: EdisiKematangan,
  rincian: Rincian,
  target: number,
  nilaiUpaya: typeof upaya,
): [langkah: number, upaya: number] | undefined {
  let terbaik: [number, number] | undefined;
  const jelajahi = (n: number, tingkat: number[]): void => {
    if (n < e.indikator.length) {
      for (let t = rincian[e.indikator[n]!.id] ?? 0; t <= 3; t++) jelajahi(n + 1, [...tingkat, t]);
      return;
    }
    if (e.indikator.some((i, k) => i.wajib && tingkat[k] === 0)) return;
    if (e.indikator.reduce((s, i, k) => s + i.bobot * tingkat[k]!, 0) < target) return;
    let langkah = 0;
    let beban = 0;
    e.indikator.forEach((i, k) => {
      for (let t = (rincian[i.id] ?? 0) + 1; t <= tingkat[k]!; t++) {
        langkah += 1;
        beban += nilaiUpaya(i.id, t);
      }
    });
    if (!terbaik || langkah < terbaik[0] || (langkah === terbaik[0] && beban < terbaik[1])) terbaik = [langkah, beban];
  };
  jelajahi(0, []);
  return terbaik;
}

test('nothing is cheaper: against every combination of five indicators', () => {
  const kecil = {
    ...edisi,
    indikator: ['regulasi', 'sdm', 'bimtek', 'replikasi', 'video'].map((id) => edisi.indikator.find((i) => i.id === id)!),
  };
  fc.assert(
    fc.property(rincianSembarang(kecil), fc.integer({ min: 1, max: 42 }), (rincian, target) => {
      const j = jalanTermurah(kecil, rincian, { target, upaya });
      const beban = j?.langkah
        .flatMap((l) => Array.from({ length: l.ke - l.dari }, (_, n) => upaya(l.indikator, l.dari + n + 1)))
        .reduce((n, x) => n + x, 0);
      assert.deepEqual(j && [j.banyak, beban], cobaSemua(kecil, rincian, target, upaya));
    }),
    { numRuns: 60 },
  );
});

test('what the visitor holds stays; when that leaves no way, none is invented', () => {
  const dua = Object.fromEntries(edisi.indikator.map((i) => [i.id, 2]));
  const j = jalanTermurah(edisi, dua, { target: 90, upaya, tetap: new Set(['video', 'replikasi']) })!;
  assert.ok(j.langkah.every((l) => l.indikator !== 'video' && l.indikator !== 'replikasi'));
  assert.equal(jalanTermurah(edisi, dua, { target: 112, upaya }), undefined);
  assert.equal(jalanTermurah(edisi, {}, { target: 90, upaya, tetap: new Set(['video']) }), undefined, 'a mandatory indicator at 0');
});

test('already there: no step', () => {
  const tiga = Object.fromEntries(edisi.indikator.map((i) => [i.id, 3]));
  assert.deepEqual(jalanTermurah(edisi, tiga, { target: 90, upaya }), { langkah: [], banyak: 0, nilai: 111 });
});
