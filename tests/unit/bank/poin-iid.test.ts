/** Points of indicator 31: dated papers of different regions within the window of the edition, whatever the step. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { poinReplikasi } from '../../../src/domain/bank/poin-iid.ts';
import type { LangkahRelasi } from '../../../src/domain/replikasi.ts';
import type { EdisiKematangan } from '../../../src/domain/schema/kosakata.ts';
import { kesepakatanUji, langkahUji as l, relasiUji, SUMBER_UJI } from '../../bantu/relasi-uji.ts';

const A = '98.01-padi/a';
type Bukti = EdisiKematangan['indikator'][number]['buktiReplikasi'];

function edisi(bukti: Bukti, bobot = 3, maks = 111): EdisiKematangan {
  return {
    edisi: 'uji',
    label: 'Uji',
    tahun: [2023],
    maks,
    keyakinan: 'A',
    indikator: [
      {
        id: 'replikasi',
        nomor: 31,
        nama: 'Replikasi',
        variabel: 'V',
        bobot,
        wajib: false,
        tingkat: ['1', '2', '3'],
        sumber: ['berita'],
        ...(bukti && { buktiReplikasi: bukti }),
      },
    ],
    sumber: [SUMBER_UJI],
  };
}
const E2023 = edisi({ jendela: { dari: -2, sampai: -1 }, korespondensi: false });
const E2026 = edisi({ korespondensi: true });

const dok = (jenis: string, tanggal?: string): Partial<LangkahRelasi> => ({
  dokumen: { jenis, judul: `Naskah ${jenis}`, sumber: ['berita'], ...(tanggal && { tanggal }) },
});
const poin = (relasi: Parameters<typeof poinReplikasi>[1], e = E2023, tahun = 2023, naskah: Parameters<typeof poinReplikasi>[2] = []) =>
  poinReplikasi(A, relasi, naskah, e, tahun);

describe('points of replication', () => {
  test('1, 2, 3 and more regions are 3, 6, 9 of 111', () => {
    for (const [banyak, tingkat] of [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [5, 3],
    ] as const) {
      const p = poin(
        Array.from({ length: banyak }, (_, n) => relasiUji(A, `98.${n + 10}`, [l('pks', '2022', dok('kontrak', '2022-03-01'))])),
      );
      assert.deepEqual([p.tingkat, p.poin, p.maksIndikator, p.maksKematangan], [tingkat, tingkat * 3, 9, 111]);
    }
  });

  test('the weight of the edition decides', () => {
    const p = poin(
      [relasiUji(A, '98.02', [l('pks', '2022', dok('kontrak', '2022'))])],
      edisi({ jendela: { dari: -2, sampai: -1 }, korespondensi: false }, 2, 150),
    );
    assert.deepEqual([p.poin, p.maksIndikator, p.maksKematangan], [2, 6, 150]);
  });

  test('a running copy without a paper gives nothing; a mere memorandum does', () => {
    assert.equal(poin([relasiUji(A, '98.02', [l('berjalan', '2022-05-01')])]).poin, 0);
    assert.deepEqual(poin([relasiUji(A, '98.02', [l('berjalan', '2022-05-01')])]).tanpaDokumen, ['98.02']);
    assert.equal(poin([relasiUji(A, '98.02', [l('mou', '2022-05-01', dok('nota-kesepahaman', '2022-05-01'))])]).poin, 3);
  });

  test('the window is T-2 to T-1, both ends included', () => {
    for (const [tanggal, dihitung] of [
      ['2020-12-31', 0],
      ['2021', 3],
      ['2022-12-31', 3],
      ['2023-01-01', 0],
    ] as const)
      assert.equal(poin([relasiUji(A, '98.02', [l('mou', tanggal, dok('nota-kesepahaman', tanggal))])]).poin, dihitung, tanggal);
  });

  test('without a known window there are no points, only the most that could be', () => {
    const p = poin([relasiUji(A, '98.02', [l('mou', '2019', dok('nota-kesepahaman', '2019'))])], E2026, 2026);
    assert.deepEqual([p.jendela, p.tingkat, p.poin, p.tertinggi], [undefined, undefined, undefined, { tingkat: 1, poin: 3 }]);
  });

  test('one region counts once, however many papers', () => {
    const naskah = kesepakatanUji('98.01', ['98.02', '98.03'], [A], { tanggal: '2022' });
    const p = poin(
      [relasiUji(A, '98.02', [l('mou', '2021', dok('nota-kesepahaman', '2021')), l('pks', '2022', dok('kontrak', '2022'))])],
      E2023,
      2023,
      [naskah],
    );
    assert.deepEqual([p.tingkat, p.bukti.length], [2, 4]);
  });

  test('a signed paper without a day takes that of its step; a letter does not', () => {
    assert.equal(poin([relasiUji(A, '98.02', [l('mou', '2022-01-05', dok('nota-kesepahaman'))])]).poin, 3);
    assert.deepEqual(poin([relasiUji(A, '98.02', [l('berjalan', '2022-01-05', dok('surat'))])]).bukti[0]!.sebab, 'tanpa-tanggal');
  });

  test('letters before use never count for sure, from 2026 an assessor may take them; a statement of having replicated counts', () => {
    const minat = [relasiUji(A, '98.02', [l('minat', '2022', dok('surat', '2022'))])];
    assert.equal(poin(minat).bukti[0]!.sebab, 'korespondensi');
    for (const langkah of ['minat', 'studi-tiru', 'mou']) {
      const p = poin([relasiUji(A, '98.02', [l(langkah, '2022', dok('surat', '2022'))])], E2026, 2026);
      assert.deepEqual([p.tertinggi.poin, p.bukti[0]!.sebab], [0, 'perlu-dinilai'], langkah);
    }
    const pernyataan = [kesepakatanUji('98.01', ['98.02'], [A], { jenis: 'surat-pernyataan' })];
    assert.equal(poin([], E2026, 2026, pernyataan).bukti[0]!.sebab, 'perlu-dinilai');
    assert.equal(poin([], E2023, 2023, pernyataan).bukti[0]!.sebab, 'korespondensi');
    assert.equal(poin([relasiUji(A, '98.02', [l('berjalan', '2022', dok('surat', '2022'))])]).poin, 3);
  });

  test('what no one calls a copy, and papers that only an assessor can judge, are named and not counted', () => {
    const p = poin(
      [
        relasiUji(A, '98.02', [l('berjalan', '2022', dok('kontrak', '2022'))], { catatan: { hubungan: 'pelaksana-sama' } }),
        relasiUji(A, '98.03', [l('berjalan', '2022', dok('regulasi', '2022'))]),
      ],
      E2023,
      2023,
      [kesepakatanUji('98.01', ['98.04'], [A], { jenis: 'hibah', tanggal: '2022' })],
    );
    assert.deepEqual([p.poin, p.bukti.map((b) => b.sebab)], [0, ['bukan-tiruan', 'perlu-dinilai', 'perlu-dinilai']]);
  });

  test('agreements over other innovations are none of its papers', () => {
    assert.equal(poin([], E2023, 2023, [kesepakatanUji('98.01', ['98.02'], ['98.01-padi/b'], { tanggal: '2022' })]).bukti.length, 0);
  });

  test('an edition without the indicator is an error', () => {
    assert.throws(() => poin([], { ...E2023, indikator: [] }), /indikator replikasi/);
  });

  test('one paper more never lowers the points, and they are 0, 3, 6 or 9', () => {
    const satu = fc.tuple(
      fc.constantFrom('98.02', '98.03', '98.04', '98.05'),
      fc.integer({ min: 2018, max: 2024 }),
      fc.constantFrom('kontrak', 'nota-kesepahaman', 'surat', 'video'),
    );
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 8 }), satu, (daftar, tambah) => {
        const buat = (d: typeof daftar) =>
          poin(d.map(([kode, tahun, jenis]) => relasiUji(A, kode, [l('mou', String(tahun), dok(jenis, String(tahun)))])));
        const [a, b] = [buat(daftar), buat([...daftar, tambah])];
        assert.ok([0, 3, 6, 9].includes(a.poin!));
        assert.ok(b.poin! >= a.poin! && a.poin! <= a.tertinggi.poin);
      }),
    );
  });
});
