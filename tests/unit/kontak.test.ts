/** One meaning of "this contact can be reached" for the checks and the pages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { punyaSaluran } from '../../src/domain/kontak.ts';

test('any one channel is enough', () => {
  for (const saluran of [
    { alamat: 'Jalan Padi 1' },
    { telepon: ['(0296) 531028'] },
    { surel: 'a@padikab.example' },
    { situs: 'https://padikab.example' },
    { mediaSosial: ['@padi'] },
  ])
    assert.ok(punyaSaluran(saluran), JSON.stringify(saluran));
});

test('empty lists and an office without channels are none', () => {
  assert.ok(!punyaSaluran({}));
  assert.ok(!punyaSaluran({ telepon: [], mediaSosial: [] }));
});
