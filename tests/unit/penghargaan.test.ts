/** The last award in the lead of a region's page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DaerahBanding } from '../../src/domain/banding/bahan.ts';
import { penghargaanTerakhir } from '../../src/katalog/penghargaan.ts';

type Fakta = DaerahBanding['indeks'][number];
const fakta = (tahun: number, penghargaan?: string, lain: Partial<Fakta> = {}): Fakta => ({
  tahun,
  sumber: [0],
  ...(penghargaan !== undefined && { penghargaan }),
  ...lain,
});
const kalimat = (...indeks: Fakta[]) => penghargaanTerakhir({ indeks });

test('yang terakhir menang, dengan nama lengkap pemberinya', () => {
  assert.equal(
    kalimat(fakta(2024, 'IGA 2024 Kabupaten Terinovatif'), fakta(2021, 'IGA 2021 Kabupaten Sangat Inovatif'), fakta(2025)),
    'Penghargaan terakhir yang tercatat: Innovative Government Award 2024, Kabupaten Terinovatif.',
  );
  assert.equal(kalimat(fakta(2025, 'IGA 2025')), 'Penghargaan terakhir yang tercatat: Innovative Government Award 2025.');
  assert.equal(
    kalimat(fakta(2019, 'IGA 2019, penerima')),
    'Penghargaan terakhir yang tercatat: Innovative Government Award 2019, penerima.',
  );
});

test('nominasi dan daftar bukan penghargaan; tanpa penghargaan tidak ada kalimatnya', () => {
  assert.equal(kalimat(), '');
  assert.equal(kalimat(fakta(2025)), '');
  for (const p of ['IGA 2025 nominator', 'IGA 2020, dalam daftar penerima', 'IGA 2024 22 besar finalis kabupaten'])
    assert.equal(kalimat(fakta(2025, p)), '', p);
  assert.match(kalimat(fakta(2025, 'IGA 2025 nominator'), fakta(2022, 'IGA 2022 Kota Terinovatif')), /2022, Kota Terinovatif\.$/);
});

test('yang sama dari dua sumber disebut sekali; tahun yang tidak ada di namanya dan yang diragukan ditambahkan', () => {
  assert.match(
    kalimat(fakta(2025, 'IGA 2025 Kota Terinovatif'), fakta(2025, 'IGA 2025 Kota Terinovatif; IID tertinggi regional II')),
    /: Innovative Government Award 2025, Kota Terinovatif; IID tertinggi regional II\.$/,
  );
  assert.match(kalimat(fakta(2024, 'Pemda Terinovatif')), /: Pemda Terinovatif \(2024\)\.$/);
  assert.match(kalimat(fakta(2024, 'IGA 2024 Kota Terinovatif', { diragukan: 'tahun tidak disebut' })), /\(2024, tahunnya diragukan\)\.$/);
});
