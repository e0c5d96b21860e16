/** `npm run baru` as a command: every kind of record from options alone, valid at once; nothing is ever overwritten. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { rapikanBerkas } from '../../src/format/rapi/berkas.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { DAERAH, INOVASI, isiMinimal, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
function baru(akar: string, ...arg: string[]) {
  return spawnSync(process.execPath, ['scripts/baru.ts', '--akar', akar, ...arg], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...process.env, TANGGAL: TANGGAL_UJI },
  });
}
const SUMBER = ['--sumber-judul', 'Laporan tahunan', '--sumber-penerbit', 'Dinas Pangan', '--sumber-jenis', 'contoh'];
const INOVASI_BARU = [
  '--jenis',
  'inovasi',
  '--nama',
  'Embung: Desa',
  '--ringkasan',
  'Desa menampung air hujan.',
  '--urusan',
  'pertanian',
  '--tema',
  'pangan,air',
  '--cara-kerja',
  'Warga menggali embung.',
  ...SUMBER,
];

/** Each kind in a region that has no folder yet. */
const PER_JENIS: Record<string, { arg: string[]; berkas: string }> = {
  inovasi: { arg: [...INOVASI_BARU, '--opd', 'Dinas Pangan', '--mulai', '2024'], berkas: 'inovasi/embung-desa.md' },
  replikasi: {
    arg: ['--inovasi', 'lumbung-desa', '--hubungan', 'contoh', '--langkah', 'minat', '--langkah-tanggal', '2026-01', ...SUMBER],
    berkas: 'replikasi/lumbung-desa.json',
  },
  kebutuhan: {
    arg: [
      '--judul',
      'Air bersih',
      '--ringkasan',
      'Warga perlu air.',
      '--tema',
      'air',
      '--status',
      'contoh',
      '--tanggal',
      '2026-02',
      '--masalah',
      'Sumur kering.',
      ...SUMBER,
    ],
    berkas: 'kebutuhan/air-bersih.md',
  },
  rencana: {
    arg: [
      '--nama',
      'Pupuk desa',
      '--ringkasan',
      'Membuat pupuk.',
      '--tahun',
      '2027',
      '--opd',
      'Dinas Pangan',
      '--tema',
      'pangan',
      '--status',
      'gagasan',
      '--langkah-kegiatan',
      'Pelatihan',
      '--langkah-mulai',
      '2027',
      '--langkah-selesai',
      '2027',
      '--langkah-status',
      'belum',
      '--masalah',
      'Pupuk langka.',
      '--gagasan',
      'Buat sendiri.',
      ...SUMBER,
    ],
    berkas: 'rencana/pupuk-desa.md',
  },
  kesepakatan: {
    arg: [
      '--judul',
      'MoU lumbung',
      '--jenis-kesepakatan',
      'contoh',
      '--tanggal',
      '2026-01',
      '--asal',
      'Kabupaten Padi',
      '--pihak-kode',
      'Kota Sorgum',
      '--lingkup',
      'Pendampingan.',
      ...SUMBER,
    ],
    berkas: 'kesepakatan/mou-lumbung.json',
  },
  kontak: {
    arg: [
      '--unit',
      'Bappeda Kota Sorgum',
      '--peran',
      'koordinator-inovasi',
      '--tingkat',
      'resmi',
      '--surel',
      'bappeda@sorgum.example',
      ...SUMBER,
    ],
    berkas: 'kontak.json',
  },
};

for (const [jenis, { arg, berkas }] of Object.entries(PER_JENIS)) {
  test(`${jenis}: the region's folder is made, the tree stays without fault, the file is tidy`, (t) => {
    const akar = tulisIsi(t, isiMinimal());
    const { status, stdout, stderr } = baru(akar, '--jenis', jenis, '--daerah', 'Kota Sorgum', ...arg);
    assert.equal(status, 0, stderr + stdout);
    const jalur = `daerah/98.71-kota-sorgum/${berkas}`;
    assert.match(stdout, new RegExp(`Ditulis: ${akar}/daerah/98\\.71-kota-sorgum/daerah\\.json\n`));
    assert.match(stdout, new RegExp(`Ditulis: ${akar}/${jalur}\n\nLangkah berikutnya:\n`));
    assert.equal(existsSync(join(akar, 'daerah/98.71-kota-sorgum/opd.json')), arg.includes('--opd'));
    assert.deepEqual(
      periksaIsi(akar, TANGGAL_UJI).temuan.map((x) => barisTemuan(x)),
      [],
    );
    const teks = readFileSync(join(akar, jalur), 'utf8');
    assert.deepEqual(rapikanBerkas(jalur, teks), { teks, catatan: [] });
    assert.match(teks, /ditambahkan.*2026-11-22|"kontak"/);
  });
}

