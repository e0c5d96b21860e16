/** What is known between an innovation and each other region, from the ledger and from agreements. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { antara } from '../../../src/domain/bank/antara.ts';
import { susunCalon } from '../../../src/domain/cocok/calon.ts';
import type { Relasi } from '../../../src/domain/replikasi.ts';
import { inovasiUji } from '../../bantu/inovasi-uji.ts';
import { kesepakatanUji, langkahUji as l, relasiUji } from '../../bantu/relasi-uji.ts';

const ID = '98.01-kabupaten-padi/lumbung';
const relasi = (kode: string, langkah: string, lain: Parameters<typeof relasiUji>[3] = {}): Relasi =>
  relasiUji(ID, kode, [l(langkah)], lain);
const serupa = { catatan: { hubungan: 'kebijakan-serupa' } } as const;
const SEMUA = [
  relasi('98.02', 'berjalan'),
  relasi('98.03', 'uji-coba'),
  relasi('98.04', 'berjalan', { kedaluwarsa: true }),
  relasi('98.05', 'berjalan', serupa),
  relasi('98.06', 'uji-coba', serupa),
  relasi('98.07', 'minat'),
  relasi('98.08', 'pks'),
  relasi('98.09', 'berhenti'),
];

test('only a declared copy that runs and was not left to lapse is a copy', () => {
  const a = antara({ id: ID, daerah: { kode: '98.01' }, relasi: SEMUA }, []);
  assert.deepEqual(
    [...a.values()].map((x) => x.keadaan),
    ['tiruan', 'uji-coba', 'lama', 'serupa', 'serupa', 'penjajakan', 'kesepakatan', 'berhenti'],
  );
});

test('an agreement is known whether the ledger tells of the pair or not; it never undoes what the ledger says', () => {
  const naskah = kesepakatanUji('98.01-kabupaten-padi', ['98.01', '98.02', '98.07', '98.71', '98.71'], [ID]);
  const lain = kesepakatanUji('98.01-kabupaten-padi', ['98.72'], ['98.01-kabupaten-padi/lain'], { id: 'lain' });
  const a = antara({ id: ID, daerah: { kode: '98.01' }, relasi: SEMUA }, [naskah, lain]);
  const sebut = (kode: string) => [a.get(kode)?.keadaan, a.get(kode)?.kesepakatan.length, a.get(kode)?.relasi?.penerima];
  assert.deepEqual(sebut('98.02'), ['tiruan', 1, '98.02']);
  assert.deepEqual(sebut('98.07'), ['kesepakatan', 1, '98.07']);
  assert.deepEqual(sebut('98.71'), ['kesepakatan', 1, undefined]);
  assert.deepEqual([a.has('98.01'), a.has('98.72')], [false, false]);
});

test('the finder counts copies that run as copies, and knows the other regions by their state', () => {
  const c = susunCalon(inovasiUji('lumbung', {}, { relasi: SEMUA }), [kesepakatanUji('98.01-kabupaten-padi', ['98.71'], [ID])]);
  assert.deepEqual(c.peniru, [{ kode: '98.02', suara: 'publik' }]);
  assert.deepEqual(
    c.relasi.map((r) => `${r.kode} ${r.keadaan}`),
    [
      '98.03 uji-coba',
      '98.04 lama',
      '98.05 serupa',
      '98.06 serupa',
      '98.07 penjajakan',
      '98.08 kesepakatan',
      '98.09 berhenti',
      '98.71 kesepakatan',
    ],
  );
});
