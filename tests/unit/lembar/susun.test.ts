/** A sheet becomes files that pass the real checker, and a receipt that accounts for every row. */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { tulisUsulan } from '../../../scripts/lib/tulis-usulan.ts';
import { ambil } from '../../../src/domain/entri.ts';
import { bacaBuku } from '../../../src/format/lembar/baca.ts';
import type { BahanLembar } from '../../../src/format/lembar/bahan.ts';
import { MEDAN_LEMBAR } from '../../../src/format/lembar/medan.ts';
import { notaMarkdown } from '../../../src/format/lembar/nota.ts';
import { petakan } from '../../../src/format/lembar/peta.ts';
import { susunLembar, type HasilLembar, type PilihanSusun } from '../../../src/format/lembar/susun.ts';
import { rapikanBerkas } from '../../../src/format/rapi/berkas.ts';
import type { Sel } from '../../../src/format/lembar/tipe.ts';
import { periksaIsi } from '../../../src/reader/periksa.ts';
import { folderSementara } from '../../bantu/folder-sementara.ts';
import { empatPuluhBaris, keCsvUji, keXlsx } from '../../bantu/lembar-uji.ts';
import { bahanUji, KOSAKATA_UJI, SUMBER_UJI, TANGGAL_LEMBAR } from './alat.ts';

const TANGAN = { 'Sasaran akhir yang dituju': 'tujuan' };

async function olah(bita: Uint8Array, bahan = bahanUji(), pilihan: Partial<PilihanSusun> = {}, nama = 'uji.xlsx'): Promise<HasilLembar> {
  const [lembar] = await bacaBuku(nama, bita);
  return susunLembar(lembar!, petakan(lembar!, KOSAKATA_UJI, TANGAN), bahan, { sumber: SUMBER_UJI, ...pilihan });
}

/** The real content without Blora's folder, with these files in it. */
function temuanDi(t: TestContext, berkas: HasilLembar['berkas'], utuh = false) {
  const akar = folderSementara(t);
  cpSync('content', akar, { recursive: true });
  if (!utuh) {
    rmSync(join(akar, 'daerah'), { recursive: true });
    rmSync(join(akar, 'publik'), { recursive: true });
  }
  tulisUsulan(akar, berkas);
  return periksaIsi(akar, TANGGAL_LEMBAR);
}

const KEPALA = ['Nama inovasi', 'Urusan', 'Rancang bangun', 'Tujuan', 'Perangkat daerah'];
const satu = (sel: Sel[], kepala: Sel[] = KEPALA) => keXlsx([kepala, sel]);

