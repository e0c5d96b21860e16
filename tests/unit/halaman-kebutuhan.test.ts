/** How things stand in the region of a need: the newest series, with both ends where sources differ. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { susunKatalog, type DaerahKatalog } from '../../src/domain/katalog.ts';
import { semuaKebutuhan } from '../../src/domain/kebutuhan.ts';
import { halamanKebutuhan } from '../../src/katalog/halaman-kebutuhan.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { TANGGAL_UJI } from '../bantu/isi-minimal.ts';

type Fakta = DaerahKatalog['konteks']['isi'][number];

test('figures of one survey that differ stand as a range with both sources; an older one is passed over', (t) => {
  const k = susunKatalog(bacaIsi(tulisIsi(t, isiLengkap())).entri, TANGGAL_UJI);
  const [asli] = semuaKebutuhan(k);
  const sumber = ['satu', 'dua'].map((id) => ({ id, judul: id, penerbit: 'Koran', jenis: 'berita' }));
  const f = (nilai: number, tahun: number, dari: string): Fakta => ({
    indikator: 'stunting',
    nilai,
    tahun,
    lembaga: 'Kementerian',
    metode: 'Survei',
    sumber: [dari],
  });
  const konteks = (...isi: Fakta[]) => {
    const n = { ...asli!, daerah: { ...asli!.daerah, konteks: { isi, sumber } } };
    return halamanKebutuhan(n, k, '/').konteks.map((x) => [x.nilai, x.metode, x.rujukan.length]);
  };
  assert.deepEqual(konteks(f(35.2, 2022, 'satu'), f(30.4, 2022, 'dua'), f(12, 2021, 'dua')), [
    [undefined, undefined, 0],
    ['30,4 sampai 35,2% (2022)', 'Kementerian, Survei', 2],
  ]);
  assert.deepEqual(konteks(f(35.2, 2022, 'satu'), f(35.2, 2022, 'dua'))[1], ['35,2% (2022)', 'Kementerian, Survei', 2]);
});
