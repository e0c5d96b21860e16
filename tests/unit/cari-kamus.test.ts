/** The dictionary: what it counts, and in which file each word lies. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kunciRak, susunKamus, type SeluruhKamus } from '../../src/cari/kamus.ts';
import { bacaDaftarKata, Rak } from '../../src/cari/rak.ts';
import { bahanUji, kamusUji, TEKS_UJI } from '../bantu/kamus-uji.ts';

const banyak = ({ huruf }: SeluruhKamus, kata: string) => {
  const daftar = huruf.get(kata[0]!);
  return daftar && bacaDaftarKata(daftar).get(kata);
};

const rak = async (kunci: string) => {
  const r = await kamusUji().pustaka.rak(kunci);
  assert.ok(r, `no part for ${kunci}`);
  return r;
};

test('counts records, not places; words of the vocabulary and of names come in with 0', () => {
  const kamus = susunKamus(bahanUji());
  assert.equal(banyak(kamus, 'sampah'), 1, 'twice in one record');
  assert.equal(banyak(kamus, 'desa'), 2);
  assert.equal(banyak(kamus, 'esehati'), 1, 'compound');
  assert.equal(banyak(kamus, 'kuntet'), 0, 'vocabulary');
  assert.equal(banyak(kamus, 'jagung'), 0, 'name of a page');
  assert.equal(banyak(kamus, 'untuk'), 1, 'a word to pass over that a text holds');
  assert.equal(banyak(kamus, 'antariksa'), undefined);
});

test('every key lies in the part of its beginning, sorted, and the list of parts is complete', () => {
  const { umum, rak, huruf } = susunKamus(bahanUji());
  assert.deepEqual([...rak.keys()].sort(), umum.rak.split(' '));
  for (const [nama, k] of rak) {
    const akar = k.akar.split(' ').filter(Boolean);
    assert.deepEqual(akar, [...new Set(akar)].sort());
    for (const kunci of [...akar, ...Object.keys(k.searti), ...Object.keys(k.tujuan)]) assert.equal(kunciRak(kunci), nama, kunci);
  }
  assert.equal([...huruf.keys()].join(''), umum.huruf);
  for (const [h, d] of huruf) {
    const kata = d.bentuk.split(' ');
    assert.deepEqual(kata, [...new Set(kata)].sort());
    assert.equal(kata.length, d.banyak.length);
    for (const k of kata) assert.equal(k[0], h, k);
  }
});

test('a stem is held only when some text holds a form of it', async () => {
  assert.equal((await rak('layan')).punya('layan'), 'tepat');
  assert.equal((await rak('kuntet')).punya('kuntet'), 'tidak');
  assert.equal((await rak('stunt')).punya('stunt'), 'awalan');
  assert.equal((await rak('stunt')).punya('stuntingx'), 'tidak');
});

test('completeness: one digit a record, never two', () => {
  const rekaman = [0, 0.34, 0.999, 1].map((lengkap) => ({ teks: ['x'], lengkap }));
  const { umum } = susunKamus(bahanUji([], { rekaman }));
  assert.equal(umum.lengkap, '0399');
  assert.equal(umum.jumlah, 4);
});

describe('words of like meaning', () => {
  test('both ways in a group, one way in a direction, never to itself', async () => {
    assert.deepEqual((await rak('stunting')).searti('stunting'), { setara: ['tengkes'], maksud: [] });
    assert.deepEqual((await rak('tengkes')).searti('tengkes'), { setara: ['stunting'], maksud: [] });
    assert.deepEqual((await rak('kuntet')).searti('kuntet'), { setara: [], maksud: ['stunting'] });
    assert.deepEqual((await rak('anak')).searti('anak kerdil'), { setara: [], maksud: ['stunting'] });
  });

  test('an affixed word does not speak for its stem', async () => {
    assert.deepEqual((await rak('dirumahkan')).searti('dirumahkan'), { setara: [], maksud: ['pemutusan kerja'] });
    assert.equal((await rak('rumah')).searti('rumah'), undefined);
  });

  test('two groups of one word are joined; what is equal is not also meant', () => {
    const sinonim = {
      setara: [
        ['kia', 'kartu identitas anak'],
        ['kia', 'kesehatan ibu dan anak'],
      ],
      arah: [{ kata: ['kia'], maksud: ['kartu identitas anak', 'adminduk'] }],
      abaikan: [],
    };
    const { rak } = susunKamus(bahanUji([], { sinonim }));
    assert.deepEqual(rak.get('ki')!.searti.kia, { setara: ['kartu identitas anak', 'kesehatan ibu dan anak'], maksud: ['adminduk'] });
  });
});

test('a phrase leads to every page that it names', async () => {
  const nama = async (kunci: string) => (await rak(kunci)).tujuan(kunci).map((t) => t.nama);
  assert.deepEqual(await nama('padi'), ['Kabupaten Padi', 'Kota Padi']);
  assert.deepEqual(await nama('air minum'), ['Air bersih']);
});

test('names of the language are no entries', () => {
  const kosong = new Rak({ akar: '', searti: {}, tujuan: {} });
  for (const kunci of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    assert.equal(kosong.searti(kunci), undefined);
    assert.deepEqual(kosong.tujuan(kunci), []);
    assert.equal(kosong.punya(kunci), 'tidak');
  }
});

describe('more words than a browser should read', () => {
  const ekor = Array.from({ length: 30_001 }, (_, i) => `x${i.toString(36)}q`);
  const rekaman = [...TEKS_UJI.map((t) => [t]), [ekor.join(' ')]].map((teks) => ({ teks, lengkap: 0 }));
  const kamus = susunKamus(bahanUji([], { rekaman }));

  test('words of a single record are left out of the spelling help', () => {
    assert.equal(banyak(kamus, ekor[0]!), undefined);
    assert.equal(banyak(kamus, 'desa'), 2);
  });
  test('they are still found as written', () => {
    for (const kata of [ekor[0]!, 'stunting']) assert.equal(new Rak(kamus.rak.get(kunciRak(kata))!).punya(kata), 'tepat', kata);
  });
  test('words of the vocabulary stay', () => assert.equal(banyak(kamus, 'kuntet'), 0));
});
