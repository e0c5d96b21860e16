/** Arbitrary regions for properties of comparisons. */
import fc from 'fast-check';
import type { DaerahBanding } from '../../src/domain/banding/bahan.ts';
import { daerahUji } from './bagan-uji.ts';

const METODE = ['BPS, Susenas', 'Dinas sosial, DTKS'];

const satu = fc.record({
  // Mostly one kind, so that there is someone to compare with.
  jenis: fc.constantFrom('kabupaten', 'kabupaten', 'kabupaten', 'kota', 'provinsi'),
  otonom: fc.constantFrom(true, true, true, true, false),
  pulau: fc.constantFrom('Jawa', 'Maluku'),
  penduduk: fc.option(fc.integer({ min: 1, max: 6_000_000 }), { nil: undefined }),
  luasKm2: fc.option(fc.double({ min: 1, max: 50_000, noNaN: true }), { nil: undefined }),
  fiskal: fc.option(fc.constantFrom('tinggi', 'rendah'), { nil: undefined }),
  konteks: fc.array(
    fc.record({
      indikator: fc.constantFrom('kemiskinan', 'stunting'),
      metode: fc.constantFrom(...METODE),
      tahun: fc.integer({ min: 2022, max: 2025 }),
      nilai: fc.integer({ min: 0, max: 40 }),
      sumber: fc.constant<number[]>([0]),
    }),
    { maxLength: 4 },
  ),
});

/** Up to a dozen regions with borders that hold both ways. */
export const duniaUji: fc.Arbitrary<DaerahBanding[]> = fc
  .tuple(fc.array(satu, { minLength: 2, maxLength: 12, size: 'max' }), fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 12 }))
  .map(([isi, batas]) => {
    const kode = isi.map((_, n) => `${n < 6 ? '98' : '99'}.${String(n + 1).padStart(2, '0')}`);
    return isi.map(({ penduduk, luasKm2, fiskal, ...d }, n) =>
      daerahUji(kode[n]!, `Kabupaten Rekaan ${n}`, {
        ...(d as Partial<DaerahBanding>),
        ...(penduduk !== undefined && { penduduk }),
        ...(luasKm2 !== undefined && { luasKm2 }),
        ...(fiskal !== undefined && { fiskal: { kelas: fiskal, sumber: [0] } }),
        tetangga: kode.filter((_, m) => m !== n && batas.some(([a, b]) => (a === n && b === m) || (a === m && b === n))),
      }),
    );
  });
