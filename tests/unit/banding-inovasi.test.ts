/** Innovations side by side: the choice in the address, the example, the cells, the table. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { susunTabelInovasi, type InovasiBanding } from '../../src/banding/inovasi.ts';
import { bacaPilihan, tulisPilihan } from '../../src/banding/pilihan-inovasi.ts';
import { csvInovasi, sumberTabel, tabelInovasi } from '../../src/charts/tabel-inovasi.ts';
import { BARIS_INOVASI } from '../../src/domain/banding/baris-inovasi.ts';
import { contohBanding } from '../../src/domain/banding/contoh-inovasi.ts';
import type { Relasi, Suara } from '../../src/domain/replikasi.ts';
import { berkasInovasiPerDaerah, inovasiBanding } from '../../src/katalog/banding-inovasi.ts';
import { pembuatIdHasil } from '../../src/katalog/id-hasil.ts';
import { JUDUL_BARIS } from '../../src/text/pesan/banding-inovasi.ts';
import { biayaUji, daerahKatalogUji, hasilUji, inovasiUji, katalogUji } from '../bantu/inovasi-uji.ts';

const jagung = daerahKatalogUji('98.02', 'Kabupaten Jagung');
const sorgum = daerahKatalogUji('98.71', 'Kota Sorgum');

describe('the choice in the address', () => {
  const baca = (kueri: string) => bacaPilihan(new URLSearchParams(kueri));

  test('keeps the order, drops doubles, counts what is too many', () => {
    assert.deepEqual(baca('i=b/x&i=a/y&i=b/x'), { alamat: ['b/x', 'a/y'], asing: [], lebih: 0 });
    assert.deepEqual(baca('i=a/1&i=a/2&i=a/3&i=a/4&i=a/5&i=a/6'), { alamat: ['a/1', 'a/2', 'a/3', 'a/4'], asing: [], lebih: 2 });
  });

  test('what cannot be an address is handed back, not asked for', () => {
    assert.deepEqual(baca('i=../../etc&i=a/b&i=%3Cb%3E&i=&i=a').asing, ['../../etc', '<b>', 'a']);
    assert.deepEqual(baca('i=Kabupaten-Blora%2FSilat').alamat, ['kabupaten-blora/silat']);
    assert.deepEqual(baca(''), { alamat: [], asing: [], lebih: 0 });
  });

  test('what is written reads back', () => {
    const alamat = ['kabupaten-blora/silat', 'kota-bandung/omaba'];
    assert.equal(tulisPilihan(alamat), '?i=kabupaten-blora/silat&i=kota-bandung/omaba');
    assert.deepEqual(baca(tulisPilihan(alamat)).alamat, alamat);
    assert.equal(tulisPilihan([]), '');
  });
});

describe('the example', () => {
  const lengkap = { mulai: '2020', hasil: [hasilUji()] };

  test("the leaders' theme whose records answer most; one record a region, the fullest first", () => {
    const c = contohBanding(
      katalogUji([
        inovasiUji('pangan-a', { tema: ['pangan'] }),
        inovasiUji('pangan-b', { tema: ['pangan'] }, { daerah: jagung }),
        inovasiUji('air-tipis', { tema: ['air'] }, { daerah: jagung }),
        inovasiUji('air-penuh', { tema: ['air'], ...lengkap }, { daerah: jagung }),
        inovasiUji('air-lain', { tema: ['air'] }, { daerah: sorgum }),
        inovasiUji('air-kedua', { tema: ['pangan', 'air'] }, { daerah: sorgum }),
        inovasiUji('wisata-a', { tema: ['wisata'], ...lengkap }),
        inovasiUji('wisata-b', { tema: ['wisata'], ...lengkap }, { daerah: jagung }),
      ]),
    );
    assert.equal(c?.tema, 'air');
    assert.deepEqual(
      c?.inovasi.map((i) => i.slug),
      ['air-penuh', 'air-lain'],
    );
  });

  test('none when no theme of the leaders has two regions', () => {
    assert.equal(contohBanding(katalogUji([inovasiUji('a'), inovasiUji('b')])), undefined);
  });
});

function relasi(suara: Suara, kelompok = 'penerapan'): Relasi {
  const langkah = { langkah: 'berjalan', suara: 'publik' as const, sumber: [] };
  return { inovasi: 'x', penerima: '98.02', suara, langkah: [langkah], terakhir: langkah, kelompok, kedaluwarsa: false, catatan: [] };
}

describe('cells', () => {
  const banding = (i: ReturnType<typeof inovasiUji>) => inovasiBanding(i, katalogUji([i]));
  const teks = (b: InovasiBanding, id: (typeof BARIS_INOVASI)[number]) => b.isi[id]?.butir.map((x) => x.teks);

  test('the unknown has no cell, and "tidak diketahui" of a vocabulary is unknown', () => {
    const b = banding(
      inovasiUji('kosong', {
        status: { nilai: 'tidak-diketahui' },
        koneksi: { kebutuhan: 'tidak-diketahui', sumber: ['laporan'] },
        hak: { izin: 'tidak-diketahui', sumber: ['laporan'] },
      }),
    );
    assert.deepEqual(Object.keys(b.isi).sort(), ['bidang', 'label', 'ringkasan']);
    assert.deepEqual(b.sumber, []);
  });

  test('money: amount, what for, year, who paid; kinds stay apart; money that is no cost is left out', () => {
    const b = banding(
      inovasiUji('uang', {
        biaya: {
          rincian: [
            biayaUji({ sumberDana: ['apbd-kabkota'], catatan: 'Belum termasuk lahan.' }),
            biayaUji({ jenis: 'satuan', per: 'anak', rupiah: 800_000, rupiahAtas: 900_000 }),
            biayaUji({ jenis: 'dihemat' }),
          ],
        },
      }),
    );
    assert.deepEqual(teks(b, 'biaya-awal'), ['Rp20 juta: Bangunan lumbung (2024; dari APBD kabupaten/kota; Belum termasuk lahan)']);
    assert.deepEqual(teks(b, 'biaya-lain'), ['Rp800.000 sampai Rp900.000 per anak: Bangunan lumbung (2024)']);
    assert.equal(b.isi['biaya-tahunan'], undefined);
    assert.equal(b.biaya.length, 2);
  });

  test('what a real adopter paid travels with its name', () => {
    const catatan = {
      inovasi: 'x',
      hubungan: 'dinyatakan',
      langkah: [],
      biayaNyata: [biayaUji({ rupiah: 15_000_000, sumber: ['lpj'] })],
      ditambahkan: '2026-01-01',
      sumber: [{ id: 'lpj', judul: 'LPJ', penerbit: 'Jagung', jenis: 'contoh' }],
    };
    const asal = inovasiUji('asal', {}, { relasi: [{ ...relasi('penerima'), catatan: [catatan] }] });
    const b = inovasiBanding(asal, katalogUji([asal, inovasiUji('lain', {}, { daerah: jagung })]));
    assert.deepEqual(
      b.biaya.map((x) => [x.dari, x.peniru, b.sumber[x.sumber[0]!]!.judul]),
      [[15_000_000, 'Kabupaten Jagung', 'LPJ']],
    );
  });

  test('results: the most telling first, differing figures named together, at most three and the count of the rest', () => {
    const b = banding(
      inovasiUji('hasil', {
        hasil: [
          hasilUji({ indikator: 'Latar', atribusi: 'bukan-dampak' }),
          hasilUji({ indikator: 'Survei', nilai: 27.6, satuan: '%', awal: 22, tahunAwal: 2021, atribusi: 'program', ukuran: 's' }),
          hasilUji({ indikator: 'Posyandu', nilai: 8.27, satuan: '%', ukuran: 's', atribusi: 'klaim', sumber: ['berita'] }),
          ...['A', 'B', 'C', 'D'].map((indikator) => hasilUji({ indikator })),
        ],
      }),
    );
    assert.equal(b.isi.hasil?.lagi, 2);
    assert.equal(b.isi.hasil?.butir.length, 3);
    const survei = banding(
      inovasiUji('s', {
        hasil: [
          hasilUji({ nilai: 27.6, satuan: '%', atribusi: 'program', ukuran: 's' }),
          hasilUji({ nilai: 8.27, satuan: '%', ukuran: 's', atribusi: 'program', sumber: ['berita'] }),
        ],
      }),
    );
    assert.deepEqual(teks(survei, 'hasil'), ['27,6%: Gabah tersimpan (2024); kaitan: program yang lebih luas. Sumber lain menyebut 8,27%']);
    assert.equal(survei.isi.hasil?.butir[0]!.sumber.length, 2);
  });

  test('copies are counted by voice; claims without names stay claims', () => {
    const i = inovasiUji(
      'ditiru',
      { klaimReplikasi: [{ jumlah: 19, satuan: 'daerah', teks: 'Direplikasi 19 daerah.', sumber: ['berita'] }] },
      { relasi: [relasi('publik'), relasi('publik'), relasi('asal', 'kesepakatan')] },
    );
    assert.deepEqual(teks(banding(i), 'peniru'), [
      '0 dikonfirmasi dua pihak · 2 disebut sumber publik · asal menyebut 19 daerah · 1 lain baru tertarik, bersepakat, serupa, atau sudah berhenti',
    ]);
    assert.equal(banding(inovasiUji('tanpa')).isi.peniru, undefined);
  });
});

describe('the table', () => {
  const satu = (slug: string, ubah: Partial<InovasiBanding> = {}): InovasiBanding => ({
    alamat: `kabupaten-padi/${slug}`,
    nama: slug,
    daerah: 'Kabupaten Padi',
    jalur: `inovasi/kabupaten-padi/${slug}/`,
    isi: { ringkasan: { butir: [{ teks: 'Isi', sumber: [] }] } },
    biaya: [],
    serupa: [],
    sumber: [],
    ...ubah,
  });
  const sumber = [
    { judul: 'Satu', penerbit: 'P', url: 'https://x.example/1' },
    { judul: 'Dua', penerbit: 'P' },
  ];

  test('rows unknown for all are folded; one known answer keeps its row', () => {
    const m = susunTabelInovasi([satu('a'), satu('b', { isi: { tim: { butir: [{ teks: '3 orang', sumber: [] }] } } })]);
    assert.deepEqual(
      m.baris.map((b) => b.id),
      ['ringkasan', 'tim'],
    );
    assert.equal(m.belum.length, BARIS_INOVASI.length - 2);
    const html = tabelInovasi(m, '/');
    assert.match(html, /Belum diketahui pada keduanya: pelaksana, tahapan, masih berjalan, mulai/);
    assert.equal(html.match(/belum diketahui<\/span>/g)?.length, 2);
  });

  test('sources are numbered once over all columns, in the order of reading', () => {
    const isi = (n: number) => ({ ringkasan: { butir: [{ teks: 'Isi', sumber: [n] }] } });
    const m = susunTabelInovasi([
      satu('a', { sumber, isi: isi(1) }),
      satu('b', { sumber: [...sumber].reverse(), isi: isi(1) }),
      satu('c', { sumber, isi: isi(1) }),
    ]);
    assert.deepEqual(
      m.baris[0]!.sel.map((s) => s?.butir[0]!.sumber),
      [[0], [1], [0]],
    );
    assert.deepEqual(
      m.sumber.map((s) => s.judul),
      ['Dua', 'Satu'],
    );
    assert.match(sumberTabel(m.sumber), /<li id="sumber-2"><a href="https:\/\/x\.example\/1"/);
  });

  test('texts are text, in HTML and in the spreadsheet', () => {
    const m = susunTabelInovasi([
      satu('a', { nama: '<b>"A"</b>', isi: { ringkasan: { butir: [{ kepala: 'a<b', teks: '<img src=x>', sumber: [] }], lagi: 2 } } }),
    ]);
    const html = tabelInovasi(m, '/sub/');
    assert.doesNotMatch(html, /<img|<b>/);
    assert.match(html, /href="\/sub\/inovasi\/kabupaten-padi\/a\/"/);
    assert.match(html, /dan 2 lagi di halamannya/);
    const jahat = tabelInovasi({ ...m, inovasi: [{ ...m.inovasi[0]!, alamat: 'a"><i', jalur: 'b"><u' }] }, '/"><s/');
    assert.doesNotMatch(jahat, /<[ius]\b/);
    const csv = csvInovasi(m);
    assert.deepEqual(csv.kepala, ['Keterangan', '<b>"A"</b>, Kabupaten Padi']);
    assert.deepEqual(csv.baris[0], ['Apa ini', 'a<b: <img src=x>; dan 2 lagi di halamannya']);
    assert.equal(csv.baris.length, BARIS_INOVASI.length);
    assert.deepEqual(csv.baris.at(-1), [JUDUL_BARIS.label, 'belum diketahui']);
  });
});

test('former addresses of innovations and regions still find them', () => {
  const tua = daerahKatalogUji('98.03', 'Kabupaten Tua');
  tua.profil = { isi: { alias: ['kabupaten-muda'] } as NonNullable<typeof tua.profil>['isi'], sumber: [] };
  const i = inovasiUji('baru', { alias: ['lama'] }, { daerah: tua });
  const k = katalogUji([i]);
  assert.deepEqual(
    [...berkasInovasiPerDaerah(k)].map(([d, isi]) => [d, isi.length]),
    [
      ['kabupaten-tua', 1],
      ['kabupaten-muda', 1],
    ],
  );
  assert.deepEqual(inovasiBanding(i, k).alias, ['kabupaten-tua/lama', 'kabupaten-muda/baru', 'kabupaten-muda/lama']);
});

test('anchors of results: words and year, cut at a word, told apart', () => {
  const id = pembuatIdHasil();
  assert.equal(id(hasilUji({ indikator: 'Kepemilikan akta' })), 'hasil-kepemilikan-akta-2024');
  assert.equal(id(hasilUji({ indikator: 'Kepemilikan akta' })), 'hasil-kepemilikan-akta-2024-2');
  const { tahun: _, ...tanpaTahun } = hasilUji({ indikator: 'Prevalensi stunting menurut survei nasional yang panjang sekali' });
  assert.equal(id(tanpaTahun), 'hasil-prevalensi-stunting-menurut-survei-nasional-yang');
});
