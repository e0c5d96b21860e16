import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { modelStripKematangan } from '../../../src/banding/strip-kematangan.ts';
import { LEBAR } from '../../../src/charts/bagan.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import { kematanganDaerah, type CatatanKematangan } from '../../../src/domain/kematangan/daerah.ts';
import { edisiNyata } from '../../bantu/edisi-nyata.ts';
import { daerahKatalogUji, inovasiUji } from '../../bantu/inovasi-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

const K = { edisi: new Map(['lama', '2023', 'transisi', '2026'].map((e) => [e, edisiNyata(e)])) };
const nilai = (edisi: string, angka: number, ubah: Partial<CatatanKematangan> = {}): CatatanKematangan => ({
  edisi,
  nilai: angka,
  maks: K.edisi.get(edisi)!.maks,
  sumber: ['laporan'],
  ...ubah,
});
function coba(isi: readonly (readonly [nama: string, m?: CatatanKematangan])[]) {
  const d = daerahKatalogUji();
  d.inovasi.push(...isi.map(([nama, m], n) => inovasiUji(`inovasi-${n}`, { nama, ...(m && { kematangan: [m] }) }, { daerah: d })));
  return modelStripKematangan(kematanganDaerah(d, K), K);
}
const bagan = (...isi: (readonly [string, CatatanKematangan?])[]) => coba(isi)!;

describe('strip of kematangan', () => {
  test('one innovation', () => {
    const m = bagan(['Lumbung Desa', nilai('2026', 87, { tahun: 2026 })]);
    assert.equal(m.temuan, '1 inovasi di bawah 90, 0 mencapai 90.');
    assert.deepEqual(tabel(m).baris[0]!.sel, ['Lumbung Desa', 'Edisi 2026', '2026', 87, 111, 'tanpa rincian', 'di bawah', undefined]);
    assert.equal(tabel(m).baris[0]!.tautan, 'inovasi/kabupaten-padi/inovasi-0/');
    cocokPotret('strip-kematangan-satu', m);
  });

  test('scales apart, totals and breakdowns apart, the unknown in a sentence', () => {
    const m = bagan(
      ['Lumbung Desa', nilai('2026', 12, { rincian: { video: 3 }, tahun: 2026 })],
      ['Sistem Informasi Pelayanan Administrasi Kependudukan Terpadu Sampai ke Desa dan Kelurahan', nilai('2023', 90, { tahun: 2023 })],
      ['Penuh', nilai('2026', 111)],
      ['Nol', nilai('2026', 0, { tahun: 2026 })],
      ['Zaman Lama', nilai('lama', 140, { tahun: 2021 })],
      ['Belum'],
    );
    assert.equal(m.temuan, '2 inovasi di bawah 90, 2 mencapai 90, 1 memakai skala lain, 1 belum diketahui.');
    assert.equal(m.tahun, '2021 sampai 2026; sebagian belum diketahui');
    assert.deepEqual([m.n.ada, m.n.tanpa], [5, 1]);
    assert.deepEqual(
      m.data.panel.map((p) => [p.maks, p.ambang, p.baris.map((b) => b.nilai)]),
      [
        [111, 90, [111, 90, 12, 0]],
        [150, undefined, [140]],
      ],
    );
    assert.match(m.catatan!.join(' '), /1 inovasi lain tidak menerbitkan .* belum diketahui dan tidak dihitung di bawah 90\./);
    cocokPotret('strip-kematangan-beragam', m);
  });

  test('only another scale: no line, and the title does not speak of one', () => {
    const m = bagan(['Zaman Lama', nilai('lama', 140, { tahun: 2021 })], ['Belum']);
    assert.equal(m.judul, 'Kematangan inovasi');
    assert.equal(m.temuan, '1 inovasi memakai skala lain, 1 belum diketahui.');
    assert.doesNotMatch(gambar(m, { lebar: LEBAR.sempit, awalan: 'g' }), /stroke-dasharray/);
    cocokPotret('strip-kematangan-150', m);
  });

  test('forty innovations', () => {
    const m = bagan(...Array.from({ length: 40 }, (_, n) => [`Inovasi ${n + 1}`, nilai('2026', (n * 37) % 112, { tahun: 2026 })] as const));
    cocokPotret('strip-kematangan-empat-puluh', m);
  });

  test('no value, no chart', () => {
    assert.equal(coba([['Belum']]), undefined);
    assert.equal(coba([]), undefined);
  });
});

test('words never overlap, bars are to scale and end at the line where the value is 90', () => {
  const catatan = fc
    .tuple(fc.constantFrom(...K.edisi.keys()), fc.integer({ min: 0, max: 111 }), fc.boolean())
    .map(([e, n, t]) => nilai(e, n, t ? { tahun: 2024 } : {}));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('A', 'Nama yang panjang sekali '.repeat(4).trim()), catatan), { minLength: 1 }),
      (isi) => {
        const m = coba(isi)!;
        for (const lebar of Object.values(LEBAR)) {
          const svg = gambar(m, { lebar, awalan: 'g' });
          const garis = [...svg.matchAll(/<line x1="([\d.]+)"/g)].map(([, x]) => Number(x));
          const balok = [...svg.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)v9h/g)].map(([, x, y, w]) => [x, y, w].map(Number)) as number[][];
          assert.ok(balok.length >= isi.length);
          const kiri = balok[0]![0]! - 0.5;
          m.data.panel.forEach(({ maks, ambang, baris }) => {
            if (ambang === undefined) return;
            const penuh = ((garis[0]! - kiri) / ambang) * maks;
            for (const b of baris) {
              const harus = Math.max(1, (b.nilai / maks) * penuh - 1);
              assert.ok(
                balok.some(([, , w]) => Math.abs(w! - harus) < 0.3),
                `${b.nilai} ${harus}`,
              );
            }
          });
          // Lines of words at the left stand at least a line apart.
          const huruf = [...svg.split('<text').slice(1)]
            .map((t) => [Number(/ x="([\d.-]+)"/.exec(t)![1]), Number(/ y="([\d.-]+)"/.exec(t)![1])] as const)
            .filter(([x]) => x === 0)
            .map(([, y]) => y);
          const jarak = huruf.slice(1).map((y, n) => Math.abs(y - huruf[n]!));
          assert.ok(
            jarak.every((d) => d === 0 || d >= 10),
            String(jarak),
          );
          assert.ok(balok.every(([x, , w]) => x! + w! <= lebar + 0.1));
        }
      },
    ),
    { numRuns: 30 },
  );
});
