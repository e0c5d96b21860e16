import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelKonteks } from '../../../src/banding/konteks.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { nilaiKonteks, seriKonteks, type IndikatorKonteks } from '../../../src/domain/banding/konteks.ts';
import { bahanUji, daerahUji, konteksUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const kab = (n: number, ...konteks: ReturnType<typeof konteksUji>[]) =>
  daerahUji(`99.${String(n).padStart(2, '0')}`, `Kabupaten Uji ${n}`, { konteks });

function bagan(indikator: IndikatorKonteks, ...daerah: DaerahBanding[]) {
  const m = modelKonteks(bahanUji(daerah), daerah, indikator);
  assert.equal(m.jenis, 'konteks');
  cocokTeks(m);
  return m;
}

describe('series of one year and one method', () => {
  test('the fullest comes first, of equal ones the newest; a region counts once however many sources it has', () => {
    const daftar = [
      kab(1, konteksUji('stunting', 2021, 20), konteksUji('stunting', 2021, 21), konteksUji('stunting', 2023, 18, { metode: 'lain' })),
      kab(2, konteksUji('stunting', 2021, 30), konteksUji('stunting', 2022, 28)),
      kab(3, konteksUji('stunting', 2022, 25), konteksUji('stunting', undefined, 1)),
    ];
    assert.deepEqual(
      seriKonteks(daftar, 'stunting').map((s) => [s.tahun, s.metode, s.ada]),
      [
        [2022, 'Survei', 2],
        [2021, 'Survei', 2],
        [2023, 'lain', 1],
      ],
    );
  });

  test('figures that differ stay two; another method or year gives none', () => {
    const d = kab(1, konteksUji('stunting', 2022, 35.2), konteksUji('stunting', 2022, 30.4, { sumber: [1] }));
    assert.deepEqual(nilaiKonteks(d, 'stunting', { tahun: 2022, metode: 'Survei' }), { rendah: 30.4, tinggi: 35.2, sumber: [0, 1] });
    assert.equal(nilaiKonteks(d, 'stunting', { tahun: 2021, metode: 'Survei' }), undefined);
    assert.equal(nilaiKonteks(d, 'stunting', { tahun: 2022, metode: 'lain' }), undefined);
  });

  test('density needs both population and area', () => {
    const seri = { tahun: 2024, metode: '' };
    const d = daerahUji('99.01', 'Kabupaten Uji', { penduduk: 1000, tahunPenduduk: 2024 });
    assert.equal(nilaiKonteks(d, 'penduduk', seri)?.rendah, 1000);
    assert.equal(nilaiKonteks(d, 'kepadatan', seri), undefined);
    assert.equal(nilaiKonteks({ ...d, luasKm2: 3 }, 'kepadatan', seri)?.rendah, 333.33);
  });
});

describe('bars of a circumstance', () => {
  test('four regions: the highest first, the ends named, years as words', () => {
    const m = bagan('kemiskinan', ...[10.58, 8.79, 11.49, 9.45].map((nilai, n) => kab(n + 1, konteksUji('kemiskinan', 2025, nilai))));
    assert.equal(m.temuan, 'Persentase penduduk miskin 2025: 4 kabupaten, 8,79% (Kab. Uji 2) sampai 11,49% (Kab. Uji 3).');
    assert.deepEqual(tabel(m).baris[0]!, { sel: ['Kabupaten Uji 3', '2025', 11.49], sumber: [0] });
    assert.deepEqual(
      m.data.baris.map((b) => [b.daerah.pendek, b.daerah.seri]),
      [['Kab. Uji 3', 2], ['Kab. Uji 1', 0], ['Kab. Uji 4', 3], ['Kab. Uji 2', 1]],
    ); // prettier-ignore
    assert.deepEqual(m.catatan, ['Metode: Survei.']);
    cocokPotret('konteks-empat', m);
  });

  test('one region', () => {
    const m = bagan('kemiskinan', kab(1, konteksUji('kemiskinan', 2025, 10)));
    assert.equal(m.temuan, 'Persentase penduduk miskin 2025: Kabupaten Uji 1 10%.');
    cocokPotret('konteks-satu-daerah', m);
  });

  test('a conflict, an unknown, zero and long names; under the gate nobody is called lowest or highest', () => {
    const m = bagan(
      'stunting',
      daerahUji('99.01', 'Kabupaten Pangkajene dan Kepulauan Selatan Tenggara', {
        konteks: [konteksUji('stunting', 2022, 30.4), konteksUji('stunting', 2022, 35.2, { sumber: [1] })],
      }),
      kab(2, konteksUji('stunting', 2022, 0)),
      kab(3),
      daerahUji('99.04', 'Kabupaten Kepulauan Siau Tagulandang Biaro'),
    );
    assert.equal(m.temuan, 'Prevalensi stunting balita 2022: di antara 2 dari 4 kabupaten yang diketahui, 0 sampai 35,2%.');
    assert.match(m.catatan!.join(' '), /belum diketahui untuk Kab\. Uji 3 dan Kab\. Kepulauan Siau/);
    assert.deepEqual(m.n, { ada: 2, tanpa: 2, apa: 'daerah' });
    assert.deepEqual(
      tabel(m).baris.map((b) => b.sel.slice(2)),
      [
        [30.4, 35.2],
        [0, 0],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    cocokPotret('konteks-selisih-dan-kosong', m);
  });

  test('the ends are named from four in five known, and not below', () => {
    const dari = (ada: number, seluruh: number) =>
      bagan(
        'stunting',
        ...Array.from({ length: seluruh }, (_, n) => kab(n + 1, ...(n < ada ? [konteksUji('stunting', 2022, 10 + n)] : []))),
      ).temuan;
    assert.match(dari(4, 5), /di antara 4 dari 5 kabupaten yang diketahui, 10% \(Kab\. Uji 1\) sampai 13% \(Kab\. Uji 4\)\.$/);
    assert.match(dari(3, 4), /di antara 3 dari 4 kabupaten yang diketahui, 10 sampai 12%\.$/);
  });

  test('kinds of regions are told apart and not ranked together', () => {
    const m = bagan(
      'kepadatan',
      ...(['Kabupaten Uji', 'Kota Uji', 'Kabupaten Contoh', 'Provinsi Uji'] as const).map((nama, n) =>
        daerahUji(`99.0${n}`, nama, {
          jenis: nama.startsWith('Prov') ? 'provinsi' : nama.startsWith('Kota') ? 'kota' : 'kabupaten',
          ...(n < 3 && { penduduk: 1_000_000 * (n + 1), tahunPenduduk: 2024, luasKm2: 1900 }),
        }),
      ),
    );
    assert.equal(
      m.temuan,
      'Kepadatan penduduk 2024: 2 kabupaten, 526,3 (Kab. Uji) sampai 1.579 (Kab. Contoh); Kota Uji 1.052,6; 1 provinsi belum diketahui.',
    );
    assert.match(m.catatan!.at(-1)!, /tidak diperingkat bersama/);
    // Kinds in the order in which they were chosen, each by itself.
    assert.deepEqual(
      m.data.baris.map((b) => b.daerah.pendek),
      ['Kab. Contoh', 'Kab. Uji', 'Kota Uji', 'Prov. Uji'],
    );
    cocokPotret('konteks-beragam', m);
  });

  test('of figures that differ the highest decides the row; the unknown stand by kode', () => {
    const m = bagan(
      'stunting',
      kab(5),
      kab(4, konteksUji('stunting', 2022, 30)),
      kab(3, konteksUji('stunting', 2022, 20), konteksUji('stunting', 2022, 40, { sumber: [1] })),
      kab(2),
    );
    assert.deepEqual(
      m.data.baris.map((b) => b.daerah.kode),
      ['99.03', '99.04', '99.02', '99.05'],
    );
  });

  test('all equal', () => {
    const m = bagan('kemiskinan', ...[1, 2, 3].map((n) => kab(n, konteksUji('kemiskinan', 2025, 7.5))));
    assert.equal(m.temuan, 'Persentase penduduk miskin 2025: 3 kabupaten, 7,5%.');
    cocokPotret('konteks-semua-sama', m);
  });

  test('all zero', () => {
    bagan('kemiskinan', kab(1, konteksUji('kemiskinan', 2025, 0)), kab(2, konteksUji('kemiskinan', 2025, 0)));
  });

  test('forty regions', () => {
    const m = bagan(
      'penduduk',
      ...Array.from({ length: 40 }, (_, n) => ({
        ...kab(n + 1),
        ...(n % 9 !== 5 && { penduduk: 20_000 + ((n * 7919) % 41) * 81_337, tahunPenduduk: 2024 }),
      })),
    );
    assert.match(m.temuan, /di antara 36 dari 40 kabupaten yang diketahui, .*\(Kab\. Uji \d+\)/);
    cocokPotret('konteks-empat-puluh', m);
  });

  test('nothing known is a sentence', () => {
    const d = [kab(1)];
    const m = modelKonteks(bahanUji(d), d, 'stunting');
    assert.equal(m.jenis === 'kalimat' && m.kalimat, 'Prevalensi stunting balita Kab. Uji 1 belum diketahui di Lumbung.');
  });
});
