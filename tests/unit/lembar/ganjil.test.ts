/** Sheets as regions keep them: covers before the list, folded rows, totals below, broken formulas, marks for "nothing". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bacaBuku } from '../../../src/format/lembar/baca.ts';
import type { BahanLembar } from '../../../src/format/lembar/bahan.ts';
import { lembarUtama } from '../../../src/format/lembar/lembar-utama.ts';
import { PemberiSlug } from '../../../src/format/lembar/pemberi-slug.ts';
import { petakan } from '../../../src/format/lembar/peta.ts';
import { susunLembar } from '../../../src/format/lembar/susun.ts';
import type { Sel } from '../../../src/format/lembar/tipe.ts';
import { PESAN_BACA } from '../../../src/text/pesan/lembar-baca.ts';
import { keXlsx } from '../../bantu/lembar-uji.ts';
import { bahanUji, KOSAKATA_UJI, SUMBER_UJI } from './alat.ts';

const KEPALA = ['Nama inovasi', 'Urusan', 'Rancang bangun', 'Tujuan', 'Waktu uji coba', 'Anggaran'];
const baris = (nama: string, ...lain: Sel[]): Sel[] => [nama, 'Kesehatan', 'Petugas mengantar obat.', 'Warga sehat.', ...lain];

/** A workbook whose parts are changed by hand. */
async function ubah(lembar: readonly Sel[][][], jalur: string, kerja: (xml: string) => string): Promise<Uint8Array> {
  const isi = unzipSync(await keXlsx(...lembar));
  isi[jalur] = strToU8(kerja(new TextDecoder().decode(isi[jalur])));
  return zipSync(isi);
}

async function olah(bita: Uint8Array, bahan: BahanLembar = bahanUji(), nama = 'uji.xlsx') {
  const [lembar] = await bacaBuku(nama, bita);
  return susunLembar(lembar!, petakan(lembar!, KOSAKATA_UJI), bahan, { sumber: SUMBER_UJI });
}

test('the list is taken, not the cover before it nor a hidden copy', async () => {
  const sampul = [['PETUNJUK'], ['Isi nama inovasi']];
  const daftar = [KEPALA, baris('Satu')];
  const buku = await bacaBuku('x.xlsx', await keXlsx(sampul, daftar, [KEPALA.slice(0, 3), baris('Lama').slice(0, 3)]));
  assert.equal(buku[lembarUtama(buku)]!.nama, 'Lembar 2');
  const sembunyi = await bacaBuku(
    'x.xlsx',
    await ubah([daftar, daftar], 'xl/workbook.xml', (xml) => xml.replace('<sheet ', '<sheet state="hidden" ')),
  );
  assert.deepEqual([sembunyi[0]!.tersembunyi, lembarUtama(sembunyi)], [true, 1]);
  assert.equal(lembarUtama(await bacaBuku('x.xlsx', await keXlsx(sampul, sampul))), 0);
});

test('hidden rows and columns are read, and said to be', async () => {
  const bita = await ubah([[KEPALA, baris('Satu'), baris('Dua')]], 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace('<sheetData>', '<cols><col min="2" max="3" hidden="1"/><col min="700" max="16384" hidden="1"/></cols><sheetData>')
      .replace('<row r="3"', '<row hidden="1" r="3"'),
  );
  const h = await olah(bita);
  assert.equal(h.diterima, 2);
  assert.ok(h.kabar.includes(PESAN_BACA.barisTersembunyi(1)), h.kabar.join());
  assert.ok(h.kabar.includes(PESAN_BACA.kolomTersembunyi(['B', 'C'])), h.kabar.join());
});

test('errors of formulas stop their row and say so once, also in cells that may be empty', async () => {
  const bita = await ubah(
    [[KEPALA, baris('Satu', null, 5_000_000), [...baris('Dua').with(1, 5), '2023', null], baris('Tiga')]],
    'xl/worksheets/sheet1.xml',
    (xml) =>
      xml
        .replace(/<c r="F2"[^>]*><v>[^<]*<\/v><\/c>/, '<c r="F2" t="e"><f>A1/0</f><v>#DIV/0!</v></c>')
        .replace(/<c r="B3"[^>]*><v>[^<]*<\/v><\/c>/, '<c r="B3" t="e"><v>#N/A</v></c>'),
  );
  const h = await olah(bita);
  assert.deepEqual(
    h.baris.map((b) => b.masalah.map((m) => m.pesan)),
    [['sel ini berisi galat rumus #DIV/0!'], ['sel ini berisi galat rumus #N/A'], []],
  );
});

test('rows that are no innovation are named: totals, signatures, a continued text', async () => {
  const h = await olah(
    await keXlsx([
      KEPALA,
      baris('Satu'),
      [null, null, 'Kedua, petugas mencatat.'],
      ['JUMLAH', null, null, null, null, 'Rp 5.000.000'],
      ['Total inovasi: 1'],
      [null, null, 'Kepala Bappeda'],
    ]),
  );
  assert.deepEqual([h.diterima, h.siap], [1, 1]);
  assert.match(h.kabar.join(' '), /4 baris dilewati.*: baris 3, 4, 5, dan 6\. Periksa bila salah satunya sambungan/);
  // An innovation may be called that.
  assert.equal((await olah(await keXlsx([KEPALA, baris('Total Solusi Pasar')]))).siap, 1);
});

