/** Headings: any order, any spelling, titles above, merged rows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cariKepala, cocokKepala } from '../../../src/format/lembar/kepala.ts';
import { MEDAN_LEMBAR, NAMA_MEDAN } from '../../../src/format/lembar/medan.ts';
import { petakan } from '../../../src/format/lembar/peta.ts';
import type { Lembar, Sel } from '../../../src/format/lembar/tipe.ts';
import { KOSAKATA_UJI } from './alat.ts';

const lembar = (baris: Sel[][]): Lembar => ({
  nama: 'Uji',
  baris: baris.map((sel, i) => ({ nomor: i + 1, sel })).filter((b) => b.sel.some((s) => s !== null)),
  sejak1904: false,
  peringatan: [],
});
const tujuan = (baris: Sel[][]) => petakan(lembar(baris), KOSAKATA_UJI).kolom.map((k) => k.tujuan);

test('every field is found by its own heading and by each of its synonyms, and no synonym names two', () => {
  const milik = new Map<string, string>();
  for (const n of NAMA_MEDAN)
    for (const s of [MEDAN_LEMBAR[n].judul, ...MEDAN_LEMBAR[n].sinonim]) {
      assert.equal(cocokKepala(s)?.tujuan, n, s);
      assert.equal(cocokKepala(`${s.toUpperCase()} *)`)?.tujuan, n, s);
      const kunci = s.toLowerCase();
      assert.ok((milik.get(kunci) ?? n) === n, `${s}: ${milik.get(kunci)} and ${n}`);
      milik.set(kunci, n);
    }
});

test('the headings of the form, numbered, bracketed, misspelt, within longer ones', () => {
  for (const [judul, hasil] of [
    ['3. Nama Inovasi', 'nama'],
    ['RANCANG BANGUN (minimal 300 kata)', 'rancangBangun'],
    ['Urusan Pemerintahan Yang Menjadi Kewenangan', 'urusan'],
    ['Tujuan Inovasi Daerah', 'tujuan'],
    ['Nama Inofasi', 'nama'],
    ['Tahapan Inovasi Daerah Tahun 2025', 'tahapan'],
    ['Nama Inisiator', 'pribadi'],
    ['No. HP', 'pribadi'],
    ['NIP/NIK', 'pribadi'],
    ['Contact Person', 'pribadi'],
    ['No', 'abaikan'],
    ['Skor verifikator', undefined],
    ['', undefined],
  ] as const)
    assert.equal(cocokKepala(judul)?.tujuan, hasil, judul);
});

test('title rows and numbers of columns are passed over', () => {
  const k = cariKepala(
    lembar([
      ['PEMERINTAH KABUPATEN BLORA', null, null],
      ['DAFTAR INOVASI', null, null],
      [null],
      ['No', 'Nama Inovasi', 'Urusan'],
      ['(1)', '(2)', '(3)'],
      [1, 'A', 'Pangan'],
    ]).baris,
  );
  assert.deepEqual([k.awal, k.akhir, k.judul], [2, 3, ['No', 'Nama Inovasi', 'Urusan']]);
});

test('two heading rows: merged in a workbook, in the first column alone in a CSV', () => {
  const harap = ['nama', 'ujiCoba', 'mulai', 'urusan'];
  assert.deepEqual(
    tujuan([
      ['Nama Inovasi', 'Waktu', 'Waktu', 'Urusan'],
      ['Nama Inovasi', 'Uji Coba', 'Penerapan', 'Urusan'],
      ['A', '2023', '2024', 'Pangan'],
    ]),
    harap,
  );
  assert.deepEqual(
    tujuan([
      ['Nama Inovasi', 'Waktu', null, 'Urusan'],
      [null, 'Uji Coba', 'Penerapan', null],
      ['A', '2023', '2024', 'Pangan'],
    ]),
    harap,
  );
});

test('the first row of data is no second heading row', () => {
  const p = petakan(
    lembar([
      ['Nama Inovasi', 'Urusan'],
      ['Uji coba', 'Pangan'],
    ]),
    KOSAKATA_UJI,
  );
  assert.equal(p.kepala.akhir, 0);
});

test('jenis and bentuk that are swapped are told by their values', () => {
  assert.deepEqual(
    tujuan([
      ['Nama Inovasi', 'Jenis', 'Bentuk'],
      ['A', 'Pelayanan publik', 'Digital'],
    ]),
    ['nama', 'bentuk', 'jenis'],
  );
  assert.deepEqual(
    tujuan([
      ['Nama Inovasi', 'Jenis', 'Bentuk'],
      ['A', 'Digital', 'Pelayanan publik'],
    ]),
    ['nama', 'jenis', 'bentuk'],
  );
});

test('a field has one column; a person decides, and wins', () => {
  const baris = lembar([
    ['Nama Inovasi', 'Judul Inovasi', 'Sasaran akhir'],
    ['A', 'B', 'C'],
  ]);
  const p = petakan(baris, KOSAKATA_UJI);
  assert.deepEqual(
    p.kolom.map((k) => k.cara),
    ['persis', 'kembar', 'tidak-dikenal'],
  );
  assert.deepEqual(p.kurang, ['urusan', 'rancangBangun']);
  const q = petakan(baris, KOSAKATA_UJI, { B: 'nama', 'sasaran akhir': 'tujuan' });
  assert.deepEqual(
    q.kolom.map((k) => k.tujuan),
    ['abaikan', 'nama', 'tujuan'],
  );
});
