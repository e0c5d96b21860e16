/** What the page of a competition says of its rules: every innovation counts once, many are counted instead of named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syaratTampil } from '../../../src/katalog/petunjuk-kompetisi.ts';
import { kalender } from '../../../src/katalog/kalender-kompetisi.ts';
import type { Katalog } from '../../../src/domain/katalog.ts';

const ajang = (isi: object) => new Map([['uji', { nama: 'Lomba Uji', sumber: [], ...isi }]]) as unknown as Katalog['kompetisi'];
const DAERAH = { nama: 'Kabupaten Padi', slug: 'kabupaten-padi' };
const katalog = (jumlah: number) =>
  ({
    tanggal: '2026-11-22',
    kompetisi: ajang({ syarat: { umurPalingSedikit: { tahun: 2022, lamaTahun: 2, sumber: ['s'] } } }),
    inovasi: Array.from({ length: jumlah }, (_, n) => ({
      slug: `i-${n}`,
      daerah: DAERAH,
      isi: { nama: `Inovasi ${n}`, ...(n > 0 && { mulai: '2020' }) },
    })),
  }) as unknown as Katalog;

test('counts add up to all innovations; those that fit are named with their region', () => {
  const [s] = syaratTampil('uji', katalog(4), () => [1]);
  assert.deepEqual(
    s!.hitung.map((h) => `${h.id} ${h.jumlah}`),
    ['memenuhi 3', 'belum-diketahui 1'],
  );
  assert.deepEqual(
    s!.daftar.daerah.map((d) => [d.nama, d.jumlah, d.inovasi.map((i) => i.nama).join()]),
    [['Kabupaten Padi', 3, 'Inovasi 1,Inovasi 2,Inovasi 3']],
  );
});

test('thousands are counted by region', () => {
  const [s] = syaratTampil('uji', katalog(2000), () => [1]);
  assert.deepEqual(
    s!.daftar.daerah.map((d) => [d.jumlah, d.inovasi.length]),
    [[1999, 0]],
  );
});

test('an event keeps its name when its date moves; two of one name in one year stay apart', () => {
  const uid = (jadwal: object[]) =>
    kalender(
      {
        tanggal: '2026-11-22',
        situs: { alamat: 'https://uji.example/' },
        kompetisi: ajang({ jadwal: jadwal.map((j) => ({ tahun: 2027, tahap: 'Verifikasi lapangan', sumber: [], ...j })) }),
      } as unknown as Katalog,
      'https://lain.example/sub',
    ).acara.map((a) => a.uid);
  assert.deepEqual(uid([{ mulai: '2027-02-01' }]), ['uji-2027-verifikasi-lapangan@uji.example']);
  assert.deepEqual(uid([{ mulai: '2027-05' }]), uid([{ mulai: '2027-02-01' }]));
  assert.deepEqual(uid([{ mulai: '2027' }, {}]), []);
  assert.equal(new Set(uid([{ mulai: '2027-02' }, { mulai: '2027-03' }])).size, 2);
});
