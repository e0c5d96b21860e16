import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelKelipatanSkor, modelSkor } from '../../../src/banding/skor.ts';
import { baganBanding } from '../../../src/banding/semua.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { AmbangBanding, DaerahBanding, IndeksBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji, indeksUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const skor = (tahun: number, nilai: number, ubah: Partial<IndeksBanding> = {}) =>
  indeksUji(tahun, { skor: nilai, skala: '0-100', ...ubah });
const kab = (n: number, ...indeks: IndeksBanding[]) => daerahUji(`99.${String(n).padStart(2, '0')}`, `Kabupaten Uji ${n}`, { indeks });
const lama = { skala: 'poin-lama' };

const kelas = [
  { predikat: 'sangat-inovatif', min: 60.01 },
  { predikat: 'inovatif', min: 35 },
  { predikat: 'kurang-inovatif', min: 0.01 },
];
const ambang: AmbangBanding[] = [
  { tahun: 2022, kelas, sumber: [1] },
  { tahun: 2023, kelas, sumber: [1] },
  { tahun: 2024, kelas: [{ predikat: 'sangat-inovatif', min: 65 }], sumber: [1] },
];

function garis(...daerah: DaerahBanding[]) {
  const m = modelSkor(bahanUji(daerah, { ambang }), daerah);
  assert.equal(m.jenis, 'garis-tahun');
  cocokTeks(m);
  return m;
}
function kalimat(...daerah: DaerahBanding[]) {
  const m = modelSkor(bahanUji(daerah, { ambang }), daerah);
  assert.equal(m.jenis, 'kalimat');
  return m.jenis === 'kalimat' ? m.kalimat : '';
}

describe('score lines', () => {
  test('one region: values at its points, cuts of each year, a conflict as a range, the old scale in words', () => {
    const m = garis(
      kab(
        1,
        skor(2020, 1971, lama),
        skor(2021, 62.3),
        skor(2022, 70.78),
        skor(2022, 77.73, { sumber: [1], catatan: 'Mungkin skor lain.' }),
        skor(2023, 84.46),
        skor(2024, 92.25),
      ),
    );
    assert.equal(m.temuan, 'Skor IID Kabupaten Uji 1 naik dari 62,3 (2021) ke 92,25 (2024).');
    assert.deepEqual(m.data.ambang.map((a) => [a.tahun, ...a.kelas.map((k) => `${k.singkat} ${k.min}`)]), [
      [2022, 'SI 60.01', 'I 35'],
      [2023, 'SI 60.01', 'I 35'],
      [2024, 'SI 65'],
    ]); // prettier-ignore
    const catatan = m.catatan!.join(' ');
    assert.match(catatan, /Batas kelas 2021 belum diketahui\. Batas bawah Inovatif 2024 belum diketahui\./);
    assert.match(catatan, /Skor berskala lama tidak digambar: Kab\. Uji 1 1\.971 \(2020\)/);
    assert.match(catatan, /Kab\. Uji 1 77,73 \(2022\): Mungkin skor lain\./);
    assert.equal(tabel(m).kepala.at(-1), 'Catatan');
    assert.deepEqual(
      tabel(m).baris.map((b) => b.sel[4]),
      ['', '', 'Mungkin skor lain.', '', ''],
    );
    assert.ok(tabel(m).baris.every((b) => Number(b.sel[2]) <= 100));
    cocokPotret('skor-satu-daerah', m);
  });

  test('six regions: provisional, self-measured, doubtful, a gap, a long name, and labels that want one place', () => {
    const m = garis(
      daerahUji('99.01', 'Kabupaten Pangkajene dan Kepulauan Selatan', { indeks: [skor(2022, 47.21), skor(2023, 52.95), skor(2024, 59.19), skor(2025, 62.36, { status: 'sementara' })] }), // prettier-ignore
      kab(2, skor(2022, 36.51), skor(2023, 49.96), skor(2024, 63.33), skor(2025, 62.4, { status: 'mandiri' })),
      kab(3, skor(2023, 44.77), skor(2025, 62.1)),
      kab(4, skor(2021, 60.37), skor(2024, 49.75, { diragukan: 'mungkin 2023' })),
      kab(5, skor(2025, 62)),
      kab(6),
    );
    assert.equal(
      m.temuan,
      'Skor IID diketahui untuk 5 dari 6 daerah; dari 2 yang dapat dibandingkan antartahun, semuanya naik (2022 sampai 2024).',
    );
    assert.deepEqual(
      m.data.deret.map((d) => d.ruas.map((r) => r.putus)),
      [[false, false, true], [false, false], [], [], []],
    );
    cocokPotret('skor-enam-daerah', m);
  });

  test('all equal: each mark is seen beside the others', () => {
    const m = garis(...Array.from({ length: 4 }, (_, n) => kab(n + 1, skor(2022, 50), skor(2023, 50))));
    assert.match(m.temuan, /semuanya tetap/);
    cocokPotret('skor-semua-sama', m);
  });

  test('without two comparable scores of one region the known ones are told in words', () => {
    const isi = kalimat(
      kab(1, skor(2020, 1971, lama), skor(2021, 60.37), skor(2024, 49.75, { diragukan: 'mungkin 2023' })),
      kab(2, skor(2021, 62.97)),
      kab(3, skor(2021, 80, { status: 'mandiri' }), skor(2022, 70)),
      kab(4),
    );
    assert.equal(
      isi,
      'Skor IID yang diketahui: Kab. Uji 1 60,37 (2021) dan 49,75 (2024, tahunnya diragukan); Kab. Uji 2 62,97 (2021); Kab. Uji 3 80 (2021, pengukuran mandiri) dan 70 (2022). ' +
        'Belum ada dua skor dari satu daerah yang dapat dibandingkan. Skor Kab. Uji 4 belum diketahui. Skor berskala lama tidak digambar: Kab. Uji 1 1.971 (2020).',
    );
    assert.match(kalimat(kab(1, skor(2019, 670, lama))), /pada skala 0 sampai 100 belum diketahui.*670 \(2019\)/);
  });
});

describe('small multiples of scores', () => {
  const banyak = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      kab(
        i + 1,
        ...(i % 4
          ? [skor(2022, 20 + i), skor(2023, i % 5 ? 25 + i : 0, i % 7 ? {} : { status: 'sementara' })]
          : [skor(2021, 90 - i), skor(2021, 80 - i)]),
      ),
    );

  test('more than six regions are drawn apart, each with its own frame', () => {
    const daerah = banyak(7);
    const jenis = (d: readonly DaerahBanding[]) => baganBanding(bahanUji(d, { ambang }), d).find((m) => m.id === 'skor-iid')!.jenis;
    assert.equal(jenis(daerah), 'kelipatan');
    assert.equal(jenis(daerah.slice(0, 6)), 'garis-tahun');
  });

  test('forty regions, a score of zero among them', () => {
    const daerah = banyak(40);
    const m = modelKelipatanSkor(bahanUji(daerah, { ambang }), daerah);
    assert.equal(m.jenis, 'kelipatan');
    cocokTeks(m);
    assert.equal(m.data.panel.length, 40);
    assert.ok(tabel(m).baris.some((b) => b.sel[2] === 0));
    cocokPotret('kelipatan-skor-empat-puluh', m);
  });
});
