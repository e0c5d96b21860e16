/** Costs against a ceiling: only whole amounts of the newest year, one by one; what is not known is asked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kelompokBiaya } from '../../../src/domain/cocok/biaya.ts';
import { susunCalon, type BiayaCalon } from '../../../src/domain/cocok/calon.ts';
import { nilai } from '../../../src/domain/cocok/nilai.ts';
import { pertanyaanTerbuka } from '../../../src/katalog/pertanyaan.ts';
import { TANYA_BIAYA } from '../../../src/text/pesan/syarat.ts';
import { calonUji } from '../../bantu/cocok-uji.ts';
import { biayaUji, hasilUji, inovasiUji } from '../../bantu/inovasi-uji.ts';

const kelompok = (biaya: BiayaCalon[], plafon?: number) => kelompokBiaya({ biaya }, plafon).kelompok;
const JUTA = 1_000_000;

test('within, above, and to be asked', () => {
  const awal = (rupiah: number, ubah: Partial<BiayaCalon> = {}): BiayaCalon => ({ jenis: 'awal', rupiah, ...ubah });
  assert.equal(kelompok([], 200 * JUTA), 'ditanyakan');
  assert.equal(kelompok([]), 'ditanyakan');
  assert.equal(kelompok([awal(200 * JUTA)], 200 * JUTA), 'diketahui');
  assert.equal(kelompok([awal(201 * JUTA)], 200 * JUTA), 'di-atas');
  assert.equal(kelompok([awal(201 * JUTA)]), 'diketahui');
  // A range that spans the ceiling, and "less than" an amount above it, decide nothing.
  assert.equal(kelompok([awal(100 * JUTA, { atas: 300 * JUTA })], 200 * JUTA), 'ditanyakan');
  assert.equal(kelompok([awal(210 * JUTA, { atas: 300 * JUTA })], 200 * JUTA), 'di-atas');
  assert.equal(kelompok([awal(300 * JUTA, { ketepatan: 'kurang-dari' })], 200 * JUTA), 'ditanyakan');
  // "more than 150 million" may be more than 200.
  assert.equal(kelompok([awal(150 * JUTA, { ketepatan: 'lebih-dari' })], 200 * JUTA), 'ditanyakan');
  assert.equal(kelompok([awal(150 * JUTA, { ketepatan: 'lebih-dari' })]), 'diketahui');
  // Each kind by itself; never summed.
  assert.equal(kelompok([awal(150 * JUTA), { jenis: 'tahunan', rupiah: 150 * JUTA }], 200 * JUTA), 'diketahui');
  assert.equal(kelompok([awal(150 * JUTA), { jenis: 'tahunan', rupiah: 250 * JUTA }], 200 * JUTA), 'di-atas');
});

test('an amount per unit is told, and held against nothing', () => {
  const satuan: BiayaCalon = { jenis: 'satuan', rupiah: 10_000, per: 'balita' };
  const perDesa: BiayaCalon = { jenis: 'tahunan', rupiah: 5 * JUTA, per: 'desa' };
  const h = kelompokBiaya({ biaya: [satuan, perDesa] }, 200 * JUTA);
  assert.deepEqual(h, { kelompok: 'ditanyakan', seluruh: [], satuan: [satuan, perDesa] });
});

test('a yearly cost alone leaves the first cost to be asked; above the ceiling it decides', () => {
  const tahunan: BiayaCalon = { jenis: 'tahunan', rupiah: 150 * JUTA };
  assert.deepEqual(
    [kelompok([tahunan]), kelompok([tahunan], 200 * JUTA), kelompok([tahunan], 100 * JUTA)],
    ['ditanyakan', 'ditanyakan', 'di-atas'],
  );
  const terbuka = (...biaya: BiayaCalon[]) =>
    nilai(calonUji('kabupaten-a/x', { biaya }), {}, undefined).terbuka.filter((h) => h.startsWith('biaya'));
  const awal: BiayaCalon = { jenis: 'awal', rupiah: JUTA };
  assert.deepEqual(
    [terbuka(), terbuka(tahunan), terbuka(awal), terbuka(awal, tahunan)],
    [['biaya'], ['biaya-awal'], ['biaya-tahunan'], []],
  );
  assert.deepEqual(terbuka({ ...awal, per: 'desa' }, { jenis: 'satuan', rupiah: 1 }), ['biaya']);
});

test('the letter asks for every cost of the whole that is not known, and for no other', () => {
  const tanya = (...rincian: ReturnType<typeof biayaUji>[]) =>
    pertanyaanTerbuka(inovasiUji('lumbung', { biaya: { rincian } })).filter((t) => t.includes('biaya'));
  const [awal, tahunan] = [biayaUji(), biayaUji({ jenis: 'tahunan' })];
  assert.equal(tanya().length, 1);
  assert.deepEqual(tanya(biayaUji({ jenis: 'satuan', per: 'balita' })), [TANYA_BIAYA.keduanya]);
  assert.deepEqual(tanya(biayaUji({ per: 'desa' })), [TANYA_BIAYA.keduanya]);
  assert.deepEqual([tanya(awal), tanya(tahunan), tanya(awal, tahunan)], [[TANYA_BIAYA.tahunan], [TANYA_BIAYA.awal], []]);
});

test('the newest year of each kind counts', () => {
  const tahunan = (tahun: number, rupiah: number): BiayaCalon => ({ jenis: 'tahunan', tahun, rupiah });
  const h = kelompokBiaya({ biaya: [tahunan(2021, 900 * JUTA), tahunan(2024, 100 * JUTA), { jenis: 'awal', rupiah: JUTA }] }, 200 * JUTA);
  assert.deepEqual([h.kelompok, h.seluruh.map((b) => b.tahun)], ['diketahui', [undefined, 2024]]);
});

test('of a record only money that a copy spends becomes a cost; the rest of what is known comes along', () => {
  const i = inovasiUji('lumbung', {
    biaya: {
      rincian: [
        biayaUji({ rupiah: 20 * JUTA, sumberDana: ['mitra', 'tidak-disebut'] }),
        biayaUji({ jenis: 'dihemat', rupiah: 1 }),
        biayaUji({ jenis: 'diterima', rupiah: 2 }),
        biayaUji({ jenis: 'disalurkan', rupiah: 3 }),
        biayaUji({ jenis: 'nilai', rupiah: 4 }),
        biayaUji({ jenis: 'kumulatif', rupiah: 5 }),
      ],
    },
    hasil: [hasilUji({ awal: 1, atribusi: 'bukan-dampak' }), hasilUji({})],
    koneksi: { kebutuhan: 'tidak-diketahui', sumber: ['laporan'] },
    status: { nilai: 'berganti' },
  });
  const c = susunCalon(i, { kesepakatan: [], tanggal: '2026-11-22' });
  assert.deepEqual(c.biaya, [{ jenis: 'awal', rupiah: 20 * JUTA, tahun: 2024, dana: ['mitra'] }]);
  assert.deepEqual([c.alamat, c.asal, c.hasil, c.koneksi, c.berakhir], ['kabupaten-padi/lumbung', '98.01', 1, undefined, true]);
});
