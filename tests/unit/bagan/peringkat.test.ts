import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelPeringkat } from '../../../src/banding/peringkat.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding, IndeksBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji, indeksUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const iid = (tahun: number, peringkat: number, ubah: Partial<IndeksBanding> = {}) =>
  indeksUji(tahun, { peringkat, jenisPeringkat: 'iid', lingkup: 'kabupaten nasional (dari 415)', ...ubah });
const kab = (n: number, ...indeks: IndeksBanding[]) => daerahUji(`99.${String(n).padStart(2, '0')}`, `Kabupaten Uji ${n}`, { indeks });

function bagan(...daerah: DaerahBanding[]) {
  const m = modelPeringkat(bahanUji(daerah), daerah);
  assert.equal(m.jenis, 'peringkat');
  cocokTeks(m);
  return m;
}
function kalimat(...daerah: DaerahBanding[]) {
  const m = modelPeringkat(bahanUji(daerah), daerah);
  assert.equal(m.jenis, 'kalimat');
  return m.jenis === 'kalimat' ? m.kalimat : '';
}

describe('ranks of one region', () => {
  const satu = kab(
    1,
    iid(2020, 123),
    iid(2021, 33),
    iid(2022, 5),
    iid(2022, 9, { diragukan: 'mungkin 2023' }),
    iid(2024, 4),
    indeksUji(2023, { peringkat: 3, jenisPeringkat: 'iga', lingkup: 'kabupaten nasional, urutan IGA' }),
  );

  test('what stands after a gap has no direction, only its year', () => {
    const m = bagan(satu);
    assert.equal(m.temuan, 'Peringkat terakhir Kabupaten Uji 1 yang diketahui: 4 (2024), Peringkat IID, kabupaten nasional.');
    // Ranks of 2020 are of the old measurement: a list of their own, joined with nothing.
    assert.deepEqual(m.data.panel[0]!.deret[0]!.ruas, [{ dari: 0, ke: 1, putus: false }]);
    assert.deepEqual(
      m.data.lepas.map((d) => [d.jenis, d.lingkup]),
      [
        ['Peringkat IID', 'kabupaten nasional, pengukuran sebelum 2021'],
        ['Urutan IGA', 'kabupaten nasional'],
      ],
    );
    assert.match(m.catatan!.join(' '), /Kab\. Uji 1, 2022: mungkin 2023/);
    assert.deepEqual(
      tabel(m).baris.find((b) => b.sel[1] === '2020'),
      {
        sel: [
          'Kabupaten Uji 1',
          '2020',
          123,
          415,
          'Peringkat IID',
          'kabupaten nasional, pengukuran sebelum 2021',
          'diumumkan atau dilaporkan',
        ],
        sumber: [0],
      },
    );
    cocokPotret('peringkat-satu-daerah', m);
  });

  test('the last run tells where it went, a smaller number being a rise', () => {
    assert.equal(
      bagan(kab(1, iid(2019, 2), iid(2021, 33), iid(2022, 5))).temuan,
      'Peringkat IID Kabupaten Uji 1 naik dari 33 (2021) ke 5 (2022) (kabupaten nasional).',
    );
  });

  test('ranks among a group that the source does not name are neither joined nor given a direction', () => {
    const tanpaKelompok = { lingkup: 'nasional, kelompok daerah tidak disebut sumber' };
    const m = bagan(kab(1, iid(2022, 124, tanpaKelompok), iid(2023, 10, tanpaKelompok)));
    assert.deepEqual(m.data.panel[0]!.deret[0]!.ruas, []);
    assert.match(m.temuan, /^Peringkat terakhir Kabupaten Uji 1 yang diketahui: 10 \(2023\)/);
    assert.match(m.catatan!.join(' '), /kelompok daerahnya tidak disebut sumber tidak disambung/);
  });

  test('one point is a sentence, and so are points of different lists', () => {
    assert.equal(kalimat(kab(1, iid(2022, 16))), 'Peringkat yang diketahui: Kab. Uji 1 16 (2022), Peringkat IID, kabupaten nasional.');
    const dua = kalimat(
      daerahUji('99.71', 'Kota Uji', { indeks: [iid(2022, 1, { lingkup: 'kota nasional' })] }),
      kab(1, iid(2022, 1), indeksUji(2023, { peringkat: 2, lingkup: 'kabupaten nasional' })),
    );
    assert.match(
      dua,
      /masing-masing dari daftar tersendiri: Kota Uji 1 .*kota nasional; Kab\. Uji 1 1 .*; Kab\. Uji 1 2 \(2023\), Jenis peringkat tidak disebut/,
    );
    assert.equal(kalimat(kab(1)), 'Peringkat Kab. Uji 1 belum diketahui di Lumbung.');
  });
});

