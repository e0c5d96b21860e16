/** The state of the catalogue page in its address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bacaKeadaan, tulisKeadaan, type Keadaan } from '../../src/cari/alamat.ts';
import { SEGI } from '../../src/cari/kolom.ts';
import { URUTAN } from '../../src/cari/saring.ts';

const baca = (q: string) => bacaKeadaan(new URLSearchParams(q));

test('an empty address is the first state, and is written as nothing', () => {
  assert.deepEqual(baca(''), { kueri: '', saringan: {}, urutan: 'relevan' });
  assert.equal(tulisKeadaan(baca('')), '');
});

test('query, facets and order', () => {
  assert.deepEqual(baca('?q=air+bersih&tema=air&tema=pangan&daerah=33.16&urut=nama'), {
    kueri: 'air bersih',
    saringan: { tema: ['air', 'pangan'], daerah: ['33.16'] },
    urutan: 'nama',
  });
});

test('what the page does not know is left out', () => {
  assert.deepEqual(baca('?warna=biru&__proto__=x&constructor=y&urut=acak&tema=&TEMA=air'), { kueri: '', saringan: {}, urutan: 'relevan' });
  assert.deepEqual(baca('?urut=relevan&urut=nama&q=a&q=b&tema=x&tema=x'), { kueri: 'a', saringan: { tema: ['x'] }, urutan: 'relevan' });
});

const arbKueri = fc
  .array(fc.constantFrom('air', 'é', '😀', '"', '&', '+', '%20', '#', '=', '<b>', "'", '中文'), { maxLength: 20 })
  .map((x) => x.join(' '));
const arbKeadaan: fc.Arbitrary<Keadaan> = fc.record(
  {
    kueri: arbKueri,
    saringan: fc.dictionary(
      fc.constantFrom(...SEGI),
      fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }),
      { noNullPrototype: true },
    ) as fc.Arbitrary<Keadaan['saringan']>,
    urutan: fc.constantFrom(...URUTAN),
  },
  { noNullPrototype: true },
);

test('what is written is read again', () => {
  fc.assert(
    fc.property(arbKeadaan, (k) => {
      assert.deepEqual(baca(tulisKeadaan(k)), k);
    }),
  );
});

test('any address gives a state that can be written and read again', () => {
  const arbAlamat = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webQueryParameters(),
    fc
      .array(fc.constantFrom('q=', 'tema=', '%', '&', '%00', '%ED%A0%80', 'urut=nama', '<script>', ' ', '\ud83d\ude00'), { maxLength: 300 })
      .map((x) => x.join('')),
  );
  fc.assert(
    fc.property(arbAlamat, (q) => {
      const k = baca(q);
      assert.ok(k.kueri.length <= 200);
      assert.doesNotMatch(k.kueri, /^ | $|\p{Cc}|\p{Cs}/u);
      assert.ok(Object.keys(k.saringan).every((s) => (SEGI as readonly string[]).includes(s)));
      assert.deepEqual(baca(tulisKeadaan(k)), k);
    }),
    { numRuns: 500 },
  );
});

test('line breaks and controls in a query are spaces', () => assert.equal(baca('?q=a%0A---%0Db%00%C2%85c%E2%80%A8d').kueri, 'a --- b c d'));

test('a query cut at its greatest length ends with a whole letter', () => {
  const { kueri } = baca(`?q=a${'😀'.repeat(150)}`);
  assert.ok(kueri.length <= 200 && kueri.isWellFormed());
  assert.equal(baca(`?q=${'a'.repeat(199)}+b`).kueri, 'a'.repeat(199), 'no space at its end');
});
