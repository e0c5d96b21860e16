import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keJsonLd } from '../../src/format/json-ld.ts';

test('no text closes the script element, and the data survive', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '\u2028', ']]>', '"')), (s) => {
      const teks = keJsonLd({ name: s });
      assert.doesNotMatch(teks, /<|\u2028|\u2029/);
      assert.deepEqual(JSON.parse(teks), { '@context': 'https://schema.org', name: s });
    }),
  );
});
