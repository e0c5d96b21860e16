import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keCsv } from '../../src/format/csv.ts';

test('RFC 4180: commas, quotes and line breaks are quoted, lines end in CRLF', () => {
  assert.equal(
    keCsv(
      ['a', 'b'],
      [
        ['x,y', 'p"q'],
        ['satu\ndua', undefined],
        [1.5, true],
      ],
    ),
    'a,b\r\n"x,y","p""q"\r\n"satu\ndua",\r\n1.5,true\r\n',
  );
});

test('a text that a spreadsheet would run is defused; numbers stay numbers', () => {
  for (const jahat of ['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])
    assert.match(keCsv(['a'], [[jahat]]), /^a\r\n"?'/, JSON.stringify(jahat));
  assert.equal(keCsv(['a'], [['-5'], ['-7.25'], [-3]]), 'a\r\n-5\r\n-7.25\r\n-3\r\n');
  assert.match(keCsv(['=x'], []), /^'=x/);
});

/** A reader of RFC 4180, apart from the writer. */
function baca(csv: string): string[][] {
  const baris: string[][] = [[]];
  for (const m of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    baris.at(-1)!.push((m[1] ?? m[2] ?? '').replaceAll('""', '"'));
    if (m[3] === '\r\n') baris.push([]);
  }
  return baris.slice(0, -1);
}

test('whatever goes in comes out, and no cell begins as a formula', () => {
  const sel = fc.oneof(fc.string(), fc.constantFrom('=1', '-a', '@x', 'a"b', 'a\r\nb', ',', "'"));
  fc.assert(
    fc.property(fc.array(fc.tuple(sel, sel), { minLength: 1, maxLength: 5 }), (isi) => {
      const keluar = baca(keCsv(['satu', 'dua'], isi)).slice(1);
      assert.equal(keluar.length, isi.length);
      for (const [i, [a, b]] of isi.entries()) {
        for (const [masuk, hasil] of [
          [a, keluar[i]![0]!],
          [b, keluar[i]![1]!],
        ] as const) {
          assert.ok(hasil === masuk || hasil === `'${masuk}`);
          assert.ok(/^-?\d+(\.\d+)?$/.test(hasil) || !/^[=+\-@\t\r\n]/.test(hasil));
        }
      }
    }),
    { numRuns: 300 },
  );
});
