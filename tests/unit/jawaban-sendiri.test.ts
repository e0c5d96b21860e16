/** Answers to the self-check belong to one region, in this tab. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { bacaJawaban, jawabanSurat, simpanJawaban } from '../../src/client/jawaban-sendiri.ts';
import { PESAN_SURAT } from '../../src/text/pesan/naskah.ts';

const isi = new Map<string, string>();
Object.defineProperty(globalThis, 'sessionStorage', {
  configurable: true,
  value: {
    getItem: (k: string) => isi.get(k) ?? null,
    setItem: (k: string, v: string) => void isi.set(k, v),
    removeItem: (k: string) => void isi.delete(k),
  },
});
const ID = '98.01-kabupaten-padi/lumbung';
const YA = [{ teks: 'Ada gudang.', jawab: 'ya' as const }];
beforeEach(() => isi.clear());

test('answers for one region are not told of another, nor of none', () => {
  simpanJawaban(ID, 'kabupaten-jagung', YA);
  assert.deepEqual(bacaJawaban(ID, 'kabupaten-jagung'), YA);
  assert.deepEqual(bacaJawaban(ID, 'kabupaten-padi'), []);
  assert.deepEqual(bacaJawaban(ID, undefined), []);
  assert.deepEqual(bacaJawaban('98.01-kabupaten-padi/lain', 'kabupaten-jagung'), []);
});

test('answers given before a region was chosen belong to the first that is', () => {
  simpanJawaban(ID, undefined, YA);
  assert.deepEqual(jawabanSurat(ID, undefined), [{ tanya: 'Ada gudang.', jawab: PESAN_SURAT.jawaban.ya }]);
  assert.deepEqual(bacaJawaban(ID, 'kabupaten-jagung'), YA);
  assert.deepEqual(bacaJawaban(ID, 'kabupaten-padi'), []);
});

test('nothing is left of no answers; what is no answer is passed over', () => {
  simpanJawaban(ID, 'kabupaten-jagung', YA);
  simpanJawaban(ID, 'kabupaten-jagung', []);
  assert.equal(isi.size, 0);
  for (const rusak of ['null', '[]', '{"jawaban":[{"teks":"x","jawab":"mungkin"},{"jawab":"ya"}]}', '{'])
    assert.deepEqual((isi.set(`lumbung:jawaban:${ID}`, rusak), bacaJawaban(ID, undefined)), [], rusak);
});
