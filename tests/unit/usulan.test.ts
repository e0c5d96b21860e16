/** Forms of proposals: what is typed → one valid file, and back; faults tell where in the form they are mended. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ambil, type Entri } from '../../src/domain/entri.ts';
import { JENIS, type NamaJenis } from '../../src/domain/schema/index.ts';
import { skemaJson } from '../../src/domain/skema-json.ts';
import { belah } from '../../src/format/front-matter.ts';
import { bacaUsulan } from '../../src/format/usulan/baca.ts';
import { susunUsulan, teksUsulan, type Tempat } from '../../src/format/usulan/berkas.ts';
import { bersuaraPublik, JENIS_USULAN, semuaMedan, type JenisUsulan } from '../../src/format/usulan/borang.ts';
import { letakTemuan } from '../../src/format/usulan/letak.ts';
import { medanSkema, type Medan } from '../../src/format/usulan/medan.ts';
import { bilangan, keNilai, type Isian } from '../../src/format/usulan/nilai.ts';
import { periksaUsulan } from '../../src/format/usulan/periksa.ts';
import { PESAN_TEMUAN_BORANG } from '../../src/text/pesan/usulan.ts';
import { borang, DI_LUAR, LANGKAH } from '../../src/format/usulan/susunan.ts';
import { kerangka, namaKerangka } from '../../src/katalog/kerangka.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';
import { ISI_CONTOH } from '../../src/text/pesan/panduan-rencana.ts';
import { uraiYaml } from '../../src/format/yaml.ts';
import { bahanUsulan as bahan, BLORA, entriNyata as entri, HARI_USULAN as HARI } from '../bantu/bahan-usulan.ts';

const I = borang('inovasi');

/** The least that a new user types. */
const SEDIKIT: Isian = {
  nama: 'Pasar Terang',
  ringkasan: 'Lampu surya di pasar desa bagi pedagang malam.',
  urusan: 'perdagangan',
  tema: ['energi'],
  '## Cara kerja': 'Pedagang memasang 12 lampu bersama.',
  '## Cara kerja^': ['sumber-1'],
  sumber: [{ id: 'sumber-1', judul: 'Keterangan dinas', penerbit: 'Dinas Perdagangan', jenis: 'resmi' }],
};

test('every field of a schema stands in a step or is left out by name, none twice, none that is not there', () => {
  for (const jenis of JENIS_USULAN) {
    const s = skemaJson(jenis) as { properties: object; required: string[] };
    const dilangkah = LANGKAH[jenis].flatMap((l) => l.medan);
    const luar = DI_LUAR[jenis].filter((x) => !x.includes('.'));
    assert.deepEqual([...dilangkah, ...luar].sort(), Object.keys(s.properties).sort(), jenis);
    // What must be there is asked for, or written by the form itself.
    for (const wajib of s.required) assert.ok(dilangkah.includes(wajib) || wajib === 'ditambahkan', `${jenis}: ${wajib}`);
    for (const jalan of DI_LUAR[jenis]) assert.ok(adaJalan(s, jalan.split('.')), `${jenis}: ${jalan} tidak ada di skema`);
    assert.ok(semuaMedan(borang(jenis)).length === dilangkah.length);
  }
});

type Skema = { properties?: Record<string, Skema>; items?: Skema; required?: string[] };
function adaJalan(s: object, [kunci, ...sisa]: string[]): boolean {
  const k = s as Skema;
  const anak = (k.properties ?? k.items?.properties)?.[kunci!];
  return anak !== undefined && (sisa.length === 0 || adaJalan(anak, sisa));
}

test('no required field within a group is left out, and a field of an unknown shape is refused', () => {
  for (const jenis of JENIS_USULAN)
    for (const jalan of DI_LUAR[jenis].filter((x) => x.includes('.'))) {
      const kata = jalan.split('.');
      let s = skemaJson(jenis) as Skema;
      for (const k of kata.slice(0, -1))
        s = ((s.properties ?? s.items?.properties)![k]!.items ?? (s.properties ?? s.items?.properties)![k])!;
      assert.ok(!(s.required ?? []).includes(kata.at(-1)!), jalan);
    }
  assert.throws(() => medanSkema({ properties: { nama: { type: 'null' } } }, new Set()), /nama/);
});

/** Files that a form may open; of the ledger and of agreements the content has the public voice alone, and of plans an example. */
function berkasNyata(jenis: JenisUsulan): { jenis: NamaJenis; jalur: string; teks: string; isi: unknown }[] {
  if (jenis === 'rencana')
    return [{ jenis, jalur: 'contoh', teks: ISI_CONTOH, isi: JENIS.rencana.skema.parse(uraiYaml(belah(ISI_CONTOH).yaml).nilai) }];
  const daftar = ambil(entri, bersuaraPublik(jenis) ? (`${jenis}Publik` as NamaJenis) : jenis) as Entri[];
  return daftar.map((e) => ({ jenis: e.jenis, jalur: e.jalur, teks: readFileSync(`${akarIsi()}/${e.jalur}`, 'utf8'), isi: e.isi }));
}

