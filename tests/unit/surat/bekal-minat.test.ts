/** What the entry of interest takes over from a letter. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bekalMinat } from '../../../src/surat/bekal-minat.ts';
import { FAKTA, ISIAN } from '../../bantu/surat-uji.ts';

const HARI = '2026-11-23';
const bekal = (lain: Parameters<typeof bekalMinat>[0] = {}, inovasi = FAKTA.id) =>
  bekalMinat({ ...ISIAN, inovasi: FAKTA.id, naskah: 'minat', ...lain }, inovasi, HARI);

test('region, number and date of the letter about this innovation', () => {
  assert.deepEqual(bekal(), { daerah: 'kota-jagung', nomor: '000.9/12/2026', tanggal: '2026-11-23', unit: undefined });
  assert.equal(bekal({ naskah: 'tindak-lanjut' }).nomor, '000.9/12/2026');
});

test('another innovation or another paper gives neither number nor date', () => {
  for (const b of [bekal({}, 'lain/lain'), bekal({ naskah: 'rab' }), bekal({ naskah: 'balasan' })])
    assert.deepEqual(b, { daerah: 'kota-jagung', unit: undefined });
});

test('a date to come is none', () => assert.equal(bekal({ tanggal: '2026-11-24' }).tanggal, undefined));

test('the office is named where its head signed', () => {
  assert.equal(bekal({ penanda: 'dinas', kantor: 'Dinas Pangan' }).unit, 'Dinas Pangan');
  assert.equal(bekal({ penanda: 'sekda', kantor: 'Dinas Pangan' }).unit, undefined);
});

test('nothing kept, nothing told', () => assert.deepEqual(bekalMinat({}, FAKTA.id, HARI), { daerah: undefined, unit: undefined }));
