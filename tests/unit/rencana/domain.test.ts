/** Plans: where they stand, what is behind, and who has one of a year, which is said only under the region's declaration. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { langkahLewat, lewatJadwal, rentangTanggal } from '../../../src/domain/rencana/jadwal.ts';
import { pengajuanDaerah } from '../../../src/domain/rencana/pengajuan.ts';
import { asalRencana, papanRencana, rencanaDaerah, semuaRencana } from '../../../src/domain/rencana/rencana.ts';
import type { Rencana } from '../../../src/domain/schema/daerah.ts';
import { tanggalAda } from '../../../src/domain/schema/dasar.ts';
import { bandingTanggal } from '../../../src/domain/tanggal.ts';
import { daerahKatalogUji } from '../../bantu/inovasi-uji.ts';
import { daerahRencana, kosakataRencana as k, langkahUji, rencanaUji } from '../../bantu/rencana-uji.ts';

const HARI = '2026-11-22';

test('the board has every status in its order, stopped ones last, and each plan once', () => {
  const d = daerahRencana([rencanaUji({ status: 'dihentikan' }), rencanaUji({ status: 'uji-coba' }), rencanaUji({ status: 'uji-coba' })]);
  const papan = papanRencana(rencanaDaerah(d), k);
  assert.deepEqual(
    papan.map((p) => [p.id, p.rencana.length]),
    [
      ['gagasan', 0],
      ['rancangan', 0],
      ['inisiatif', 0],
      ['uji-coba', 2],
      ['penerapan', 0],
      ['dihentikan', 1],
    ],
  );
});

test('the newest year comes first, then the region', () => {
  const [a, b] = [daerahKatalogUji(), daerahKatalogUji('98.02', 'Kabupaten Jagung')];
  a.rencana = [rencanaUji({ tahun: 2025 }, 'lama'), rencanaUji({ tahun: 2027 }, 'baru')];
  b.rencana = [rencanaUji({ tahun: 2027 }, 'awal')];
  assert.deepEqual(
    semuaRencana({ daerah: new Map([b, a].map((d) => [d.kode, d])) }).map((r) => r.slug),
    ['baru', 'awal', 'lama'],
  );
});

test('a plan that became an innovation is found from it', () => {
  const d = daerahRencana([rencanaUji({ inovasi: '98.01-kabupaten-padi/apung' }, 'rencana-apung'), rencanaUji({}, 'lain')]);
  assert.deepEqual(
    asalRencana({ id: '98.01-kabupaten-padi/apung', daerah: d }).map((r) => r.slug),
    ['rencana-apung'],
  );
});

test('behind: past the end without being done, past the start without having begun, and never where the dates do not tell', () => {
  const l = (mulai: string, selesai: string, status: string) => lewatJadwal({ mulai, selesai, status }, HARI);
  assert.equal(l('2026-01', '2026-10', 'berjalan'), 'akhir');
  assert.equal(l('2026-01', '2026-10', 'tertunda'), 'akhir');
  assert.equal(l('2026-01', '2026-10', 'selesai'), undefined);
  assert.equal(l('2026-01', '2026-11', 'berjalan'), undefined, 'the month of the end is not over');
  assert.equal(l('2026', '2026', 'belum'), undefined);
  assert.equal(l('2026-10', '2027', 'belum'), 'mulai');
  assert.equal(l('2026-10', '2027', 'tertunda'), undefined);
  assert.equal(l('2026-11-22', '2026-11-22', 'belum'), undefined, 'today is not late');
  const langkah = [langkahUji('2026-01', '2026-02', 'belum')];
  assert.equal(langkahLewat({ langkah, status: 'rancangan' }, HARI).length, 1);
  assert.equal(langkahLewat({ langkah, status: 'dihentikan' }, HARI).length, 0);
});

test('the days of a date are in the calendar, begin the date and do not pass it', () => {
  assert.deepEqual(rentangTanggal('2028-02'), { awal: '2028-02-01', akhir: '2028-02-29' });
  assert.deepEqual(rentangTanggal('2027'), { awal: '2027-01-01', akhir: '2027-12-31' });
  assert.deepEqual(rentangTanggal('2027-06-05'), { awal: '2027-06-05', akhir: '2027-06-05' });
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7), (t, b, n) => {
      const tanggal = `${t}-${String(b).padStart(2, '0')}`.slice(0, n);
      const { awal, akhir } = rentangTanggal(tanggal);
      assert.ok(tanggalAda(awal) && tanggalAda(akhir));
      assert.ok(awal <= akhir && bandingTanggal(awal, tanggal) === 0 && bandingTanggal(akhir, tanggal) === 0);
    }),
  );
});

test('who has a plan of a year; who has none only under the declaration for that year', () => {
  const opd = [
    { id: 'dinkes', nama: 'Dinas Kesehatan', jenis: 'dinas' },
    { id: 'pkm', nama: 'Puskesmas', jenis: 'puskesmas', induk: 'dinkes' },
    { id: 'dlh', nama: 'DLH', jenis: 'dinas' },
    { id: 'desa', nama: 'Desa', jenis: 'desa' },
  ];
  const rencana = [rencanaUji({ tahun: 2026, opd: ['pkm'] }), rencanaUji({ tahun: 2026, opd: ['desa'] })];
  const [tanpa] = pengajuanDaerah(daerahRencana(rencana, opd), k);
  assert.deepEqual(
    [tanpa!.tahun, tanpa!.rencana.length, tanpa!.sudah.map((o) => o.id), tanpa!.hitung],
    [2026, 2, ['dinkes', 'desa'], undefined],
  );

  const lengkap = { opd: true, rencana: [2025, 2026], per: '2026-10-01' };
  const [ini, lalu] = pengajuanDaerah(daerahRencana(rencana, opd, lengkap), k);
  assert.deepEqual([ini!.hitung!.sudah.length, ini!.hitung!.seluruh, ini!.hitung!.belum.map((o) => o.id)], [1, 2, ['dlh']]);
  assert.deepEqual([lalu!.tahun, lalu!.hitung!.sudah.length, lalu!.hitung!.belum.length], [2025, 0, 2]);
  assert.equal(pengajuanDaerah(daerahRencana(rencana, opd, { rencana: [2026], per: '2026-10-01' }), k)[0]!.hitung, undefined);
});

test('never more offices than there are, and one plan more never lowers who has submitted', () => {
  const ID = ['a', 'b', 'c', 'd'];
  const opd = ID.map((id, n) => ({ id, nama: id, jenis: n % 2 ? 'puskesmas' : 'dinas', ...(n === 1 && { induk: 'a' }) }));
  const arb = fc.array(fc.record({ tahun: fc.constantFrom(2025, 2026), opd: fc.uniqueArray(fc.constantFrom(...ID), { minLength: 1 }) }), {
    maxLength: 6,
  });
  const lengkap = { opd: true, rencana: [2026], per: '2026-10-01' };
  const hitung = (isi: Partial<Rencana>[]) =>
    pengajuanDaerah(
      daerahRencana(
        isi.map((x) => rencanaUji(x)),
        opd,
        lengkap,
      ),
      k,
    );
  fc.assert(
    fc.property(arb, fc.constantFrom(...ID), (isi, lagi) => {
      const [a, b] = [hitung(isi), hitung([...isi, { tahun: 2026, opd: [lagi] }])].map((x) => x.find((p) => p.tahun === 2026)!.hitung!);
      assert.equal(a!.sudah.length + a!.belum.length, a!.seluruh);
      assert.ok(b!.sudah.length >= a!.sudah.length && b!.sudah.length <= b!.seluruh);
      for (const p of hitung(isi)) if (p.tahun !== 2026) assert.equal(p.hitung, undefined);
    }),
  );
});
