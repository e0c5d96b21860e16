/** Prerequisites against facts of a region: met, not met with the gap, or not known. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { faktaDaerah, ujiPrasyarat, type UjiFakta } from '../../../src/domain/cocok/bisakah.ts';
import { sebutUji } from '../../../src/text/pesan/bisakah.ts';
import { daerahUji, konteksUji } from '../../bantu/bagan-uji.ts';
import { duniaUji } from '../../bantu/dunia-banding.ts';

const KAYA = daerahUji('98.01', 'Kabupaten Padi', {
  penduduk: 500_000,
  tahunPenduduk: 2024,
  luasKm2: 1000,
  konteks: [
    konteksUji('kemiskinan', 2024, 12),
    konteksUji('kemiskinan', 2025, 10),
    konteksUji('stunting', 2024, 20, { metode: 'SSGI' }),
    konteksUji('stunting', 2024, 24, { metode: 'SSGI' }),
    { indikator: 'tertinggal', tahun: 2020, metode: 'Perpres', sumber: [0] },
  ],
  fiskal: { kelas: 'rendah', sumber: [0] },
  kapasitas: [
    { fakta: 'mpp', nilai: true, tahun: 2023, sumber: [0] },
    { fakta: 'brida', nilai: false, sumber: [0] },
    { fakta: 'internet-desa', nilai: 70, tahun: 2022, sumber: [0] },
    { fakta: 'internet-desa', nilai: 90, tahun: 2025, sumber: [0] },
  ],
});
const GELAP = daerahUji('98.02', 'Kabupaten Gelap');
const uji = (fakta: string, syarat: UjiFakta['syarat'], nilai?: UjiFakta['nilai']) =>
  ujiPrasyarat({ teks: 'Syarat', uji: { fakta, syarat, ...(nilai !== undefined && { nilai }) } }, KAYA);

describe('a region of which much is known', () => {
  for (const [fakta, syarat, nilai, keadaan, selisih] of [
    ['penduduk', 'minimal', 500_000, 'terpenuhi'],
    ['penduduk', 'minimal', 600_000, 'belum', 100_000],
    ['penduduk', 'maksimal', 400_000, 'belum', 100_000],
    ['kepadatan', 'minimal', 400, 'terpenuhi'],
    ['luas', 'maksimal', 900, 'belum', 100],
    // The newest year.
    ['kemiskinan', 'minimal', 11, 'belum', 1],
    // Sources differ between 20 and 24: both, neither, undecided.
    ['stunting', 'minimal', 20, 'terpenuhi'],
    ['stunting', 'minimal', 25, 'belum', 1],
    ['stunting', 'minimal', 22, 'belum-diketahui'],
    ['jenis', 'sama', 'kabupaten', 'terpenuhi'],
    ['jenis', 'sama', 'kota', 'belum'],
    ['tertinggal', 'ada', undefined, 'terpenuhi'],
    ['kapasitas-fiskal', 'sama', 'Rendah', 'terpenuhi'],
    ['mpp', 'ada', undefined, 'terpenuhi'],
    ['brida', 'ada', undefined, 'belum'],
    ['internet-desa', 'minimal', 100, 'belum', 10],
    ['psc-119', 'ada', undefined, 'belum-diketahui'],
    ['penduduk', 'minimal', undefined, 'belum-diketahui'],
    ['jenis', 'minimal', 3, 'belum-diketahui'],
  ] as const)
    test(`${fakta} ${syarat} ${nilai ?? ''}: ${keadaan}`, () => {
      const h = uji(fakta, syarat, nilai);
      assert.equal(h.keadaan, keadaan);
      assert.equal(h.selisih, selisih);
    });
});

test('where nothing is known nothing is decided', () => {
  for (const fakta of ['penduduk', 'kepadatan', 'luas', 'kemiskinan', 'stunting', 'tertinggal', 'kapasitas-fiskal', 'mpp', 'entah']) {
    assert.equal(faktaDaerah(GELAP, fakta), undefined, fakta);
    for (const syarat of ['minimal', 'maksimal', 'sama', 'ada'] as const)
      assert.deepEqual(ujiPrasyarat({ teks: 'x', uji: { fakta, syarat, nilai: 1 } }, GELAP), { keadaan: 'belum-diketahui' });
  }
  assert.deepEqual(ujiPrasyarat({ teks: 'Tanpa uji' }, KAYA), { keadaan: 'belum-diketahui' });
});

test('a higher bar is never easier, and the gap closes it', () => {
  fc.assert(
    fc.property(
      duniaUji,
      fc.nat(11),
      fc.constantFrom('penduduk', 'luas', 'kemiskinan'),
      fc.nat(100_000),
      fc.nat(100_000),
      (d, n, fakta, a, b) => {
        const daerah = d[n % d.length]!;
        const hasil = (nilai: number) => ujiPrasyarat({ teks: 'x', uji: { fakta, syarat: 'minimal', nilai } }, daerah);
        const [rendah, tinggi] = [hasil(Math.min(a, b)), hasil(Math.max(a, b))];
        if (tinggi.keadaan === 'terpenuhi') assert.equal(rendah.keadaan, 'terpenuhi');
        if (rendah.keadaan === 'belum') assert.equal(tinggi.keadaan, 'belum');
        if (tinggi.selisih !== undefined) {
          assert.ok(tinggi.selisih > 0);
          assert.notEqual(hasil(Math.max(a, b) - tinggi.selisih - 1e-6).keadaan, 'belum');
        }
      },
    ),
  );
});

test('the words tell fact, year, method and gap', () => {
  assert.equal(sebutUji('Jumlah penduduk', uji('penduduk', 'minimal', 600_000)), 'jumlah penduduk: 500.000 (2024); terpaut 100.000');
  assert.equal(sebutUji('Prevalensi stunting', uji('stunting', 'minimal', 20)), 'prevalensi stunting: 20 sampai 24 (2024, SSGI)');
  assert.equal(sebutUji('Memiliki MPP', uji('mpp', 'ada')), 'memiliki mpp: ya (2023)');
  assert.equal(sebutUji('Memiliki PSC', uji('psc-119', 'ada')), '');
});
