/** The template: the same bytes each time, read back by the same door, choices where the form has them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { bacaBuku } from '../../../src/format/lembar/baca.ts';
import { MEDAN_LEMBAR, NAMA_MEDAN } from '../../../src/format/lembar/medan.ts';
import { petakan } from '../../../src/format/lembar/peta.ts';
import { susunLembar } from '../../../src/format/lembar/susun.ts';
import { keZip } from '../../../src/format/zip.ts';
import { templatLembar } from '../../../src/format/lembar/templat.ts';
import type { Sel } from '../../../src/format/lembar/tipe.ts';
import { bahanUji, KOSAKATA_UJI, SUMBER_UJI } from './alat.ts';

const bita = await templatLembar(KOSAKATA_UJI);
const buku = await bacaBuku('templat.xlsx', bita);

test('two makings are the same bytes', async () => {
  assert.deepEqual(await templatLembar(KOSAKATA_UJI), bita);
  // No part of it carries the time of its making.
  assert.deepEqual(keZip(unzipSync(bita)), bita);
});

test('every column is read as its own field, and the example makes no record', () => {
  const p = petakan(buku[0]!, KOSAKATA_UJI);
  assert.deepEqual(
    p.kolom.map((k) => k.tujuan),
    NAMA_MEDAN,
  );
  assert.deepEqual(p.kurang, []);
  assert.equal(susunLembar(buku[0]!, p, bahanUji(), { sumber: SUMBER_UJI }).diterima, 0);
});

test('the example row, once it is no example, is ready', () => {
  const [kepala, contoh] = buku[0]!.baris;
  const sel = contoh!.sel.map((s, i): Sel => (i === 0 ? String(s).replace('CONTOH: ', '') : s));
  const lembar = { ...buku[0]!, baris: [kepala!, { ...contoh!, sel }] };
  const h = susunLembar(lembar, petakan(lembar, KOSAKATA_UJI), bahanUji(), { sumber: SUMBER_UJI });
  assert.deepEqual(
    h.baris.map((b) => [b.status, b.masalah]),
    [['siap', []]],
  );
});

test('lists hold every label, choices point at them, help names every column', () => {
  const [, daftar, bantuan] = buku;
  const label = new Set(daftar!.baris.slice(1).flatMap((b) => b.sel));
  for (const kosa of ['urusan', 'tema', 'tahapan', 'inisiator', 'jenis', 'bentuk'] as const)
    for (const n of KOSAKATA_UJI[kosa]) assert.ok(label.has(n.label), n.label);
  const xml = strFromU8(unzipSync(bita)['xl/worksheets/sheet1.xml']!);
  const urusan = /<dataValidation [^>]*sqref="K2:K1000"><formula1>Daftar!\$([A-Z])\$2:\$\1\$(\d+)<\/formula1>/.exec(xml);
  assert.equal(NAMA_MEDAN[10], 'urusan');
  assert.equal(Number(urusan![2]), KOSAKATA_UJI.urusan.length + 1);
  assert.equal(daftar!.baris[0]!.sel[urusan![1]!.charCodeAt(0) - 65], MEDAN_LEMBAR.urusan.judul);
  const tertulis = bantuan!.baris.map((b) => String(b.sel[0])).join('\n');
  for (const n of NAMA_MEDAN) assert.ok(tertulis.includes(MEDAN_LEMBAR[n].judul), n);
});
