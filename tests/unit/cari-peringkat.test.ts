/** Ranking, the line between answers and near misses, and what is said about the words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { catatanKueri } from '../../src/cari/catatan.ts';
import { idf, pisahkan, SETELAN, susunPeringkat, type Jawaban, type Kena, type Peringkat } from '../../src/cari/peringkat.ts';
import { kataRencana, type Konsep, type Rencana } from '../../src/cari/rencana.ts';
import { bahanUji, jawabanUji, kamusUji, TEKS_UJI } from '../bantu/kamus-uji.ts';

const JUMLAH = 40;
const konsep = (ketik: string, lain: Partial<Konsep> = {}): Konsep => ({
  ketik,
  varian: [{ kata: [ketik], bobot: 1, pasti: true }],
  anak: [],
  keadaan: 'ada',
  ...lain,
});
const rencana = (...k: Konsep[]): Rencana => ({ konsep: k, tujuan: [] });
const kena = (skor: number, medan: string[] = [], lokasi: number[] = []): Kena => ({ skor, medan, lokasi });
const jawaban = (isi: Record<string, Record<string, Kena>>): Jawaban =>
  new Map(Object.entries(isi).map(([kata, per]) => [kata, new Map(Object.entries(per))]));
const urutan = (r: Rencana, j: Jawaban, lengkap: (id: string) => number = () => 0) =>
  susunPeringkat(r, j, JUMLAH, lengkap).map((p) => p.id);

const KATA = ['air', 'bersih', 'desa', 'sampah'];
const ID = ['a', 'b', 'c', 'd', 'e', 'f'];
const arbKena = fc.record({
  skor: fc.double({ min: 0.5, max: 60, noNaN: true }),
  medan: fc.subarray(['title', 'ringkasan', 'id', 'fakta0']),
  lokasi: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 4 }),
});
const arbJawaban = fc
  .tuple(...KATA.map(() => fc.dictionary(fc.constantFrom(...ID), arbKena)))
  .map((per): Jawaban => new Map(per.map((p, i) => [KATA[i]!, new Map(Object.entries(p))])));

describe('order', () => {
  test('a record with both words stands before one with either', () => {
    const j = jawaban({ air: { satu: kena(10), dua: kena(10) }, sampah: { dua: kena(10), tiga: kena(10) } });
    assert.equal(urutan(rencana(konsep('air'), konsep('sampah')), j)[0], 'dua');
  });
  test('the rarer word weighs more', () => {
    const umum = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`u${i}`, kena(3)]));
    const j = jawaban({ desa: { ...umum, biasa: kena(3) }, tengkes: { jarang: kena(3) } });
    assert.equal(urutan(rencana(konsep('desa'), konsep('tengkes')), j)[0], 'jarang');
  });
  test('words of a phrase that stand together beat the same words apart', () => {
    const k = konsep('air bersih', { varian: [{ kata: ['air', 'bersih'], bobot: 1 }] });
    const j = jawaban({
      air: { dekat: kena(5, [], [4]), jauh: kena(5, [], [4]) },
      bersih: { dekat: kena(5, [], [5]), jauh: kena(5, [], [9]) },
    });
    const [satu, dua] = susunPeringkat(rencana(k), j, JUMLAH, () => 0);
    assert.equal(satu!.id, 'dekat');
    assert.ok(Math.abs(dua!.skor / satu!.skor - SETELAN.berjauhan) < 1e-9);
  });
  test('words that must follow each other do not match apart', () => {
    const k = konsep('airbersih', { varian: [{ kata: ['air', 'bersih'], bobot: 1, rapat: true }], keadaan: 'tebakan' });
    const j = jawaban({ air: { x: kena(5, [], [4]) }, bersih: { x: kena(5, [], [9]) } });
    assert.deepEqual(urutan(rencana(k), j), []);
  });
  test('the typed word beats a word of like meaning', () => {
    const k = konsep('stunting', { varian: [...konsep('stunting').varian, { kata: ['tengkes'], bobot: 0.9 }] });
    assert.deepEqual(urutan(rencana(k), jawaban({ stunting: { b: kena(5) }, tengkes: { a: kena(5) } })), ['b', 'a']);
  });
  test('of equals the more complete comes first, then the id', () => {
    const j = jawaban({ air: { a: kena(5), b: kena(5), c: kena(5) } });
    assert.deepEqual(
      urutan(rencana(konsep('air')), j, (id) => (id === 'c' ? 1 : 0)),
      ['c', 'a', 'b'],
    );
  });
  test('nothing answered, nothing ranked', () => {
    assert.deepEqual(urutan(rencana(konsep('air')), jawaban({})), []);
    assert.deepEqual(urutan(rencana(), jawaban({})), []);
  });
});

test('the order does not depend on the order in which the index answers', () => {
  fc.assert(
    fc.property(arbJawaban, (j) => {
      const r = rencana(...KATA.map((k) => konsep(k)));
      const balik: Jawaban = new Map([...j].reverse().map(([k, per]) => [k, new Map([...per].reverse())]));
      const bulat = (p: Peringkat[]) => p.map((x) => [x.id, x.skor.toFixed(9)]).sort();
      assert.deepEqual(bulat(susunPeringkat(r, balik, JUMLAH, () => 0)), bulat(susunPeringkat(r, j, JUMLAH, () => 0)));
      assert.deepEqual(
        susunPeringkat(r, j, JUMLAH, () => 0),
        susunPeringkat(r, j, JUMLAH, () => 0),
      );
    }),
  );
});

test('one more word of the query in a record never costs it places', () => {
  fc.assert(
    fc.property(arbJawaban, fc.constantFrom(...ID), fc.constantFrom(...KATA), arbKena, (j, id, kata, baru) => {
      fc.pre(!j.get(kata)!.has(id) && KATA.some((k) => j.get(k)!.has(id)));
      // The word must not be new to the index, and the weight of the other words stays: rarity is the index's, not this record's.
      const r = rencana(...KATA.map((k) => konsep(k)));
      const tempat = (x: Jawaban) => urutan(r, x).indexOf(id);
      const dengan = new Map([...j].map(([k, per]) => [k, k === kata ? new Map([...per, [id, baru]]) : per]));
      // Compared with the same answer in another record, so that the word is as rare in both.
      const tanpa = new Map([...j].map(([k, per]) => [k, k === kata ? new Map([...per, ['z', baru]]) : per]));
      const bersih = urutan(r, tanpa).filter((x) => x !== 'z');
      assert.ok(tempat(dengan) <= bersih.indexOf(id), `${tempat(dengan)} > ${bersih.indexOf(id)}`);
    }),
    { numRuns: 500 },
  );
});

test('a more complete record never ranks lower for it; scores and shares stay in their bounds', () => {
  fc.assert(
    fc.property(arbJawaban, fc.constantFrom(...ID), (j, id) => {
      const r = rencana(...KATA.map((k) => konsep(k)));
      const tempat = (lengkap: number) => urutan(r, j, (x) => (x === id ? lengkap : 0.5)).indexOf(id);
      assert.ok(tempat(1) <= tempat(0));
      for (const p of susunPeringkat(r, j, JUMLAH, () => 1)) {
        assert.ok(p.skor > 0 && p.skor < 1.3 * (1 + SETELAN.lengkap), String(p.skor));
        assert.ok(p.cakup > 0 && p.cakup < 1 + 1e-9, String(p.cakup));
        assert.deepEqual(
          p.kata,
          KATA.filter((k) => j.get(k)!.has(p.id)),
        );
      }
    }),
  );
});

test('a word is rarer the fewer records hold it', () => {
  for (let n = 1; n < JUMLAH; n++) assert.ok(idf(JUMLAH, n) > idf(JUMLAH, n + 1));
  assert.ok(idf(JUMLAH, JUMLAH) > 0);
});

describe('answers and near misses', () => {
  const arbPeringkat = fc
    .uniqueArray(
      fc.record({
        id: fc.string(),
        skor: fc.double({ min: 1e-3, max: 1, noNaN: true }),
        cakup: fc.double({ min: 1e-3, max: 1, noNaN: true }),
      }),
      {
        selector: (p) => p.id,
        maxLength: 12,
      },
    )
    .map((p): Peringkat[] => p.map((x) => ({ ...x, kata: [] })).sort((a, b) => b.skor - a.skor));

  test('every record stands in exactly one of the two lists, in its order', () => {
    fc.assert(
      fc.property(arbPeringkat, fc.integer({ min: 0, max: 8 }), (p, n) => {
        const { utama, sebagian, keyakinan } = pisahkan(p, n);
        assert.deepEqual(
          p.filter((x) => utama.includes(x)),
          utama,
        );
        assert.deepEqual(
          p.filter((x) => !utama.includes(x)),
          sebagian,
        );
        assert.equal(keyakinan === 'nihil', utama.length === 0);
        if (utama.length) assert.equal(utama[0], p[0]);
      }),
    );
  });
  test('nothing at all is no answer', () => assert.deepEqual(pisahkan([], 3), { keyakinan: 'nihil', utama: [], sebagian: [] }));
  test('a record that answers every word is never cut off', () => {
    const p: Peringkat[] = [
      { id: 'a', skor: 1, cakup: 1, kata: [] },
      { id: 'b', skor: 0.01, cakup: 1, kata: [] },
      { id: 'c', skor: 0.01, cakup: 0.4, kata: [] },
    ];
    const { utama, sebagian } = pisahkan(p, 2);
    assert.deepEqual([utama.map((x) => x.id), sebagian.map((x) => x.id)], [['a', 'b'], ['c']]);
  });
});

describe('what is said about the words', () => {
  const { rencana: susun } = kamusUji();
  const catatan = async (q: string) => {
    const r = await susun(q);
    return catatanKueri(r, jawabanUji(kataRencana(r)));
  };
  test('found: nothing', async () => assert.deepEqual(await catatan('sampah desa'), { tidakAda: [], dibaca: [], searti: [] }));
  test('unknown, beside one that is known', async () => assert.deepEqual((await catatan('sampah qqxzzwv')).tidakAda, ['qqxzzwv']));
  test('read as another', async () => assert.deepEqual((await catatan('posiandu')).dibaca, [{ ketik: 'posiandu', sebagai: ['posyandu'] }]));
  test('searched by words of like meaning', async () =>
    assert.deepEqual((await catatan('kuntet')).searti, [{ ketik: 'kuntet', sebagai: ['stunting'] }]));
  test('of a phrase that is not there as a whole, the missing word alone', async () =>
    assert.deepEqual((await catatan('jagung barat')).tidakAda, ['jagung', 'barat']));
  test('a guess that the index does not confirm is not named', async () => {
    const r = await susun('posiandu');
    assert.deepEqual(catatanKueri(r, new Map()), { tidakAda: ['posiandu'], dibaca: [], searti: [] });
  });
  test('at most three readings', async () => {
    const { rencana: lain } = kamusUji(bahanUji([...TEKS_UJI, 'rapat rawat rakat ramat rabat']));
    const r = await lain('radat');
    assert.ok(catatanKueri(r, jawabanUji(kataRencana(r), [...TEKS_UJI, 'rapat rawat rakat ramat rabat'])).dibaca[0]!.sebagai.length <= 3);
  });
});
