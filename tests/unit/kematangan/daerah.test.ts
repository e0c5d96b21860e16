/** Of each innovation the newest published value, on its own scale; the unknown is never below the line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kematanganDaerah, nilaiKematangan, type CatatanKematangan } from '../../../src/domain/kematangan/daerah.ts';
import { daerahKatalogUji, inovasiUji } from '../../bantu/inovasi-uji.ts';
import { edisiNyata } from '../../bantu/edisi-nyata.ts';

const K = { edisi: new Map(['lama', '2023', 'transisi', '2026'].map((e) => [e, edisiNyata(e)])) };
const nilai = (edisi: string, angka: number, ubah: Partial<CatatanKematangan> = {}): CatatanKematangan => ({
  edisi,
  nilai: angka,
  maks: K.edisi.get(edisi)!.maks,
  sumber: ['laporan'],
  ...ubah,
});
const daerah = (...kematangan: (CatatanKematangan[] | undefined)[]) => {
  const d = daerahKatalogUji();
  d.inovasi.push(...kematangan.map((m, n) => inovasiUji(`inovasi-${n}`, m && { kematangan: m }, { daerah: d })));
  return kematanganDaerah(d, K);
};

test('the newest by the year of the assessment, then of the edition, then the one with a breakdown', () => {
  const urut = (...m: CatatanKematangan[]) => nilaiKematangan({ kematangan: m }, K).map((x) => x.nilai);
  assert.deepEqual(urut(nilai('2023', 80), nilai('2026', 70)), [70, 80]);
  assert.deepEqual(urut(nilai('2023', 80, { tahun: 2022 }), nilai('lama', 99, { tahun: 2023 })), [99, 80], 'year before edition');
  assert.deepEqual(urut(nilai('transisi', 60), nilai('2023', 61, { tahun: 2025 })), [60, 61], 'the last year of an edition of two');
  const dua = { rincian: { video: 3 } };
  assert.deepEqual(urut(nilai('2026', 90), nilai('2026', 12, dua)), [12, 90]);
  assert.deepEqual(urut(), []);
});

test('the line stands on its own scale only, and 90 is at the line', () => {
  const k = daerah([nilai('2026', 89.99)], [nilai('2026', 90)], [nilai('lama', 140)], undefined, []);
  assert.deepEqual(k.jumlah, { ada: 3, tanpa: 2, dibawah: 1, mencapai: 1, skalaLain: 1, berrincian: 0, wajibKosong: 0 });
  assert.deepEqual(
    k.ada.map((x) => [x.terbaru.ambang, x.terbaru.tercapai]),
    [
      [90, false],
      [90, true],
      [undefined, undefined],
    ],
  );
});

test('missing mandatory ones are told only where there is a breakdown', () => {
  const k = daerah([nilai('2026', 12, { rincian: { video: 3, sdm: 0 } })], [nilai('2026', 12)]);
  assert.deepEqual(k.ada[0]!.terbaru.wajibKosong, ['regulasi', 'sdm', 'kecepatan-penciptaan', 'kemanfaatan']);
  assert.equal(k.ada[1]!.terbaru.wajibKosong, undefined);
  assert.deepEqual([k.jumlah.berrincian, k.jumlah.wajibKosong], [1, 1]);
});

test('counts add up, and who publishes nothing is never counted below', () => {
  const catatan = fc
    .tuple(fc.constantFrom(...K.edisi.keys()), fc.integer({ min: 0, max: 111 }), fc.option(fc.integer({ min: 2019, max: 2026 })))
    .map(([e, n, t]) => nilai(e, n, t === null ? {} : { tahun: t }));
  fc.assert(
    fc.property(fc.array(fc.option(fc.array(catatan, { maxLength: 4 }), { nil: undefined }), { maxLength: 8 }), (isi) => {
      const { ada, tanpa, jumlah: n } = daerah(...isi);
      assert.equal(n.ada + n.tanpa, isi.length);
      assert.equal(n.dibawah + n.mencapai + n.skalaLain, n.ada);
      assert.equal(n.tanpa, isi.filter((m) => !m?.length).length);
      assert.ok(tanpa.every((i) => !i.isi.kematangan?.length));
      for (const { inovasi, terbaru, lain } of ada) {
        const m = inovasi.isi.kematangan!;
        assert.equal(lain.length, m.length - 1);
        assert.ok([terbaru, ...lain].every((x) => m.includes(x.catatan)));
        const tahun = (c: CatatanKematangan) => c.tahun ?? Math.max(...K.edisi.get(c.edisi)!.tahun);
        assert.equal(tahun(terbaru.catatan), Math.max(...m.map(tahun)));
        assert.equal(terbaru.tercapai, terbaru.maks === 111 ? terbaru.nilai >= 90 : undefined);
      }
    }),
  );
});
