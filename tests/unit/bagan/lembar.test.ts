/** The sheet that carries a chart away: everything said, nothing cut off, nothing outside. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelStripPredikat } from '../../../src/banding/strip-predikat.ts';
import { LEBAR, type Bagan } from '../../../src/charts/bagan.ts';
import { gambar } from '../../../src/charts/gambar.ts';
import { lembar } from '../../../src/charts/lembar.ts';
import { lebarTeks } from '../../../src/charts/ukur-teks.ts';
import { bahanUji, daerahUji, indeksUji } from '../../bantu/bagan-uji.ts';
import { cocokSvg } from '../../bantu/potret-bagan.ts';

const daerah = [
  daerahUji('98.01', 'Kabupaten Padi', { indeks: [indeksUji(2022, { predikat: 'sangat-inovatif' })] }),
  daerahUji('98.71', 'Kota Jagung', { indeks: [indeksUji(2024, { predikat: 'inovatif' })] }),
];
const bagan = modelStripPredikat(bahanUji(daerah), daerah) as Bagan;
const isi = {
  awalan: 'lembar',
  judul: bagan.judul,
  temuan: bagan.temuan,
  keterangan: ['Satuan: predikat. Tahun: 2020 sampai 2024. Data: 2 daerah.', 'Catatan <dengan> tanda & huruf.'],
  kaki: `Sumber: Sumber satu, Penerbit. Dihimpun Lumbung, data per 22 November 2026, https://contoh.example/bandingkan/?d=${Array.from({ length: 6 }, (_, n) => `kabupaten-bernama-panjang-${n}`).join()}#bagan-predikat`,
};

for (const ukuran of ['sempit', 'lebar'] as const)
  test(`${ukuran}: all words stand inside, long addresses are whole`, () => {
    const svg = lembar(gambar(bagan, { lebar: LEBAR[ukuran], awalan: 'g' }), isi);
    cocokSvg(`lembar-${ukuran}`, svg);
    const lebar = Number(/width="([\d.]+)"/.exec(svg)![1]);
    const baris = [
      ...svg.replace(/<svg x=[\s\S]*<\/svg>(?=<text|<path)/, '').matchAll(/<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g),
    ];
    for (const [, x, huruf, kata] of baris) assert.ok(Number(x) + lebarTeks(kata!, Number(huruf)) <= lebar, kata);
    const utuh = baris.map((b) => b[3]).join('');
    assert.ok(utuh.replaceAll(' ', '').includes(isi.kaki.replaceAll(' ', '')));
    assert.ok(!utuh.includes('…') && utuh.includes('&lt;dengan&gt;'));
    assert.ok(svg.includes(bagan.temuan) && svg.includes('Kab. Padi'));
  });
