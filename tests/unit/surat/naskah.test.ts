/** Official papers: form, addressees, questions, and that nothing unknown is made up. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { TITIK, type BahanSurat, type FaktaSurat, type Isian } from '../../../src/surat/bahan.ts';
import { naskahHtml } from '../../../src/surat/html.ts';
import { tandaButir } from '../../../src/surat/naskah.ts';
import { susunNaskah } from '../../../src/surat/semua.ts';
import { naskahTeks } from '../../../src/surat/teks.ts';
import { ID_NASKAH, type IdNaskah } from '../../../src/text/pesan/naskah.ts';
import { kepalaUnit } from '../../../src/text/pesan/surat.ts';
import { PERTANYAAN_UMUM } from '../../../src/text/pesan/syarat.ts';
import { FAKTA, ISIAN, JAGUNG, KOSONG, TERISI } from '../../bantu/surat-uji.ts';

const teks = (id: IdNaskah, b: BahanSurat = TERISI): string => naskahTeks(susunNaskah(id, b));
const kali = (isi: string, apa: string): number => isi.split(apa).length - 1;

test('a letter of interest has every part of an official letter, in order', () => {
  const isi = teks('minat');
  const urutan = [
    'WALI KOTA JAGUNG',
    'PROVINSI LUMBUNG RAYA',
    'Jagung, 23 November 2026',
    'Nomor: 000.9/12/2026',
    'Sifat: Biasa',
    'Lampiran: 1 (satu) lembar',
    'Hal: Minat Replikasi Inovasi SI PADI',
    'Yth. Bupati Padi',
    'u.p. Kepala Dinas Pangan',
    'Pasal 386 Undang-Undang Nomor 23 Tahun 2014',
    'Pemerintah Kota Jagung berminat mereplikasi inovasi SI PADI (Sistem Pangan Desa Mandiri)',
    'Bagian Kerja Sama, telepon/surel (021) 555 0100',
    'Wali Kota Jagung,',
    'Nama Pejabat',
    'Tembusan:',
    'Kepala Badan Strategi Kebijakan Dalam Negeri, Kementerian Dalam Negeri',
    'Kepala Badan Riset dan Inovasi Daerah Kabupaten Padi',
    'DAFTAR PERTANYAAN TENTANG INOVASI SI PADI',
    '1. Berapa biaya awalnya?',
  ];
  const letak = urutan.map((u) => isi.indexOf(u));
  assert.deepEqual(
    urutan.filter((_, n) => letak[n] === -1),
    [],
  );
  assert.deepEqual(
    letak,
    [...letak].sort((a, b) => a - b),
  );
});

test('each signatory has its letterhead, its form of signing and its addressee', () => {
  const oleh = (penanda: Isian['penanda'], kantor?: string) =>
    teks('minat', { inovasi: FAKTA, isian: { daerah: JAGUNG, penanda, kantor } });
  assert.match(
    oleh('sekda'),
    /^PEMERINTAH KOTA JAGUNG\nSEKRETARIAT DAERAH\n[^]*Yth\. Bupati Padi\nu\.p\.[^]*a\.n\. Wali Kota Jagung\nSekretaris Daerah,/,
  );
  assert.match(
    oleh('dinas', 'Dinas Pertanian'),
    /^PEMERINTAH KOTA JAGUNG\nDINAS PERTANIAN\n[^]*Yth\. Kepala Dinas Pangan Kabupaten Padi\ndi tempat[^]*Kepala Dinas Pertanian,[^]*3\. Wali Kota Jagung \(sebagai laporan\)/,
  );
  assert.match(oleh('bappeda'), new RegExp(`BADAN PERENCANAAN PEMBANGUNAN ${TITIK}`));
  const provinsi = { slug: 'provinsi-lumbung-raya', nama: 'Provinsi Lumbung Raya', jenis: 'provinsi' };
  assert.match(teks('minat', { inovasi: FAKTA, isian: { daerah: provinsi } }), /^GUBERNUR LUMBUNG RAYA\nAlamat/);
});

test('heads of offices are called as is customary', () => {
  for (const [unit, kepala] of [
    ['Kecamatan Lenek', 'Camat Lenek'],
    ['Kelurahan Gununggedangan', 'Lurah Gununggedangan'],
    ['Pemerintah Desa Klampok', 'Kepala Desa Klampok'],
    ['Desa Demakan', 'Kepala Desa Demakan'],
    ['Pemerintah Kampung Foroma Jaya', 'Kepala Kampung Foroma Jaya'],
    ['RSUD Blambangan', 'Direktur RSUD Blambangan'],
    ['PDAM Kulon Progo', 'Direktur PDAM Kulon Progo'],
    ['PT Lumbung (Perseroda)', 'Direktur PT Lumbung (Perseroda)'],
    ['Sekretariat Daerah', 'Sekretaris Daerah'],
    ['Inspektorat', 'Inspektur'],
    ['Tim Koordinasi', 'Ketua Tim Koordinasi'],
    ['Bagian Organisasi', 'Kepala Bagian Organisasi'],
    ['Puskesmas Jabon', 'Kepala Puskesmas Jabon'],
    ['Dinas Pangan', 'Kepala Dinas Pangan'],
    ['Kepala Dinas Pangan', 'Kepala Dinas Pangan'],
    ['Pemerintah Kabupaten Padi', 'Bupati Padi'],
    [TITIK, `Kepala ${TITIK}`],
  ] as const)
    assert.equal(kepalaUnit(unit), kepala);
});

test('no paper says Kepala Kecamatan, nor the region twice', () => {
  const isian: Isian = { ...ISIAN, penanda: 'dinas', kantor: 'Sekretariat Daerah Kota Jagung' };
  for (const unit of ['Kecamatan Lenek', 'RSUD Padi', 'Pemerintah Kabupaten Padi'])
    for (const id of ID_NASKAH) {
      const isi = teks(id, { inovasi: { ...FAKTA, unit, koordinator: 'Bappeda Kabupaten Padi' }, isian });
      assert.doesNotMatch(isi, /Kepala (Kecamatan|RSUD|Sekretariat|Pemerintah)/, id);
      assert.doesNotMatch(isi, /(Kabupaten Padi|\bPadi|Kota Jagung) \1|Padi Kabupaten Padi/i, id);
    }
  const surat = (unit: string, penanda?: Isian['penanda']) => teks('minat', { inovasi: { ...FAKTA, unit }, isian: { ...ISIAN, penanda } });
  assert.match(surat('Kecamatan Lenek'), /Yth\. Bupati Padi\nu\.p\. Camat Lenek\n/);
  assert.match(surat('Kecamatan Lenek', 'dinas'), /Yth\. Camat Lenek Kabupaten Padi\n/);
  assert.match(surat('RSUD Padi', 'dinas'), /Yth\. Direktur RSUD Padi\n/);
  assert.match(surat('Pemerintah Kabupaten Padi'), /Yth\. Bupati Padi\nu\.p\. perangkat daerah yang membidangi riset dan inovasi\n/);
  assert.match(teks('perjanjian-kerja-sama', { inovasi: { ...FAKTA, unit: 'Kecamatan Lenek' }, isian }), /, Camat Lenek, bertindak/);
});

describe('questions', () => {
  for (const id of ['minat', 'tindak-lanjut', 'balasan'] as const) {
    test(`${id}: each open question once, numbered in order`, () => {
      fc.assert(
        fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 20 }), (nomor) => {
          const pertanyaan = nomor.map((n) => `Pertanyaan ke-${String(n).padStart(4, '0')}?`);
          const isi = teks(id, { inovasi: { ...FAKTA, pertanyaan }, isian: ISIAN });
          for (const [n, p] of pertanyaan.entries()) {
            assert.equal(kali(isi, p), 1, p);
            assert.ok(isi.includes(`\n${n + 1}. ${p}`), `${n + 1}. ${p}`);
          }
        }),
        { numRuns: 30 },
      );
    });
  }

  test('nothing open and nothing answered: no attachment', () => {
    const isi = teks('minat', { inovasi: { ...FAKTA, pertanyaan: [] }, isian: ISIAN });
    assert.match(isi, /Lampiran: -/);
    assert.doesNotMatch(isi, /DAFTAR PERTANYAAN|dalam lampiran/);
  });

  test('without an innovation everything is asked that a copy needs to know', () => {
    assert.equal(PERTANYAAN_UMUM.length, 17);
    for (const p of PERTANYAAN_UMUM) assert.equal(kali(teks('minat', KOSONG), p), 1, p);
  });

  test('answers to the self-check stand behind the questions, and only when there are some', () => {
    const jawaban = [{ tanya: 'Adakah tanah desa?', jawab: 'Ada, 200 meter persegi' }];
    const isi = teks('minat', { inovasi: FAKTA, isian: { ...ISIAN, jawaban } });
    assert.ok(isi.indexOf('Adakah tanah desa?\nAda, 200') > isi.indexOf('3. Apakah masih berjalan?'));
    assert.doesNotMatch(teks('minat'), /penilaian sendiri/);
    assert.match(teks('minat', { inovasi: { ...FAKTA, pertanyaan: [] }, isian: { ...ISIAN, jawaban } }), /KEADAAN AWAL DAERAH/);
  });
});

test('a letter that continues names the step, its date and its source', () => {
  assert.match(teks('tindak-lanjut'), /a\. nota kesepahaman \(Januari 2023\), sebagaimana disebut Koran Lumbung,\n/);
  assert.match(teks('tindak-lanjut'), /apakah dokumen dari langkah di atas masih berlaku/);
  const [r] = FAKTA.relasi;
  const langkah = [{ ...r!.langkah[0]!, berakhir: 'Januari 2025' }];
  const lewat = teks('tindak-lanjut', { inovasi: { ...FAKTA, relasi: [{ ...r!, langkah }] }, isian: ISIAN });
  assert.match(lewat, /a\. nota kesepahaman \(Januari 2023, berakhir Januari 2025\), sebagaimana/);
  assert.match(lewat, /mengusulkan pembaruan naskah yang telah berakhir/);
  assert.doesNotMatch(lewat, /masih berlaku/);
  const lain = teks('tindak-lanjut', { inovasi: FAKTA, isian: { ...ISIAN, daerah: { ...JAGUNG, slug: 'kota-lain' } } });
  assert.doesNotMatch(lain, /Januari 2023/);
  assert.match(lain, new RegExp(`a\\. ${TITIK}, tanggal ${TITIK}`));
});

test('a reply comes from the origin and goes to the region that asked', () => {
  assert.match(teks('balasan'), /^BUPATI PADI\n[^]*Yth\. Wali Kota Jagung\n[^]*Bupati Padi,/);
});

test('the cost sheet shows what is known with year and source, sums nothing, and says when nothing is known', () => {
  assert.match(teks('rab'), /1\tBangunan lumbung\tBiaya awal\tRp20 juta\t2024\tKabupaten Padi; APBD\tLaporan daerah/);
  assert.match(teks('rab', { inovasi: { ...FAKTA, biaya: [] }, isian: {} }), /Biaya inovasi SI PADI belum diketahui/);
  assert.doesNotMatch(teks('rab', { inovasi: { ...FAKTA, biaya: [] }, isian: {} }), /Rp\d/);
});

test('passing it on is forbidden unless the record allows it', () => {
  assert.match(teks('perjanjian-kerja-sama'), /tidak meneruskan inovasi kepada daerah lain tanpa persetujuan/);
  assert.match(
    teks('perjanjian-kerja-sama', { inovasi: { ...FAKTA, bolehUlang: true }, isian: ISIAN }),
    /dapat meneruskan inovasi kepada daerah lain/,
  );
});

test('no other law is named than those that are known to hold', () => {
  for (const id of ID_NASKAH) {
    const hukum = teks(id).match(/(?:Undang-Undang|Peraturan [A-Z]\w+)[^.;,\n]* Nomor \d+ Tahun \d+/g) ?? [];
    assert.deepEqual(
      [...new Set(hukum)].filter((h) => !/^(Undang-Undang Nomor 23 Tahun 2014|Peraturan Pemerintah Nomor 38 Tahun 2017)$/.test(h)),
      [],
      id,
    );
  }
});

/** Facts of which any may be missing. */
const adaTidak = <T>(x: T) => fc.constantFrom(x, undefined);
const sembarangFakta: fc.Arbitrary<FaktaSurat> = fc
  .record({
    kepanjangan: adaTidak('Sistem Pangan'),
    alamat: adaTidak(FAKTA.alamat),
    unit: adaTidak('Dinas Pangan'),
    koordinator: adaTidak('Bappeda'),
    pertanyaan: fc.constantFrom([], FAKTA.pertanyaan),
    langkah: fc.constantFrom([], FAKTA.langkah),
    caraKerja: fc.constantFrom([], FAKTA.caraKerja),
    inti: fc.constantFrom([], FAKTA.inti),
    tim: fc.constantFrom([], FAKTA.tim),
    prasyarat: fc.constantFrom([], FAKTA.prasyarat),
    waktu: adaTidak('3 bulan'),
    kunjungan: adaTidak('senin'),
    biaya: fc.constantFrom([], FAKTA.biaya),
    pemilikHak: adaTidak('Kabupaten Padi'),
    relasi: fc.constantFrom([], FAKTA.relasi),
  })
  .map((x) => ({ ...FAKTA, ...x }));
