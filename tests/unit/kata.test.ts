/** Nearest words and ids from names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { POLA_ID } from '../../src/domain/schema/dasar.ts';
import { keSlug } from '../../src/domain/slug.ts';
import { jarak, terdekat } from '../../src/domain/terdekat.ts';

test('edit distance counts insert, delete, replace and swap as one', () => {
  assert.deepEqual(
    [jarak('padi', 'padi'), jarak('padi', 'pdi'), jarak('padi', 'padri'), jarak('padi', 'padu'), jarak('padi', 'pdai')],
    [0, 1, 1, 1, 1],
  );
  assert.equal(jarak('padi', 'kelautan', 3), 4);
});

test('distance is symmetric and zero only for the same word', () => {
  const kata = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(kata, kata, (a, b) => {
      assert.equal(jarak(a, b), jarak(b, a));
      assert.equal(jarak(a, b) === 0, a === b);
    }),
  );
});

test('suggests what was meant and nothing when nothing is near', () => {
  const tema = ['pangan', 'kesehatan', 'pendidikan', 'air'];
  assert.equal(terdekat('pagan', tema), 'pangan');
  assert.equal(terdekat('Kesehatan', tema), 'kesehatan');
  assert.equal(terdekat('kesehatan-ibu', tema), 'kesehatan');
  assert.equal(terdekat('pendidikn', tema), 'pendidikan');
  assert.equal(terdekat('antariksa', tema), undefined);
  assert.equal(terdekat('ikan', tema), undefined);
  assert.equal(terdekat('x', []), undefined);
});

test('ids from names', () => {
  assert.equal(keSlug('Kabupaten Kepulauan Siau'), 'kabupaten-kepulauan-siau');
  assert.equal(keSlug('  Café — «Désa» 24/7  '), 'cafe-desa-24-7');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (s) => {
      const id = keSlug(s);
      assert.ok(id === '' || POLA_ID.test(id), id);
      assert.equal(keSlug(id), id);
    }),
  );
});
