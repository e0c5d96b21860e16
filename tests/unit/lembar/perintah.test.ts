/** `npm run impor` as a command: dry run, writing, repeating, replacing, mapping, reports, bad use. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { semuaBerkas } from '../../../scripts/lib/folder.ts';
import { AKAR } from '../../../scripts/lib/proses.ts';
import { periksaIsi } from '../../../src/reader/periksa.ts';
import { folderSementara } from '../../bantu/folder-sementara.ts';
import { empatPuluhBaris, keXlsx } from '../../bantu/lembar-uji.ts';
import { TANGGAL_LEMBAR } from './alat.ts';

/** Vocabularies, one province, Blora: enough for the checker, small enough to be read often. */
function isiKecil(t: TestContext): string {
  const akar = folderSementara(t);
  for (const x of [
    'situs.json',
    'kosakata',
    'wilayah/33-jawa-tengah.json',
    'daerah/33.16-kabupaten-blora/daerah.json',
    'daerah/33.16-kabupaten-blora/opd.json',
  ])
    cpSync(join(AKAR, 'content', x), join(akar, x), { recursive: true });
  return akar;
}

function impor(...arg: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/impor.ts', ...arg], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...process.env, TANGGAL: TANGGAL_LEMBAR },
  });
  return { status, stdout, stderr };
}

async function bahan(t: TestContext) {
  const akar = isiKecil(t);
  const meja = folderSementara(t);
  const berkas = join(meja, 'daftar.xlsx');
  writeFileSync(berkas, await keXlsx([['Catatan']], empatPuluhBaris()));
  const peta = join(meja, 'peta.json');
  writeFileSync(peta, JSON.stringify({ 'Sasaran akhir yang dituju': 'tujuan' }));
  const arg = [berkas, '--daerah', '33.16', '--sumber-judul', 'Daftar uji', '--lembar', 'lembar 2', '--peta', peta, '--akar', akar];
  const potret = () => Object.fromEntries(semuaBerkas(akar).map((b) => [b, readFileSync(join(akar, b), 'utf8')]));
  return { akar, meja, berkas, arg, potret };
}

test('dry run writes nothing; --tulis writes valid files; a second run changes nothing', async (t) => {
  const { akar, meja, arg, potret } = await bahan(t);
  const awal = potret();
  const kering = impor(...arg, '--laporan', join(meja, 'nota.md'));
  assert.equal(kering.status, 1, kering.stderr);
  assert.match(kering.stdout, /\*\*40 diterima, 37 siap, 3 perlu Anda\.\*\*/);
  assert.match(kering.stdout, /Belum ada yang ditulis\. Tambahkan --tulis untuk menulis 38 berkas\./);
  assert.match(readFileSync(join(meja, 'nota.md'), 'utf8'), /^# Tanda terima impor\n/);
  assert.deepEqual(potret(), awal);

  assert.match(impor(...arg, '--tulis').stdout, /38 berkas ditulis/);
  const sesudah = potret();
  assert.equal(Object.keys(sesudah).length, Object.keys(awal).length + 37);
  assert.deepEqual(
    periksaIsi(akar, TANGGAL_LEMBAR).temuan.filter((x) => x.berkas.includes('/inovasi/')),
    [],
  );
  const opd = JSON.parse(sesudah['daerah/33.16-kabupaten-blora/opd.json']!) as { opd: { id: string }[] };
  const opdLama = JSON.parse(awal['daerah/33.16-kabupaten-blora/opd.json']!) as { opd: { id: string }[] };
  assert.deepEqual(opd.opd.slice(0, opdLama.opd.length), opdLama.opd);

  for (const tambahan of [[], ['--timpa']]) {
    assert.match(impor(...arg, '--tulis', ...tambahan).stdout, /0 siap, 3 perlu Anda, 37 sudah tercatat[^]*Tidak ada berkas yang berubah/);
    assert.deepEqual(potret(), sesudah);
  }
});

test('a record that a person changed stays, unless --timpa', async (t) => {
  const { akar, arg } = await bahan(t);
  impor(...arg, '--tulis');
  const satu = join(akar, 'daerah/33.16-kabupaten-blora/inovasi/inovasi-uji-1.md');
  const diubah = readFileSync(satu, 'utf8').replace('Antrean panjang', 'Antrean amat panjang');
  writeFileSync(satu, diubah);
  impor(...arg, '--tulis');
  assert.equal(readFileSync(satu, 'utf8'), diubah);
  assert.match(impor(...arg, '--tulis', '--timpa').stdout, /1 siap/);
  assert.match(readFileSync(satu, 'utf8'), /Antrean panjang/);
});

test('bad use and bad files: 2, with a sentence', async (t) => {
  const { akar, meja, berkas, arg } = await bahan(t);
  const pdf = join(meja, 'x.xlsx');
  writeFileSync(pdf, '%PDF-1.7');
  const petaAsing = join(meja, 'asing.json');
  writeFileSync(petaAsing, '{ "Sasaran": "tujuan" }');
  const dasar = ['--daerah', '33.16', '--sumber-judul', 'Uji', '--akar', akar];
  for (const [daftar, pola] of [
    [dasar, /Sebutkan satu berkas/],
    [[berkas, '--akar', akar], /Daerahnya belum disebut/],
    [[berkas, '--daerah', '33.16', '--akar', akar], /Sumber lembar belum disebut/],
    [[berkas, ...dasar, '--entah'], /Pilihan tidak dikenal: --entah/],
    [[...arg, '--baris-judul', 'tiga'], /--baris-judul harus bilangan bulat/],
    [[...arg, '--baris-judul', '2'], /--baris-judul 2: baris itu kosong di lembar "Lembar 2"/],
    [
      [...arg.with(arg.indexOf('--peta') + 1, petaAsing)],
      /Peta kolom menyebut "Sasaran", yang tidak ada di lembar\. Yang ada: No, Nama Inovasi Daerah/,
    ],
    [[join(meja, 'tiada.xlsx'), ...dasar], /tidak ditemukan/],
    [[pdf, ...dasar], /PDF, bukan lembar kerja; minta/],
    [[berkas, ...dasar, '--lembar', 'Tiga'], /Yang ada: Lembar 1, Lembar 2/],
    [[...arg, '--sumber-jenis', 'gosip'], /--sumber-jenis "gosip" tidak ada; pilih resmi/],
    [[...arg, '--sumber-url', 'ftp://x'], /--sumber-url/],
    [[berkas, ...dasar.with(1, 'Atlantis')], /"Atlantis" tidak ditemukan/],
  ] as const) {
    const h = impor(...daftar);
    assert.equal(h.status, 2, h.stderr);
    assert.match(h.stderr, pola);
  }
});

test('a region whose own files are broken is not imported over', async (t) => {
  const { akar, arg } = await bahan(t);
  writeFileSync(join(akar, 'daerah/33.16-kabupaten-blora/opd.json'), '{');
  const h = impor(...arg, '--tulis');
  assert.equal(h.status, 1);
  assert.match(h.stderr, /Tidak diimpor/);
});
