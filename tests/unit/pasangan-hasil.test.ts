/** Which results may be held against their baseline. The words are those of real records. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { periksaPasangan, type PasanganHasil, type SebabBukan } from '../../src/domain/banding/pasangan-hasil.ts';
import type { Hasil } from '../../src/domain/schema/dasar.ts';
import { hasilUji } from '../bantu/inovasi-uji.ts';

const berawal = (ubah: Partial<Hasil> = {}) => hasilUji({ awal: 10, tahunAwal: 2020, ...ubah });

function pasangan(ubah: Partial<Hasil> = {}, mulai?: number): PasanganHasil {
  const p = periksaPasangan(berawal(ubah), mulai);
  assert.ok(p && 'pasangan' in p, JSON.stringify(p));
  return p.pasangan;
}

function sebab(ubah: Partial<Hasil>, mulai?: number): SebabBukan | undefined {
  const p = periksaPasangan(berawal(ubah), mulai);
  return p && 'sebab' in p ? p.sebab : undefined;
}

test('a record without one of the two figures is no pair and no fault', () => {
  assert.equal(periksaPasangan(hasilUji(), undefined), undefined);
  const { nilai: _, ...tanpaNilai } = berawal();
  assert.equal(periksaPasangan(tanpaNilai, undefined), undefined);
});

describe('what is not joined', () => {
  for (const teks of [
    'Angka awal menghitung puskesmas, angka akhir menghitung kecamatan.',
    'Setelah validasi dari 45.000 pendaftar; angka 2016 ialah penerima bahan pokok.',
    'Keterangan inovator, Juni 2021; angka 2019 ialah rumah tangga miskin.',
    'Angka awal adalah enam wilayah tempat kebun percontohan.',
    'Angka 2014 ditulis sebagai kepengurusan, angka 2024 sebagai kelompok.',
  ])
    test(`ends that count different things: ${teks}`, () => {
      assert.equal(sebab({ catatan: teks }), 'ujung-berbeda');
      assert.equal(sebab({ metode: teks }), 'ujung-berbeda');
    });

  test('a plan is no result', () => {
    assert.equal(sebab({ indikator: 'Desa yang memakai SAID menurut rencana' }), 'rencana');
    assert.equal(sebab({ catatan: 'Angka 81 adalah rencana untuk 2017.' }), 'rencana');
  });

  test('two figures of one year, and two from before the start', () => {
    assert.equal(sebab({ tahunAwal: 2024 }), 'tahun-sama');
    assert.equal(sebab({}, 2025), 'sebelum-mulai');
  });

  test('a sum since some year against a figure from before it', () => {
    assert.equal(sebab({ kumulatifSejak: 2021 }), 'ujung-berbeda');
    assert.equal(sebab({ kumulatifSejak: 2020 }), undefined);
    assert.equal(sebab({ kumulatifSejak: 2021, awal: 0 }), undefined);
  });
});

describe('what stays, with its remark', () => {
  for (const teks of [
    'Tidak jelas apakah survei 2017 dan 2019 mencakup lima pasar yang sama.',
    'Angka awal per Maret 2020, angka akhir per April 2021.',
    'Keterangan pemerintah kabupaten; angka awal sekitar 1.000.',
    'Angka awal kira-kira; profil nominasi menyebut sekitar dua minggu.',
    'Angka 2016 ini berbeda dari 998 kasus TB paru yang juga dilaporkan.',
    'Angka 5 sama untuk 2017 dan 2018.',
    'Catatan program; sasaran tahun itu 1.000 anak.',
  ])
    test(teks, () => assert.equal(sebab({ catatan: teks, metode: teks }), undefined));

  test('zero is a figure, unknown years are no obstacle', () => {
    assert.equal(pasangan({ awal: 0 }).awal.nilai, 0);
    const { tahun: _, tahunAwal: __, ...tanpaTahun } = berawal();
    const p = periksaPasangan(tanpaTahun, 2015);
    assert.ok(p && 'pasangan' in p && p.pasangan.awal.tahun === undefined && !p.pasangan.sudahBerjalan);
  });

  test('a part of a year belongs to the end whose year its sentence names', () => {
    assert.equal(pasangan({ metode: 'Laporan dinas; angka 2024 hanya sampai Oktober.' }).akhir.sebagian, true);
    assert.equal(pasangan({ metode: 'Tahun 2020 baru sampai Oktober.' }).awal.sebagian, true);
    assert.equal(pasangan({ metode: 'Tahun 2020 baru sampai Oktober.' }).akhir.sebagian, undefined);
    assert.equal(pasangan({ metode: 'Hanya sampai Oktober.' }).akhir.sebagian, true);
    assert.equal(pasangan({ metode: 'Keterangan pemerintah kabupaten, sampai Oktober 2024.' }).akhir.sebagian, undefined);
  });

  test('a baseline read while it already ran says so', () => {
    assert.equal(pasangan({}, 2019).sudahBerjalan, true);
    assert.equal(pasangan({}, 2020).sudahBerjalan, false);
  });
});

test('direction: ranges and bounds that overlap have none', () => {
  assert.equal(pasangan().arah, 'naik');
  assert.equal(pasangan({ awal: 130 }).arah, 'turun');
  assert.equal(pasangan({ awal: 120 }).arah, 'tetap');
  assert.equal(pasangan({ awal: 100, awalAtas: 130 }).arah, undefined);
  assert.equal(pasangan({ awal: 100, awalAtas: 110 }).arah, 'naik');
  assert.equal(pasangan({ ketepatan: 'lebih-dari' }).arah, 'naik');
  assert.equal(pasangan({ awal: 200, ketepatan: 'lebih-dari' }).arah, undefined);
  assert.equal(pasangan({ awal: 100, ketepatan: 'kurang-dari' }).arah, undefined);
});
