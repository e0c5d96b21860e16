import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelJumlahNasional } from '../../../src/banding/jumlah-nasional.ts';
import { modelJumlah } from '../../../src/banding/jumlah.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding, IndeksBanding, NasionalBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji, indeksUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const lapor = (tahun: number, jumlah: number, ubah: Partial<IndeksBanding> = {}) => indeksUji(tahun, { jumlah, ...ubah });
const kab = (n: number, ...indeks: IndeksBanding[]) => daerahUji(`99.${String(n).padStart(2, '0')}`, `Kabupaten Uji ${n}`, { indeks });
const model = (...daerah: DaerahBanding[]) => modelJumlah(bahanUji(daerah), daerah);

function bagan(...daerah: DaerahBanding[]) {
  const m = model(...daerah);
  assert.ok(m.jenis !== 'kalimat');
  cocokTeks(m);
  return m;
}

describe('innovations reported', () => {
  test('one region is bars: zero, a missing year, a conflict, and a self-measured count beside the reported one', () => {
    const m = bagan(
      kab(1, lapor(2019, 0), lapor(2021, 199), lapor(2021, 198, { status: 'mandiri' }), lapor(2022, 146), lapor(2022, 180, { sumber: [1] }), lapor(2023, 471), lapor(2024, 30, { diragukan: 'mungkin 2023' })), // prettier-ignore
    );
    assert.equal(m.jenis, 'batang-tahun');
    assert.equal(m.temuan, 'Inovasi yang dilaporkan Kabupaten Uji 1 naik dari 199 (2021) ke 471 (2023).');
    assert.deepEqual(m.data.tahun, [2019, 2020, 2021, 2022, 2023, 2024]);
    assert.deepEqual(
      tabel(m).baris.map((b) => b.sel.slice(1, 3)),
      [['2019', 0], ['2021', 199], ['2021', 198], ['2022', 146], ['2022', 180], ['2023', 471], ['2024', 30]], // prettier-ignore
    );
    cocokPotret('jumlah-satu-daerah', m);
  });

  test('several regions are lines from zero; those not known are named', () => {
    const m = bagan(
      kab(1, lapor(2023, 210), lapor(2024, 250), lapor(2025, 471), lapor(2025, 471, { sumber: [1] })),
      kab(2, lapor(2021, 123)),
      daerahUji('99.03', 'Kabupaten Pangkajene dan Kepulauan Selatan', { indeks: [lapor(2024, 0), lapor(2025, 470)] }),
      kab(4),
    );
    assert.equal(m.jenis, 'garis-tahun');
    assert.match(
      m.temuan,
      /untuk 3 dari 4 daerah; dari 2 yang dapat dibandingkan antartahun, semuanya naik \(2023 sampai 2025, masing-masing menurut rentetan tahun terakhirnya\)\.$/,
    );
    assert.match(m.catatan!.join(' '), /bukan yang tercatat di Lumbung.*Kab\. Uji 4 belum diketahui/);
    cocokPotret('jumlah-beberapa-daerah', m);
  });

  test('the direction is that of the last unbroken run, whatever lies before a gap', () => {
    assert.match(bagan(kab(1, lapor(2018, 10), lapor(2021, 80), lapor(2022, 60))).temuan, / turun dari 80 \(2021\) ke 60 \(2022\)\.$/);
    assert.equal(
      bagan(kab(1, lapor(2018, 10), lapor(2019, 20), lapor(2022, 60))).temuan,
      'Inovasi yang dilaporkan Kabupaten Uji 1 dan terakhir diketahui: 60 (2022); arahnya tidak disebut karena angka terakhirnya tidak bersambung dengan tahun sebelumnya.',
    );
    const dua = bagan(kab(1, lapor(2018, 10), lapor(2021, 80)), kab(2, lapor(2020, 5), lapor(2022, 9)));
    assert.match(dua.temuan, /untuk 2 dari 2 daerah; arahnya tidak disebut /);
  });

  test('all zero', () => {
    const m = bagan(kab(1, lapor(2023, 0), lapor(2024, 0)));
    assert.match(m.temuan, /tetap dari 0 \(2023\) ke 0 \(2024\)/);
    cocokPotret('jumlah-nol', m);
  });

  test('forty regions are small multiples', () => {
    const m = bagan(
      ...Array.from({ length: 40 }, (_, n) =>
        kab(n + 1, ...Array.from({ length: 1 + (n % 5) }, (_, t) => lapor(2018 + ((t * 2 + n) % 8), (n * 31 + t * 17) % 480))),
      ),
    );
    assert.equal(m.jenis, 'kelipatan');
    cocokPotret('jumlah-empat-puluh', m);
  });

  test('one year of one region is a sentence, one year of two regions is drawn', () => {
    const satu = model(kab(1, lapor(2021, 123)), kab(2));
    assert.equal(
      satu.jenis === 'kalimat' && satu.kalimat,
      'Jumlah inovasi yang dilaporkan dan diketahui: Kab. Uji 1 123 (2021). Jumlah inovasi Kab. Uji 2 belum diketahui.',
    );
    assert.equal(model(kab(1, lapor(2021, 123)), kab(2, lapor(2022, 3))).jenis, 'kalimat');
    assert.equal(model(kab(1, lapor(2021, 123)), kab(2, lapor(2021, 3))).jenis, 'garis-tahun');
  });
});

