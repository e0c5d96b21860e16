import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { modelRincianKematangan } from '../../../src/banding/rincian-kematangan.ts';
import { LEBAR } from '../../../src/charts/bagan.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import { nilaiKematangan } from '../../../src/domain/kematangan/daerah.ts';
import { skorKematangan, type Rincian } from '../../../src/domain/kematangan/skor.ts';
import { edisiNyata, rincianSembarang } from '../../bantu/edisi-nyata.ts';
import { inovasiUji } from '../../bantu/inovasi-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

const semua = (edisi: string, tingkat: number, kecuali: Record<string, number> = {}): Record<string, number> => ({
  ...Object.fromEntries(edisiNyata(edisi).indikator.map((i) => [i.id, tingkat])),
  ...kecuali,
});
const SUMBER = inovasiUji('lumbung').isi.sumber;

function bagan(edisi: string, rincian: Rincian, tahun?: number) {
  const e = edisiNyata(edisi);
  const { nilai, maks } = skorKematangan(e, rincian);
  const [n] = nilaiKematangan(
    { kematangan: [{ edisi, nilai, maks, rincian, sumber: ['laporan'], ...(tahun !== undefined && { tahun }) }] },
    { edisi: new Map([[edisi, e]]) },
  );
  return modelRincianKematangan(n!, e, SUMBER)!;
}
const baris = (m: ReturnType<typeof bagan>) => m.data.kelompok.flatMap((k) => k.baris);
const CAMPUR = { replikasi: 0, regulasi: 1, video: 2, anggaran: 1, rkpd: 0, kemanfaatan: 0 };

describe('breakdown of kematangan', () => {
  test('all at level 3', () => {
    const m = bagan('2026', semua('2026', 3), 2026);
    assert.equal(m.temuan, 'Semua 20 indikator di tingkat tertinggi: 111 dari 111 poin.');
    assert.deepEqual([m.n.ada, m.n.tanpa, m.tahun, m.data.ambang], [20, 0, '2026', 90]);
    cocokPotret('rincian-kematangan-penuh', m);
  });

  test('all at level 0: mandatory ones are told in words', () => {
    const m = bagan('2026', semua('2026', 0));
    assert.match(m.temuan, /^0 dari 111 poin menurut edisi 2026; yang paling banyak dapat ditambah: Video inovasi daerah \(12 poin\), /);
    assert.equal(gambar(m, { lebar: LEBAR.sempit, awalan: 'g' }).match(/0 dari \d+, wajib/g)!.length, 5);
    cocokPotret('rincian-kematangan-nol', m);
  });

  test('mixed: the largest gaps by points, not by levels', () => {
    const m = bagan('2026', semua('2026', 3, CAMPUR));
    assert.equal(
      m.temuan,
      '73 dari 111 poin menurut edisi 2026; yang paling banyak dapat ditambah: Replikasi (9 poin), Kemanfaatan inovasi (9 poin), dan Regulasi inovasi daerah (6 poin).',
    );
    const regulasi = tabel(m).baris[0]!;
    assert.deepEqual(regulasi.sel.slice(0, 7), ['Regulasi inovasi daerah', 'Infrastruktur', 'ya', 3, 1, 3, 9]);
    assert.match(String(regulasi.sel[7]), /^SK kepala daerah/);
    assert.equal(m.sumber[0]!.judul, 'Laporan daerah');
    cocokPotret('rincian-kematangan-campur', m);
  });

  test('unanswered ones are neither collected nor missing', () => {
    const { video: _, sdm: __, jejaring: ___, ...rincian } = semua('2023', 2);
    const m = bagan('2023', rincian);
    assert.deepEqual([m.n.ada, m.n.tanpa, m.n.kata, m.tahun], [17, 3, 'belum dijawab', 'belum diketahui']);
    assert.match(m.catatan![0]!, /^3 indikator belum dijawab, sampai 21 poin; itu belum diketahui, bukan nol\.$/);
    assert.doesNotMatch(m.temuan, /Kualitas inovasi daerah/);
    assert.deepEqual(
      tabel(m)
        .baris.filter((b) => b.sel[4] === undefined)
        .map((b) => [b.sel[5], b.sel[7]]),
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    cocokPotret('rincian-kematangan-belum', m);
  });

  test('of 150 points: no line of 90', () => {
    const m = bagan('lama', semua('lama', 2), 2021);
    assert.equal(m.data.ambang, undefined);
    assert.doesNotMatch(gambar(m, { lebar: LEBAR.lebar, awalan: 'g' }), /garis 90/);
    cocokPotret('rincian-kematangan-150', m);
  });

  test('a bare total has no breakdown to draw', () => {
    const [n] = nilaiKematangan({ kematangan: [{ edisi: '2026', nilai: 80, maks: 111, sumber: ['laporan'] }] }, { edisi: new Map() });
    assert.equal(modelRincianKematangan(n!, edisiNyata('2026'), SUMBER), undefined);
  });
});

test('boxes are the levels: three of each indicator, as wide as its points, and one of each kind in the key', () => {
  for (const edisi of ['lama', '2026'].map(edisiNyata))
    fc.assert(
      fc.property(rincianSembarang(edisi), (rincian) => {
        const m = bagan(edisi.edisi, rincian);
        const isi = baris(m);
        const harus = {
          'var(--nila)': isi.flatMap((b) => Array.from({ length: b.tingkat ?? 0 }, () => b.bobot)),
          'url(#g-arsir)': isi.flatMap((b) => (b.tingkat === undefined ? [] : Array.from({ length: 3 - b.tingkat }, () => b.bobot))),
          none: isi.flatMap((b) => (b.tingkat === undefined ? [b.bobot, b.bobot, b.bobot] : [])),
        };
        for (const lebar of Object.values(LEBAR)) {
          const jalur = [...gambar(m, { lebar, awalan: 'g' }).matchAll(/<path d="([^"]+)" fill="([^"]+)"/g)];
          for (const [isian, bobot] of Object.entries(harus)) {
            const kotak = jalur
              .filter(([, , f]) => f === isian)
              .flatMap(([, d]) => [...d!.matchAll(/h([\d.]+)v10h/g)].map((k) => Number(k[1])));
            assert.equal(kotak.length, bobot.length > 0 ? bobot.length + 1 : 0, isian);
            const urut = kotak.slice(0, bobot.length).sort((a, b) => a - b);
            const skala = bobot.toSorted((a, b) => a - b).map((b, n) => (urut[n]! + 3) / b);
            assert.ok(
              skala.every((s) => Math.abs(s - skala[0]!) < 0.3),
              `${isian}: ${skala.join(' ')}`,
            );
          }
        }
      }),
      { numRuns: 20 },
    );
});