describe('records of the content', () => {
  for (const jenis of JENIS_USULAN) {
    const b = borang(jenis);
    const medan = semuaMedan(b);
    test(`${jenis}: opened in the form and read again, nothing is lost`, () => {
      const daftar = berkasNyata(jenis);
      assert.ok(daftar.length > 0);
      for (const { jenis: macam, jalur, teks, isi: semula } of daftar) {
        const isian = bacaUsulan(b, teks);
        const baru = bacaUsulan(b, teksUsulan(b, isian, HARI));
        const isi = JENIS[macam].skema.parse(keNilai(medan, baru)) as Record<string, unknown>;
        assert.equal(isi['diperbarui'], HARI, jalur);
        assert.deepEqual({ ...isi, diperbarui: undefined }, { ...rata(semula), diperbarui: undefined }, jalur);
        const judul = (x: Isian) => Object.entries(x).filter(([k]) => k.startsWith('## '));
        assert.deepEqual(judul(baru), judul(isian), jalur);
      }
    });
    test(`${jenis}: as they are, the browser's check finds no fault in them`, () => {
      for (const e of (ambil(entri, jenis) as Entri[]).slice(0, 6)) {
        const jalur = `content/${e.jalur}`;
        const { temuan } = periksaUsulan([{ jalur, isi: readFileSync(`${akarIsi()}/${e.jalur}`, 'utf8') }], bahan, HARI, [jalur]);
        assert.deepEqual(
          temuan.filter((t) => t.tingkat === 'galat'),
          [],
          e.jalur,
        );
      }
    });
  }
});

/** Runs of blanks become one: forms keep a line as a line. */
function rata(x: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(x), (_, v: unknown) => (typeof v === 'string' ? v.replace(/\s+/g, ' ').trim() : v)) as Record<
    string,
    unknown
  >;
}

/** Filled forms of any shape: every kind of field, rows, groups. */
function arbIsian(medan: readonly Medan[]): fc.Arbitrary<Isian> {
  const teks = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const satu = (m: Medan): fc.Arbitrary<Isian[string]> => {
    switch (m.jenis) {
      case 'kelompok':
        return arbIsian(m.anak!);
      case 'ulang':
        return fc.array(arbIsian(m.anak!), { maxLength: 2 });
      case 'centang':
      case 'acuBanyak':
      case 'sumber':
        return fc.array(fc.constantFrom('satu', 'dua-2'), { maxLength: 2 });
      case 'ya':
        return fc.constantFrom('ya', 'tidak', '');
      case 'angka':
      case 'tahun':
      case 'rupiah':
        return fc.oneof(fc.integer({ min: 0, max: 1e9 }).map(String), fc.constantFrom('8,27', '1.250.000', 'Rp 2 juta', '-3', 'kira-kira'));
      case 'tahunBaris':
        return fc.constantFrom('2024\n2025', '2026', '');
      case 'baris':
        return fc.array(teks, { maxLength: 3 }).map((x) => x.join('\n'));
      default:
        return teks;
    }
  };
  return fc.record(Object.fromEntries(medan.map((m) => [m.kunci, satu(m)])), { requiredKeys: [] }) as fc.Arbitrary<Isian>;
}

test('values → file → values: whatever is typed is read back as it was written', () => {
  for (const jenis of JENIS_USULAN) {
    const b = borang(jenis);
    const medan = semuaMedan(b);
    fc.assert(
      fc.property(arbIsian(medan), (isian) => {
        const isi = keNilai(medan, isian);
        const dibaca = bacaUsulan(b, teksUsulan(b, isian, HARI));
        const { ditambahkan, ...sisa } = keNilai(medan, dibaca) ?? {};
        assert.equal(ditambahkan, HARI);
        assert.deepEqual(sisa, isi ?? {});
      }),
      { numRuns: 60 },
    );
  }
});

test('numbers as people write them', () => {
  for (const [teks, nilai] of [
    ['1.250.000', 1250000],
    ['8,27', 8.27],
    ['8.27', 8.27],
    ['1.250,5', 1250.5],
    ['-3', -3],
    ['2024', 2024],
    ['sekitar 5', 'sekitar 5'],
    ['1,2,3', '1,2,3'],
  ] as const)
    assert.equal(bilangan(teks), nilai, teks);
});

