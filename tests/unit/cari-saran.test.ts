/** Suggestions while typing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bahan } from '../../src/cari/bahan.ts';
import { pecah } from '../../src/cari/kata.ts';
import { BANYAK_SARAN, cocokkanSaran, rakUntuk, susunSaran, type RakSaran } from '../../src/cari/saran.ts';
import { DAERAH_UJI, TEMA_UJI } from '../bantu/kamus-uji.ts';

const bahan = (nama: string, lain: Partial<Bahan> = {}): Bahan => ({
  id: nama,
  jalur: `/inovasi/${nama}/`,
  nama,
  daerah: 'Kabupaten Padi',
  ringkasan: '',
  alias: [],
  tempat: [],
  tema: [],
  urusan: [],
  bagian: [],
  fakta: [],
  lengkap: 0.5,
  ...lain,
});

const BAHAN = [
  bahan('Lumbung Desa'),
  bahan('Desa Lestari', { lengkap: 0.9 }),
  bahan('SILAT', { alias: ['Sistem Layanan Terpadu'] }),
  bahan('e-Sehati'),
];

function penyaran(rak: ReadonlyMap<string, RakSaran>) {
  const diminta: string[] = [];
  const saran = async (ketik: string) => {
    diminta.length = 0;
    const isi = await rakUntuk(ketik, (k) => (diminta.push(k), Promise.resolve(rak.get(k))));
    return isi ? cocokkanSaran(ketik, isi) : [];
  };
  return { diminta, saran, nama: async (ketik: string) => (await saran(ketik)).map(([, nama]) => nama) };
}

const { nama, saran, diminta } = penyaran(susunSaran(BAHAN, [...DAERAH_UJI, TEMA_UJI]));

describe('what is offered', () => {
  test('an innovation, with its region', async () =>
    assert.deepEqual(await saran('lumbung d'), [['inovasi', 'Lumbung Desa', 'inovasi/Lumbung Desa/', 'Kabupaten Padi', '']]));
  test('a region by its bare name, with the number of its innovations', async () =>
    assert.deepEqual(
      (await saran('jagung')).map(([jenis, n, jalur, sisi]) => [jenis, n, jalur, sisi]),
      [['daerah', 'Kabupaten Jagung Barat', 'daerah/kabupaten-jagung-barat/', '1']],
    ));
  test('a theme by another name of it', async () => assert.deepEqual(await nama('air minum'), ['Air bersih']));
  test('an innovation by what its letters stand for', async () => assert.deepEqual(await nama('layanan terpa'), ['SILAT']));
  test('a name with a hyphen, written as one', async () => assert.deepEqual(await nama('esehati'), ['e-Sehati']));
  test('capitals and order do not matter', async () => assert.deepEqual(await nama('DESA lumbung'), ['Lumbung Desa']));
  test('names that begin so come first', async () => assert.deepEqual(await nama('desa'), ['Desa Lestari', 'Lumbung Desa']));
  test('kabupaten before the name narrows to those', async () => assert.deepEqual(await nama('kota pad'), ['Kota Padi']));
  test('nothing for one letter, for signs, for what no one bears', async () => {
    for (const ketik of ['', 'd', '…', 'antariksa', 'desa antariksa', 'kabupaten b']) assert.deepEqual(await nama(ketik), [], ketik);
  });
});

describe('files', () => {
  test('one file for two letters is enough when it is small', async () => {
    await nama('lumbung');
    assert.deepEqual(diminta, ['lu']);
  });
  test('regions are not filed under kabupaten', () => {
    const rak = susunSaran([], DAERAH_UJI);
    assert.deepEqual(
      [...rak.keys()].filter((k) => k.startsWith('ka') || k.startsWith('ko')),
      [],
    );
  });

  const banyak = Array.from({ length: 600 }, (_, i) => bahan(`Inovasi ${i < 300 ? 'sampah' : 'sampan'} nomor${i}`, { lengkap: i / 600 }));
  const rak = susunSaran(banyak, []);
  const besar = penyaran(rak);

  test('a file that grows too large holds the weightiest, and is told apart by one letter more', async () => {
    assert.equal(rak.get('sa')!.terus, true);
    assert.equal(rak.get('sa')!.isi.length, 250);
    assert.equal(rak.get('sa')!.isi[0]![1], 'Inovasi sampan nomor599');
    assert.equal(rak.get('sampa')!.terus, undefined, 'five letters are the end');
    assert.equal((await besar.nama('sampa')).length, BANYAK_SARAN);
    assert.deepEqual(besar.diminta, ['sa', 'sam', 'samp', 'sampa']);
  });
  test('a beginning without a file of its own falls back to the shorter one', async () => {
    assert.deepEqual(await besar.nama('saxx'), []);
    assert.deepEqual(besar.diminta, ['sa', 'sax']);
  });
});

test('every name can be found by the beginning of any of its words', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.stringMatching(/^[a-e]{2,6}( [a-e]{2,6})?$/), { minLength: 1, maxLength: BANYAK_SARAN }),
      fc.nat(),
      fc.integer({ min: 2, max: 6 }),
      async (daftar, n, panjang) => {
        const p = penyaran(
          susunSaran(
            daftar.map((x) => bahan(x)),
            [],
          ),
        );
        const dicari = daftar[n % daftar.length]!;
        for (const k of pecah(dicari))
          assert.ok((await p.nama(k.slice(0, panjang))).includes(dicari), `${k.slice(0, panjang)} → ${dicari}`);
      },
    ),
  ));

test('suggestions match what is typed, each once, never more than eight', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('de', 'desa', 'lum', 'kab', 'pa', 'si', 'te', 'x'), { maxLength: 3 }), async (kata) => {
      const ada = await saran(kata.join(' '));
      assert.ok(ada.length <= BANYAK_SARAN);
      assert.equal(new Set(ada.map((s) => s[2])).size, ada.length);
      for (const s of ada) {
        const milik = [...pecah(s[1]), ...pecah(s[4]), pecah(s[1]).join('')];
        assert.ok(
          kata.every((k) => milik.some((m) => m.startsWith(k))),
          `${kata.join(' ')}: ${s[1]}`,
        );
      }
    }),
  ));
