/** Stages on the calendar: what is known of their days, and where they stand on a given day. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { besoknya, masaTahap, rentangTahap, tahapBerikut } from '../../../src/domain/kompetisi/jadwal.ts';

const tahap = (mulai?: string, selesai?: string, tahun = 2027) => ({
  tahun,
  tahap: 'Pendaftaran',
  sumber: ['s'],
  ...(mulai && { mulai }),
  ...(selesai && { selesai }),
});

describe('days of a stage', () => {
  for (const [mulai, selesai, harap] of [
    ['2027-02-03', '2027-04-05', '2027-02-03 2027-04-05 hari'],
    ['2027-02-03', undefined, '2027-02-03 2027-02-03 hari'],
    ['2028-02', undefined, '2028-02-01 2028-02-29 bulan'],
    ['2027-02', '2027-04', '2027-02-01 2027-04-30 bulan'],
    ['2027-02-03', '2027-04', '2027-02-03 2027-04-30 bulan'],
    ['2027', '2027-04', '2027-04-01 2027-04-30 bulan'],
    [undefined, '2027-04-05', '2027-04-05 2027-04-05 hari'],
    ['2027', '2028', undefined],
    [undefined, undefined, undefined],
  ] as const)
    test(`${mulai} – ${selesai}`, () => {
      const r = rentangTahap(tahap(mulai, selesai));
      assert.equal(r && `${r.dari} ${r.sampai} ${r.perBulan ? 'bulan' : 'hari'}`, harap);
    });
});

test('first and last day belong to the stage', () => {
  const t = tahap('2027-02-03', '2027-02-05');
  assert.deepEqual(
    ['2027-02-02', '2027-02-03', '2027-02-05', '2027-02-06'].map((x) => masaTahap(t, x)),
    ['akan', 'kini', 'kini', 'sudah'],
  );
});

test('of a year alone only other years can be told apart', () => {
  assert.deepEqual(
    [2025, 2026, 2027].map((x) => masaTahap(tahap(undefined, undefined, x), '2026-11-22')),
    ['sudah', 'tahun-ini', 'akan'],
  );
});

test('the next stage is the nearest one with a known day, then one of which only the year is known', () => {
  const [lalu, dekat, jauh] = [tahap('2026-01'), tahap('2027-01-09'), tahap('2027-05')];
  const kira = tahap(undefined, undefined, 2027);
  assert.equal(tahapBerikut([kira, jauh, lalu, dekat], '2026-11-22'), dekat);
  assert.equal(tahapBerikut([lalu, kira], '2026-11-22'), kira);
  assert.equal(tahapBerikut([lalu], '2026-11-22'), undefined);
});

test('tomorrow is later than today, and nothing lies between', () => {
  assert.equal(besoknya('2024-02-28'), '2024-02-29');
  assert.equal(besoknya('2026-12-31'), '2027-01-01');
  fc.assert(
    fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }), (d) => {
      const hari = d.toISOString().slice(0, 10);
      assert.equal(Date.parse(besoknya(hari)) - Date.parse(hari), 86_400_000);
    }),
  );
});