const sembarangIsian: fc.Arbitrary<Isian> = fc.record({
  daerah: adaTidak(JAGUNG),
  penanda: fc.constantFrom('kepala-daerah', 'sekda', 'bappeda', 'dinas', undefined),
  kantor: adaTidak('Bapperida'),
  pejabat: adaTidak('  '),
  nomor: adaTidak('12'),
  tanggal: adaTidak('2026-11-23'),
  tempat: adaTidak('Jagung'),
});

test('whatever is missing, papers have no holes: no undefined, no empty brackets, no doubled marks', () => {
  fc.assert(
    fc.property(fc.option(sembarangFakta, { nil: undefined }), sembarangIsian, fc.constantFrom(...ID_NASKAH), (inovasi, isian, id) => {
      const isi = teks(id, { inovasi, isian });
      assert.doesNotMatch(isi, /undefined|null|NaN|\[object|\(\s*\)|[^\t\n ] {2,}|(?<!…)\.\.|,,|;;| [,;:](?! )/, id);
    }),
  );
});

test('every text is escaped, and HTML carries neither style nor handler', () => {
  const jahat = '<img src=x onerror="alert(1)">&';
  const inovasi: FaktaSurat = { ...FAKTA, nama: jahat, pertanyaan: [jahat], biaya: [{ ...FAKTA.biaya[0]!, untuk: jahat }] };
  const isian: Isian = { ...ISIAN, pejabat: jahat, nomor: jahat, alamat: jahat, daerah: { ...JAGUNG, nama: jahat } };
  for (const id of ID_NASKAH) {
    const html = naskahHtml(susunNaskah(id, { inovasi, isian }));
    assert.doesNotMatch(html.replace(/"[^"]*"/g, '""'), /<img|style=|<[^>]*\son\w+=/i, id);
    assert.doesNotMatch(html, /&(?!amp;|lt;|gt;|quot;)/, id);
  }
});

test('list marks', () => {
  assert.deepEqual(
    [tandaButir('angka', 0), tandaButir('huruf', 25), tandaButir('huruf', 26), tandaButir('ayat', 1)],
    ['1.', 'z.', 'aa.', '(2)'],
  );
});

test('widths of every table are told in full', () => {
  for (const id of ID_NASKAH)
    for (const b of susunNaskah(id, TERISI).isi)
      if (b.jenis === 'tabel') {
        assert.equal(b.lebar.length, b.kepala.length, b.nama);
        assert.equal(
          b.lebar.reduce((x, y) => x + y, 0),
          100,
          b.nama,
        );
        assert.ok(
          b.baris.every((r) => r.length === b.kepala.length),
          b.nama,
        );
      }
});
