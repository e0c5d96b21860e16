/** Past entries: innovations by competition, lists of winners, and what only the index facts tell. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daftarPemenang, faktaPenghargaan, kaliIkut, menyebutAjang, semuaIkut } from '../../../src/domain/kompetisi/ikut.ts';
import type { Katalog } from '../../../src/domain/katalog.ts';
import type { Kompetisi } from '../../../src/domain/schema/nasional.ts';

const inovasi = (id: string, ...penghargaan: object[]) => ({ id, isi: { penghargaan } }) as unknown as Katalog['inovasi'][number];
const IGA = { nama: 'Innovative Government Award', singkatan: 'IGA' } as Kompetisi;

test('entries stand under their competition, the newest first, without a year last; none is lost', () => {
  const k = {
    inovasi: [
      inovasi('b/satu', { kompetisi: 'iga' }, { kompetisi: 'iga', tahun: 2023 }, { nama: 'Lomba desa' }),
      inovasi('a/dua', { kompetisi: 'iga', tahun: 2024 }, { kompetisi: 'kipp', tahun: 2020 }),
    ],
  };
  const semua = semuaIkut(k);
  assert.deepEqual(
    semua.get('iga')!.map((x) => `${x.inovasi.id} ${x.penghargaan.tahun}`),
    ['a/dua 2024', 'b/satu 2023', 'b/satu undefined'],
  );
  assert.equal([...semua.values()].flat().length, 5);
  assert.equal(semua.get(undefined)!.length, 1);
});

test('editions count by year', () => {
  const i = (...tahun: (number | undefined)[]) => inovasi('x', ...tahun.map((t) => ({ kompetisi: 'iga', tahun: t })));
  assert.deepEqual(
    [i(), i(undefined), i(2023, 2023), i(2023, undefined), i(2023, 2024)].map((x) => kaliIkut(x, 'iga')),
    [0, 1, 1, 1, 2],
  );
});

test('a fact tells of a competition whose name begins it, as a whole word', () => {
  assert.deepEqual(
    ['IGA 2023 Kota Terinovatif', 'IGA, penerima', 'Innovative Government Award 2023', 'IGAWA 2023', 'Pemda Terinovatif IGA'].map((t) =>
      menyebutAjang(t, IGA),
    ),
    [true, true, true, false, false],
  );
});

test('facts that a list of winners tells already are left out; equal facts are one with all sources', () => {
  const fakta = (tahun: number, penghargaan: string, sumber: string) => ({ tahun, penghargaan, sumber: [sumber] });
  const daerah = new Map([
    [
      '33.16',
      {
        kode: '33.16',
        indeks: {
          isi: [
            fakta(2024, 'IGA 2024 Kabupaten Terinovatif', 'a'),
            fakta(2023, 'IGA 2023 Kabupaten Terinovatif', 'b'),
            fakta(2023, 'IGA 2023 Kabupaten Terinovatif', 'c'),
            fakta(2023, 'IGA 2023 16 besar nominator akhir', 'd'),
            fakta(2023, 'Lomba lain', 'e'),
          ],
        },
      },
    ],
  ]);
  const daftar = [
    { kompetisi: 'iga', tahun: 2023, kategori: 'Nominator akhir kabupaten', daerah: ['33.16'], sumber: ['s'] },
    { kompetisi: 'iga', tahun: 2024, kategori: 'Kota Terinovatif', daerah: ['35.76'], sumber: ['s'] },
    { kompetisi: 'iga', tahun: 2024, kategori: 'Kabupaten Terinovatif', daerah: ['33.16'], sumber: ['s'] },
    { kompetisi: 'lain', tahun: 2025, kategori: 'Kabupaten', daerah: ['33.16'], sumber: ['s'] },
  ];
  const k = { daerah, nasional: { pemenang: { daftar, sumber: [] } } } as unknown as Katalog;
  assert.deepEqual(
    faktaPenghargaan(k, 'iga', IGA).map((f) => `${f.tahun} ${f.teks} ${f.sumber.join('')}`),
    ['2023 IGA 2023 Kabupaten Terinovatif bc'],
  );
  assert.deepEqual(
    daftarPemenang(k.nasional.pemenang, 'iga').map((d) => `${d.tahun} ${d.kategori}`),
    ['2024 Kabupaten Terinovatif', '2024 Kota Terinovatif', '2023 Nominator akhir kabupaten'],
  );
});