test('an innovation: optional fields stand as remarks, --ringkas leaves them out, --berkas names the file', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  assert.equal(baru(akar, '--daerah', '98.01', ...INOVASI_BARU).status, 0);
  const teks = readFileSync(join(akar, DAERAH, 'inovasi/embung-desa.md'), 'utf8');
  assert.match(teks, /^nama: 'Embung: Desa'\n# kepanjangan: '' # Kepanjangan singkatan\n/m);
  assert.match(teks, /\n# biaya:\n# {3}rincian:\n# {5}- jenis: # pilih: awal/);
  assert.match(teks, /\n## Cara kerja\n\nWarga menggali embung\.\[\^dinas-pangan\]\n$/);
  assert.equal(
    baru(akar, '--daerah', '98.01', ...INOVASI_BARU.map((x) => x.replace('Embung: Desa', 'Embung Dua')), '--ringkas', '--berkas', 'dua')
      .status,
    0,
  );
  assert.doesNotMatch(readFileSync(join(akar, DAERAH, 'inovasi/dua.md'), 'utf8'), /#(?!#? )|^# /m);
});

test('never overwrites', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  const asal = readFileSync(join(akar, INOVASI), 'utf8');
  const { status, stderr } = baru(akar, '--daerah', '98.01', ...INOVASI_BARU.map((x) => x.replace('Embung: Desa', 'Lumbung Desa')));
  assert.equal(status, 1);
  assert.match(stderr, /lumbung-desa\.md sudah ada, jadi tidak ditulis\./);
  assert.equal(readFileSync(join(akar, INOVASI), 'utf8'), asal);
});

test('answers that the checker refuses: its words, and nothing written', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  const { status, stderr } = baru(akar, '--daerah', 'Kota Sorgum', ...INOVASI_BARU, '--mulai', '2030');
  assert.equal(status, 1);
  assert.match(stderr, /embung-desa\.md:\d+:\d+: galat: mulai: .*\n\nPenjelasan:\n {2}masa-depan .*\n\nTidak ada yang ditulis\./);
  assert.deepEqual(readdirSync(join(akar, 'daerah')), ['98.01-kabupaten-padi']);
});

test("an office that opd.json does not know is not added behind one's back", (t) => {
  const { status, stderr } = baru(tulisIsi(t, isiMinimal()), '--daerah', '98.01', ...INOVASI_BARU, '--opd', 'Dinas Pertania');
  assert.equal(status, 2);
  assert.match(stderr, /--opd: "Dinas Pertania" tidak dikenal\. Mungkin maksudnya "Dinas Pertanian"\?/);
});

test('without a terminal: everything that is missing, at once; wrong options; help', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  const kurang = baru(akar, '--jenis', 'inovasi', '--daerah', '98.01', '--nama', 'A');
  assert.equal(kurang.status, 2);
  assert.match(kurang.stderr, /^Yang wajib belum lengkap:\n {2}--ringkasan .*\n {2}--urusan .*\n {2}--tema\n {2}--sumber-judul .*\n/);
  assert.match(kurang.stderr, /--cara-kerja {2}isi bagian ## Cara kerja\nPemakaian: npm run baru/);
  assert.match(baru(akar).stderr, /Jenis catatannya belum disebut/);
  assert.match(baru(akar, '--jenis', 'inovsi').stderr, /--jenis: "inovsi" tidak dikenal\. Mungkin maksudnya "inovasi"\?/);
  assert.match(baru(akar, '--jenis', 'inovasi', '--asing', 'x').stderr, /Pilihan tidak dikenal.*--asing[^]*--jenis inovasi --bantuan/);
  assert.match(baru(akar, '--jenis', 'inovasi', '--daerah', 'Wakanda', '--nama', 'A').stderr, /--daerah: "Wakanda" tidak dikenal/);
  assert.match(
    baru(akar, '--jenis', 'rencana', '--bantuan').stdout,
    /Wajib untuk rencana:\n {2}--daerah[^]*--langkah-kegiatan[^]*Boleh:\n/,
  );
});
