/** Words, stems, keys and spoken forms. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { akar, gabungan, kunciFrasa, kunciSearti, normal, pecah } from '../../src/cari/kata.ts';
import { asalTutur } from '../../src/cari/tutur.ts';

test('case, accents and full-width letters do not matter', () => {
  assert.equal(normal('KAFÉ'), 'kafe');
  assert.equal(normal('Kafe\u0301'), 'kafe');
  assert.deepEqual(pecah('Ｄesa １２, ﬁlm “Pamsimas”—2024'), ['desa', '12', 'film', 'pamsimas', '2024']);
  assert.deepEqual(pecah('… 中文 !'), []);
});

test('splitting is stable and yields lower-case letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (s) => {
      const kata = pecah(s);
      for (const k of kata) assert.match(k, /^[a-z0-9]+$/);
      assert.deepEqual(pecah(kata.join(' ')), kata);
    }),
  );
});

test('compounds are known as one word too, plain words are not', () => {
  assert.deepEqual(gabungan('e-Sehati, KTP-el/KK dan Qur’an; 24/7'), ['esehati', 'ktpelkk', 'quran', '247']);
  assert.deepEqual(gabungan('bank sampah - desa . akhir.'), []);
});

test('forms of one word share a stem', () => {
  for (const [bentuk, dasar] of [
    ['pelayanan', 'layan'],
    ['melayani', 'layan'],
    ['kesehatan', 'sehat'],
    ['persampahan', 'sampah'],
    ['bukunya', 'buku'],
    ['posyandu', 'posyandu'],
  ] as const)
    assert.equal(akar(bentuk), dasar, bentuk);
});

test('a phrase is looked up by its stems, a single word with affixes by itself', () => {
  assert.equal(kunciFrasa('Pelayanan Kesehatan'), 'layan sehat');
  assert.equal(kunciSearti('Pelayanan Kesehatan'), 'layan sehat');
  assert.equal(kunciSearti('Dirumahkan'), 'dirumahkan');
  assert.notEqual(kunciSearti('dirumahkan'), kunciSearti('rumah'));
  assert.equal(akar('dirumahkan'), akar('rumah'), 'the stemmer alone would take them for one');
});

test('spoken forms go back to the words that they may come from', () => {
  for (const [kata, asal] of [
    ['ngurus', 'urus'],
    ['nyari', 'cari'],
    ['nyapu', 'sapu'],
    ['ngirim', 'kirim'],
    ['bayarin', 'bayar'],
    ['omahe', 'omah'],
    ['imahna', 'imah'],
    ['mbayar', 'bayar'],
    ['macul', 'pacul'],
    ['ngebantu', 'bantu'],
  ] as const)
    assert.ok(asalTutur(kata).includes(asal), `${kata}: ${asalTutur(kata).join()}`);
});

test('spoken forms: never the word itself, never a stump, each once', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(?:nge?|ny|m|di|ke)?[a-z]{1,6}(?:in|ne|nya|kan)?$/), (kata) => {
      const asal = asalTutur(kata);
      assert.ok(!asal.includes(kata));
      assert.ok(asal.every((a) => a.length >= 3));
      assert.equal(new Set(asal).size, asal.length);
    }),
  );
});
