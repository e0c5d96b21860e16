/** The finder's file, its address, its reading of money and of free text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bacaKeadaanCocok, tulisKeadaanCocok, type KeadaanCocok } from '../../../src/banding/alamat-cocok.ts';
import { BentukLain } from '../../../src/banding/padat.ts';
import { padatkanCocok, uraikanCocok, type BahanCocok } from '../../../src/banding/padat-cocok.ts';
import { cocokkanTeks } from '../../../src/cari/cocok-teks.ts';
import type { Konsep } from '../../../src/cari/rencana.ts';
import { KONEKSI } from '../../../src/domain/cocok/calon.ts';
import { angka, rupiah } from '../../../src/text/angka.ts';
import { uraiRupiah } from '../../../src/text/urai-rupiah.ts';
import { calonSembarang } from '../../bantu/cocok-uji.ts';
import { duniaUji } from '../../bantu/dunia-banding.ts';

const bolakBalik = (b: BahanCocok) => uraikanCocok(JSON.parse(JSON.stringify(padatkanCocok(b))));

test('any innovations come back as they went in; a file of another making is refused', () => {
  const bahan = duniaUji.chain(calonSembarang).map((calon): BahanCocok => ({
    calon: calon.map((c, n) => ({
      ...c,
      nama: `Nama ${n}`,
      lain: n % 2 ? ['Lain'] : [],
      ringkasan: 'R',
      ...(n % 3 ? { hasilTerkuat: 'H' } : {}),
    })),
    tema: [{ id: 'pangan', label: 'Pangan', alias: [] }],
    kata: { ketepatan: {}, 'sumber-dana': { apbn: 'APBN' }, 'fakta-daerah': {} },
  }));
  // Records of the generator have no prototype; a trip through JSON gives them one.
  fc.assert(fc.property(bahan, (b) => assert.deepStrictEqual(bolakBalik(b), JSON.parse(JSON.stringify(b)))));
  assert.throws(() => uraikanCocok({ ...padatkanCocok({ calon: [], tema: [], kata: {} as never }), bentuk: 'lain' }), BentukLain);
});

test('a state survives its address; odd values are left out', () => {
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/).filter((s) => s.length < 40);
  const opsi = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
  const keadaan = fc
    .record({
      daerah: opsi(id),
      tema: opsi(id),
      kueri: opsi(fc.stringMatching(/^[a-z&=?%+]{1,20}$/)),
      biaya: opsi(fc.integer({ min: 1, max: 1e12 })),
      dana: opsi(id),
      koneksi: opsi(fc.constantFrom(...KONEKSI)),
      bulan: opsi(fc.integer({ min: 1, max: 240 })),
      jenis: opsi(id),
      daftar: opsi(
        fc.uniqueArray(
          fc.tuple(id, id).map((x) => x.join('/')),
          { minLength: 1, maxLength: 5 },
        ),
      ),
    })
    .map((k) => Object.fromEntries(Object.entries(k).filter(([, v]) => v !== undefined)) as KeadaanCocok);
  fc.assert(fc.property(keadaan, (k) => assert.deepEqual(bacaKeadaanCocok(new URLSearchParams(tulisKeadaanCocok(k))), k)));
  assert.deepEqual(bacaKeadaanCocok(new URLSearchParams('d=../x&tema=<b>&biaya=-5&koneksi=5g&bulan=999&i=a&i=../b&q=%20')), {});
  assert.equal(tulisKeadaanCocok({}), '');
});

describe('money as people type it', () => {
  for (const [teks, n] of [
    ['200 juta', 200_000_000],
    ['Rp200jt', 200_000_000],
    ['Rp. 1,5 Miliar', 1_500_000_000],
    ['1.5 miliar', 1_500_000_000],
    ['200.000.000', 200_000_000],
    ['200000000', 200_000_000],
    ['750 ribu', 750_000],
    ['Rp750.000,-', 750_000],
  ] as const)
    test(teks, () => assert.equal(uraiRupiah(teks), n));
  for (const teks of ['', '200', 'banyak', '-5 juta', '1.50', '200 dolar', '20.00.000', '9e9'])
    test(`"${teks}" is not guessed at`, () => assert.equal(uraiRupiah(teks), undefined));
  test('what is written by the site is read back', () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 1e13 }), (n) => assert.equal(uraiRupiah(rupiah(n)), n, angka(n))));
  });
});

describe('free text', () => {
  const kata = (ketik: string, ...lain: string[]): Konsep => ({
    ketik,
    varian: [ketik, ...lain].map((k, n) => ({ kata: [k], bobot: n ? 0.9 : 1 })),
    anak: [],
    keadaan: 'ada',
  });
  const calon = [
    { alamat: 'a/1', teks: ['Makanan bergizi untuk balita'] },
    { alamat: 'a/2', teks: ['Air bersih untuk balita'] },
    { alamat: 'a/3', teks: ['Jalan desa'] },
  ];
  const cari = (...konsep: Konsep[]) => cocokkanTeks({ konsep, tujuan: [] }, calon);

  test('who holds more of the words stands higher; who holds none is no answer', () => {
    const { cocok } = cari(kata('gizi', 'bergizi'), kata('balita'));
    assert.ok(cocok.get('a/1')! > (cocok.get('a/2') ?? 0));
    assert.equal(cocok.has('a/3'), false);
  });
  test('a word that nothing holds is told, and counts against nobody', () => {
    const h = cari(kata('balita'), kata('paspor'));
    assert.deepEqual([h.takAda, [...h.cocok.keys()]], [['paspor'], ['a/1', 'a/2']]);
    assert.deepEqual([...cari(kata('paspor')).cocok], []);
  });
  test('a region in the text is passed over', () => {
    assert.deepEqual([...cari(kata('balita'), { ...kata('blora'), tempat: true }).cocok.keys()], ['a/1', 'a/2']);
  });
});
