import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelKelipatanKonteks } from '../../../src/banding/kelipatan-konteks.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding, KonteksBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji, konteksUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const kab = (n: number, ...konteks: KonteksBanding[]) => daerahUji(`99.${String(n).padStart(2, '0')}`, `Kabupaten Uji ${n}`, { konteks });
const miskin = (tahun: number, nilai: number) => konteksUji('kemiskinan', tahun, nilai);
const gizi = (tahun: number, nilai: number, metode: string) => konteksUji('stunting', tahun, nilai, { metode });
const [STUDI, SURVEI] = ['SSGI 2021 (Studi Status Gizi Indonesia)', 'SSGI 2022 (Survei Status Gizi Indonesia)'];

function bagan(indikator: 'kemiskinan' | 'stunting', ...daerah: DaerahBanding[]) {
  const m = modelKelipatanKonteks(bahanUji(daerah), daerah, indikator);
  assert.equal(m.jenis, 'kelipatan');
  cocokTeks(m);
  return m;
}

describe('context figures over years', () => {
  test('one method is joined over neighbouring years; the finding counts directions', () => {
    const m = bagan(
      'kemiskinan',
      kab(1, miskin(2023, 11.49), miskin(2024, 11.42), miskin(2025, 10.58)),
      daerahUji('99.02', 'Kabupaten Pangkajene dan Kepulauan Selatan', { konteks: [miskin(2023, 9.8), miskin(2025, 9.9)] }),
      kab(3, miskin(2025, 4.4)),
      kab(4),
    );
    assert.equal(
      m.temuan,
      'Persentase penduduk miskin diketahui untuk 3 dari 4 daerah; yang dapat dibandingkan antartahun hanya Kab. Uji 1: turun dari 11,49% (2023) ke 10,58% (2025).',
    );
    assert.deepEqual(
      m.data.panel.map((d) => d.ruas.length),
      [2, 0, 0],
    );
    assert.deepEqual(tabel(m).baris[0]!.sel, ['Kabupaten Uji 1', '2023', 11.49, 'Survei']);
    cocokPotret('kelipatan-konteks-satu-metode', m);
  });

  test('figures of different methods have marks of their own and no line, even in neighbouring years', () => {
    const m = bagan(
      'stunting',
      kab(1, gizi(2021, 29.7, STUDI), gizi(2022, 22.8, SURVEI), gizi(2023, 25.9, 'SKI 2023')),
      kab(2, gizi(2022, 35.2, SURVEI), gizi(2022, 30.4, SURVEI)),
    );
    assert.equal(
      m.temuan,
      'Prevalensi stunting balita diketahui untuk 2 dari 2 daerah; arahnya tidak disebut karena angka terakhirnya tidak bersambung dengan tahun sebelumnya.',
    );
    assert.deepEqual(
      m.data.panel.flatMap((d) => d.ruas),
      [],
    );
    assert.deepEqual(
      m.data.kelompok.map((k) => [k.label, k.bentuk]),
      [[STUDI, 0], [SURVEI, 1], ['SKI 2023', 2]], // prettier-ignore
    );
    assert.match(m.catatan!.join(' '), /tidak membentuk satu tren.*sebagai rentang/);
    cocokPotret('kelipatan-konteks-beda-metode', m);
  });

  test('more methods than marks: the rarest share one, and the table names each', () => {
    const m = bagan(
      'stunting',
      kab(1, ...Array.from({ length: 7 }, (_, n) => gizi(2018 + n, 20 + n, `Metode ${n}`))),
      kab(2, ...Array.from({ length: 5 }, (_, n) => gizi(2020 + n, 25 + n, `Metode ${n + 2}`))),
    );
    assert.deepEqual(
      m.data.kelompok.map((k) => k.label),
      ['Metode 2', 'Metode 3', 'Metode 4', 'Metode 5', 'Metode 6', 'metode lain (lihat tabel)'],
    );
    assert.deepEqual(
      tabel(m).baris.slice(0, 2).map((b) => b.sel[3]), // prettier-ignore
      ['Metode 0', 'Metode 1'],
    );
  });

  test('one region', () => {
    const m = bagan('kemiskinan', kab(1, miskin(2023, 5.77), miskin(2024, 5.57), miskin(2025, 5.05)));
    assert.equal(m.temuan, 'Persentase penduduk miskin Kabupaten Uji 1 turun dari 5,77% (2023) ke 5,05% (2025).');
    cocokPotret('kelipatan-konteks-satu-daerah', m);
  });

  test('forty regions, all equal and some zero', () => {
    const m = bagan(
      'kemiskinan',
      ...Array.from({ length: 40 }, (_, n) => kab(n + 1, miskin(2024, n % 10 ? 9 : 0), miskin(2025, n % 10 ? 9 : 0))),
    );
    assert.match(m.temuan, /semuanya tetap/);
    cocokPotret('kelipatan-konteks-empat-puluh', m);
  });

  test('one year each is a sentence', () => {
    const kalimat = (...d: DaerahBanding[]) => {
      const m = modelKelipatanKonteks(bahanUji(d), d, 'stunting');
      return m.jenis === 'kalimat' ? m.kalimat : m.jenis;
    };
    assert.equal(kalimat(kab(1, gizi(2021, 30, STUDI)), kab(2, gizi(2022, 20, SURVEI))), 'Prevalensi stunting balita yang diketahui: Kab. Uji 1 30% (2021); Kab. Uji 2 20% (2022).'); // prettier-ignore
    assert.match(
      kalimat(...Array.from({ length: 7 }, (_, n) => kab(n + 1, gizi(2021, 30, STUDI)))),
      /untuk 7 dari 7 daerah, masing-masing satu tahun saja/,
    );
    assert.match(kalimat(kab(1)), /belum diketahui di Lumbung/);
  });
});
