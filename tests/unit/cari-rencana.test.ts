/** From a query to a plan. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pecah } from '../../src/cari/kata.ts';
import { kataRencana, type Konsep } from '../../src/cari/rencana.ts';
import { kamusUji, SINONIM_UJI } from '../bantu/kamus-uji.ts';

const { rencana } = kamusUji();
const ketik = async (q: string) => (await rencana(q)).konsep.map((k) => k.ketik);
const satu = async (q: string): Promise<Konsep> => {
  const { konsep } = await rencana(q);
  assert.equal(konsep.length, 1, q);
  return konsep[0]!;
};
const varian = (k: Konsep) => k.varian.map((v) => v.kata.join(' '));

describe('one word', () => {
  test('held by the texts: itself first, marked as certain, then words of like meaning', async () => {
    const k = await satu('Stunting');
    assert.deepEqual([k.keadaan, varian(k)], ['ada', ['stunting', 'tengkes']]);
    assert.deepEqual([k.varian[0]!.pasti, k.varian[0]!.bobot], [true, 1]);
    assert.ok(k.varian[1]!.bobot < 1 && !k.varian[1]!.pasti);
  });
  test('another form of a word of the texts is the word', async () => assert.equal((await satu('melayani')).varian[0]!.pasti, true));
  test('known to the vocabulary only', async () => {
    assert.deepEqual([(await satu('kuntet')).keadaan, varian(await satu('kuntet'))], ['searti', ['stunting']]);
    assert.deepEqual(varian(await satu('tengkes')), ['stunting']);
  });
  test('an affixed word with a meaning of its own does not stand for its stem alone', async () =>
    assert.ok(varian(await satu('dirumahkan')).includes('pemutusan kerja')));
  test('the beginning of a word', async () => {
    const k = await satu('stunt');
    assert.deepEqual([k.keadaan, varian(k), k.varian[0]!.pasti], ['ada', ['stunt'], undefined]);
    assert.ok(k.varian[0]!.bobot < 1);
  });
  test('a spoken form', async () =>
    assert.deepEqual([(await satu('nyetak')).keadaan, varian(await satu('nyetak'))], ['searti', ['cetak']]));
  test('mistyped: read as another, and says so', async () => {
    const k = await satu('posiandu');
    assert.deepEqual([k.keadaan, k.varian[0]!.kata, k.varian[0]!.dibaca], ['tebakan', ['posyandu'], 'posyandu']);
  });
  test('mistyped in its first letter', async () => assert.deepEqual((await satu('bosyandu')).varian[0]!.kata, ['posyandu']));
  test('a mistyped word of the vocabulary leads to what it means', async () =>
    assert.ok(varian(await satu('tengkess')).includes('stunting')));
  test('unknown: stays, without a variant', async () =>
    assert.deepEqual(await satu('qqxzzwv'), { ketik: 'qqxzzwv', varian: [], anak: [], keadaan: 'tidak-ada' }));
});

describe('phrases', () => {
  test('a phrase with a meaning is one concept; its words remain as parts', async () => {
    const k = await satu('kartu tanda penduduk');
    assert.deepEqual(varian(k), ['kartu tanda penduduk', 'ktp']);
    assert.deepEqual(
      k.anak.map((a) => a.ketik),
      ['kartu', 'tanda', 'penduduk'],
    );
  });
  test('affixes do not break a phrase', async () => assert.deepEqual(await ketik('anaknya kerdil'), ['anaknya kerdil']));
  test('the longest phrase wins, the rest stays', async () =>
    assert.deepEqual(await ketik('cetak kartu tanda penduduk desa'), ['cetak', 'kartu tanda penduduk', 'desa']));
  test('a page named by a phrase is a way to go', async () => {
    const r = await rencana('air minum desa');
    assert.deepEqual(
      r.tujuan.map((t) => t.jalur),
      ['tema/air-bersih/'],
    );
    assert.deepEqual(
      r.konsep.map((k) => k.ketik),
      ['air minum', 'desa'],
    );
  });
});

describe('regions', () => {
  const tujuan = async (q: string) => (await rencana(q)).tujuan.map((t) => t.nama);
  test('a bare name means all that bear it', async () => assert.deepEqual(await tujuan('sampah padi'), ['Kabupaten Padi', 'Kota Padi']));
  for (const [awalan, nama] of [
    ['kab', 'Kabupaten Padi'],
    ['kab.', 'Kabupaten Padi'],
    ['pemkab', 'Kabupaten Padi'],
    ['kabupaten', 'Kabupaten Padi'],
    ['kota', 'Kota Padi'],
    ['Pemkot', 'Kota Padi'],
  ] as const)
    test(`${awalan} padi`, async () => {
      assert.deepEqual(await tujuan(`${awalan} padi`), [nama]);
      const k = await satu(`${awalan} padi`);
      assert.deepEqual([k.ketik, varian(k)], [pecah(`${awalan} padi`).join(' '), [nama.toLowerCase(), 'padi']]);
      assert.ok(k.varian[1]!.bobot < k.varian[0]!.bobot, 'the other region of that name comes after');
    });
  test('a name that no text holds is no slip for another word', async () => {
    assert.deepEqual(await satu('sorgum'), { ketik: 'sorgum', varian: [], anak: [], keadaan: 'tidak-ada', tempat: true });
    assert.deepEqual(varian(await satu('kab sorgum')), []);
    const { anak } = await satu('jagung barat');
    assert.deepEqual(anak.map(varian), [[], []]);
  });
  test('a name that is also a word to pass over', async () => {
    assert.deepEqual(await tujuan('sampah kabupaten cara'), ['Kabupaten Cara']);
    assert.deepEqual(await tujuan('cara'), ['Kabupaten Cara']);
    assert.deepEqual(await tujuan('cara sampah'), []);
  });
  test('a province', async () => assert.deepEqual(await tujuan('pemprov lumbung raya'), ['Provinsi Lumbung Raya']));
  test('a name of two words inside a query', async () => {
    assert.deepEqual(await tujuan('stunting kabupaten jagung barat'), ['Kabupaten Jagung Barat']);
    assert.deepEqual(await ketik('stunting kabupaten jagung barat desa'), ['stunting', 'kabupaten jagung barat', 'desa']);
  });
  test('a kind that has no region of that name is a word', async () =>
    assert.deepEqual(await ketik('kota jagung barat'), ['kota', 'jagung barat']));
  test('a kind alone is a word', async () => assert.deepEqual(await ketik('sampah kota'), ['sampah', 'kota']));
});

describe('joined and split', () => {
  test('two words that the texts write as one', async () => {
    const k = await satu('pos yandu');
    assert.ok(varian(k).includes('posyandu'));
  });
  test('a small word before another makes no new word', async () => assert.deepEqual(await ketik('sampah di desa'), ['sampah', 'desa']));
  test('one word that the texts write as two', async () => {
    const k = await satu('banksampah');
    assert.equal(k.keadaan, 'tebakan');
    assert.deepEqual([k.varian[0]!.kata, k.varian[0]!.rapat, k.varian[0]!.dibaca], [['bank', 'sampah'], true, 'bank sampah']);
  });
});

describe('words to pass over', () => {
  test('go when others stand there', async () => assert.deepEqual(await ketik('cara untuk sampah di desa'), ['sampah', 'desa']));
  test('stay when nothing else does', async () => assert.deepEqual(await ketik('cara untuk'), ['cara', 'untuk']));
  test('nothing typed, nothing planned', async () => assert.deepEqual(await rencana(' … !'), { konsep: [], tujuan: [] }));
});

test('what the index is asked for: every word of every variant, each once', async () => {
  const r = await rencana('kartu tanda penduduk ktp');
  const kata = kataRencana(r);
  assert.equal(new Set(kata).size, kata.length);
  assert.deepEqual([...kata].sort(), ['kartu', 'ktp', 'penduduk', 'tanda']);
});

const POTONG = [
  ...['stunting', 'posiandu', 'kuntet', 'banksampah', 'pos', 'yandu', 'melayani', 'e-Sehati', 'constructor', '2024', 'é'],
  ...['kartu tanda penduduk', 'anak kerdil', 'air minum', 'kab padi', 'kota', 'kabupaten jagung barat', 'provinsi', 'lumbung raya'],
  ...SINONIM_UJI.abaikan,
];
const arbKueri = fc
  .array(fc.oneof(fc.constantFrom(...POTONG), fc.stringMatching(/^[a-z0-9]{1,9}$/)), { minLength: 1, maxLength: 8 })
  .map((x) => x.join(' '));

test('every meaningful word typed stands in exactly one concept, in its order; none is dropped', () =>
  fc.assert(
    fc.asyncProperty(arbKueri, async (q) => {
      const abaikan = new Set(SINONIM_UJI.abaikan);
      const semua = pecah(q);
      const berarti = semua.filter((k) => !abaikan.has(k));
      const { konsep } = await rencana(q);
      const tertulis = konsep.flatMap((k) => k.ketik.split(' '));
      assert.deepEqual(berarti.length ? tertulis.filter((k) => !abaikan.has(k)) : tertulis, berarti.length ? berarti : semua);
      for (const v of konsep.flatMap((k) => k.varian)) assert.ok(v.kata.length > 0 && v.bobot > 0 && v.bobot <= 1, JSON.stringify(v));
    }),
    { numRuns: 400 },
  ));
