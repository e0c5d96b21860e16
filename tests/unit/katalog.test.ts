/** The join: nothing that is valid is lost, nothing arrives twice. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { labelKosakata, nilaiKosakata, susunKatalog, type Katalog } from '../../src/domain/katalog.ts';
import { JENIS, type NamaJenis } from '../../src/domain/schema/index.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { FOLDER, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

function baca(t: TestContext) {
  const { entri } = bacaIsi(tulisIsi(t, isiLengkap()));
  return { entri, k: susunKatalog(entri, TANGGAL_UJI) };
}

/** Where each kind of record ends up; the type makes a new kind fail here until it has a place. */
const TEMPAT: Record<NamaJenis, (k: Katalog) => readonly unknown[]> = {
  situs: (k) => [k.situs],
  wilayah: (k) => [...k.daerah.values()].filter((d) => d.jenis === 'provinsi'),
  daerah: (k) => [...k.daerah.values()].flatMap((d) => d.profil ?? []),
  opd: (k) => [...k.daerah.values()].filter((d) => d.opd.isi.length > 0),
  kontak: (k) => [...k.daerah.values()].filter((d) => d.kontak.isi.length > 0),
  indeks: (k) => [...k.daerah.values()].filter((d) => d.indeks.isi.length > 0),
  cakupan: (k) => [...k.daerah.values()].filter((d) => d.cakupan.isi.length > 0),
  inovasi: (k) => k.inovasi,
  rencana: (k) => [...k.daerah.values()].flatMap((d) => d.rencana),
  kebutuhan: (k) => [...k.daerah.values()].flatMap((d) => d.kebutuhan),
  replikasi: (k) => k.relasi.flatMap((r) => r.catatan).filter((c) => !('penerima' in c)),
  replikasiPublik: (k) => k.relasi.flatMap((r) => r.catatan).filter((c) => 'penerima' in c),
  kesepakatan: (k) => k.kesepakatan.filter((x) => x.id.includes('/')),
  kesepakatanPublik: (k) => k.kesepakatan.filter((x) => !x.id.includes('/')),
  totalNasional: (k) => (k.nasional.total ? [k.nasional.total] : []),
  ambang: (k) => (k.nasional.ambang ? [k.nasional.ambang] : []),
  pemenang: (k) => (k.nasional.pemenang ? [k.nasional.pemenang] : []),
  rumus: (k) => (k.nasional.rumus ? [k.nasional.rumus] : []),
  peta: (k) => k.batas,
  petaSumber: (k) => [...new Set(k.batas.flatMap((b) => b.sumber))],
  kompetisi: (k) => [...k.kompetisi.values()],
  kematangan: (k) => [...k.edisi.values()],
  sinonim: (k) => k.sinonim.setara,
  kosakata: (k) => [...k.kosakata.values()],
};

test('every valid record of every kind arrives exactly once', (t) => {
  const { entri, k } = baca(t);
  for (const jenis of Object.keys(JENIS) as NamaJenis[]) {
    const masuk = entri.filter((e) => e.jenis === jenis).length;
    assert.ok(masuk > 0, `no example of ${jenis}`);
    assert.equal(TEMPAT[jenis](k).length, masuk, jenis);
  }
});

test('innovations stand in the order of their ids and in their region', (t) => {
  const { k } = baca(t);
  assert.deepEqual(
    k.inovasi.map((i) => i.id),
    [`${FOLDER}/benih-matang`, `${FOLDER}/lumbung-desa`],
  );
  assert.deepEqual(
    [...k.daerah.values()].flatMap((d) => d.inovasi),
    [...k.inovasi],
  );
  assert.ok(k.inovasi.every((i) => i.daerah === k.daerah.get('98.01')));
});

test('a region without a folder is still a region', (t) => {
  const { k } = baca(t);
  assert.deepEqual([...k.daerah.keys()], ['98', '98.01', '98.02', '98.71']);
  const sorgum = k.daerah.get('98.71')!;
  assert.deepEqual(
    [sorgum.nama, sorgum.slug, sorgum.folder, sorgum.provinsi, sorgum.profil, sorgum.kontak.isi],
    ['Kota Sorgum', 'kota-sorgum', '98.71-kota-sorgum', 'Lumbung Raya', undefined, []],
  );
});

test('the adopter knows what it copies, the innovation who copies it', (t) => {
  const { k } = baca(t);
  assert.deepEqual(
    k.daerah.get('98.02')!.menerima.map((r) => r.inovasi),
    [`${FOLDER}/lumbung-desa`],
  );
  assert.deepEqual(
    k.inovasi.map((i) => i.relasi.map((r) => r.penerima)),
    [['98.71'], ['98.02', '98.71']],
  );
});

test('contacts: the coordinator serves every innovation of its region', (t) => {
  const { k } = baca(t);
  assert.deepEqual(
    k.inovasi.map((i) => i.kontak.map((c) => c.id)),
    [['bappeda'], ['bappeda']],
  );
});

test('labels of a vocabulary; an unknown id stands for itself', (t) => {
  const { k } = baca(t);
  assert.equal(labelKosakata(k, 'tema', 'pangan'), 'Label pangan');
  assert.equal(labelKosakata(k, 'tema', 'x'), 'x');
  assert.equal(nilaiKosakata(k, 'tidak-ada', 'x'), undefined);
});

test('without its foundations the join stops with a sentence', (t) => {
  const { entri } = baca(t);
  assert.throws(
    () =>
      susunKatalog(
        entri.filter((e) => e.jenis !== 'situs'),
        TANGGAL_UJI,
      ),
    /situs\.json/,
  );
  assert.throws(
    () =>
      susunKatalog(
        entri.filter((e) => e.jenis !== 'wilayah'),
        TANGGAL_UJI,
      ),
    /tidak ada di daftar wilayah/,
  );
});
