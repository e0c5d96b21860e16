/** Hostile and broken files: each ends in a sentence with advice, or is read within its bounds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bacaBuku } from '../../../src/format/lembar/baca.ts';
import { petakan } from '../../../src/format/lembar/peta.ts';
import { susunLembar } from '../../../src/format/lembar/susun.ts';
import { BARIS_MAKS, GalatLembar, SEL_MAKS } from '../../../src/format/lembar/tipe.ts';
import { PESAN_BACA } from '../../../src/text/pesan/lembar-baca.ts';
import { barisSiap, JUDUL_UJI, keCsvUji, keXlsx } from '../../bantu/lembar-uji.ts';
import { bahanUji, KOSAKATA_UJI, SUMBER_UJI } from './alat.ts';

const KEPALA = ['Nama inovasi', 'Urusan', 'Rancang bangun', 'Tujuan'];
const ISI = [KEPALA, ['Uji', 'Kesehatan', 'a', 'b']];
const teks = (s: string) => new TextEncoder().encode(s);

async function ditolak(bita: Uint8Array, [pesan, saran]: readonly string[], nama = 'daftar.xlsx') {
  await assert.rejects(bacaBuku(nama, bita), (e) => e instanceof GalatLembar && e.message === pesan && e.saran === saran, pesan);
}

/** A workbook whose parts are changed by hand. */
async function ubah(kerja: (isi: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const isi = unzipSync(await keXlsx(ISI));
  kerja(isi);
  return zipSync(isi);
}
const LEMBAR = 'xl/worksheets/sheet1.xml';
const ganti = (dari: string | RegExp, ke: string) =>
  ubah((isi) => (isi[LEMBAR] = strToU8(new TextDecoder().decode(isi[LEMBAR]).replace(dari, ke))));

test('what is no spreadsheet says what it is and what to do', async () => {
  await ditolak(new Uint8Array(), PESAN_BACA.kosong);
  await ditolak(teks('%PDF-1.7 x'), PESAN_BACA.pdf);
  await ditolak(teks('\n <html><table><tr><td>Nama inovasi'), PESAN_BACA.html, 'daftar.xls');
  await ditolak(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), PESAN_BACA.xls);
  const terkunci = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(200), ...Buffer.from('EncryptedPackage', 'utf16le'), 0]);
  await ditolak(terkunci, PESAN_BACA.bersandi);
  await ditolak(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 5]), PESAN_BACA.bukanLembar);
  await ditolak(zipSync({ 'word/document.xml': strToU8('<x/>') }), PESAN_BACA.bukanBuku, 'surat.docx');
  await ditolak(teks('PK\u0003\u0004 terpotong'), PESAN_BACA.zipRusak);
  await ditolak((await keXlsx(ISI)).subarray(0, 900), PESAN_BACA.zipRusak);
  await ditolak(await keXlsx([[]]), PESAN_BACA.tanpaLembar);
  await ditolak(teks(';;;\n;;\n'), PESAN_BACA.tanpaLembar, 'daftar.csv');
  await ditolak(new Uint8Array(25_000_001), PESAN_BACA.besar(25_000_001, 25_000_000));
});

test('a workbook with broken or missing parts', async () => {
  await ditolak(await ganti('</sheetData>', '<row r="9"><c r="A9" t="s"><v>9999</v></c></row></sheetData>'), PESAN_BACA.takTerbaca);
  await ditolak(await ubah((isi) => (isi[LEMBAR] = strToU8('<worksheet><sheetData><row'))), PESAN_BACA.takTerbaca);
  await ditolak(await ubah((isi) => delete isi['xl/_rels/workbook.xml.rels']), PESAN_BACA.takTerbaca);
});

test('a zip bomb stops at the limit, also where the archive lies about its sizes', async () => {
  const bom = await ubah((isi) => (isi['xl/bom.xml'] = new Uint8Array(210_000_000)));
  assert.ok(bom.length < 1_000_000);
  await ditolak(bom, PESAN_BACA.zipBesar(200_000_000));
  // Both places that name the unpacked size say 10.
  const d = new DataView(bom.buffer, bom.byteOffset, bom.byteLength);
  for (let i = 0; i < bom.length - 46; i++) {
    if (d.getUint32(i, true) === 0x02014b50) d.setUint32(i + 24, 10, true);
    if (d.getUint32(i, true) === 0x04034b50) d.setUint32(i + 22, 10, true);
  }
  await ditolak(bom, PESAN_BACA.zipBesar(200_000_000));
});

test('cells at the far end of the sheet are left out with a word, coloured ones without', async () => {
  const jauh = await ganti('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>');
  const [a] = await bacaBuku('x.xlsx', jauh);
  assert.deepEqual([a!.baris.length, a!.peringatan], [2, [PESAN_BACA.barisDipotong(BARIS_MAKS)]]);
  const [b] = await bacaBuku('x.xlsx', await ganti('</sheetData>', '<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>'));
  assert.deepEqual(b!.peringatan, []);
  const [c] = await bacaBuku('x.xlsx', await ganti('</row>', '<c r="XFD1"><v>1</v></c></row>'));
  assert.deepEqual([c!.baris[0]!.sel.length, c!.peringatan], [4, [PESAN_BACA.kolomDipotong(500)]]);
});