test('forty rows: 37 ready, 3 to mend, and what is ready passes the checker in a region that had no folder', async (t) => {
  const h = await olah(await keXlsx(empatPuluhBaris()));
  assert.deepEqual([h.diterima, h.siap, h.perlu, h.ada], [40, 37, 3, 0]);
  assert.deepEqual(
    h.baris.filter((b) => b.status === 'perlu').map((b) => [b.nomor, b.masalah.map((m) => m.kolom)]),
    [
      [8, ['Urusan Pemerintahan']],
      [15, ['Waktu Uji Coba']],
      [34, ['Rancang Bangun dan Pokok Perubahan Yang Dilakukan']],
    ],
  );
  assert.deepEqual(
    h.berkas.slice(0, 2).map((b) => b.jalur.split('/').at(-1)),
    ['daerah.json', 'opd.json'],
  );
  for (const b of h.berkas) assert.equal(rapikanBerkas(b.jalur.replace(/^content\//, ''), b.isi).teks, b.isi, 'an import is tidy');
  const { temuan, entri } = temuanDi(t, h.berkas);
  assert.deepEqual(
    temuan.filter((x) => x.berkas.startsWith('daerah/')),
    [],
  );
  const catatan = ambil(entri, 'inovasi');
  assert.equal(catatan.length, 37);
  const isi = catatan.find((e) => e.nama === 'inovasi-uji-1')!.isi;
  assert.deepEqual(
    [isi.urusan, isi.jenis, isi.bentuk, isi.tahapan, isi.inisiator, isi.ujiCoba, isi.mulai, isi.biaya?.rincian?.[0]?.rupiah],
    ['pendidikan', 'non-digital', 'tata-kelola', 'uji-coba', 'asn', '2023-03-15', '2024-04-01', 1_250_000],
  );
  const semua = h.berkas.map((b) => b.isi).join('\n');
  assert.doesNotMatch(semua, /1970|Seseorang/);
  assert.match(h.kabar.join(' '), /Kolom NIP Pengusul dan Nama Inisiator dibuang/);
});

test('the same rows as CSV in three encodings give the same files', async () => {
  const baris = empatPuluhBaris().map((b) => b.map((s) => (s instanceof Date ? s.toISOString().slice(0, 10) : s)));
  const acuan = (await olah(await keXlsx(baris))).berkas;
  const teks = keCsvUji(baris);
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${teks}`, 'utf16le'));
  for (const bita of [
    new TextEncoder().encode(`\uFEFF${teks}`),
    utf16,
    new TextEncoder().encode(keCsvUji(baris, ',')),
    new TextEncoder().encode(keCsvUji(baris, '\t')),
  ])
    assert.deepEqual((await olah(bita, bahanUji(), {}, 'uji.csv')).berkas, acuan);
});

test('a record on file is reported, not overwritten; with leave it is, once', async () => {
  const bita = await satu(['Pesona', 'Pariwisata', 'Warga mendaftar.', 'Wisata maju', null]);
  const pertama = await olah(bita);
  const lama = new Map(pertama.berkas.map((b) => [b.jalur, b.isi]));
  const bahan: BahanLembar = bahanUji({
    profil: { kode: '33.16', nama: 'Kabupaten Blora', ditambahkan: '2026-01-01' },
    inovasi: [{ slug: 'pesona', nama: 'PE-SONA', ditambahkan: TANGGAL_LEMBAR }],
  });
  const kedua = await olah(bita, bahan);
  assert.deepEqual([kedua.siap, kedua.ada, kedua.berkas.length], [0, 1, 0]);
  const sama = await olah(bita, bahan, { timpa: true, lama: (j) => lama.get(j) });
  assert.deepEqual([sama.ada, sama.berkas.length], [1, 0]);
  const lain = await olah(await satu(['Pesona', 'Pariwisata', 'Warga datang.', 'Wisata maju', null]), bahan, {
    timpa: true,
    lama: (j) => lama.get(j),
  });
  assert.deepEqual(
    lain.berkas.map((b) => b.jalur.split('/').at(-1)),
    ['pesona.md'],
  );
  assert.match(lain.berkas[0]!.isi, /diperbarui: '2026-11-22'/);
});

test('twins within the sheet: the first one counts, the second is told', async () => {
  const h = await olah(await keXlsx([KEPALA, ['Pesona', 'Pariwisata', 'a', 'b', null], ['PESONA ', 'Pariwisata', 'a', 'b', null]]));
  assert.deepEqual(
    h.baris.map((b) => b.status),
    ['siap', 'perlu'],
  );
  assert.match(h.baris[1]!.masalah[0]!.pesan, /sama dengan baris 2/);
});

test('offices: matched however they are written, made when new, never lost, never a person', async () => {
  const opd = {
    opd: [
      { id: 'dinkes', nama: 'Dinas Kesehatan', singkatan: 'DKK', jenis: 'dinas' },
      { id: 'lama', nama: 'Kantor Lama', jenis: 'lainnya' },
    ],
  };
  const nama = [
    'Dinas Kesehatan Kab. Blora',
    'DKK',
    'dinas  kesehatan',
    'Dinas Kesehtan',
    'Dinas Sosial',
    'Kecamatan Blora',
    'Budi Santoso',
  ];
  const h = await olah(await keXlsx([KEPALA, ...nama.map((n, i) => [`Uji ${i}`, 'Kesehatan', 'a', 'b', n])]), bahanUji({ opd }));
  assert.deepEqual(h.opdBaru, ['Dinas Sosial', 'Kecamatan Blora']);
  assert.deepEqual(
    h.baris.map((b) => b.status),
    [...Array<string>(6).fill('siap'), 'perlu'],
  );
  const berkas = JSON.parse(h.berkas.find((b) => b.jalur.endsWith('opd.json'))!.isi) as typeof opd;
  assert.deepEqual(berkas.opd.slice(0, 2), opd.opd);
  assert.deepEqual(
    berkas.opd.map((o) => o.id),
    ['dinkes', 'lama', 'dinas-sosial', 'kecamatan-blora'],
  );
  for (const i of [0, 1, 2, 3]) assert.match(h.berkas.find((b) => b.jalur.endsWith(`/uji-${i}.md`))!.isi, /opd: \[dinkes\]/);
});

test('another region in the sheet is no record of this one', async () => {
  const kepala = [...KEPALA, 'Nama Pemda'];
  const baris = (d: string) => ['Uji', 'Kesehatan', 'a', 'b', null, d];
  for (const d of ['Kab. Blora', 'Pemerintah Kabupaten Blora', 'PEMKAB BLORA', '33.16', 'Blora'])
    assert.equal((await olah(await satu(baris(d), kepala))).siap, 1, d);
  assert.match((await olah(await satu(baris('Kabupaten Rembang'), kepala))).baris[0]!.masalah[0]!.pesan, /Rembang/);
});

test('personal data: a cell of it is dropped, within a text it stops the row', async () => {
  const h = await olah(
    await keXlsx([
      [...KEPALA, 'Sasaran'],
      ['Satu', 'Kesehatan', 'a', 'b', null, '0812-3456-7890'],
      ['Dua', 'Kesehatan', 'Hubungi Ibu Ani di nomor 0812-3456-7890 untuk mendaftar layanan ini.', 'b', null, null],
    ]),
  );
  assert.deepEqual(
    h.baris.map((b) => b.status),
    ['siap', 'perlu'],
  );
  assert.doesNotMatch(h.berkas.map((b) => b.isi).join(), /0812/);
  assert.match(h.baris[1]!.masalah[0]!.pesan, /seperti nomor ponsel/);
});

test('formulas, Markdown and HTML in cells stay text', async (t) => {
  const teks =
    '=HYPERLINK("x")\n# Judul\n- butir [tautan](javascript:alert(1))\n<script>alert(1)</script>![g](http://x/y.png)\n| a | b |\n1) satu\n> kutip\n[^lain] `kode` *tebal*';
  const h = await olah(await satu(['=1+1 Uji', 'Kesehatan', teks, '=cmd|x', null]));
  assert.equal(h.siap, 1, JSON.stringify(h.baris[0]));
  assert.deepEqual(
    temuanDi(t, h.berkas).temuan.filter((x) => x.berkas.startsWith('daerah/')),
    [],
  );
});

test('what is no innovation is passed over: the example, separators, repeated headings, notes below', async () => {
  const h = await olah(
    await keXlsx([
      KEPALA,
      ['CONTOH: X', 'Kesehatan', 'a', 'b', null],
      ['DINAS KESEHATAN', 'DINAS KESEHATAN', 'DINAS KESEHATAN', 'DINAS KESEHATAN', 'DINAS KESEHATAN'],
      ['Uji', 'Kesehatan', 'a', 'b', null],
      KEPALA,
      [null, null, null, null, 'Blora, 1 Januari 2025'],
    ]),
  );
  assert.deepEqual(
    h.baris.map((b) => b.nama),
    ['Uji'],
  );
});

test('the receipt counts every row once and escapes what it prints', async () => {
  const h = await olah(await keXlsx([KEPALA, ['A|<b>', 'Salah', 'a', 'b', null], ['B', 'Kesehatan', 'a', 'b', null]]));
  const nota = notaMarkdown(h, 'uji.xlsx', 'Kabupaten Blora');
  assert.match(nota, /\*\*2 diterima, 1 siap, 1 perlu Anda\.\*\*/);
  assert.doesNotMatch(nota, /[^\\]<b>/);
});

test('the receipt names each rule once, with the page that explains it; none where nothing is wrong', async () => {
  const baik = ['B', 'Kesehatan', 'a', 'b', null];
  const nota = async (...baris: (string | null)[][]) =>
    notaMarkdown(await olah(await keXlsx([KEPALA, ...baris])), 'uji.xlsx', 'Kabupaten Blora', { situs: 'https://blora.go.id/' });
  assert.doesNotMatch(await nota(baik), /Penjelasan aturan/);
  const salah = await nota(baik, ['A', 'Salah', 'a', 'b', null], ['C', 'Keliru', 'a', 'b', null], ['x'.repeat(130), ...baik.slice(1)]);
  assert.equal(salah.split('\\[kosakata\\]').length - 1, 2, salah);
  assert.match(
    salah,
    /## Penjelasan aturan\n\n- kosakata: https:\/\/blora\.go\.id\/panduan\/galat\/kosakata\/\n- terlalu-panjang: https:\/\/\S+\n\n/,
  );
});

test('no mapping, no row, no field: told, not thrown', async () => {
  const h = await olah(
    await keXlsx([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  );
  assert.equal(h.diterima, 0);
  assert.match(h.kabar[0]!, /Kolom Nama inovasi, Urusan utama, dan Rancang bangun tidak ditemukan/);
});

test('any text in any cell: files that pass, or rows that say why', async (t) => {
  const medan = Object.values(MEDAN_LEMBAR);
  const sel = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 60, unit: 'grapheme' }),
    fc.string({ maxLength: 40 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom('Kesehatan', 'Digital', '2024', '- a\n- b', '1. x\n\ny', 'Rp 1 juta'),
  );
  const baris = fc.tuple(...medan.map(() => sel)).map((b) => b as Sel[]);
  await fc.assert(
    fc.asyncProperty(fc.array(baris, { minLength: 1, maxLength: 4 }), async (isi) => {
      const terisi = isi.map((b, i) => {
        const salin = [...b];
        // Enough that many rows are ready, so that their texts are checked.
        salin[0] = `Uji ${i} ${String(b[0] ?? '').slice(0, 20)}`;
        return medan.map((m, j) =>
          m.kosakata || ['Nama pemda', 'Tema', 'Urusan lain', 'Perangkat daerah'].includes(m.judul) || /Waktu|Rp|Boleh/.test(m.judul)
            ? m.judul === 'Urusan utama'
              ? 'Kesehatan'
              : null
            : m.judul === 'Rancang bangun'
              ? `Cara. ${String(salin[j] ?? '')}`
              : salin[j]!,
        );
      });
      const lembar = {
        nama: 'x',
        sejak1904: false,
        peringatan: [],
        baris: [medan.map((m) => m.judul as Sel), ...terisi].map((s, i) => ({ nomor: i + 1, sel: s })),
      };
      const h = susunLembar(lembar, petakan(lembar, KOSAKATA_UJI), bahanUji(), { sumber: SUMBER_UJI });
      assert.equal(h.siap + h.perlu + h.ada, h.diterima);
      assert.equal(h.berkas.filter((b) => b.jalur.endsWith('.md')).length, h.siap);
      assert.deepEqual(temuanKecil(t, h), []);
    }),
    { numRuns: 25 },
  );
});

/** Findings on the files of this result in a tree that holds only what they need. */
function temuanKecil(t: TestContext, h: HasilLembar) {
  const akar = folderSementara(t);
  for (const x of ['situs.json', 'kosakata', 'wilayah/33-jawa-tengah.json']) cpSync(join('content', x), join(akar, x), { recursive: true });
  tulisUsulan(akar, h.berkas);
  return periksaIsi(akar, TANGGAL_LEMBAR).temuan.filter((x) => x.berkas.startsWith('daerah/') && x.tingkat === 'galat');
}
