import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { modelPetakDaerah, modelPetakProvinsi } from '../../../src/banding/peta-petak.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import type { ModelPetaPetak } from '../../../src/charts/peta-petak.ts';
import type { KalimatBagan } from '../../../src/charts/bagan.ts';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

const inovasi = (jumlah: number) => ({ jumlah, tema: {}, urusan: {}, jenis: {}, tahapan: {} });

function provinsi(kode: string, singkatan: string, pulau: string, petak: readonly [number, number], jumlah: number): DaerahBanding {
  return daerahUji(kode, `Provinsi ${singkatan}`, { jenis: 'provinsi', singkatan, pulau, petak, inovasi: inovasi(jumlah) });
}

/** Light, then dark: the first block of the tokens and the one for the device's wish. */
const TEMA = (() => {
  const css = readFileSync(new URL('../../../src/styles/token.css', import.meta.url), 'utf8');
  const warna = (teks: string) => Object.fromEntries([...teks.matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/gi)].map((m) => [m[1]!, m[2]!]));
  const [terang, gelap] = css.split('@media');
  return [warna(terang!), warna(gelap!)];
})();
type Rgb = readonly [number, number, number];
function rgb(hex: string): Rgb {
  const penuh = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  return [0, 2, 4].map((i) => parseInt(penuh.slice(i, i + 2), 16)) as unknown as Rgb;
}
function campur(atas: string, alas: string, terang: number): Rgb {
  const [a, b] = [rgb(atas), rgb(alas)];
  return a.map((x, i) => x * terang + b[i]! * (1 - terang)) as unknown as Rgb;
}
/** WCAG 2. */
function kontras(a: Rgb, b: Rgb): number {
  const terangnya = (c: Rgb) =>
    c
      .map((n) => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((j, n, i) => j + n * [0.2126, 0.7152, 0.0722][i]!, 0);
  const [x, y] = [terangnya(a), terangnya(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Cells of the real width and height: 19 columns, islands of one to six columns. */
const PULAU = [
  ['Barat', 0, 5],
  ['Tengah', 6, 3],
  ['Selatan', 10, 4],
  ['Kecil', 14, 1],
  ['Timur', 15, 4],
] as const;
const NAMA = ['Aceh', 'Bengkulu', 'Papua Selatan', 'Kalteng', 'Gorontalo', 'Papua B.D.', 'DIY'];
const NEGERI = PULAU.flatMap(([pulau, kolom, lebar], i) =>
  Array.from({ length: lebar * 2 }, (_, n) =>
    provinsi(
      `${10 + i * 10 + n}`,
      NAMA[(i * 3 + n) % NAMA.length]!,
      pulau,
      [kolom + (n % lebar), (i % 3) + Math.floor(n / lebar)],
      [0, 3, 8, 14, 64][(i + n) % 5]!,
    ),
  ),
);

function bagan(m: ModelPetaPetak | KalimatBagan): ModelPetaPetak {
  assert.equal(m.jenis, 'peta-petak');
  return m as ModelPetaPetak;
}

/** One province of `n` kabupaten and kota with names as long as they come. */
function satuProvinsi(n: number, titik: (n: number) => readonly [number, number]): DaerahBanding[] {
  const nama = [
    'Kabupaten Bojonegoro',
    'Kota Probolinggo',
    'Kabupaten Pangkajene dan Kepulauan',
    'Kabupaten Blora',
    'Kota Tebing Tinggi',
    'Kabupaten Kepulauan Siau Tagulandang Biaro',
    'Kabupaten Tulungagung',
  ];
  return [
    provinsi('99', 'Uji', 'Rekaan', [0, 0], 0),
    ...Array.from({ length: n }, (_, i) =>
      daerahUji(`99.${String(i + 1).padStart(2, '0')}`, nama[i % nama.length]!, {
        titik: titik(i),
        inovasi: inovasi([0, 1, 3, 0, 6, 14][i % 6]!),
      }),
    ),
  ];
}

describe('tile map of provinces', () => {
  test('the grid as it stands, or island by island on a phone', () => {
    const m = bagan(modelPetakProvinsi(bahanUji(NEGERI)));
    assert.match(m.temuan, /dari 34 provinsi punya inovasi/);
    assert.equal(tabel(m).baris.length, 34);
    cocokPotret('peta-petak-provinsi', m);
  });

  test('a province counts its members and itself', () => {
    const isi = [...satuProvinsi(3, (i) => [110 + i, -7])];
    isi[0] = { ...isi[0]!, inovasi: inovasi(2) };
    const [baris] = tabel(bagan(modelPetakProvinsi(bahanUji(isi)))).baris;
    assert.deepEqual(baris!.sel, ['Provinsi Uji', 'Rekaan', 6]);
    assert.equal(baris!.tautan, 'daerah/provinsi-uji/');
  });
});

test('words in tiles are readable on every filling, in both themes', () => {
  const isi = satuProvinsi(6, (i) => [110 + i, -7]).map((d, i) => ({ ...d, inovasi: inovasi([0, 1, 2, 4, 8, 9, 10][i]!) }));
  const svg = gambar(bagan(modelPetakDaerah(bahanUji(isi), '99')), { lebar: 704, awalan: 'g' });
  const petak = [...svg.matchAll(/<g data-jalur.*?<\/g>/g)].map(([g]) => ({
    terang: Number(/fill-opacity="([\d.]+)"/.exec(g)?.[1] ?? 0),
    huruf: [...g.matchAll(/<text[^>]*fill="var\(--([\w-]+)\)"/g)].map((m) => m[1]!),
  }));
  assert.equal(new Set(petak.map((p) => p.terang)).size, 4, 'every class is there');
  for (const tema of TEMA)
    for (const { terang, huruf } of petak)
      for (const h of huruf) {
        const alas = campur(tema['nila']!, tema['kertas']!, terang);
        assert.ok(kontras(rgb(tema[h]!), alas) >= 4.5, `${h} on ${terang}: ${kontras(rgb(tema[h]!), alas).toFixed(2)}`);
      }
});

describe('tile map of kabupaten and kota', () => {
  test('forty regions, long names, kota and kabupaten', () => {
    const m = bagan(modelPetakDaerah(bahanUji(satuProvinsi(40, (i) => [108 + ((i * 7) % 11) / 3, -8 + ((i * 5) % 13) / 6])), '99'));
    assert.match(m.temuan, /di Uji punya inovasi/);
    cocokPotret('peta-petak-empat-puluh', m);
  });

  test('one region', () => {
    cocokPotret('peta-petak-satu', bagan(modelPetakDaerah(bahanUji(satuProvinsi(1, () => [110, -7])), '99')));
  });

  test('all at one place still have a tile each', () => {
    cocokPotret('peta-petak-setitik', bagan(modelPetakDaerah(bahanUji(satuProvinsi(7, () => [110, -7])), '99')));
  });

  test('nothing to draw is a sentence', () => {
    assert.equal(modelPetakDaerah(bahanUji([]), '99').jenis, 'kalimat');
  });

  test('what has no record says so in words, never 0', () => {
    const m = bagan(modelPetakDaerah(bahanUji(satuProvinsi(2, (i) => [110 + i, -7])), '99'));
    assert.deepEqual(
      tabel(m).baris.map((b) => b.sel[2]),
      ['belum ada yang tercatat', 1],
    );
  });
});
