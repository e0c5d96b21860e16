/** Tidying never changes what a record says, does nothing the second time, and agrees with Prettier. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as prettier from 'prettier';
import { belah } from '../../../src/format/front-matter.ts';
import { uraiJson } from '../../../src/format/json.ts';
import { keHtml } from '../../../src/format/markdown.ts';
import { dapatDirapikan, rapikanBerkas } from '../../../src/format/rapi/berkas.ts';
import { nilaiSpasiBiasa } from '../../../src/format/rapi/teks.ts';
import { uraiYaml } from '../../../src/format/yaml.ts';
import { isiLengkap } from '../../bantu/isi-lengkap.ts';
import { DAERAH, INOVASI, isiMinimal } from '../../bantu/isi-minimal.ts';

const PENGATURAN = JSON.parse(readFileSync(new URL('../../../.prettierrc.json', import.meta.url), 'utf8')) as { printWidth: number };
const prettierJson = (teks: string) => prettier.format(teks, { printWidth: PENGATURAN.printWidth, parser: 'json' });
const nilai = (jalur: string, teks: string): unknown => (jalur.endsWith('.json') ? uraiJson(teks).nilai : uraiYaml(belah(teks).yaml).nilai);
const rapi = (jalur: string, teks: string): string => rapikanBerkas(jalur, teks).teks;
/** Numbers as they are written: where the schema wants a text, a bare number becomes one. */
const angkaTeks = (x: unknown): unknown => JSON.parse(JSON.stringify(x, (_, v: unknown) => (typeof v === 'number' ? String(v) : v)));
/** A record of the minimal content with this front matter. */
const catatan = (yaml: string, badan = '\n## Cara kerja\n\nBegini.\n') => `---\n${yaml}---\n${badan}`;
const depan = (teks: string) => belah(teks).yaml;

test('a record of every kind: same meaning, same page, nothing left to do, JSON as Prettier writes it', async () => {
  for (const [jalur, teks] of Object.entries(isiLengkap())) {
    if (!dapatDirapikan(jalur)) continue;
    const hasil = rapi(jalur, teks);
    assert.deepEqual(nilai(jalur, hasil), nilaiSpasiBiasa(nilai(jalur, teks)), jalur);
    assert.equal(rapi(jalur, hasil), hasil, jalur);
    if (jalur.endsWith('.json')) assert.equal(await prettierJson(hasil), hasil, jalur);
    else assert.equal(keHtml(belah(hasil).badan), keHtml(belah(teks).badan), jalur);
  }
});

test('lists of every width break where Prettier breaks them', async () => {
  const butir = fc.oneof(
    fc.integer(),
    fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 60 }),
    fc.array(fc.nat(), { maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.array(butir, { maxLength: 12 }), fc.array(fc.integer(), { maxLength: 30 }))), async (daftar) => {
      const hasil = rapi(`${DAERAH}/indeks.json`, JSON.stringify({ a: daftar, b: { c: daftar[0] ?? [] } }));
      assert.equal(await prettierJson(hasil), hasil);
    }),
  );
});

