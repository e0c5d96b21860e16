import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelSpine } from '../../../src/banding/spine.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding, KonteksBanding } from '../../../src/domain/banding/bahan.ts';
import { spine } from '../../../src/domain/banding/spine.ts';
import { bahanUji, daerahUji, konteksUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const kab = (n: number, konteks: KonteksBanding[] = [], ubah: Partial<DaerahBanding> = {}) =>
  daerahUji(`99.${String(n).padStart(2, '0')}`, `Kabupaten Uji ${n}`, { konteks, ...ubah });
const berpenduduk = (penduduk: number, luasKm2?: number): Partial<DaerahBanding> => ({
  penduduk,
  tahunPenduduk: 2024,
  ...(luasKm2 !== undefined && { luasKm2 }),
});
const kelompok = (banyak: number, isi: (n: number) => KonteksBanding[], ubah: (n: number) => Partial<DaerahBanding> = () => ({})) =>
  Array.from({ length: banyak }, (_, n) => kab(n + 1, isi(n + 1), ubah(n + 1)));

function bagan(daerah: DaerahBanding, lain: readonly DaerahBanding[], nama = `${lain.length} kabupaten lain di Jawa Uji`) {
  const m = modelSpine(bahanUji([daerah, ...lain]), daerah, lain, nama);
  assert.equal(m.jenis, 'spine');
  cocokTeks(m);
  return m;
}

describe('rows of the spine', () => {
  const sendiri = kab(0, [konteksUji('kemiskinan', 2024, 9), konteksUji('stunting', 2022, 20)]);

  test('four of five pass, three of five do not and are told', () => {
    const s = spine(
      sendiri,
      kelompok(5, (n) => [...(n < 5 ? [konteksUji('kemiskinan', 2024, n)] : []), ...(n < 4 ? [konteksUji('stunting', 2022, n)] : [])]),
    );
    assert.deepEqual(
      s.baris.map((b) => [b.indikator, b.cakupan.ada, b.sebaran.median]),
      [['kemiskinan', 4, 2.5]],
    );
    assert.deepEqual(s.ditolak, [
      { indikator: 'stunting', seri: { tahun: 2022, metode: 'Survei' }, cakupan: { ada: 3, seluruh: 5, lolos: false } },
      { indikator: 'penduduk', cakupan: { ada: 0, seluruh: 5, lolos: false } },
      { indikator: 'kepadatan', cakupan: { ada: 0, seluruh: 5, lolos: false } },
    ]);
  });

  test('years and methods are never put together to pass', () => {
    const campur = kelompok(10, (n) => [
      konteksUji('stunting', 2021 + (n % 2), n),
      konteksUji('stunting', 2023, n, { metode: `cara ${n % 2}` }),
    ]);
    assert.deepEqual(spine(sendiri, campur).baris, []);
  });

  test('the newest year in which the region itself is known', () => {
    const tiga = kelompok(5, (n) => [2023, 2024, 2025].map((tahun) => konteksUji('kemiskinan', tahun, n)));
    const [baris] = spine(sendiri, tiga).baris;
    assert.deepEqual([baris!.seri.tahun, baris!.daerah?.rendah], [2024, 9]);
    assert.equal(spine(kab(0), tiga).baris[0]!.seri.tahun, 2025);
  });

  test('a member with differing figures counts as unknown', () => {
    const dua = kelompok(5, (n) => [konteksUji('kemiskinan', 2024, n), ...(n < 3 ? [konteksUji('kemiskinan', 2024, 90)] : [])]);
    assert.deepEqual(spine(sendiri, dua).ditolak[0]!.cakupan, { ada: 3, seluruh: 5, lolos: false });
  });
});

describe('spine', () => {
  const banyak = kelompok(
    28,
    (n) => [
      konteksUji('kemiskinan', 2025, 4 + ((n * 5) % 28) * 0.4),
      ...(n <= 11 ? [konteksUji('stunting', 2022, 10 + n, { sumber: [1] })] : []),
    ],
    (n) => berpenduduk(180_000 + n * n * 2_900, n > 3 ? 700 + ((n * 37) % 900) : undefined),
  );
  const blora = daerahUji('33.16', 'Kabupaten Blora', {
    konteks: [konteksUji('kemiskinan', 2025, 10.58), konteksUji('stunting', 2022, 25.8)],
    ...berpenduduk(927_961, 1957.289),
  });

  test('three rows, one under the gate in a remark, the kota of the group left out', () => {
    const m = bagan(
      blora,
      [...banyak, blora, daerahUji('99.71', 'Kota Uji', berpenduduk(100_000, 20))],
      '28 kabupaten lain di Jawa Tengah',
    );
    assert.equal(
      m.temuan,
      'Dibanding 28 kabupaten lain di Jawa Tengah, Kabupaten Blora di atas median pada kemiskinan dan jumlah penduduk; di bawah median pada kepadatan.',
    );
    const catatan = m.catatan!.join(' ');
    assert.match(catatan, /Prevalensi stunting balita 2022: 11 dari 28 daerah diketahui, jadi tidak digambar\./);
    assert.match(catatan, /1 anggota kelompok bukan kabupaten/);
    assert.match(catatan, /bukan penilaian baik atau buruk/);
    assert.deepEqual(m.n, { ada: 28, tanpa: 0, apa: 'kabupaten pembanding' });
    assert.deepEqual(tabel(m).baris[0]!, {
      sel: ['Persentase penduduk miskin (% penduduk)', '2025', 10.58, 4, 6.7, 9.4, 12.1, 14.8, '28 dari 28 daerah dihitung'],
      sumber: [0],
    });
    assert.equal(tabel(m).baris[2]!.sel.at(-1), '25 dari 28 daerah dihitung');
    cocokPotret('spine-satu-lawan-28', m);
  });

  test('outside the band, of two minds, unknown, close together, all equal', () => {
    const rapat = kelompok(
      6,
      (n) => [konteksUji('kemiskinan', 2025, 10 + n / 100), konteksUji('stunting', 2022, 20 + n)],
      () => berpenduduk(500_000, 1000),
    );
    const m = bagan(
      daerahUji('99.99', 'Kabupaten Pangkajene dan Kepulauan Selatan Tenggara', {
        konteks: [konteksUji('kemiskinan', 2025, 31), konteksUji('stunting', 2022, 21), konteksUji('stunting', 2022, 24.5)],
        ...berpenduduk(500_000),
      }),
      rapat,
    );
    assert.match(
      m.temuan,
      /di atas median pada kemiskinan; tepat di median pada jumlah penduduk; di bawah atau di atas median menurut sumbernya pada stunting\.$/,
    );
    assert.match(m.catatan!.join(' '), /belum diketahui untuk kepadatan/);
    assert.equal(tabel(m).baris[1]!.sel[2], '21 sampai 24,5%');
    cocokPotret('spine-tepi', m);
  });

  test('everything equal, the region too', () => {
    const sama = () => berpenduduk(500_000, 1000);
    cocokPotret(
      'spine-semua-sama',
      bagan(
        kab(0, [], sama()),
        kelompok(5, () => [], sama),
      ),
    );
  });

  test('forty peers, far apart, the region at an end', () => {
    const m = bagan(
      kab(0, [konteksUji('kemiskinan', 2025, 1)], berpenduduk(12_000, 14_000)),
      kelompok(
        40,
        (n) => [konteksUji('kemiskinan', 2025, n === 40 ? 42 : 2 + n / 20)],
        (n) => berpenduduk(n * 110_000, n * 60),
      ),
    );
    cocokPotret('spine-empat-puluh', m);
  });

  test('a group of four is too small, a group of which too little is known is told', () => {
    const kecil = modelSpine(bahanUji([]), blora, banyak.slice(0, 4), '4 kabupaten lain');
    assert.match(kecil.jenis === 'kalimat' ? kecil.kalimat : '', /dari 4 kabupaten tidak dapat digambar sebaran, paling sedikit 5/);
    const kosong = modelSpine(
      bahanUji([]),
      blora,
      kelompok(9, () => []),
      '9 kabupaten lain',
    );
    assert.match(
      kosong.jenis === 'kalimat' ? kosong.kalimat : '',
      /^Sebaran 9 kabupaten lain tidak digambar\. Persentase .*0 dari 9 daerah/,
    );
  });
});
