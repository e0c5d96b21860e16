/** Facets: filtering, counting and sorting over columns. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SEGI, type Kolom, type KolomSegi } from '../../src/cari/kolom.ts';
import { saring, URUTAN, urutkan, type Saringan } from '../../src/cari/saring.ts';

function kolom(segi: KolomSegi[], jumlah: number, urut: Partial<Kolom['urut']> = {}): Kolom {
  const nol = Array.from({ length: jumlah }, (_, i) => i);
  return { jumlah, segi, urut: { terbaru: nol, replikasi: nol, nama: nol, ...urut } };
}

const TIGA: Kolom = kolom(
  [
    {
      id: 'tema',
      nilai: [
        ['air', 'Air'],
        ['pangan', 'Pangan'],
      ],
      isi: [0, [0, 1], -1],
    },
    { id: 'hasil', nilai: [['ya', '']], isi: [0, -1, 0] },
  ],
  3,
);
const hitung = (k: Kolom, s: Saringan) => Object.fromEntries([...saring(k, [0, 1, 2], s).hitung].map(([id, n]) => [id, [...n]]));

test('without a choice every row passes and every value is counted', () => {
  assert.deepEqual(saring(TIGA, [2, 0, 1], {}).baris, [2, 0, 1]);
  assert.deepEqual(hitung(TIGA, {}), { tema: [2, 1], hasil: [2] });
});

test('the counts of a facet leave its own choice aside', () => {
  assert.deepEqual(saring(TIGA, [0, 1, 2], { tema: ['pangan'] }).baris, [1]);
  assert.deepEqual(hitung(TIGA, { tema: ['pangan'] }), { tema: [2, 1], hasil: [0] });
});

test('unknown is no value: it passes no choice', () => assert.deepEqual(saring(TIGA, [0, 1, 2], { tema: ['air'] }).baris, [0, 1]));

test('a value that does not exist leaves nothing, an empty choice everything', () => {
  for (const asing of ['antariksa', '', '-1', '__proto__']) assert.deepEqual(saring(TIGA, [0, 1, 2], { tema: [asing] }).baris, []);
  assert.deepEqual(saring(TIGA, [0, 1, 2], { tema: [] }).baris, [0, 1, 2]);
});

const arbKolom = fc.integer({ min: 1, max: 4 }).chain((banyak) =>
  fc.integer({ min: 0, max: 15 }).chain((jumlah) =>
    fc
      .tuple(
        ...Array.from({ length: banyak }, (_, i) =>
          fc.integer({ min: 1, max: 4 }).chain((nilai) =>
            fc.record({
              id: fc.constant(SEGI[i]!),
              nilai: fc.constant(Array.from({ length: nilai }, (_, j): [string, string] => [`v${j}`, `V${j}`])),
              isi: fc.array(
                fc.oneof(fc.integer({ min: -1, max: nilai - 1 }), fc.uniqueArray(fc.nat(nilai - 1), { minLength: Math.min(2, nilai) })),
                { minLength: jumlah, maxLength: jumlah },
              ),
            }),
          ),
        ),
      )
      .map((segi) => kolom(segi, jumlah)),
  ),
);
const arbSaringan = fc.dictionary(
  fc.constantFrom(...SEGI.slice(0, 4)),
  fc.uniqueArray(fc.constantFrom('v0', 'v1', 'v2', 'v3', 'x')),
) as fc.Arbitrary<Saringan>;

/** What filtering means, written without regard to speed. */
function lambat(k: Kolom, calon: readonly number[], pilihan: Saringan) {
  const milik = (s: KolomSegi, b: number) => [s.isi[b]!].flat().flatMap((n) => (n < 0 ? [] : [s.nilai[n]![0]]));
  const lulus = (b: number, kecuali?: string) =>
    k.segi.every((s) => s.id === kecuali || !pilihan[s.id]?.length || milik(s, b).some((v) => pilihan[s.id]!.includes(v)));
  return {
    baris: calon.filter((b) => lulus(b)),
    hitung: new Map(k.segi.map((s) => [s.id, s.nilai.map(([v]) => calon.filter((b) => lulus(b, s.id) && milik(s, b).includes(v)).length)])),
  };
}

test('rows and counts are those of the plain definition', () => {
  fc.assert(
    fc.property(arbKolom, arbSaringan, fc.nat(), (k, pilihan, n) => {
      const calon = Array.from({ length: k.jumlah }, (_, i) => i).filter((i) => (n >> i) % 2 === 0);
      const harap = lambat(k, calon, pilihan);
      const ada = saring(k, calon, pilihan);
      assert.deepEqual(ada.baris, harap.baris);
      assert.deepEqual(new Map([...ada.hitung].map(([id, x]) => [id, [...x]])), harap.hitung);
    }),
    { numRuns: 500 },
  );
});

describe('sorting', () => {
  const k = kolom([], 4, { terbaru: [20240101, 20260101, 20240101, 20250101], replikasi: [0, 1, 3, 1], nama: [3, 2, 0, 1] });
  const semua = [0, 1, 2, 3];
  test('by fit: as given', () => assert.deepEqual(urutkan(k, [2, 0, 3], 'relevan'), [2, 0, 3]));
  test('by name', () => assert.deepEqual(urutkan(k, semua, 'nama'), [2, 3, 1, 0]));
  test('newest first, equals by name', () => assert.deepEqual(urutkan(k, semua, 'terbaru'), [1, 3, 2, 0]));
  test('most copied first, equals by name', () => assert.deepEqual(urutkan(k, semua, 'replikasi'), [2, 3, 1, 0]));
  test('loses and adds nothing, and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(semua), fc.constantFrom(...URUTAN), (baris, cara) => {
        const asal = [...baris];
        assert.deepEqual([...urutkan(k, baris, cara)].sort(), [...baris].sort());
        assert.deepEqual(baris, asal);
      }),
    );
  });
});
