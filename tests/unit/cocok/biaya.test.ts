/** Costs against a ceiling: only whole amounts of the newest year, one by one; what is not known is asked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kelompokBiaya } from '../../../src/domain/cocok/biaya.ts';
import { susunCalon, type BiayaCalon } from '../../../src/domain/cocok/calon.ts';
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
  assert.equal(kelompok([awal(100 * JUTA, { atas: 300 * JUTA })], 200 * JUTA), 'di-atas');
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

test('the newest year of each kind counts', () => {
  const tahunan = (tahun: number, rupiah: number): BiayaCalon => ({ jenis: 'tahunan', tahun, rupiah });
  const h = kelompokBiaya({ biaya: [tahunan(2021, 900 * JUTA), tahunan(2024, 100 * JUTA)] }, 200 * JUTA);
  assert.deepEqual([h.kelompok, h.seluruh.map((b) => b.tahun)], ['diketahui', [2024]]);
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
  const c = susunCalon(i, []);
  assert.deepEqual(c.biaya, [{ jenis: 'awal', rupiah: 20 * JUTA, tahun: 2024, dana: ['mitra'] }]);
  assert.deepEqual([c.alamat, c.asal, c.hasil, c.koneksi, c.berakhir], ['kabupaten-padi/lumbung', '98.01', 1, undefined, true]);
});
