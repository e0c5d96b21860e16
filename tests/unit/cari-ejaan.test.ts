/** Spelling help: what a mistyped word may have meant. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bunyi, calonEjaan, hurufMirip } from '../../src/cari/ejaan.ts';
import { jarak } from '../../src/domain/terdekat.ts';

const KAMUS = new Map(
  ['posyandu', 'stunting', 'sampah', 'pertanian', 'kesehatan', 'kependudukan', 'ijazah', 'telepon', 'desa', 'rapat', 'tahun', '2024'].map(
    (k) => [k, 1],
  ),
);
const kata = (ketik: string, kamus = KAMUS) => calonEjaan(ketik, kamus).map((c) => c.kata);

describe('one slip', () => {
  for (const [slip, ketik] of [
    ['swap', 'posaynduu'.slice(0, 8)],
    ['insert', 'posyyandu'],
    ['delete', 'posyndu'],
    ['replace', 'posyanfu'],
    ['by ear', 'posiandu'],
  ] as const)
    test(`${slip}: ${ketik}`, () => assert.equal(kata(ketik)[0], 'posyandu'));
});

describe('written by ear or in the old spelling', () => {
  for (const [ketik, baku] of [
    ['ijasah', 'ijazah'],
    ['telefon', 'telepon'],
    ['tilipun', undefined],
    ['kesehattan', 'kesehatan'],
    ['kependoedoekan', 'kependudukan'],
    ['sampahh', 'sampah'],
  ] as const)
    test(`${ketik}: ${baku ?? 'too far'}`, () => assert.equal(kata(ketik)[0], baku));

  test('the same sound', () => {
    for (const [a, b] of [
      ['djakarta', 'jakarta'],
      ['soekarno', 'sukarno'],
      ['tjirebon', 'cirebon'],
      ['aktifitas', 'aktivitas'],
      ['khusus', 'kusus'],
      ['syariah', 'sariah'],
      ['dhuafa', 'duafa'],
      ['jamaah', 'jamah'],
    ] as const)
      assert.equal(bunyi(a), bunyi(b), `${a}, ${b}`);
    assert.notEqual(bunyi('padi'), bunyi('budi'));
  });

  test('a word of the same sound stands before one that is a slip away', () => {
    const dua = new Map([
      ['telebon', 1],
      ['telepon', 1],
    ]);
    assert.equal(kata('telefon', dua)[0], 'telepon');
  });
});

test('short words and numbers are left as they are', () => {
  for (const ketik of ['', 'a', 'des', 'taun'.slice(0, 3), '2025', '20244']) assert.deepEqual(kata(ketik), [], ketik);
});

test('a word is not its own correction, and far words are none', () => {
  assert.deepEqual(kata('posyandu'), []);
  assert.deepEqual(kata('antariksa'), []);
});

test('of equally near words the commoner comes first; never more than asked', () => {
  const sama = new Map([
    ['rapat', 1],
    ['rawat', 400],
    ['rakat', 2],
    ['ramat', 1],
  ]);
  assert.equal(kata('radat', sama)[0], 'rawat');
  assert.equal(kata('radat', sama).length, 3);
  assert.equal(calonEjaan('radat', sama, 1).length, 1);
});

test('letters that may stand first by mistake: kin, and the next two of the word', () => {
  assert.deepEqual(hurufMirip('osyandu'), ['u', 's', 'y']);
  for (const k of ['vaksin', 'a', 'x1']) assert.ok(hurufMirip(k).every((h) => h.length === 1));
});

const HURUF = 'abcdefghijklmnopqrstuvwxyz';
const arbKata = fc.string({ unit: fc.constantFrom(...HURUF), minLength: 7, maxLength: 14 });
const arbSlip = fc.record({
  jenis: fc.constantFrom('tukar', 'sisip', 'hapus', 'ganti'),
  di: fc.nat(20),
  huruf: fc.constantFrom(...HURUF),
});

function slip(k: string, { jenis, di, huruf }: { jenis: string; di: number; huruf: string }): string {
  const i = di % (k.length - 1);
  if (jenis === 'tukar') return k.slice(0, i) + k[i + 1]! + k[i]! + k.slice(i + 2);
  if (jenis === 'sisip') return k.slice(0, i) + huruf + k.slice(i);
  if (jenis === 'hapus') return k.slice(0, i) + k.slice(i + 1);
  return k.slice(0, i) + huruf + k.slice(i + 1);
}

test('a word one slip away from exactly one word of the dictionary finds it', () => {
  fc.assert(
    fc.property(arbKata, arbSlip, fc.uniqueArray(arbKata, { maxLength: 30 }), fc.nat(5000), (benar, s, lain, n) => {
      const salah = slip(benar, s);
      fc.pre(salah !== benar && salah.length >= 4);
      const kamus = new Map(lain.map((k) => [k, 1]));
      fc.pre(lain.every((k) => jarak(salah, k, 3) > 3 && bunyi(k) !== bunyi(salah)));
      kamus.set(benar, n);
      assert.deepEqual(kata(salah, kamus), [benar]);
    }),
    { numRuns: 500 },
  );
});

test('candidates: nearest first, of the dictionary, each once', () => {
  const dekat = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(dekat, fc.uniqueArray(dekat, { maxLength: 40 }), (ketik, daftar) => {
      const calon = calonEjaan(ketik, new Map(daftar.map((k) => [k, 1])));
      assert.deepEqual(
        calon,
        [...calon].sort((a, b) => a.jauh - b.jauh),
      );
      assert.ok(calon.every((c) => daftar.includes(c.kata) && c.kata !== ketik));
      assert.equal(new Set(calon.map((c) => c.kata)).size, calon.length);
    }),
  );
});
