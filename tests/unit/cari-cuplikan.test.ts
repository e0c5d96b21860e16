/** Marked words and excerpts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cuplikan, tandai, type Potongan } from '../../src/cari/cuplikan.ts';

const teks = (p: readonly Potongan[]) => p.map((x) => x.teks).join('');
const bertanda = (p: readonly Potongan[]) => p.filter((x) => x.tanda).map((x) => x.teks);

describe('marks', () => {
  test('every form of the word, as it is written', () =>
    assert.deepEqual(bertanda(tandai('Pelayanan keliling: melayani warga, Layanan Anda.', ['layanan'])), [
      'Pelayanan',
      'melayani',
      'Layanan',
    ]));
  test('words that begin with it', () => assert.deepEqual(bertanda(tandai('Poskesdes dan pos', ['poskes'])), ['Poskesdes']));
  test('a short word only as a whole', () => assert.deepEqual(bertanda(tandai('ktp ktpku ktpel', ['ktp'])).includes('ktpel'), false));
  test('accents and capitals', () => assert.deepEqual(bertanda(tandai('KAFÉ desa', ['kafe'])), ['KAFÉ']));
  test('nothing looked for, nothing marked', () => assert.deepEqual(bertanda(tandai('Pelayanan', [])), []));
  test('HTML is text: never cut inside, never made', () => {
    const isi = tandai('<b>desa</b> & <img src=x onerror=alert(1)>', ['desa', 'b']);
    assert.equal(teks(isi), '<b>desa</b> & <img src=x onerror=alert(1)>');
    assert.deepEqual(bertanda(isi), ['b', 'desa', 'b']);
  });
});

const arbTeks = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('desa', ' ', 'Pelayanan', '<b>', '&amp;', 'e\u0301', '—', '\n', '٣')).map((x) => x.join('')),
);

test('the pieces of a marked text are the text; only words are marked', () => {
  fc.assert(
    fc.property(arbTeks, fc.array(fc.constantFrom('desa', 'layan', 'b', 'amp', 'e')), (t, kata) => {
      const isi = tandai(t, kata);
      assert.equal(teks(isi), t);
      for (const k of bertanda(isi)) assert.match(k, /^[\p{L}\p{N}]+$/u);
    }),
  );
});

const kata = (n: number) => Array.from({ length: n }, (_, i) => `k${i}`);
const JUDUL = kata(100).join(' ');

describe('excerpts', () => {
  test('no place, no excerpt', () => {
    assert.deepEqual(cuplikan(JUDUL, []), []);
    assert.deepEqual(cuplikan(JUDUL, [100, 500, -1]), []);
    assert.deepEqual(cuplikan(JUDUL, [3], 10), [], 'what stands before is shown elsewhere');
    assert.deepEqual(cuplikan('', [0]), []);
  });
  test('the stretch with most places, with words before and after', () => {
    const isi = cuplikan(JUDUL, [2, 50, 55, 60]);
    assert.deepEqual(bertanda(isi), ['k50', 'k55', 'k60']);
    assert.ok(teks(isi).startsWith('… k46 ') && teks(isi).endsWith(' …'), teks(isi));
  });
  test('begins with the sentence when that is near, without dots', () => {
    const isi = cuplikan('Satu dua tiga empat lima. Enam tujuh delapan sembilan.', [6]);
    assert.equal(teks(isi), 'Enam tujuh delapan sembilan.');
    assert.deepEqual(bertanda(isi), ['tujuh']);
  });
  test('punctuation is not marked', () => {
    const isi = cuplikan('Lihat “desa”, (kota).', [1, 2]);
    assert.deepEqual(bertanda(isi), ['desa', 'kota']);
    assert.equal(teks(isi), 'Lihat “desa”, (kota).');
  });
  test('a word of signs only is not marked', () => assert.deepEqual(bertanda(cuplikan('satu — dua', [1])), []));
});

test('an excerpt is a piece of the text, of bounded length, and marks the places in it and no others', () => {
  const arbIsi = fc.array(fc.constantFrom('desa', 'kota.', '“air”', '—', 'Pelayanan,', '<b>'), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(arbIsi, fc.array(fc.integer({ min: -5, max: 130 }), { maxLength: 12 }), fc.nat(20), (k, lokasi, dari) => {
      const isi = cuplikan(k.join(' \n '), lokasi, dari);
      const berlaku = new Set(lokasi.filter((l) => l >= dari && l < k.length));
      assert.equal(isi.length > 0, berlaku.size > 0);
      if (!isi.length) return;
      const polos = teks(isi).replace(/^… /, '').replace(/ …$/, '');
      assert.ok(k.slice(dari).join(' ').includes(polos), polos);
      assert.ok(polos.split(' ').length <= 26);
      const pertama = Math.min(...berlaku);
      if (berlaku.size === 1 && /[a-z]/i.test(k[pertama]!)) assert.deepEqual(bertanda(isi), [k[pertama]!.replace(/[^a-z]/gi, '')]);
      assert.ok(bertanda(isi).length <= berlaku.size);
    }),
  );
});
