/** Content is hostile until checked: no bytes in any file get past `bacaIsi` as an exception. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { folderSementara, tulisBerkas } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { INOVASI, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const SAH = isiLengkap()[INOVASI]!;
const PUTARAN = 250;

function periksaSatu(akar: string, jalur: string, bita: string | Uint8Array) {
  rmSync(akar, { recursive: true, force: true });
  mkdirSync(akar);
  tulisBerkas(akar, jalur, bita);
  const hasil = periksaIsi(akar, TANGGAL_UJI);
  for (const t of hasil.temuan) {
    assert.ok(t.baris >= 1 && t.kolom >= 1 && t.pesan && t.saran && t.medan, JSON.stringify(t));
    assert.notEqual(t.aturan, 'tak-terduga', t.pesan);
  }
  return { sah: hasil.entri.length === 1, galat: hasil.temuan.some((t) => t.berkas === jalur && t.tingkat === 'galat') };
}

/** A file is an entry, or it has a finding of its own. */
function tidakHilang(akar: string, jalur: string, bita: string | Uint8Array): void {
  const { sah, galat } = periksaSatu(akar, jalur, bita);
  assert.ok(sah || galat, 'the file vanished without a word');
}

test('any bytes, as Markdown or as JSON', (t) => {
  const akar = join(folderSementara(t), 'isi');
  fc.assert(
    fc.property(
      fc.constantFrom(INOVASI, 'situs.json', 'kosakata/tema.json', 'peta/batas.topo.json'),
      fc.uint8Array({ maxLength: 200 }),
      (jalur, bita) => tidakHilang(akar, jalur, bita),
    ),
    { numRuns: PUTARAN },
  );
});

test('any text between --- lines, and any body', (t) => {
  const akar = join(folderSementara(t), 'isi');
  const potongan = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'nama: x',
      '  - ',
      '- a',
      '&a',
      '*a',
      '!!js ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '\t',
      ': ',
      '#',
      '__proto__: 1',
      '---',
      '? ',
      '%YAML',
      '<<: *x',
      '\u2028',
      '\\u0000',
    ),
  );
  fc.assert(
    fc.property(fc.array(potongan, { maxLength: 15 }), fc.constantFrom('\n', ' ', ''), (isi, sambung) => {
      tidakHilang(akar, INOVASI, `---\n${isi.join(sambung)}\n---\n\n## Cara kerja\n\n${isi.join(sambung)}\n`);
    }),
    { numRuns: PUTARAN },
  );
});

test('a valid record with one line torn, doubled or replaced', (t) => {
  const akar = join(folderSementara(t), 'isi');
  const baris = SAH.split('\n');
  fc.assert(
    fc.property(
      fc.nat(baris.length - 1),
      fc.constantFrom('hapus', 'ganda', 'ganti', 'sisip'),
      fc.oneof(fc.string(), fc.constantFrom('  ', '\t', 'nama:', '- -', '"', '[')),
      (i, cara, baru) => {
        const isi = [...baris];
        if (cara === 'hapus') isi.splice(i, 1);
        else if (cara === 'ganda') isi.splice(i, 0, isi[i]!);
        else if (cara === 'ganti') isi[i] = baru;
        else isi[i] = isi[i]!.slice(0, 3) + baru + isi[i]!.slice(3);
        tidakHilang(akar, INOVASI, isi.join('\n'));
      },
    ),
    { numRuns: PUTARAN },
  );
});

test('patterns that make parsers slow or deep end in time', (t) => {
  const akar = join(folderSementara(t), 'isi');
  const n = 20_000;
  for (const pola of ['[', '![', '*a', '> ', '- ', '`', '<', '[a](', '[^a]', '&', '**_', '| a ', '\\', '<!--', '"'])
    tidakHilang(akar, INOVASI, SAH + pola.repeat(n));
  for (const pola of ['[', '{"a":']) tidakHilang(akar, 'peta/batas.topo.json', `{"type":"Topology","objects":{},"arcs":${pola.repeat(n)}`);
  for (const pola of ['[', '{"a":', '"a",', '\\']) tidakHilang(akar, 'situs.json', `{"a":${pola.repeat(n)}`);
  for (const pola of ['[', '{a: ', '- ', '"a" ', '? ', '!a ', "'"]) tidakHilang(akar, INOVASI, `---\na: ${pola.repeat(n)}\n---\n`);
});

test('any file name', (t) => {
  const akar = join(folderSementara(t), 'isi');
  const nama = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((s) => !/[\u0000/]/.test(s) && !s.startsWith('.') && Buffer.byteLength(s) < 200);
  fc.assert(
    fc.property(
      nama,
      fc.constantFrom('', '.md', '.json', '.MD'),
      (n, akhiran) => void periksaSatu(akar, `daerah/98.01-kabupaten-padi/inovasi/${n}${akhiran}`, SAH),
    ),
    { numRuns: 100 },
  );
});
