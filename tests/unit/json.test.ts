import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GalatFormat } from '../../src/format/galat-format.ts';
import { uraiJson } from '../../src/format/json.ts';
import { letakOffset } from '../../src/format/letak.ts';

const SUMBER = `{
  "kode": 33.10,
  "daerah": [
    { "kode": "33.01", "titik": [1, 2] },
    { "kode": "33.02" }
  ]
}
`;

describe('positions in JSON', () => {
  const d = uraiJson(SUMBER);
  const harapan: [(string | number)[], number, number][] = [
    [[], 1, 1],
    [['kode'], 2, 3],
    [['daerah', 0, 'titik'], 4, 24],
    [['daerah', 0, 'titik', 1], 4, 37],
    [['daerah', 1], 5, 5],
    [['daerah', 1, 'titik'], 5, 5],
    [['tidak-ada'], 1, 1],
  ];
  for (const [jalan, baris, kolom] of harapan) {
    test(jalan.join('.') || 'root', () => assert.deepEqual(letakOffset(SUMBER, d.offset(jalan)), { baris, kolom }));
  }
  test('a scalar can be read as it was written', () => {
    assert.equal(d.tulisan(['kode']), '33.10');
    assert.equal(d.tulisan(['daerah']), undefined);
    assert.equal(d.tulisan(['tidak-ada', 4]), undefined);
  });
});

test('the value is that of JSON.parse', () => {
  assert.deepEqual(uraiJson(SUMBER).nilai, JSON.parse(SUMBER));
});

describe('refused with a place', () => {
  const kasus: [string, string, number][] = [
    ['{"a":1,"a":2}', 'kunci-ganda', 7],
    ['{"a":{"__proto__":2}}', 'kunci-terlarang', 6],
    ['{"a":{"__pro\\u0074o__":2}}', 'kunci-terlarang', 6],
    ['{"a":1,}', 'json-rusak', 7],
    ['{"a":1 "b":2}', 'json-rusak', 7],
    ['// x\n{"a":1}', 'json-rusak', 0],
    ['{"a":tidak}', 'json-rusak', 5],
    ['{"a":"x\ny"}', 'json-rusak', 5],
    ['{"a":1', 'json-rusak', 6],
    ['[]', 'json-rusak', 0],
    ['', 'json-rusak', 0],
    ['null', 'json-rusak', 0],
  ];
  for (const [teks, aturan, offset] of kasus) {
    test(JSON.stringify(teks), () => {
      assert.throws(
        () => uraiJson(teks),
        (e) => e instanceof GalatFormat && (assert.deepEqual([e.aturan, e.offset], [aturan, offset]), true),
      );
    });
  }
});