describe('the check in the browser', () => {
  const susun = (isian: Isian, tempat?: Tempat) => susunUsulan(I, isian, HARI, tempat);

  test('the least that a new user types is one valid file; a first record brings the file of its region', () => {
    const berkas = susun(SEDIKIT, BLORA);
    assert.deepEqual([berkas.length, berkas[0]!.jalur], [1, 'content/daerah/33.16-kabupaten-blora/inovasi/pasar-terang.md']);
    assert.deepEqual(periksaUsulan(berkas, bahan, HARI).temuan, []);
    const tanpaFolder = bahan.wilayah.find(
      ([kode, nama]) => kode.includes('.') && !Object.keys(bahan.opd).some((f) => f.startsWith(kode)) && nama,
    )!;
    const [kode, nama] = tanpaFolder;
    const folder = `${kode}-${nama.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    const baru = susun(SEDIKIT, { kode, nama, folder, ada: false });
    assert.equal(baru.length, 2);
    assert.deepEqual(periksaUsulan(baru, bahan, HARI).temuan, []);
  });

  const periksa = (ubah: Isian) => {
    const isian = { ...SEDIKIT, ...ubah };
    const berkas = susun(isian, BLORA);
    return periksaUsulan(berkas, bahan, HARI).temuan.map((t) => ({
      aturan: t.aturan,
      pesan: t.pesan,
      saran: t.saran,
      letak: letakTemuan(I, isian, t, berkas[0]!.isi),
    }));
  };

  test('faults of the schema name step and field, rows left empty not counted', () => {
    const [kosong] = periksa({ nama: '' });
    assert.equal(kosong!.letak?.jalan, 'nama');
    const [tahun] = periksa({
      hasil: [{ sumber: ['sumber-1'] }, { indikator: 'A', satuan: 'orang', nilai: 'banyak', atribusi: 'program', sumber: ['sumber-1'] }],
    });
    assert.deepEqual(
      [tahun!.letak?.langkah, tahun!.letak?.jalan, tahun!.letak?.label],
      ['hasil', 'hasil.1.nilai', 'Hasil terukur 2, Hasil'],
    );
    assert.match(tahun!.pesan, /harus angka, tertulis "banyak"/);
    const [kapan] = periksa({
      hasil: [{ indikator: 'A', satuan: 'orang', nilai: '3', tahun: 'dua ribu', atribusi: 'program', sumber: ['sumber-1'] }],
    });
    assert.equal(kapan!.saran, PESAN_TEMUAN_BORANG.caraBulat);
    // In the words of a form, where a point separates thousands and nobody writes quotation marks.
    assert.equal(tahun!.saran, PESAN_TEMUAN_BORANG.caraAngka);
    assert.deepEqual(
      [kosong!.aturan, kosong!.pesan, kosong!.saran],
      ['medan-wajib', PESAN_TEMUAN_BORANG.belumDiisi, PESAN_TEMUAN_BORANG.wajib],
    );
  });

  test('rules of the checker: sources, personal data, order of time, vocabularies, sections, references', () => {
    const aturan = (ubah: Isian) => periksa(ubah).map((t) => [t.aturan, t.letak?.jalan]);
    const sumber = SEDIKIT['sumber'] as Isian[];
    assert.deepEqual(aturan({ sumber: [...sumber, { id: 'sumber-2', judul: 'Lain', penerbit: 'B', jenis: 'berita' }] }), [
      ['sumber-dipakai', 'sumber.1.id'],
    ]);
    assert.deepEqual(aturan({ '## Masalah': 'Hubungi 0812 3456 7890.', '## Masalah^': ['sumber-1'] }), [['data-pribadi', '## Masalah']]);
    assert.deepEqual(aturan({ ujiCoba: '2024', mulai: '2023' }), [['urutan-waktu', 'mulai']]);
    assert.deepEqual(aturan({ urusan: 'tidak-ada' }), [['kosakata', 'urusan']]);
    assert.deepEqual(aturan({ opd: ['tidak-ada'] }), [['rujukan', 'opd']]);
    assert.deepEqual(aturan({ '## Cara kerja': '', '## Masalah': 'Ada.', '## Masalah^': ['sumber-1'] }), [['bagian', '## Cara kerja']]);
    assert.deepEqual(aturan({ '## Cara kerja': 'Lihat <b>ini</b>[^sumber-1]' }).map(([a]) => a)[0], 'isi-aman');
    assert.deepEqual(aturan({ mulai: '2031' }), [['masa-depan', 'mulai']]);
  });

  test('a name that is taken is a fault, and no region is told as such', () => {
    assert.ok(periksa({ nama: 'SILAT' }).some((t) => t.aturan === 'id-unik' || t.aturan === 'nama-ganda'));
    const [tanpa] = periksaUsulan(susun(SEDIKIT), bahan, HARI).temuan;
    assert.equal(letakTemuan(I, SEDIKIT, tanpa!, '')?.jalan, 'tempat');
  });
});

test('the skeletons for those without a script: valid but for what only the region knows', () => {
  const kosakata = new Map(ambil(entri, 'kosakata').map((e) => [e.nama!, e.isi]));
  const belum = JENIS_USULAN.map((jenis) => {
    const isi = kerangka(jenis, { kosakata, tanggal: HARI });
    const { temuan } = periksaUsulan([{ jalur: `content/daerah/33.16-kabupaten-blora/${jenis}/${namaKerangka(jenis)}`, isi }], bahan, HARI);
    // Fields of its form are all named, as far as the format has remarks.
    if (namaKerangka(jenis).endsWith('.md'))
      for (const m of semuaMedan(borang(jenis))) assert.match(isi, new RegExp(`^(?:# )?${m.kunci}:`, 'm'), m.kunci);
    return [jenis, temuan.map((t) => t.medan)];
  });
  assert.deepEqual(Object.fromEntries(belum), {
    inovasi: [],
    replikasi: ['inovasi'],
    kebutuhan: [],
    rencana: ['opd.0'],
    kesepakatan: ['asal', 'pihak.0.kode'],
  });
});
