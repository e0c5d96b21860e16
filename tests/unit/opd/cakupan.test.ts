/** Coverage of offices: what may be said only under the region's declaration, by example and by property. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../../../src/domain/katalog.ts';
import { cakupanOpd } from '../../../src/domain/opd/cakupan.ts';
import type { Daerah, Opd } from '../../../src/domain/schema/daerah.ts';
import { daerahKatalogUji, inovasiUji } from '../../bantu/inovasi-uji.ts';

const PERANGKAT = ['dinas', 'badan', 'kecamatan'];
const JENIS = [...PERANGKAT, 'puskesmas', 'upt', 'desa'];
const k = {
  kosakata: new Map([
    [
      'jenis-opd',
      {
        judul: 'Jenis',
        keterangan: 'Uji.',
        nilai: JENIS.map((id) => ({ id, label: id, ...(PERANGKAT.includes(id) && { kelompok: 'perangkat-daerah' }) })),
      },
    ],
  ]),
} satisfies Pick<Katalog, 'kosakata'>;

const LENGKAP = { opd: true, inovasi: true, per: '2026-01-31' };

function daerah(opd: Opd[], inovasi: (readonly string[] | undefined)[], lengkap?: Daerah['lengkap']): DaerahKatalog {
  const d = daerahKatalogUji();
  d.opd = { isi: opd, sumber: [] };
  d.profil = { isi: { kode: d.kode, nama: d.nama, ditambahkan: '2026-01-01', ...(lengkap && { lengkap }) }, sumber: [] };
  d.inovasi = inovasi.map((o, n): InovasiKatalog => inovasiUji(`inovasi-${n}`, o ? { opd: [...o] } : {}, { daerah: d }));
  return d;
}

const satu = (id: string, jenis = 'dinas', induk?: string): Opd => ({ id, nama: `Nama ${id}`, jenis, ...(induk && { induk }) });

test('an innovation of a puskesmas counts for its induk; the puskesmas is no office of its own', () => {
  const d = daerah([satu('dinkes'), satu('pkm', 'puskesmas', 'dinkes'), satu('dlh')], [['pkm'], ['pkm', 'dinkes']], LENGKAP);
  const c = cakupanOpd(d, k);
  assert.deepEqual([c.hitung?.berinovasi, c.hitung?.seluruh, c.hitung?.per], [1, 2, '2026-01-31']);
  assert.deepEqual(
    c.hitung?.belum.map((o) => o.id),
    ['dlh'],
  );
  const [dinkes] = c.kelompok;
  assert.deepEqual([dinkes!.sendiri.length, dinkes!.unit[0]!.inovasi.length, dinkes!.semua.length], [1, 2, 2]);
  assert.deepEqual(c.tercatat, { inovasi: 2, tanpaOpd: 0, opd: 1, lain: 0 });
});

test('one innovation of two offices counts for both, and once for the region', () => {
  const c = cakupanOpd(daerah([satu('a'), satu('b')], [['a', 'b']], LENGKAP), k);
  assert.deepEqual([c.hitung?.berinovasi, c.tercatat.inovasi, c.tercatat.opd], [2, 1, 2]);
});

test('an innovation that names no office makes the share a least one, and no office is listed', () => {
  const c = cakupanOpd(daerah([satu('a'), satu('b')], [['a'], undefined], LENGKAP), k);
  assert.deepEqual([c.hitung?.berinovasi, c.hitung?.seluruh, c.hitung?.palingSedikit, c.hitung?.belum], [1, 2, true, []]);
  assert.equal(c.tanpaOpd.length, 1);
});

test('published figures stand as they were published, in time order, whatever is counted here', () => {
  const d = daerah([satu('a')], []);
  const fakta = (tanggal: string) => ({ tanggal, opdBerinovasi: 20, opdSeluruh: 58, sumber: ['s'] });
  d.cakupan = { isi: [fakta('2023'), fakta('2022-03')], sumber: [] };
  const c = cakupanOpd(d, k);
  assert.deepEqual(
    c.fakta.map((f) => f.tanggal),
    ['2022-03', '2023'],
  );
  assert.equal(c.hitung, undefined);
});

test('a circle of induk hangs nothing, and loses no office', () => {
  const c = cakupanOpd(daerah([satu('a', 'dinas', 'b'), satu('b', 'dinas', 'a'), satu('c', 'upt', 'a')], [['a']]), k);
  assert.equal(c.kelompok.length + c.kelompok.flatMap((g) => g.unit).length, 3);
});

const ID = ['o0', 'o1', 'o2', 'o3', 'o4', 'o5'];
const semuaOpd = fc
  .tuple(...ID.map((_, n) => fc.tuple(fc.constantFrom(...JENIS), n === 0 ? fc.constant(-1) : fc.integer({ min: -1, max: n - 1 }))))
  .map((daftar) => daftar.map(([jenis, induk], n) => satu(ID[n]!, jenis, induk < 0 ? undefined : ID[induk])));
const semuaInovasi = fc.array(fc.option(fc.uniqueArray(fc.constantFrom(...ID), { minLength: 1 }), { nil: undefined }), { maxLength: 8 });
const boleh = fc.option(fc.boolean(), { nil: undefined });
const pernyataan = fc
  .record({ opd: boleh, inovasi: boleh })
  .map(({ opd, inovasi }) => ({ ...(opd !== undefined && { opd }), ...(inovasi !== undefined && { inovasi }), per: '2026-01-31' }));

test('never above the whole; what has none and what has some make the whole', () => {
  fc.assert(
    fc.property(semuaOpd, semuaInovasi, (opd, inovasi) => {
      const { hitung: h, kelompok } = cakupanOpd(daerah(opd, inovasi, LENGKAP), k);
      if (!h) return assert.equal(kelompok.filter((g) => g.perangkat).length, 0);
      assert.ok(h.berinovasi >= 0 && h.berinovasi <= h.seluruh && h.seluruh >= 1);
      if (h.palingSedikit) assert.deepEqual(h.belum, []);
      else assert.equal(h.berinovasi + h.belum.length, h.seluruh);
      for (const o of h.belum) assert.equal(o.induk, undefined);
    }),
  );
});

test('without the whole declaration there is no share and no office without innovation', () => {
  fc.assert(
    fc.property(semuaOpd, semuaInovasi, pernyataan, (opd, inovasi, lengkap) => {
      const { hitung } = cakupanOpd(daerah(opd, inovasi, lengkap), k);
      if (!(lengkap.opd && lengkap.inovasi)) assert.equal(hitung, undefined);
    }),
  );
});

test('one more innovation never lowers coverage nor what is recorded, and adds no office to those without', () => {
  fc.assert(
    fc.property(semuaOpd, semuaInovasi, fc.uniqueArray(fc.constantFrom(...ID)), (opd, inovasi, tambahan) => {
      const [a, b] = [inovasi, [...inovasi, tambahan]].map((x) => cakupanOpd(daerah(opd, x, LENGKAP), k));
      assert.ok((b!.hitung?.berinovasi ?? 0) >= (a!.hitung?.berinovasi ?? 0));
      assert.equal(b!.hitung?.seluruh, a!.hitung?.seluruh);
      assert.ok(b!.tercatat.opd >= a!.tercatat.opd);
      assert.equal(b!.tercatat.inovasi, a!.tercatat.inovasi + 1);
      const belum = new Set(a!.hitung?.belum.map((o) => o.id));
      if (!a!.hitung?.palingSedikit) for (const o of b!.hitung?.belum ?? []) assert.ok(belum.has(o.id));
    }),
  );
});

test('every office stands in exactly one group, and each innovation with an office in at least one', () => {
  fc.assert(
    fc.property(semuaOpd, semuaInovasi, (opd, inovasi) => {
      const c = cakupanOpd(daerah(opd, inovasi), k);
      assert.deepEqual(c.kelompok.flatMap((g) => [g.opd.id, ...g.unit.map((u) => u.opd.id)]).sort(), ID);
      const berada = new Set(c.kelompok.flatMap((g) => g.semua));
      assert.equal(berada.size + c.tanpaOpd.length, inovasi.length);
    }),
  );
});
