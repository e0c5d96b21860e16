/** What is known between an innovation and each other region, from the ledger and from agreements. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { antara, berakhirPada } from '../../../src/domain/bank/antara.ts';
import { susunCalon } from '../../../src/domain/cocok/calon.ts';
import { keadaanSendiri } from '../../../src/text/pesan/cocok-alasan.ts';
import type { Relasi } from '../../../src/domain/replikasi.ts';
import { inovasiUji } from '../../bantu/inovasi-uji.ts';
import { kesepakatanUji, langkahUji as l, relasiUji } from '../../bantu/relasi-uji.ts';

const HARI = '2026-11-22';
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
  const a = antara({ id: ID, daerah: { kode: '98.01' }, relasi: SEMUA }, [], HARI);
  assert.deepEqual(
    [...a.values()].map((x) => x.keadaan),
    ['tiruan', 'uji-coba', 'lama', 'serupa', 'serupa', 'penjajakan', 'kesepakatan', 'berhenti'],
  );
});

test('an agreement is known whether the ledger tells of the pair or not; it never undoes what the ledger says', () => {
  const naskah = kesepakatanUji('98.01-kabupaten-padi', ['98.01', '98.02', '98.07', '98.71', '98.71'], [ID]);
  const lain = kesepakatanUji('98.01-kabupaten-padi', ['98.72'], ['98.01-kabupaten-padi/lain'], { id: 'lain' });
  const a = antara({ id: ID, daerah: { kode: '98.01' }, relasi: SEMUA }, [naskah, lain], HARI);
  const sebut = (kode: string) => [a.get(kode)?.keadaan, a.get(kode)?.kesepakatan.length, a.get(kode)?.relasi?.penerima];
  assert.deepEqual(sebut('98.02'), ['tiruan', 1, '98.02']);
  assert.deepEqual(sebut('98.07'), ['kesepakatan', 1, '98.07']);
  assert.deepEqual(sebut('98.71'), ['kesepakatan', 1, undefined]);
  assert.deepEqual([a.has('98.01'), a.has('98.72')], [false, false]);
});

test('the finder counts copies that run as copies, and knows the other regions by their state', () => {
  const c = susunCalon(inovasiUji('lumbung', {}, { relasi: SEMUA }), {
    kesepakatan: [kesepakatanUji('98.01-kabupaten-padi', ['98.71'], [ID])],
    tanggal: HARI,
  });
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

test('an agreement is past once its last day is surely over', () => {
  const akhir = (berlakuSampai: string | undefined) => berakhirPada({ berlakuSampai }, HARI);
  assert.deepEqual(['2026-11-21', '2026-10', '2025'].map(akhir), ['2026-11-21', '2026-10', '2025']);
  assert.deepEqual([HARI, '2026-11-23', '2026-11', '2026', '2027', undefined].map(akhir), Array(6).fill(undefined));
});

test('the end is told only where everything that was signed is over, and never of use', () => {
  const naskah = (kode: string[], berlakuSampai?: string) =>
    kesepakatanUji('98.01-kabupaten-padi', kode, [ID], { id: 'x/mou', berlakuSampai });
  const pks = relasi('98.08', 'pks');
  const terurai = relasi('98.72', 'pks', { catatan: { kesepakatan: 'x/mou' } });
  const a = antara(
    { id: ID, daerah: { kode: '98.01' }, relasi: [relasi('98.02', 'berjalan'), relasi('98.07', 'minat'), pks, terurai] },
    [
      naskah(['98.02', '98.07', '98.08', '98.71', '98.72', '98.73', '98.74'], '2025-06'),
      naskah(['98.71'], '2026-01-31'),
      naskah(['98.73']),
      naskah(['98.74'], '2027'),
    ],
    HARI,
  );
  assert.deepEqual(
    [...a].map(([kode, x]) => [kode, x.berakhir]),
    [
      ['98.02', undefined],
      ['98.07', '2025-06'],
      ['98.08', undefined],
      ['98.72', '2025-06'],
      ['98.71', '2026-01-31'],
      ['98.73', undefined],
      ['98.74', undefined],
    ],
  );
  const c = susunCalon(inovasiUji('lumbung', {}, { relasi: [] }), { kesepakatan: [naskah(['98.71'], '2025-06')], tanggal: HARI });
  assert.deepEqual(c.relasi, [{ kode: '98.71', keadaan: 'kesepakatan', berakhir: '2025-06' }]);
  assert.match(keadaanSendiri(c.relasi[0]!), /tercatat, berakhir Juni 2025; perbarui/);
});
