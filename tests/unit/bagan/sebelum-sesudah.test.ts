import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelSebelumSesudah } from '../../../src/banding/sebelum-sesudah.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { Hasil } from '../../../src/domain/schema/dasar.ts';
import type { Inovasi } from '../../../src/domain/schema/inovasi.ts';
import { hasilUji, inovasiUji, katalogUji } from '../../bantu/inovasi-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

const K = katalogUji([]);
const berawal = (ubah: Partial<Hasil> = {}) => hasilUji({ awal: 86, tahunAwal: 2016, nilai: 94, tahun: 2019, satuan: '%', ...ubah });
const coba = (hasil: Hasil[], isi: Partial<Inovasi> = {}) => modelSebelumSesudah(inovasiUji('lumbung', { hasil, ...isi }), K);

function bagan(hasil: Hasil[], isi: Partial<Inovasi> = {}) {
  const m = coba(hasil, isi);
  assert.ok(m);
  return m;
}
const ucapan = (m: ReturnType<typeof bagan>) => m.catatan!.join(' ');

describe('before and after', () => {
  test('one result: the finding tells both ends', () => {
    const m = bagan([berawal({ indikator: 'Kepemilikan akta kelahiran' })]);
    assert.equal(m.temuan, 'Kepemilikan akta kelahiran: dari 86% (2016) menjadi 94% (2019).');
    assert.deepEqual([m.satuan, m.tahun, m.n.ada, m.n.tanpa, m.catatan], ['%', '2016 sampai 2019', 1, 0, []]);
    assert.deepEqual(tabel(m).baris[0]!.sel, ['Kepemilikan akta kelahiran', '%', 86, '2016', 94, '2019', 'inovasi ini', '']);
    cocokPotret('sebelum-sesudah-satu', m);
  });

  test('a fall, zero at the start, zero at the end, all equal and all zero', () => {
    const m = bagan([
      berawal({ indikator: 'Turun', awal: 80, nilai: 2 }),
      berawal({ indikator: 'Dari nol', awal: 0, nilai: 9635, satuan: 'kunjungan' }),
      berawal({ indikator: 'Sampai nol', awal: 12, nilai: 0, satuan: 'kasus', atribusi: 'klaim' }),
      berawal({ indikator: 'Sama', awal: 5, nilai: 5 }),
      berawal({ indikator: 'Nol semua', awal: 0, nilai: 0 }),
    ]);
    assert.equal(m.temuan, 'Turun: dari 80% (2016) menjadi 2% (2019). 4 hasil lain ada di gambar dan tabel.');
    assert.match(
      ucapan(m),
      /^Dari 5 hasil yang punya angka awal, 1 naik, 2 turun, dan 2 tetap; naik atau turun belum tentu berarti membaik\./,
    );
    cocokPotret('sebelum-sesudah-nol-dan-sama', m);
  });

  test('long names, long amounts, ranges, words for exactness', () => {
    const m = bagan([
      berawal({
        indikator:
          'Prevalensi balita dengan tinggi badan di bawah baku menurut pencatatan elektronik posyandu yang dilaporkan kader setiap bulan di seluruh kecamatan, termasuk yang berada di pulau-pulau kecil dan terluar dari daerah itu',
        atribusi: 'program',
      }),
      berawal({ indikator: 'Nilai dana bergulir', satuan: 'Rp', awal: 13_649_123_456, nilai: 20_203_450_000 }),
      berawal({ indikator: 'Harga pakan', satuan: 'Rp per kg', awal: 13_000, nilai: 6500, nilaiAtas: 7000 }),
      berawal({ indikator: 'Lama menyusun anggaran', satuan: 'hari', awal: 60, awalAtas: 90, nilai: 2, nilaiAtas: 3 }),
      berawal({
        indikator: 'Siswa terjangkau',
        satuan: 'siswa',
        awal: 12_000,
        ketepatanAwal: 'sekitar',
        nilai: 250_000,
        ketepatan: 'lebih-dari',
      }),
    ]);
    assert.equal(tabel(m).baris[4]!.sel[4], 'lebih dari 250.000');
    cocokPotret('sebelum-sesudah-panjang', m);
  });

  test('missing years and a year not yet full are drawn as such and said', () => {
    const { tahun: _, tahunAwal: __, ...tanpaTahun } = berawal({ indikator: 'Tanpa tahun' });
    const { tahunAwal: ___, ...tanpaTahunAwal } = berawal({ indikator: 'Tanpa tahun awal' });
    const m = bagan([
      tanpaTahun,
      tanpaTahunAwal,
      berawal({
        indikator: 'Kasus demam berdarah',
        satuan: 'kasus',
        awal: 1700,
        nilai: 67,
        tahun: 2023,
        metode: 'Laporan dinas; angka 2023 hanya sampai Oktober.',
        catatan: 'Kedua tahun berbeda siklus wabahnya.',
      }),
    ]);
    assert.equal(m.tahun, '2016 sampai 2023; sebagian belum diketahui');
    assert.match(ucapan(m), /putus-putus/);
    assert.match(ucapan(m), /Kasus demam berdarah: Laporan dinas; angka 2023 hanya sampai Oktober\. Kedua tahun/);
    assert.deepEqual(tabel(m).baris[0]!.sel.slice(2, 6), [86, undefined, 94, undefined]);
    assert.equal(tabel(m).baris[2]!.sel[5], '2023 (belum setahun penuh)');
    cocokPotret('sebelum-sesudah-tahun-hilang', m);
  });

  test('twelve results keep their own drawings', () => {
    const m = bagan(
      Array.from({ length: 12 }, (_, n) => berawal({ indikator: `Hasil ${n + 1}`, awal: 10 * n, nilai: 130 - 10 * n, satuan: 'orang' })),
    );
    cocokPotret('sebelum-sesudah-dua-belas', m);
  });
});

