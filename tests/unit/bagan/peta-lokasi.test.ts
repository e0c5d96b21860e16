import assert from 'node:assert/strict';
import { test } from 'node:test';
import { petaLokasi, type ModelPetaLokasi, type TitikLokasi } from '../../../src/charts/peta-lokasi.ts';
import { jendelaTitik } from '../../../src/domain/banding/jendela.ts';
import { dasarPeta } from '../../../src/peta/dasar.ts';
import { topologiUji } from '../../bantu/peta-uji.ts';
import { cocokSvg } from '../../bantu/potret-bagan.ts';

const titik = (kode: string, nama: string, bujur: number, lintang: number): TitikLokasi => ({ kode, nama, titik: [bujur, lintang] });
const INI = titik('98.01', 'Kota Probolinggo', 111.4, -7.1);
/** Close together, two of them with long names, one at the edge. */
const TETANGGA = [
  titik('98.02', 'Kep. Siau Tagulandang Biaro', 111.5, -7.05),
  titik('98.03', 'Pangkajene dan Kepulauan', 111.3, -7.15),
  titik('98.04', 'Rembang', 111.45, -6.8),
  titik('98.05', 'Ngawi', 111.35, -7.4),
  titik('98.06', 'Tepi', 113.6, -7.2),
];
const LAIN = Array.from({ length: 8 }, (_, n) => titik(`98.1${n}`, 'x', 109.5 + n / 4, -7.3 + (n % 3) / 5));

function model(kotak: Parameters<typeof topologiUji>[0]): ModelPetaLokasi {
  const jendela = jendelaTitik([INI, ...TETANGGA, ...LAIN].map((t) => t.titik));
  const batas = kotak.length > 0 ? [{ nama: 'uji', topologi: topologiUji(kotak), atribusi: 'Rekaan.', sumber: [] }] : [];
  const dasar = dasarPeta({ batas, daerah: ['98.01', '98.02', '98.03', '98.99'], provinsi: ['98'] }, jendela, [320]);
  return {
    judul: 'Letak Kota Probolinggo',
    uraian: 'Di Uji.',
    jendela,
    dasar: dasar.tingkat[0]!,
    ini: INI,
    tetangga: TETANGGA,
    lain: LAIN,
  };
}

test('one region among its neighbours, on the land', () => {
  const svg = petaLokasi(model([]), { lebar: 320, awalan: 'lokasi' });
  assert.match(svg, />Kota Probolinggo</);
  assert.doesNotMatch(svg, /NaN|undefined/);
  cocokSvg('peta-lokasi', svg);
});

test('within boundaries, some wound the wrong way', () => {
  const kotak = [
    { kode: '98.01', sudut: [111.3, -7.2], sisi: 0.2, terbalik: true },
    { kode: '98.02', sudut: [111.5, -7.2], sisi: 0.2 },
    { kode: '98.99', sudut: [111.7, -7.2], sisi: 0.4, terbalik: true },
  ] as const;
  cocokSvg('peta-lokasi-batas', petaLokasi(model(kotak), { lebar: 320, awalan: 'lokasi' }));
});

test('without neighbours and alone', () => {
  const m = model([]);
  assert.match(petaLokasi({ ...m, tetangga: [], lain: [] }, { lebar: 320, awalan: 'lokasi' }), />Kota Probolinggo</);
});
