/** Cells → values: dates, money, yes and no, clean text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tanggalAda } from '../../../src/domain/schema/dasar.ts';
import { bersih, butir, galatRumus, uraiTanggal, uraiUang, uraiYaTidak } from '../../../src/format/lembar/nilai.ts';
import { tanggalIndonesia } from '../../../src/text/angka.ts';

test('dates as Indonesian sheets write them', () => {
  for (const [teks, hasil] of [
    ['12 Maret 2024', '2024-03-12'],
    ['  12   maret  2024 ', '2024-03-12'],
    ['Selasa, 12 Maret 2024', '2024-03-12'],
    ['12 Mar 2024', '2024-03-12'],
    ['12-Agt-24', '2024-08-12'],
    ['1 Nopember 2023', '2023-11-01'],
    ['Maret 2024', '2024-03'],
    ['bulan Pebruari 2024', '2024-02'],
    ['12/03/2024', '2024-03-12'],
    ['1-4-2024', '2024-04-01'],
    ['12.03.24', '2024-03-12'],
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12 00:00:00', '2024-03-12'],
    ['2024-03-12T08:30:00.000Z', '2024-03-12'],
    ['03/2024', '2024-03'],
    ['2024', '2024'],
    ['Tahun 2024', '2024'],
    ['45363', '2024-03-12'],
    [45_363, '2024-03-12'],
    [45_363.75, '2024-03-12'],
    [2024, '2024'],
    [new Date(Date.UTC(2024, 2, 12)), '2024-03-12'],
  ] as const)
    assert.equal(uraiTanggal(teks), hasil, String(teks));
});

test('what is no date stays unread', () => {
  for (const x of [
    '32 Maret 2024',
    '03/25/2024',
    '29 Februari 2023',
    'Maret',
    '12 Foo 2024',
    'segera',
    '',
    '-',
    12,
    1.5,
    999_999,
    NaN,
    new Date(NaN),
    null,
  ])
    assert.equal(uraiTanggal(x), undefined, String(x));
});

test('day numbers of 1904', () => {
  assert.equal(uraiTanggal(45_363 - 1462, true), '2024-03-12');
  assert.equal(uraiTanggal(2024, true), '2024');
});

test('a written date reads back as the same day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), fc.boolean(), (d, garis) => {
      const iso = d.toISOString().slice(0, 10);
      const [t, b, h] = iso.split('-') as [string, string, string];
      assert.equal(uraiTanggal(garis ? `${Number(h)}/${Number(b)}/${t}` : tanggalIndonesia(iso)), iso);
    }),
  );
});

test('no text makes a day that does not exist', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9 /.-]{1,12}$/)), (x) => {
      const t = uraiTanggal(x);
      assert.ok(t === undefined || tanggalAda(t));
    }),
  );
});

test('money', () => {
  for (const [x, hasil] of [
    ['Rp 1.250.000,00', 1_250_000],
    ['Rp1.250.000,-', 1_250_000],
    ['Rp.\u00a01.250.000', 1_250_000],
    ['1,25 juta', 1_250_000],
    ['2,5 miliar', 2_500_000_000],
    ['IDR 1,250,000.00', 1_250_000],
    ['1250000 rupiah', 1_250_000],
    [1_250_000.4, 1_250_000],
    ['segini', undefined],
    [200, undefined],
  ] as const)
    assert.equal(uraiUang(x), hasil, String(x));
});

test('yes and no', () => {
  for (const x of ['Ya', 'YA ', 'bersedia', true, '✓']) assert.equal(uraiYaTidak(x), true);
  for (const x of ['tidak', 'Belum', false, 'Tidak ada']) assert.equal(uraiYaTidak(x), false);
  for (const x of ['mungkin', '', null, 'lihat lampiran']) assert.equal(uraiYaTidak(x), undefined);
});

test('text without what nobody sees', () => {
  assert.equal(bersih('\u00a0 a\u200b  b\r\n\r\n\r\n c \u0007'), 'a b\n\nc');
  assert.equal(bersih('<p>Satu&nbsp;&amp; dua</p><br><script>alert(1)</script>tiga'), 'Satu & dua\n\ntiga');
  assert.equal(bersih('kurang dari <5 tahun'), 'kurang dari <5 tahun');
  for (const kosong of ['-', ' N/A ', 'tidak ada data', '   ', null, undefined]) assert.equal(bersih(kosong), '');
  assert.equal(bersih('=1+1'), '=1+1');
  assert.equal(bersih(true), 'ya');
  assert.deepEqual(butir('- satu\n2. dua; tiga;;'), ['satu', 'dua', 'tiga']);
  assert.ok(galatRumus('#REF!') && galatRumus(' #N/A ') && !galatRumus('#1 di Jawa'));
});