const teksSembarang = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '2024',
    '33.10',
    'true',
    '- a',
    'a: b',
    'a #b',
    "it's",
    '"',
    '@a',
    'null',
    ' tepi ',
    'a\u00a0b',
    '#',
    '123dok',
    'a,b',
    '[',
    'a\nb',
    ':',
  ),
);
const isiSembarang = fc.letrec((ikat) => ({
  nilai: fc.oneof(
    { maxDepth: 3 },
    teksSembarang,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(ikat('nilai'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('nama', 'sumber', 'id', 'hasil', 'nilai', 'a-b', 'kunci lain', '1'), ikat('nilai'), { maxKeys: 4 }),
  ),
})).nilai;
const catatanSembarang = fc.dictionary(
  fc.constantFrom('nama', 'ringkasan', 'mulai', 'hasil', 'sumber', 'status', 'asing', 'tema'),
  isiSembarang,
  { minKeys: 1 },
);

describe('whatever a record holds', () => {
  test('JSON keeps its values, and is the same the second time', () => {
    fc.assert(
      fc.property(catatanSembarang, (isi) => {
        const jalur = `${DAERAH}/indeks.json`;
        const teks = JSON.stringify(isi);
        const hasil = rapi(jalur, teks);
        assert.deepEqual(angkaTeks(JSON.parse(hasil)), angkaTeks(nilaiSpasiBiasa(JSON.parse(teks))));
        assert.equal(rapi(jalur, hasil), hasil);
      }),
    );
  });

  test('front matter keeps its values and its remarks, and is the same the second time', () => {
    fc.assert(
      fc.property(catatanSembarang, fc.array(fc.nat(40), { maxLength: 4 }), (isi, letak) => {
        const baris = Object.entries(isi).map(([k, v]) => `${k}: ${JSON.stringify(v)}`);
        for (const [n, di] of letak.entries()) baris.splice(di % (baris.length + 1), 0, `# tanda ${n}`);
        const teks = catatan(`${baris.join('\n')}\n`);
        const hasil = rapi(INOVASI, teks);
        assert.deepEqual(angkaTeks(nilai(INOVASI, hasil)), angkaTeks(nilaiSpasiBiasa(nilai(INOVASI, teks))));
        for (const n of letak.keys()) assert.ok(hasil.includes(`# tanda ${n}\n`), hasil);
        assert.equal(rapi(INOVASI, hasil), hasil);
      }),
    );
  });

  test('a body renders to the same page', () => {
    const barisSembarang = fc.array(
      fc.oneof(
        fc.constantFrom(
          '',
          ' ',
          '## Hasil',
          '- a  ',
          '  - b',
          '1. x',
          '```',
          '    kode  ',
          '| a | b |',
          '|---|---|',
          '> k',
          'dua  ',
          'tiga\\',
        ),
        fc.string({ maxLength: 12 }),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(barisSembarang, (baris) => {
        const badan = `${baris.join('\n')}\n`;
        const hasil = rapi(INOVASI, catatan('nama: A\n', badan));
        assert.equal(keHtml(belah(hasil).badan).trim(), keHtml(belah(catatan('nama: A\n', badan)).badan.replaceAll('\u00a0', ' ')).trim());
        assert.equal(rapi(INOVASI, hasil), hasil);
        assert.ok(hasil.endsWith('\n'));
      }),
    );
  });
});

describe('what it tidies', () => {
  test('fields stand in the order of the schema, also inside groups', () => {
    const hasil = rapi(INOVASI, catatan('sumber:\n  - judul: J\n    id: a\nhasil:\n  - nilai: 1\n    indikator: I\nnama: A\n'));
    assert.equal(depan(hasil), 'nama: A\nhasil:\n  - indikator: I\n    nilai: 1\nsumber:\n  - id: a\n    judul: J\n');
    assert.equal(rapi(`${DAERAH}/daerah.json`, '{"nama":"A","kode":"98.01"}'), '{\n  "kode": "98.01",\n  "nama": "A"\n}\n');
  });

  test('a kode or year without quotes gets them, with all its digits', () => {
    assert.match(
      rapi(INOVASI, catatan('mulai: 2024\npengakuan:\n  - penerima: 33.10\n')),
      /^mulai: '2024'\npengakuan:\n {2}- penerima: '33.10'$/m,
    );
    assert.match(rapi(`${DAERAH}/daerah.json`, '{"kode": 33.10}'), /"kode": "33.10"/);
  });

  test('no-break spaces, ends of lines, Windows marks, empty lines', () => {
    const hasil = rapi(INOVASI, '\uFEFF---\r\nnama: Lumbung\u00a0Desa  \r\n---\r\n\r\n\r\n## Cara kerja\r\nSatu.  \r\ndua. \r\n\r\n\r\n');
    assert.equal(hasil, '---\nnama: Lumbung Desa\n---\n\n## Cara kerja\n\nSatu.  \ndua.\n');
  });

  test('lists: short ones in one line, ids plain, commas quoted', () => {
    const hasil = depan(rapi(INOVASI, catatan('tema:\n  - pangan\n  - "air"\nsasaran:\n  - Guru, murid\n  - Warga\n')));
    assert.equal(hasil, "tema: [pangan, air]\nsasaran: ['Guru, murid', Warga]\n");
    assert.match(depan(rapi(INOVASI, catatan(`sasaran: [${Array(20).fill('Warga desa').join(', ')}]\n`))), /^sasaran:\n {2}- Warga desa\n/);
  });

  test('remarks travel with the field below them, at the end of a line they stay, the head stays on top', () => {
    const yaml = '# Catatan redaksi\n\n# tentang tema\ntema: [pangan] # satu\nnama: "A" # dua\n# kaki\n';
    const hasil = rapikanBerkas(INOVASI, catatan(yaml));
    assert.equal(depan(hasil.teks), '# Catatan redaksi\n\nnama: A # dua\n# tentang tema\ntema: [pangan] # satu\n# kaki\n');
    assert.deepEqual(hasil.catatan, []);
  });

  test('a block with remarks inside stays as it is, and is named', () => {
    const hasil = rapikanBerkas(INOVASI, catatan('hasil:\n  - nilai: 1 # dari laporan\n    indikator: I\nnama: A\n'));
    assert.equal(depan(hasil.teks), 'nama: A\nhasil:\n  - nilai: 1 # dari laporan\n    indikator: I\n');
    assert.deepEqual(hasil.catatan, ['Medan "hasil" berisi komentar di antara barisnya, jadi susunan di dalamnya dibiarkan.']);
  });

  test('a number sign inside a text is no remark; a text of several lines keeps them', () => {
    assert.equal(depan(rapi(INOVASI, catatan("ringkasan: 'a # b'\nnama: C#\n"))), "nama: C#\nringkasan: 'a # b'\n");
    const panjang = 'nama: A\nringkasan: |\n  satu\n  # bukan komentar\n';
    assert.equal(depan(rapi(INOVASI, catatan(panjang))), panjang);
  });

  test('a tidy record stays to the letter', () => {
    const rapiSudah = isiMinimal()[INOVASI]!.replace("ujiCoba: '2022'\nmulai: '2023-04'", "mulai: '2023-04'\nujiCoba: '2022'");
    assert.equal(rapi(INOVASI, rapiSudah), rapiSudah);
  });

  test('boundaries and files in no known place are not touched', () => {
    assert.equal(dapatDirapikan('peta/batas.topo.json'), false);
    assert.equal(dapatDirapikan('catatan.md'), false);
    assert.equal(dapatDirapikan(INOVASI), true);
  });
});
