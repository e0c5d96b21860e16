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
    assert.match(m.catatan!.join(' '), /^Tahun yang kosong berarti belum diketahui.*predikat yang berbeda/);
    assert.deepEqual(tabel(m).baris[1]!.sel, ['Kabupaten Blora', '2022', 'Inovatif / Sangat Inovatif', undefined]);
    cocokPotret('strip-predikat-satu-daerah', m);
  });

  test('several regions; one of which nothing is known is named, not drawn', () => {
    const m = bagan(
      blora,
      daerahUji('99.01', 'Kabupaten Pangkajene dan Kepulauan Selatan', { indeks: [indeksUji(2018, { predikat: 'sangat-inovatif' })] }),
      daerahUji('99.71', 'Kota Uji'),
    );
    assert.deepEqual(m.n, { ada: 2, tanpa: 1, apa: 'daerah', kata: 'belum diketahui predikatnya' });
    assert.equal(
      m.temuan,
      'Di antara 2 daerah yang predikatnya diketahui, 2 pernah berpredikat Sangat Inovatif; 1 dari 3 daerah diketahui menerima penghargaan Terinovatif.',
    );
    assert.match(m.catatan!.join(' '), /Kota Uji/);
    assert.equal(m.data.tahun[0], 2018);
    cocokPotret('strip-predikat-nama-panjang', m);
  });

  test('an award is no predikat: its row is drawn, and the predikat counts as unknown', () => {
    const juara = daerahUji('99.02', 'Kota Juara', { indeks: [indeksUji(2023, { penghargaan: 'IGA 2023 Kota Terinovatif' })] });
    const nama = daerahUji('99.03', 'Kabupaten Nama', { indeks: [indeksUji(2018, { penghargaan: 'IGA 2018' })] });
    const m = bagan(blora, juara, nama);
    assert.deepEqual([m.data.baris.length, m.n.ada, m.n.tanpa], [3, 1, 2]);
    assert.match(m.temuan, /^Di antara 1 daerah yang predikatnya diketahui, 1 pernah berpredikat .*; 2 dari 3 daerah diketahui menerima/);
    assert.match(m.catatan!.join(' '), /Dari Kota Juara dan Kab\. Nama yang diketahui hanya penghargaan/);
    assert.equal(
      bagan(juara, nama).temuan,
      'Predikat 2 daerah ini belum diketahui; 1 dari 2 daerah diketahui menerima penghargaan Terinovatif.',
    );
    assert.match(
      bagan(daerahUji('99.04', 'Kabupaten Satu', { indeks: [indeksUji(2023, { predikat: 'inovatif' })] }), nama).temuan,
      /diketahui, belum ada yang pernah berpredikat Sangat Inovatif\.$/,
    );
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
