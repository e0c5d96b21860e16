/** Made-up innovations for the finder: one that is known of nothing, and arbitrary ones. */
import fc from 'fast-check';
import type { DaerahBanding } from '../../src/domain/banding/bahan.ts';
import { KONEKSI, type BiayaCalon, type Calon } from '../../src/domain/cocok/calon.ts';
import type { Keinginan } from '../../src/domain/cocok/nilai.ts';

export function calonUji(alamat: string, ubah: Partial<Calon> = {}): Calon {
  return {
    alamat,
    asal: '98.01',
    tema: ['pangan'],
    biaya: [],
    prasyarat: 0,
    uji: [],
    hasil: 0,
    penghargaan: 0,
    peniru: [],
    relasi: [],
    ...ubah,
  };
}

export const TEMA = ['pangan', 'air', 'gizi'] as const;
const opsi = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const tanpaKosong = <T extends object>(x: T) => Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)) as T;

export const biayaSembarang: fc.Arbitrary<BiayaCalon> = fc
  .record({
    jenis: fc.constantFrom('awal', 'tahunan', 'satuan'),
    rupiah: fc.integer({ min: 0, max: 1_000_000_000 }),
    tahun: opsi(fc.integer({ min: 2015, max: 2026 })),
    per: opsi(fc.constant('desa')),
    ketepatan: opsi(fc.constantFrom('sekitar', 'lebih-dari')),
    dana: opsi(fc.constant(['dana-desa'])),
  })
  .map((b) => tanpaKosong(b) as BiayaCalon);

/** Innovations of the regions of one world. */
export function calonSembarang(daerah: readonly DaerahBanding[]): fc.Arbitrary<Calon[]> {
  const kode = fc.constantFrom(...daerah.map((d) => d.kode));
  const satu = fc.record({
    asal: kode,
    tema: fc.uniqueArray(fc.constantFrom(...TEMA), { minLength: 1, maxLength: 3 }),
    jenis: opsi(fc.constantFrom('digital', 'non-digital')),
    koneksi: opsi(fc.constantFrom(...KONEKSI)),
    bulan: opsi(fc.integer({ min: 1, max: 36 })),
    biaya: fc.array(biayaSembarang, { maxLength: 3 }),
    prasyarat: fc.nat(3),
    uji: fc.array(
      fc.record({
        teks: fc.constant('Penduduk cukup'),
        wajib: fc.boolean(),
        uji: fc.record({
          fakta: fc.constantFrom('penduduk', 'luas', 'mpp'),
          syarat: fc.constant('minimal' as const),
          nilai: fc.nat(100_000),
        }),
      }),
      { maxLength: 3 },
    ),
    hasil: fc.constantFrom(0 as const, 1 as const, 2 as const),
    penghargaan: fc.nat(4),
    peniru: fc.array(
      fc.record({ kode, suara: fc.constantFrom('dua-pihak' as const, 'penerima' as const, 'asal' as const, 'publik' as const) }),
      {
        maxLength: 3,
      },
    ),
    relasi: fc.array(fc.record({ kode, keadaan: fc.constantFrom('penjajakan', 'kesepakatan', 'uji-coba', 'serupa', 'berhenti') }), {
      maxLength: 2,
    }),
    berakhir: opsi(fc.constant(true)),
  });
  return fc
    .array(satu, { maxLength: 10 })
    .map((isi) => isi.map((c, n) => tanpaKosong({ ...c, alamat: `kabupaten-rekaan/i${n}` }) as Calon));
}

export const keinginanSembarang: fc.Arbitrary<Keinginan> = fc
  .record({
    tema: opsi(fc.constantFrom(...TEMA)),
    biaya: opsi(fc.integer({ min: 10_000, max: 1_000_000_000 })),
    dana: opsi(fc.constantFrom('dana-desa', 'mitra')),
    koneksi: opsi(fc.constantFrom(...KONEKSI)),
    bulan: opsi(fc.integer({ min: 1, max: 36 })),
    jenis: opsi(fc.constantFrom('digital', 'non-digital')),
  })
  .map((k) => tanpaKosong(k) as Keinginan);
