/** Hints of eligibility: the rules that are on record, at their edges; what is not known stays so. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { petunjuk, petunjukJendela, petunjukKali, petunjukUmur } from '../../../src/domain/kompetisi/syarat.ts';
import type { InovasiKatalog } from '../../../src/domain/katalog.ts';

const isi = (x: object) => ({ isi: x as InovasiKatalog['isi'] });
const kata = (p: { hasil: string; sebab: string }) => `${p.hasil}: ${p.sebab}`;
/** IGA 2026 as published: applied or developed from 1 January 2024 to 31 December 2025. */
const JENDELA = { tahun: 2026, mulai: '2024-01-01', selesai: '2025-12-31', atauDikembangkan: true, sumber: ['s'] };
const UMUR = { tahun: 2022, lamaTahun: 2, sumber: ['s'] };

describe('window of application', () => {
  for (const [mulai, harap] of [
    ['2024-01-01', 'memenuhi: dalam-masa'],
    ['2025-12-31', 'memenuhi: dalam-masa'],
    ['2024', 'memenuhi: dalam-masa'],
    ['2025-12', 'memenuhi: dalam-masa'],
    ['2026-01-01', 'tidak-memenuhi: sesudah-masa'],
    ['2026', 'tidak-memenuhi: sesudah-masa'],
    ['2023-12-31', 'belum-diketahui: mulai-lebih-awal'],
    [undefined, 'belum-diketahui: mulai-tak-dikenal'],
  ] as const)
    test(`${mulai} → ${harap}`, () => assert.equal(kata(petunjukJendela(isi({ mulai }), JENDELA)), harap));

  test('where development does not count, an earlier start does not fit', () => {
    assert.equal(kata(petunjukJendela(isi({ mulai: '2023' }), { ...JENDELA, atauDikembangkan: false })), 'tidak-memenuhi: sebelum-masa');
  });

  test('a year that lies across the edge decides nothing', () => {
    assert.equal(kata(petunjukJendela(isi({ mulai: '2024' }), { ...JENDELA, mulai: '2024-06-01' })), 'belum-diketahui: mulai-tak-pasti');
  });
});

describe('years of running', () => {
  for (const [mulai, tanggal, harap] of [
    ['2024-11-22', '2026-11-22', 'memenuhi: cukup-lama'],
    ['2024-11-23', '2026-11-22', 'tidak-memenuhi: belum-lama'],
    ['2023', '2026-11-22', 'memenuhi: cukup-lama'],
    ['2024', '2026-11-22', 'belum-diketahui: mulai-tak-pasti'],
    ['2024-11', '2026-11-22', 'belum-diketahui: mulai-tak-pasti'],
    ['2025', '2026-11-22', 'tidak-memenuhi: belum-lama'],
    [undefined, '2026-11-22', 'belum-diketahui: mulai-tak-dikenal'],
  ] as const)
    test(`${mulai} on ${tanggal} → ${harap}`, () => assert.equal(kata(petunjukUmur(isi({ mulai }), UMUR, tanggal)), harap));

  test('what stopped does not run', () => {
    assert.equal(
      kata(petunjukUmur(isi({ mulai: '2010', status: { nilai: 'dihentikan' } }), UMUR, '2026-11-22')),
      'tidak-memenuhi: tidak-berjalan',
    );
  });
});

test('entries count by year; records without end never prove that one may enter', () => {
  const ikut = (...tahun: (number | undefined)[]) => isi({ penghargaan: tahun.map((t) => ({ kompetisi: 'iga', tahun: t })) });
  const aturan = { kali: 2, sumber: ['s'] };
  assert.equal(petunjukKali(ikut(2023, 2024), aturan, 'iga').hasil, 'tidak-memenuhi');
  assert.equal(petunjukKali(ikut(2023, 2023, undefined), aturan, 'iga').hasil, 'belum-diketahui');
  assert.equal(petunjukKali(ikut(), aturan, 'iga').hasil, 'belum-diketahui');
  assert.equal(petunjukKali(ikut(2023, 2024), aturan, 'kipp').hasil, 'belum-diketahui');
});

test('a competition without rules gives no hint; each stated rule gives one', () => {
  assert.deepEqual(petunjuk(isi({ mulai: '2024' }), { id: 'inagara' }, '2026-11-22'), {});
  assert.deepEqual(
    Object.keys(petunjuk(isi({}), { id: 'x', syarat: { jendelaPenerapan: JENDELA, umurPalingSedikit: UMUR } }, '2026-11-22')),
    ['jendelaPenerapan', 'umurPalingSedikit'],
  );
});

test('running long enough never ends with time, and a vaguer date never says more than the day', () => {
  const hari = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(hari, hari, hari, fc.constantFrom(4, 7), (mulai, a, b, panjang) => {
      const [awal, akhir] = [a, b].sort() as [string, string];
      const pada = (m: string, t: string) => petunjukUmur(isi({ mulai: m }), UMUR, t).hasil;
      if (pada(mulai, awal) === 'memenuhi') assert.equal(pada(mulai, akhir), 'memenuhi');
      const kabur = pada(mulai.slice(0, panjang), akhir);
      if (kabur !== 'belum-diketahui') assert.equal(kabur, pada(mulai, akhir));
    }),
  );
});
