/** The draft of a need: once its marked lines are filled, it is a valid record. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { bacaKeadaan } from '../../src/cari/alamat.ts';
import { drafKebutuhan } from '../../src/format/draf-kebutuhan.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const BERKAS = 'daerah/98.02-kabupaten-jagung/kebutuhan/draf.md';
const ISIAN: Record<string, string> = {
  judul: 'Mencari cara mengolah sampah pasar',
  ringkasan: 'Pasar memerlukan cara mengolah sisa sayur.',
  penerbit: 'Bapperida',
};

/** Fills the lines that the draft marks, and no others. */
const lengkapi = (draf: string) =>
  draf.replace(
    /^(\s*)(\w+): .*# (?:perbaiki|isi): .*$/gm,
    (_, jarak: string, medan: string) => `${jarak}${medan}: ${medan === 'tema' ? '[pangan]' : ISIAN[medan]!}`,
  );

const temuan = (t: Parameters<typeof tulisIsi>[0], isi: string) => {
  const semua = isiLengkap();
  // The vocabulary of the tests holds `contoh` alone; the draft speaks of the real one.
  for (const [nama, id] of [
    ['status-kebutuhan', 'terbuka'],
    ['jenis-sumber', 'dokumen'],
  ])
    semua[`kosakata/${nama}.json`] = semua[`kosakata/${nama}.json`]!.replace(
      '"nilai": [',
      `"nilai": [{ "id": "${id}", "label": "${id}" },`,
    );
  return periksaIsi(tulisIsi(t, { ...semua, [BERKAS]: isi }), TANGGAL_UJI).temuan.map((x) => barisTemuan(x));
};

test('filled, it passes the checker', (t) =>
  assert.deepEqual(temuan(t, lengkapi(drafKebutuhan("sampah 'pasar': <b> # apa", '2026-11-20'))), []));

test('with a theme chosen, that line is done', (t) => {
  const draf = drafKebutuhan('sampah pasar', '2026-11-20', 'sampah');
  assert.match(draf, /^tema: \[sampah\]$/m);
  assert.deepEqual(temuan(t, lengkapi(draf)), []);
});

test('as it comes, the checker names only lines that the draft marks', (t) => {
  const draf = drafKebutuhan('sampah pasar', '2026-11-20');
  const bertanda = draf.split('\n').flatMap((b, i) => (b.includes('# isi:') ? [i + 1] : []));
  const baris = temuan(t, draf).map((b) => Number(/:(\d+):\d+: galat: /.exec(b)?.[1]));
  assert.deepEqual(baris, bertanda);
});

test('the real vocabulary knows the values that the draft sets', async () => {
  for (const [nama, id] of [
    ['status-kebutuhan', 'terbuka'],
    ['jenis-sumber', 'dokumen'],
  ]) {
    const { default: isi } = (await import(`../../content/kosakata/${nama}.json`, { with: { type: 'json' } })) as {
      default: { nilai: { id: string }[] };
    };
    assert.ok(
      isi.nilai.some((n) => n.id === id),
      `${nama}: ${id}`,
    );
  }
});

test('any query of an address stands in it whole, and the front matter stays readable', () => {
  const arb = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 220 }),
    fc
      .array(fc.constantFrom("'", '\n', '---', ': ', '# ', '\u0000', '\u0085', '\\', '"', '😀', 'a'), { maxLength: 210 })
      .map((x) => x.join('')),
  );
  fc.assert(
    fc.property(arb, (q) => {
      const { kueri } = bacaKeadaan(new URLSearchParams({ q }));
      const draf = drafKebutuhan(kueri, '2026-11-20');
      assert.doesNotThrow(() => encodeURIComponent(draf));
      const [, kepala] = /^---\n([\s\S]*?)\n---\n/.exec(draf)!;
      const isi = load(kepala!) as { judul: string; ringkasan: string; tanggal: string };
      assert.deepEqual([isi.judul, isi.ringkasan, isi.tanggal], [kueri, kueri, '2026-11-20']);
    }),
    { numRuns: 500 },
  );
});
