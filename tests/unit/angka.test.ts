import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { angka, daftarKata, rupiah, tanggalIndonesia } from '../../src/text/angka.ts';

test('numbers', () => {
  assert.deepEqual(
    [1234567.5, 0, 8.271, -3].map((n) => angka(n)),
    ['1.234.567,5', '0', '8,27', '-3'],
  );
  assert.equal(angka(8.271, 3), '8,271');
});

test('rupiah is shortened only where nothing is lost', () => {
  const contoh: [number, string][] = [
    [0, 'Rp0'],
    [15000, 'Rp15.000'],
    [1e6, 'Rp1 juta'],
    [1234567, 'Rp1.234.567'],
    [6_100_000_000, 'Rp6,1 miliar'],
    [1_250_000_000_000, 'Rp1,25 triliun'],
    [1_000_000_049, 'Rp1.000.000.049'],
    [1_234_000_000_000, 'Rp1.234.000.000.000'],
    [1_000_000_000_049, 'Rp1.000.000.000.049'],
    [-2_500_000, '−Rp2,5 juta'],
  ];
  for (const [n, teks] of contoh) assert.equal(rupiah(n), teks);
});

test('the words for rupiah say exactly the amount', () => {
  const besar: Record<string, number> = { juta: 1e6, miliar: 1e9, triliun: 1e12 };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e6 }).map((n) => n * 1e7),
      ),
      (n) => {
        const [, jumlah, satuan] = /^Rp([\d.,]+)(?: (\w+))?$/.exec(rupiah(n))!;
        const nilai = Math.round(Number(jumlah!.replaceAll('.', '').replace(',', '.')) * (satuan ? besar[satuan]! : 1));
        assert.equal(nilai, n);
      },
    ),
  );
});

test('dates as exact as they are known', () => {
  assert.deepEqual(['2024', '2024-07', '2024-07-01', '2024-12-31'].map(tanggalIndonesia), [
    '2024',
    'Juli 2024',
    '1 Juli 2024',
    '31 Desember 2024',
  ]);
});

test('lists of words', () => {
  assert.deepEqual(
    [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((x) => daftarKata(x)),
    ['', 'a', 'a dan b', 'a, b, dan c'],
  );
  assert.equal(daftarKata(['a', 'b', 'c'], 'atau'), 'a, b, atau c');
});
