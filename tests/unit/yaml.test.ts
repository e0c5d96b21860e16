import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GalatFormat } from '../../src/format/galat-format.ts';
import { letakOffset } from '../../src/format/letak.ts';
import { uraiYaml } from '../../src/format/yaml.ts';

const SUMBER = `nama: Lumbung
kode: 33.10
"daftar": [satu, "dua", 33.20]
hasil:
  - nilai: 1
    sumber: [a, b]
  - nilai: 2
teks: |
  baris satu
  baris dua
akhir: x
`;

describe('positions in YAML', () => {
  const d = uraiYaml(SUMBER);
  const letak = (...jalan: (string | number)[]) => letakOffset(SUMBER, d.offset(jalan));
  const harapan: [(string | number)[], number, number][] = [
    [['nama'], 1, 1],
    [['daftar'], 3, 2],
    [['daftar', 0], 3, 12],
    [['daftar', 1], 3, 19],
    [['hasil', 1, 'nilai'], 7, 5],
    [['hasil', 0, 'sumber', 1], 6, 17],
    [['akhir'], 11, 1],
  ];
  for (const [jalan, baris, kolom] of harapan) {
    test(jalan.join('.'), () => assert.deepEqual(letak(...jalan), { baris, kolom }));
  }
  test('a missing field stands at its parent', () => {
    assert.deepEqual(letak('hasil', 1, 'satuan'), { baris: 7, kolom: 5 });
    assert.deepEqual(letak('tidak-ada', 'apa-pun'), { baris: 1, kolom: 1 });
  });
});

test('a scalar can be read as it was written', () => {
  const d = uraiYaml(SUMBER);
  assert.equal(d.tulisan(['kode']), '33.10');
  assert.equal(d.tulisan(['daftar', 2]), '33.20');
  assert.equal(d.tulisan(['daftar', 1]), 'dua');
  assert.equal(d.tulisan(['hasil']), undefined);
  assert.equal(d.tulisan(['tidak-ada', 3]), undefined);
});

test('values follow the core schema: no dates, no yes/no, no merge', () => {
  const nilai = uraiYaml('a: 2024-07-10\nb: yes\nc: true\nd: ~\ne: 1_000\nf: 0.5\n"<<": { x: 1 }\n').nilai;
  assert.deepEqual(nilai, { a: '2024-07-10', b: 'yes', c: true, d: null, e: '1_000', f: 0.5, '<<': { x: 1 } });
});

describe('refused with a place', () => {
  const kasus: [string, string, number][] = [
    ['a: 1\nb: 2\na: 3', 'kunci-ganda', 10],
    ['a: 1\nb: *x', 'yaml-alias', 8],
    ['a: &x 1', 'yaml-alias', 3],
    ['a: !!str 1', 'yaml-alias', 3],
    ['a: 1\n__proto__: 2', 'kunci-terlarang', 5],
    ['a:\n  - constructor: 2', 'kunci-terlarang', 7],
    ['a: b: c', 'yaml-rusak', 4],
    ['a:\n\tb: c', 'yaml-rusak', 3],
    ['- a', 'yaml-rusak', 0],
    ['', 'yaml-rusak', 0],
    ['a: 1\n---\nb: 2', 'yaml-rusak', 0],
    ['? [a]\n: b', 'yaml-rusak', 0],
    [`a: ${'{b: '.repeat(5000)}`, 'terlalu-dalam', 400],
  ];
  for (const [teks, aturan, offset] of kasus) {
    test(JSON.stringify(teks.slice(0, 30)), () => {
      assert.throws(
        () => uraiYaml(teks),
        (e) => {
          assert.ok(e instanceof GalatFormat);
          assert.equal(e.aturan, aturan);
          if (aturan !== 'terlalu-dalam') assert.equal(e.offset, offset);
          return true;
        },
      );
    });
  }
});

test('letakOffset counts from 1 and survives any offset', () => {
  assert.deepEqual(letakOffset('ab\ncd', 0), { baris: 1, kolom: 1 });
  assert.deepEqual(letakOffset('ab\ncd', 4), { baris: 2, kolom: 2 });
  assert.deepEqual(letakOffset('ab\ncd', 99), { baris: 2, kolom: 3 });
  assert.deepEqual(letakOffset('ab', -5), { baris: 1, kolom: 1 });
});
