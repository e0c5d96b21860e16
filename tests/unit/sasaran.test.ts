/** Published facts beside a target: the last ones before, those of that year, never others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { berindeks, faktaSasaran } from '../../src/domain/sasaran.ts';
import type { FaktaIndeks } from '../../src/domain/schema/daerah.ts';

const fakta = (tahun: number, isi: Partial<FaktaIndeks>): FaktaIndeks => ({ tahun, sumber: ['s'], ...isi });
const INDEKS = [
  fakta(2021, { peringkat: 80 }),
  fakta(2022, { peringkat: 16 }),
  fakta(2022, { predikat: 'sangat-inovatif' }),
  fakta(2023, { peringkat: 12 }),
  fakta(2023, { peringkat: 14 }),
  fakta(2024, { jumlahInovasi: 250 }),
];
const peringkat = (f: FaktaIndeks[]) => f.map((x) => x.peringkat);

test('a target with a year stands between the last rank before and every rank of that year', () => {
  const f = faktaSasaran({ perihal: 'peringkat-iid', tahun: 2023 }, INDEKS);
  assert.deepEqual([peringkat(f.sebelum), peringkat(f.padaTahun)], [[16], [12, 14]]);
});

test('without a year only what was known when it was set', () => {
  const f = faktaSasaran({ perihal: 'peringkat-iid', ditetapkan: '2023-07-10' }, INDEKS);
  assert.deepEqual([peringkat(f.sebelum), f.padaTahun], [[16], []]);
  assert.deepEqual(faktaSasaran({ perihal: 'peringkat-iid' }, INDEKS), { sebelum: [], padaTahun: [] });
});

test('a year without such a fact is empty, whatever other facts it has', () => {
  assert.deepEqual(faktaSasaran({ perihal: 'peringkat-iid', tahun: 2024 }, INDEKS).padaTahun, []);
  assert.deepEqual(faktaSasaran({ perihal: 'predikat', tahun: 2022 }, INDEKS), { sebelum: [], padaTahun: [INDEKS[2]] });
});

test('the index says nothing of kematangan and plans', () => {
  assert.equal(berindeks('kematangan'), false);
  assert.deepEqual(faktaSasaran({ perihal: 'rencana-aksi', tahun: 2022 }, INDEKS), { sebelum: [], padaTahun: [] });
});
