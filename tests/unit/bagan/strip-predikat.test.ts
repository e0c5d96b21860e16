import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelStripPredikat } from '../../../src/banding/strip-predikat.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { menangTerinovatif, ringkasPenghargaan } from '../../../src/domain/banding/predikat.ts';
import { bahanUji, daerahUji, indeksUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

function bagan(...daerah: DaerahBanding[]) {
  const m = modelStripPredikat(bahanUji(daerah), daerah);
  assert.equal(m.jenis, 'strip-predikat');
  return m;
}

const blora = daerahUji('33.16', 'Kabupaten Blora', {
  indeks: [
    indeksUji(2020, { predikat: 'sangat-inovatif' }),
    indeksUji(2022, { predikat: 'inovatif' }),
    indeksUji(2022, { predikat: 'sangat-inovatif', sumber: [1] }),
    indeksUji(2023, { penghargaan: 'IGA 2023 Kabupaten Terinovatif' }),
    indeksUji(2024, { predikat: 'kurang-inovatif', diragukan: 'mungkin 2023' }),
    indeksUji(2025, { predikat: 'tidak-dapat-dinilai' }),
  ],
});

describe('predikat strip', () => {
  test('one region with every class, a conflict, an award alone and a doubt', () => {
    const m = bagan(blora);
    assert.match(m.temuan, /Tidak Dapat Dinilai \(2025\)/);
    assert.equal(m.catatan?.length, 1);
    assert.deepEqual(tabel(m).baris[1]!.sel, ['Kabupaten Blora', '2022', 'Inovatif / Sangat Inovatif', undefined]);
    cocokPotret('strip-predikat-satu-daerah', m);
  });

  test('several regions; one of which nothing is known is named, not drawn', () => {
    const m = bagan(
      blora,
      daerahUji('99.01', 'Kabupaten Pangkajene dan Kepulauan Selatan', { indeks: [indeksUji(2018, { predikat: 'sangat-inovatif' })] }),
      daerahUji('99.71', 'Kota Uji'),
    );
    assert.deepEqual(m.n, { ada: 2, tanpa: 1, apa: 'daerah' });
    assert.match(m.catatan!.join(' '), /Kota Uji/);
    assert.equal(m.data.tahun[0], 2018);
    cocokPotret('strip-predikat-nama-panjang', m);
  });

  test('forty regions', () => {
    const banyak = Array.from({ length: 40 }, (_, n) =>
      daerahUji(`99.${String(n + 1).padStart(2, '0')}`, `Kabupaten Contoh ${n + 1}`, {
        indeks: [indeksUji(2020 + (n % 6), { predikat: n % 3 ? 'inovatif' : 'sangat-inovatif' })],
      }),
    );
    cocokPotret('strip-predikat-empat-puluh', bagan(...banyak));
  });

  test('nothing known is a sentence', () => {
    const d = [daerahUji('99.01', 'Kabupaten Uji')];
    const m = modelStripPredikat(bahanUji(d), d);
    assert.equal(m.jenis, 'kalimat');
    assert.match(m.jenis === 'kalimat' ? m.kalimat : '', /Kab\. Uji belum diketahui/);
  });
});

test('nominations, finalists and unclear lists are no win', () => {
  assert.ok(menangTerinovatif('IGA 2024 Kabupaten Terinovatif'));
  for (const p of [
    'IGA 2023 16 besar nominator akhir Kabupaten Terinovatif',
    'IGA 2025 nominasi',
    'Pemda Terinovatif Sulawesi Tengah 2024',
  ])
    assert.ok(!menangTerinovatif(p), p);
  assert.deepEqual(ringkasPenghargaan(['IGA 2024 Kabupaten Terinovatif', 'IGA 2024 nominator'], 2024), ['Kabupaten Terinovatif']);
});