describe('innovations of the nation', () => {
  const fakta = (tahun: number, indikator: string, nilai: number, ubah: Partial<NasionalBanding> = {}): NasionalBanding => ({
    tahun,
    indikator,
    nilai,
    sumber: [0],
    ...ubah,
  });
  const nasional = [
    fakta(2018, 'inovasi-dilaporkan', 3718),
    fakta(2018, 'pemda-melapor', 188),
    fakta(2019, 'inovasi-dilaporkan', 8016),
    fakta(2019, 'inovasi-dilaporkan', 8014, { sumber: [1], catatan: 'Berbeda dua dari 8.016.' }),
    fakta(2020, 'inovasi-dilaporkan', 17779),
    fakta(2020, 'inovasi-dilaporkan', 14897, { sumber: [1] }),
    fakta(2020, 'kabupaten-melapor', 358),
    fakta(2022, 'inovasi-dilaporkan', 26900),
    fakta(2025, 'inovasi-dilaporkan', 36742),
    fakta(2025, 'pemda-melapor', 531),
    fakta(2025, 'pemda-melapor', 541),
  ];
  const kata = {
    'indikator-nasional': { 'inovasi-dilaporkan': 'Inovasi yang dilaporkan', 'pemda-melapor': 'Pemerintah daerah yang melapor' },
  };

  test('bars with both figures where sources differ; how many reported stands in the finding and the table', () => {
    const m = modelJumlahNasional(bahanUji([], { nasional, kata }));
    assert.equal(m.jenis, 'batang-tahun');
    cocokTeks(m);
    assert.equal(
      m.temuan,
      'Inovasi yang dilaporkan naik dari 3.718 (2018) ke 36.742 (2025), sedangkan pemerintah daerah yang melapor naik dari 188 (2018) ke 531 atau 541 (2025).',
    );
    assert.deepEqual(m.n, { ada: 5, tanpa: 3, apa: 'tahun' });
    assert.match(m.catatan!.join(' '), /Inovasi yang dilaporkan, 2019: Berbeda dua dari 8\.016\./);
    const baris = tabel(m).baris;
    assert.deepEqual(
      baris.filter((b) => b.sel[1] === '2020').map((b) => [b.sel[0], b.sel[2], b.sumber]),
      [['Inovasi yang dilaporkan', 14897, [1]], ['Inovasi yang dilaporkan', 17779, [0]]], // prettier-ignore
    );
    assert.deepEqual(
      baris.filter((b) => b.sel[0] === 'Pemerintah daerah yang melapor').map((b) => b.sel[2]),
      [188, 531, 541],
    );
    cocokPotret('jumlah-nasional', m);
  });

  test('one year or none is a sentence', () => {
    const satu = modelJumlahNasional(bahanUji([], { nasional: nasional.slice(0, 2), kata }));
    assert.equal(satu.jenis === 'kalimat' && satu.kalimat, 'Inovasi yang dilaporkan semua daerah: 3.718 (2018).');
    assert.equal(modelJumlahNasional(bahanUji([])).jenis, 'kalimat');
  });
});