test('a quote that nothing closes costs its row a mark, not the rows below', async () => {
  const sisa = ';Kesehatan;Cara.;Tujuan.;;\n';
  const csv = (...nama: string[]) => new TextEncoder().encode(`${KEPALA.join(';')}\n${nama.map((n) => n + sisa).join('')}`);
  const h = await olah(csv('"Tiga; ya"', '"Satu', 'Dua'), bahanUji(), 'x.csv');
  assert.deepEqual([h.diterima, h.siap], [3, 3]);
  assert.deepEqual(h.kabar, [PESAN_BACA.kutipDiabaikan([3])]);
  const utuh = await olah(csv('Satu', 'Dua "dua"', '"Tiga; ya"'), bahanUji(), 'x.csv');
  assert.deepEqual([utuh.baris.map((b) => b.nama), utuh.kabar], [['Satu', 'Dua "dua"', 'Tiga; ya'], []]);
  // Closed by a quote of another row: what was meant is not known, so the row is named.
  const ganjil = await olah(csv('"Satu', 'Dua "dua"', 'Tiga'), bahanUji(), 'x.csv');
  assert.deepEqual(ganjil.kabar, [PESAN_BACA.kutipGanjil([2])]);
  const banyak = new TextEncoder().encode(`${KEPALA.join(';')}\n${'"a;b\n'.repeat(41)}`);
  assert.ok((await bacaBuku('x.csv', banyak))[0]!.peringatan.includes(PESAN_BACA.kutipTerbuka));
});

test('words for "no money" and "no day yet" are nothing; what follows an amount in brackets is a remark', async () => {
  const uang = ['nihil', 'Tidak ada', 'Rp -', 'Rp0,-', '0', 'Non anggaran', '-', 'Rp 1.250.000 (APBD)', 'Rp 1.250.000.-'];
  const h = await olah(
    await keXlsx([KEPALA, ...uang.map((u, i) => baris(`Uang ${i}`, null, u)), baris('Hari', 'belum'), baris('Tahun', 'TA 2023')]),
  );
  assert.equal(h.perlu, 0, JSON.stringify(h.baris.flatMap((b) => b.masalah)));
  const isi = (slug: string) => h.berkas.find((b) => b.jalur.endsWith(`/${slug}.md`))!.isi;
  for (const i of [0, 1, 2, 3, 4, 5, 6]) assert.doesNotMatch(isi(`uang-${i}`), /Anggaran/);
  for (const i of [7, 8]) assert.match(isi(`uang-${i}`), /Anggaran Rp1,25 juta;/);
  assert.doesNotMatch(isi('hari'), /ujiCoba/);
  assert.match(isi('tahun'), /ujiCoba: '2023'/);
  assert.equal((await olah(await keXlsx([KEPALA, baris('A', null, 'belum jelas')]))).perlu, 1);
});

test('headings merged downwards beside headings merged across: both rows are read', () => {
  const lembar = {
    nama: 'Uji',
    sejak1904: false,
    peringatan: [],
    baris: [
      ['DAFTAR INOVASI DAERAH', 'DAFTAR INOVASI DAERAH', 'DAFTAR INOVASI DAERAH', null, null, null],
      ['Nama inovasi', 'Inisiator', 'Inisiator', 'Biaya', 'Biaya', 'Urusan'],
      ['Nama inovasi', 'Nama', 'NIP', 'Awal', 'Per tahun', 'Urusan'],
      ['A', 'Budi', '1', '5 juta', '1 juta', 'Kesehatan'],
    ].map((sel, i) => ({ nomor: i + 1, sel })),
  };
  const p = petakan(lembar, KOSAKATA_UJI);
  assert.deepEqual(
    p.kolom.map((k) => k.tujuan),
    ['nama', 'pribadi', 'pribadi', 'biayaAwal', 'biayaTahunan', 'urusan'],
  );
  assert.deepEqual([p.kepala.awal, p.kepala.akhir], [1, 2]);
});

test('an innovation on record under another of its names is the same one', async () => {
  const bahan = bahanUji({
    inovasi: [{ slug: 'silat', nama: 'SILAT', namaLain: ['Sistem Layanan Terpadu'], ditambahkan: '2026-01-01' }],
  });
  const h = await olah(await keXlsx([KEPALA, baris('Sistem Layanan  Terpadu')]), bahan);
  assert.deepEqual([h.ada, h.berkas.length], [1, 0]);
});

test('a long list of unused columns is counted, not recited', async () => {
  const lebar = Array.from({ length: 300 }, (_, i) => `Indikator ${i + 1}`);
  const h = await olah(await keXlsx([[...KEPALA, ...lebar], baris('Satu')]));
  const kalimat = h.kabar.find((k) => k.includes('tidak dipakai'))!;
  assert.match(kalimat, /^Kolom Indikator 1, .*Indikator 12, dan 288 lain tidak dipakai\.$/);
});

test('file names: one each, however alike the names', () => {
  const s = new PemberiSlug(['antar-obat', 'antar-obat-3']);
  assert.deepEqual(
    ['Antar Obat', 'ANTAR obat', 'Antar Obat', '!!!', 'Antar Obat 2', 'x'.repeat(90)].map((n) => s.untuk(n)),
    ['antar-obat-2', 'antar-obat-4', 'antar-obat-5', 'tanpa-nama', 'antar-obat-2-2', 'x'.repeat(70)],
  );
});

test('a form that runs downwards is told from a list', async () => {
  const tegak = KEPALA.map((j, i): Sel[] => [j, baris('Satu')[i] ?? null]);
  assert.match((await olah(await keXlsx(tegak))).kabar[0]!, /^Judulnya tampak menurun di satu kolom\./);
  const [daftar] = await bacaBuku('x.xlsx', await keXlsx([KEPALA.slice(0, 2), baris('Satu').slice(0, 2)]));
  assert.equal(petakan(daftar!, KOSAKATA_UJI).menurun, false);
});