describe('what the chart says beside the drawing', () => {
  test('two ways of measuring one thing stay apart; another figure for it is told of', () => {
    const dua = bagan([
      berawal({ indikator: 'Menurut survei', ukuran: 'stunting' }),
      berawal({ indikator: 'Menurut posyandu', ukuran: 'stunting' }),
    ]);
    assert.match(ucapan(dua), /“Menurut survei” dan “Menurut posyandu” mengukur hal yang sama dengan cara berbeda/);
    const satu = bagan([
      berawal({ indikator: 'Menurut survei', ukuran: 'stunting' }),
      hasilUji({ indikator: 'Berita', ukuran: 'stunting' }),
    ]);
    assert.match(ucapan(satu), /Sumber lain menyebut angka yang berbeda untuk “Menurut survei”/);
    assert.deepEqual(satu.n, { ada: 1, tanpa: 1, apa: 'pasangan angka awal dan angka kemudian' });
  });

  test('what is not drawn is named with its reason', () => {
    const m = bagan([
      berawal({ indikator: 'A' }),
      berawal({ indikator: 'B', tahunAwal: 2019 }),
      berawal({ indikator: 'C', catatan: 'Angka awal menghitung RT.' }),
    ]);
    assert.match(ucapan(m), /Tidak digambar: “B”\. Kedua angkanya dari tahun yang sama\./);
    assert.match(ucapan(m), /Tidak digambar: “C”\. Menurut catatannya, angka awal dan angka kemudian menghitung hal yang berbeda\./);
    assert.equal(m.n.tanpa, 0);
  });

  test('the first year in use decides, and a trial counts as use', () => {
    const m = bagan([berawal({ indikator: 'A' }), berawal({ indikator: 'B', tahunAwal: 2018 })], { ujiCoba: '2017-03', mulai: '2018' });
    assert.match(ucapan(m), /Angka awal “B” dari masa ketika inovasi sudah berjalan \(mulai 2017\)\./);
    assert.equal(coba([berawal()], { mulai: '2020' }), undefined);
  });

  test('a single finding carries whose result it is, and a year not yet full', () => {
    const m = bagan([berawal({ indikator: 'Kasus', satuan: 'kasus', atribusi: 'program', metode: 'Angka 2019 hanya sampai Oktober.' })]);
    assert.equal(
      m.temuan,
      'Kasus: dari 86 kasus (2016) menjadi 94 kasus (2019, belum setahun penuh). Kaitan dengan inovasi: program yang lebih luas.',
    );
  });

  test('no pair, no chart', () => {
    assert.equal(coba([hasilUji()]), undefined);
    assert.equal(coba([]), undefined);
  });
});
