/** From a record to what its papers say; and the readable record of the package. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Relasi } from '../../../src/domain/replikasi.ts';
import { catatanMarkdown } from '../../../src/format/catatan-markdown.ts';
import { keZip } from '../../../src/format/zip.ts';
import { butirBernomor, faktaSurat } from '../../../src/katalog/fakta-surat.ts';
import { naskahCocok } from '../../../src/surat/cocok.ts';
import { biayaUji, daerahKatalogUji, inovasiUji, katalogUji } from '../../bantu/inovasi-uji.ts';
import { langkahUji, relasiUji } from '../../bantu/relasi-uji.ts';

const PENERIMA = daerahKatalogUji('98.02', 'Kota Jagung');

function relasi(langkah: Partial<Relasi['langkah'][number]>[], lain: Partial<Relasi> = {}): Relasi {
  const penuh = langkah.map((l) => ({ langkah: 'mou', suara: 'publik' as const, sumber: [], ...l }));
  return {
    inovasi: '98.01-kabupaten-padi/si-padi',
    penerima: PENERIMA.kode,
    suara: 'publik',
    langkah: penuh,
    terakhir: penuh.at(-1)!,
    kelompok: 'kesepakatan',
    kedaluwarsa: false,
    catatan: [],
    ...lain,
  };
}

const fakta = (isi: Parameters<typeof inovasiUji>[1], r: Relasi[] = []) => {
  const i = inovasiUji('si-padi', isi, { relasi: r });
  return faktaSurat(i, { ...katalogUji([i]), daerah: new Map([[PENERIMA.kode, PENERIMA]]) }, 'https://lumbung.test');
};

test('costs keep kind, year and source; money saved is no cost', () => {
  const { biaya } = fakta({
    biaya: {
      rincian: [
        biayaUji({ sumberDana: ['apbd-kabkota'] }),
        biayaUji({ jenis: 'dihemat' }),
        biayaUji({ jenis: 'tahunan', tahun: undefined }),
      ],
    },
  });
  assert.deepEqual(biaya, [
    {
      untuk: 'Bangunan lumbung',
      jenis: 'Biaya awal',
      jumlah: 'Rp20 juta',
      tahun: '2024',
      asal: 'Kabupaten Padi; APBD kabupaten/kota',
      sumber: 'Kabupaten Padi',
    },
    {
      untuk: 'Bangunan lumbung',
      jenis: 'Biaya tahunan',
      jumlah: 'Rp20 juta',
      tahun: 'tahun belum diketahui',
      asal: 'Kabupaten Padi',
      sumber: 'Kabupaten Padi',
    },
  ]);
});

test('what a copy paid stands under its own name', () => {
  const catatan = { biayaNyata: [biayaUji()], sumber: [{ id: 'laporan', judul: 'L', penerbit: 'Kota Jagung', jenis: 'contoh' }] };
  const { biaya } = fakta({}, [relasi([{}], { catatan: [catatan] as unknown as Relasi['catatan'] })]);
  assert.deepEqual(
    biaya.map((b) => b.asal),
    ['Kota Jagung'],
  );
});

test('a letter refers to steps; promises, and interest that only the news tells of, are none', () => {
  const langkah = (r: Relasi[]) => fakta({}, r).relasi.map((x) => [x.slug, x.langkah.length]);
  assert.deepEqual(langkah([relasi([{ langkah: 'janji' }])]), []);
  assert.deepEqual(langkah([relasi([{ langkah: 'minat', suara: 'publik' }])]), []);
  assert.deepEqual(langkah([relasi([{ langkah: 'minat', suara: 'penerima' }])]), [['kota-jagung', 1]]);
  assert.deepEqual(langkah([relasi([{ langkah: 'studi-tiru' }, { langkah: 'mou' }, { langkah: 'janji' }])]), [['kota-jagung', 2]]);
});

test('only a fresh, running, declared copy can state that it replicated; what nobody calls a copy gets a letter of interest', () => {
  const cocok = (langkah: string, lain: Parameters<typeof relasiUji>[3] = {}) =>
    naskahCocok(fakta({}, [relasiUji('98.01-kabupaten-padi/si-padi', PENERIMA.kode, [langkahUji(langkah)], lain)]), 'kota-jagung');
  assert.equal(cocok('berjalan'), 'pernyataan');
  assert.equal(cocok('berjalan', { kedaluwarsa: true }), 'tindak-lanjut');
  assert.equal(cocok('berjalan', { kelompok: 'berhenti' }), 'tindak-lanjut');
  assert.equal(cocok('uji-coba'), 'tindak-lanjut');
  for (const hubungan of ['kebijakan-serupa', 'pelaksana-sama', 'program-sama', 'percontohan-bersamaan'] as const)
    for (const langkah of ['berjalan', 'uji-coba', 'minat']) assert.equal(cocok(langkah, { catatan: { hubungan } }), undefined, hubungan);
  assert.equal(naskahCocok(fakta({}), 'kabupaten-padi'), 'balasan');
});

test('an agreement over this innovation is a step of each of its regions, with its number', () => {
  const i = inovasiUji('si-padi');
  const k = katalogUji([i]);
  const perjanjian = {
    id: 'perjanjian',
    jenis: 'pks',
    nomor: '12/2025',
    tanggal: '2025-06-18',
    asal: '98.01',
    pihak: [{ kode: PENERIMA.kode }],
    inovasi: [i.id],
    dasar: ['berita'],
    sumber: [{ id: 'berita', judul: 'B', penerbit: 'Koran', jenis: 'contoh' }],
  } as unknown as (typeof k.kesepakatan)[number];
  const f = (lain: object = {}) =>
    faktaSurat(i, { ...k, daerah: new Map([[PENERIMA.kode, PENERIMA]]), kesepakatan: [{ ...perjanjian, ...lain }] }, undefined).relasi;
  assert.deepEqual(f(), [
    {
      slug: 'kota-jagung',
      berjalanSebagaiTiruan: false,
      langkah: [{ nama: 'pks', nomor: '12/2025', tanggal: '18 Juni 2025', sumber: 'Koran' }],
    },
  ]);
  assert.deepEqual(f({ inovasi: ['lain/lain'] }), []);
  const akhir = (berlakuSampai: string) => f({ berlakuSampai })[0]!.langkah[0]!.berakhir;
  assert.deepEqual([akhir('2025-12'), akhir(k.tanggal), akhir('2999')], ['Desember 2025', undefined, undefined]);
});

test('no address while the site has none', () => {
  const i = inovasiUji('si-padi');
  assert.equal(faktaSurat(i, katalogUji([i]), undefined).alamat, undefined);
  assert.equal(faktaSurat(i, katalogUji([i]), 'https://lumbung.test').alamat, 'https://lumbung.test/inovasi/kabupaten-padi/si-padi/');
});

test('steps out of a section lose their marks', () => {
  assert.deepEqual(
    butirBernomor(
      'Pengantar.\n\n1. Warga **menitip** gabah.[^a][^b]\n2. Pengurus [mencatat](https://x.test/1).\n\nPenutup 3. bukan butir.',
    ),
    ['Warga menitip gabah.', 'Pengurus mencatat.'],
  );
});

test('the readable record names its sources under the marks of its text', () => {
  const md = catatanMarkdown(
    {
      nama: 'SI PADI',
      daerah: 'Kabupaten Padi',
      ringkasan: 'Ringkas.',
      per: '2026-11-22',
      lisensi: 'CC BY 4.0',
      bagian: [{ judul: 'Cara kerja', teks: 'Begini.[^laporan]' }],
      sumber: [{ id: 'laporan', judul: 'Laporan', penerbit: 'Kabupaten Padi', tanggal: '2025-03', url: 'https://padi.test/1' }],
    },
    'https://lumbung.test/',
  );
  assert.match(md, /^# SI PADI\n\nKabupaten Padi\n\nRingkas\.\n\n## Cara kerja\n\nBegini\.\[\^laporan\]/);
  assert.match(md, /\n\[\^laporan\]: Laporan, Kabupaten Padi, 2025-03\. <https:\/\/padi\.test\/1>\n/);
});

test('equal files make equal packages', () => {
  const isi = () => keZip({ 'a/b.txt': new TextEncoder().encode('gabah') });
  assert.deepEqual(isi(), isi());
  assert.equal(strFromU8(unzipSync(isi())['a/b.txt']!), 'gabah');
});