test('formulas are never worked out: the stored value is taken, none is empty', async () => {
  const [l] = await bacaBuku(
    'x.xlsx',
    await ganti(
      '</sheetData>',
      '<row r="3"><c r="A3" t="str"><f>WEBSERVICE("http://x")</f><v>Jadi</v></c><c r="B3" t="str"><f>A1&amp;"x"</f></c></row></sheetData>',
    ),
  );
  assert.deepEqual(l!.baris[2]!.sel.slice(0, 2), ['Jadi', null]);
  assert.deepEqual(l!.peringatan, [PESAN_BACA.rumus(2), PESAN_BACA.rumusTanpaNilai(1)]);
});

test('1904 workbooks count their days from there', async () => {
  const bita = await ubah((isi) => {
    isi['xl/workbook.xml'] = strToU8(
      new TextDecoder().decode(isi['xl/workbook.xml']).replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
    );
  });
  assert.equal((await bacaBuku('x.xlsx', bita))[0]!.sejak1904, true);
});

test('merged cells say in each place what the first one says', async () => {
  const bita = await ganti(
    '</sheetData>',
    '<row r="3"><c r="B3"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
  );
  assert.equal((await bacaBuku('x.xlsx', bita))[0]!.baris[2]!.sel[0], 'Uji');
});

test('20,000 rows: each is accounted for', async () => {
  const baris = [
    [...JUDUL_UJI],
    ...Array.from({ length: 20_000 }, (_, i) => barisSiap(i + 1).map((s) => (s instanceof Date ? '2023' : s))),
  ];
  assert.equal((await bacaBuku('x.csv', teks(keCsvUji(baris))))[0]!.baris.length, 20_001);
  const [l] = await bacaBuku('x.xlsx', await keXlsx(baris));
  const h = susunLembar(l!, petakan(l!, KOSAKATA_UJI), bahanUji(), { sumber: SUMBER_UJI });
  assert.deepEqual([h.diterima, h.siap, h.berkas.length], [20_000, 20_000, 20_002]);
});

test('more rows than are read, 600 columns, a cell of 40,000 letters', async () => {
  const banyak = teks(`${KEPALA.join(';')}\n${'Uji;Kesehatan;a;b\n'.repeat(BARIS_MAKS + 50)}`);
  const [l] = await bacaBuku('x.csv', banyak);
  assert.deepEqual([l!.baris.length, l!.peringatan], [BARIS_MAKS, [PESAN_BACA.barisDipotong(BARIS_MAKS)]]);
  const lebar = await bacaBuku('x.csv', teks(`${KEPALA.join(';')}${';x'.repeat(600)}\nUji;Kesehatan;a;b\n`));
  assert.deepEqual(lebar[0]!.peringatan, [PESAN_BACA.kolomDipotong(500)]);
  const [p] = await bacaBuku('x.csv', teks(keCsvUji([KEPALA, ['Uji', 'Kesehatan', 'x'.repeat(SEL_MAKS + 1), 'b']])));
  const h = susunLembar(p!, petakan(p!, KOSAKATA_UJI), bahanUji(), { sumber: SUMBER_UJI });
  assert.match(h.baris[0]!.masalah[0]!.pesan, /memuat 20\.001 huruf/);
});

test('encodings and separators of text files', async () => {
  const isi = 'Nama inovasi;Urusan;Rancang bangun;Tujuan\nKafé;Kesehatan;"baris satu\nbaris ""dua""; tetap";Tujuan, dengan koma\n';
  const sel = ['Kafé', 'Kesehatan', 'baris satu\nbaris "dua"; tetap', 'Tujuan, dengan koma'];
  const latin = Uint8Array.from([...isi].map((h) => h.charCodeAt(0)));
  for (const [bita, tebakan] of [
    [teks(isi), false],
    [teks(`\uFEFF${isi}`), false],
    [new Uint8Array(Buffer.from(`\uFEFF${isi}`, 'utf16le')), false],
    [new Uint8Array(Buffer.from(isi, 'utf16le')), false],
    [new Uint8Array(Buffer.from(`\uFEFF${isi}`, 'utf16le').swap16()), false],
    [latin, true],
    [teks(`sep=;\n${isi}`), false],
  ] as const) {
    const [l] = await bacaBuku('daftar.csv', bita);
    assert.deepEqual(l!.baris[1]!.sel, sel);
    assert.deepEqual(l!.peringatan, tebakan ? [PESAN_BACA.windows1252] : []);
  }
  const [terbuka] = await bacaBuku('daftar.csv', teks(`${KEPALA.join(';')}\nUji;"tidak ditutup;a;b\nUji 2;x;y;z\n`));
  assert.deepEqual([terbuka!.baris.length, terbuka!.peringatan], [3, [PESAN_BACA.kutipDiabaikan([2])]]);
});

test('names that harm objects and paths', async () => {
  const nama = ['__proto__', 'constructor', '../../etc/passwd', 'CON', '.git', '   ', '🙂', 'A'.repeat(300)];
  const [l] = await bacaBuku('x.csv', teks(keCsvUji([KEPALA, ...nama.map((n) => [n, 'Kesehatan', 'a', 'b'])])));
  const h = susunLembar(l!, petakan(l!, KOSAKATA_UJI), bahanUji(), { sumber: SUMBER_UJI });
  for (const b of h.berkas) assert.match(b.jalur, /^content\/daerah\/33\.16-kabupaten-blora\/(?:inovasi\/[a-z0-9-]+\.md|daerah\.json)$/);
  assert.equal(h.baris.filter((b) => b.status === 'perlu').length, 3);
});
