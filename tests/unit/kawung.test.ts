/** The cloth of each region: always the same, never like another's, small, and safe to print into a page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { kawung, ragamKawung, WARNA_KAWUNG } from '../../src/charts/kawung.ts';

interface Wilayah {
  kode: string;
  daerah: { kode: string }[];
}

const FOLDER = new URL('../../content/wilayah/', import.meta.url);
const KODE = readdirSync(FOLDER)
  .filter((b) => /^\d\d-/.test(b))
  .map((b) => JSON.parse(readFileSync(new URL(b, FOLDER), 'utf8')) as Wilayah)
  .flatMap((w) => [w.kode, ...w.daerah.map((d) => d.kode)]);
const kain = (kode: string) => kawung(kode, { id: 'kain1', petak: 16 });

test('a kode always gives the same cloth', () => {
  assert.equal(kain('33.16'), kain('33.16'));
  assert.deepEqual(ragamKawung('33.16'), {
    warna: 'nila',
    kelopak: 'garis',
    pusat: 'wajik',
    sela: 'titik',
    miring: false,
    gemuk: ragamKawung('33.16').gemuk,
    lancip: ragamKawung('33.16').lancip,
    renggang: ragamKawung('33.16').renggang,
    rapat: ragamKawung('33.16').rapat,
  });
});

test('every region of the country has a cloth of its own', () => {
  assert.ok(KODE.length >= 552, `${KODE.length} kode`);
  const perKain = Map.groupBy(KODE, kain);
  assert.deepEqual(
    [...perKain.values()].filter((k) => k.length > 1),
    [],
  );
});

test('what the eye tells apart is spread evenly', () => {
  const ragam = KODE.map(ragamKawung);
  for (const sifat of ['warna', 'kelopak', 'pusat', 'sela'] as const) {
    const jumlah = [...Map.groupBy(ragam, (r) => r[sifat]).values()].map((g) => g.length);
    const wajar = KODE.length / jumlah.length;
    assert.ok(Math.min(...jumlah) > wajar * 0.6 && Math.max(...jumlah) < wajar * 1.5, `${sifat}: ${jumlah.join(', ')}`);
  }
  const rupa = new Set(ragam.map((r) => [r.warna, r.kelopak, r.pusat, r.sela, r.miring].join()));
  assert.ok(rupa.size > 400, `hanya ${rupa.size} rupa yang berbeda`);
  assert.equal(new Set(ragam.map((r) => r.warna)).size, WARNA_KAWUNG.length);
});

test('small: a page may carry sixty', () => {
  const panjang = KODE.map((k) => kain(k).length);
  const rata = panjang.reduce((a, b) => a + b) / panjang.length;
  assert.ok(Math.max(...panjang) <= 750, `terbesar ${Math.max(...panjang)}`);
  assert.ok(rata <= 600, `rata-rata ${rata}`);
});

test('well-formed, hidden from readers of screens, no inline style, no number gone wrong', async () => {
  const penguji = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } });
  for (const kode of KODE) {
    const svg = kain(kode);
    assert.match(svg, /^<svg class="kawung kawung-[a-z]+" aria-hidden="true"><pattern id="kain1" /);
    assert.doesNotMatch(svg, /style=|NaN|undefined|Infinity|\d\.\d{2}|--|\son\w+=/, kode);
    // Every opened element is closed again, in order.
    const tumpukan: string[] = [];
    for (const [, tutup, nama, sendiri] of svg.matchAll(/<(\/)?([a-z]+)[^>]*?(\/)?>/g)) {
      if (tutup) assert.equal(tumpukan.pop(), nama, kode);
      else if (!sendiri) tumpukan.push(nama!);
    }
    assert.deepEqual(tumpukan, [], kode);
  }
  const laporan = await penguji.validateString(
    KODE.slice(0, 20)
      .map((k, i) => kawung(k, { id: `kain${i}`, petak: 16 }))
      .join('\n'),
  );
  assert.deepEqual(
    laporan.results.flatMap((r) => r.messages.map((m) => m.message)),
    [],
  );
});

test('the id that is asked for is the one that is used', () => {
  const svg = kawung('51.05', { id: 'kain42', petak: 16 });
  assert.equal(svg.match(/id="kain42"/g)?.length, 1);
  assert.equal(svg.match(/url\(#kain42\)/g)?.length, 1);
});