describe('ranks of several regions', () => {
  test('long names, a conflict, gaps, a doubt, a rank without a kind, and labels that want one place', () => {
    const m = bagan(
      daerahUji('99.01', 'Kabupaten Pangkajene dan Kepulauan Selatan', {
        indeks: [iid(2018, 4), iid(2020, 270), iid(2020, 274, { sumber: [1] }), iid(2021, 6)],
      }),
      kab(2, iid(2021, 5), iid(2022, 4)),
      kab(3, iid(2021, 7), iid(2022, 5), indeksUji(2023, { peringkat: 12, lingkup: 'kabupaten nasional' })),
      kab(4, iid(2022, 6), iid(2023, 6, { diragukan: 'mungkin 2022' })),
      kab(5, iid(2021, 400), iid(2022, 6)),
      kab(6),
    );
    assert.equal(
      m.temuan,
      'Peringkat 2018 sampai 2023 diketahui untuk 5 dari 6 daerah, dari 3 daftar yang tidak dapat dibandingkan satu sama lain; dari 3 yang dapat dibandingkan antartahun, semuanya naik (2021 sampai 2022).',
    );
    assert.deepEqual(m.n, { ada: 5, tanpa: 1, apa: 'daerah' });
    assert.match(m.catatan!.join(' '), /sebagai rentang.*Peringkat Kab\. Uji 6 belum diketahui/);
    const konflik = tabel(m).baris.filter((b) => b.sel[1] === '2020');
    assert.deepEqual(
      konflik.map((b) => [b.sel[2], b.sumber]),
      [
        [270, [0]],
        [274, [1]],
      ],
    );
    cocokPotret('peringkat-nama-panjang', m);
  });

  test('kinds and kinds of regions each have a frame of their own', () => {
    const kota = (n: number, ...indeks: IndeksBanding[]) => daerahUji(`99.7${n}`, `Kota Uji ${n}`, { indeks });
    const diKota = { lingkup: 'kota nasional' };
    const iga = { jenisPeringkat: 'iga', lingkup: 'kota nasional, urutan IGA' };
    const tanpa = { lingkup: 'kota nasional' };
    const m = bagan(
      kota(1, iid(2022, 1, diKota), iid(2023, 2, diKota), iid(2022, 3, iga), iid(2023, 1, iga)),
      kota(2, iid(2022, 3, diKota), indeksUji(2024, { peringkat: 18, ...tanpa }), indeksUji(2025, { peringkat: 12, ...tanpa })),
      kab(3, iid(2022, 20), iid(2023, 12)),
    );
    assert.deepEqual(
      m.data.panel.map((d) => [d.jenis, d.lingkup]),
      [
        ['Peringkat IID', 'kota nasional'],
        ['Peringkat IID', 'kabupaten nasional'],
        ['Urutan IGA', 'kota nasional'],
        ['Jenis peringkat tidak disebut', 'kota nasional'],
      ],
    );
    assert.deepEqual(m.data.panel[3]!.deret[0]!.ruas, []);
    assert.match(gambar(m, { lebar: 328, awalan: 'g' }), /fill="var\(--kertas\)"/);
    cocokPotret('peringkat-daftar-terpisah', m);
  });

  test('the foremost is named only where one list and one year hold four in five of one kind', () => {
    const lima = [9, 4, 7, 16].map((p, n) => kab(n + 1, iid(2023, p)));
    assert.equal(
      bagan(...lima).temuan,
      'Kabupaten Uji 2 berada paling depan di antara 4 daerah ini: Peringkat IID 4 (kabupaten nasional, 2023).',
    );
    assert.match(bagan(...lima, kab(5)).temuan, /^Kabupaten Uji 2 berada paling depan di antara 4 daerah yang diketahui: /);
    for (const tambahan of [
      [kab(5), kab(6)],
      [kab(5, iid(2022, 1))],
      [kab(5, iid(2023, 4))],
      [kab(5, iid(2023, 1, { lingkup: 'kabupaten se-Bali' }))],
      [daerahUji('99.71', 'Kota Uji', { indeks: [iid(2023, 20)] })],
    ])
      assert.doesNotMatch(bagan(...lima, ...tambahan).temuan, /paling depan/);
  });

  test('all equal', () => {
    const m = bagan(...Array.from({ length: 6 }, (_, n) => kab(n + 1, iid(2022, 1), iid(2023, 1))));
    assert.match(m.temuan, /semuanya tetap/);
    cocokPotret('peringkat-semua-sama', m);
  });

  test('forty regions', () => {
    const m = bagan(
      ...Array.from({ length: 40 }, (_, n) =>
        kab(
          n + 1,
          ...(n % 3 ? [iid(2021 + (n % 4), 1 + ((n * 37) % 410))] : [iid(2021, 1 + n * 9), iid(2022, 1 + n * 5), iid(2024, 2 + n)]),
        ),
      ),
    );
    assert.match(m.catatan!.join(' '), /titik-titik halus/);
    cocokPotret('peringkat-empat-puluh', m);
  });
});
