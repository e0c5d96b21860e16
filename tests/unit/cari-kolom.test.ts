/** The columns of the catalogue, from the content of the tests. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { SEGI, susunKolom, type IdSegi } from '../../src/cari/kolom.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { DAERAH, INOVASI, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

function baca(t: TestContext, ubah: (isi: Record<string, string>) => void = () => undefined) {
  const isi = isiLengkap();
  // The copy by Kabupaten Jagung is a declared one.
  const salinan = 'daerah/98.02-kabupaten-jagung/replikasi/lumbung-desa.json';
  isi[salinan] = isi[salinan]!.replace('"hubungan": "contoh"', '"hubungan": "dinyatakan"');
  ubah(isi);
  return susunKatalog(bacaIsi(tulisIsi(t, isi)).entri, TANGGAL_UJI);
}

/** Ids of the values of each record: benih-matang, lumbung-desa. */
const nilai = (kolom: ReturnType<typeof susunKolom>, id: IdSegi) => {
  const s = kolom.segi.find((x) => x.id === id)!;
  return s.isi.map((n) => [n].flat().map((x) => s.nilai[x]?.[0]));
};

test('one column a facet, one row a record, in the order of the catalogue', (t) => {
  const k = baca(t);
  const kolom = susunKolom(k);
  assert.equal(kolom.jumlah, k.inovasi.length);
  assert.deepEqual(
    kolom.segi.map((s) => s.id),
    [...SEGI],
  );
  for (const s of kolom.segi) {
    assert.equal(s.isi.length, kolom.jumlah, s.id);
    const dipakai = new Set(s.isi.flat().filter((n) => n >= 0));
    assert.deepEqual([...dipakai].sort(), [...s.nilai.keys()], `${s.id}: every value is used, every number is a value`);
    assert.equal(new Set(s.nilai.map(([id]) => id)).size, s.nilai.length, s.id);
  }
});

test('values of each record; unknown is -1', (t) => {
  const kolom = susunKolom(baca(t));
  assert.deepEqual(nilai(kolom, 'tema'), [['pangan', 'pasar'], ['pangan']]);
  assert.deepEqual(nilai(kolom, 'urusan'), [['pertanian'], ['pertanian']]);
  assert.deepEqual(nilai(kolom, 'provinsi'), [['98'], ['98']]);
  assert.deepEqual(nilai(kolom, 'daerah'), [['98.01'], ['98.01']]);
  assert.deepEqual(nilai(kolom, 'jenis'), [[undefined], ['non-digital']]);
  assert.deepEqual(nilai(kolom, 'tahapan'), [[undefined], ['penerapan']]);
  assert.deepEqual(nilai(kolom, 'tahun'), [[undefined], ['2023']]);
  assert.deepEqual(nilai(kolom, 'penghargaan'), [['lomba-uji'], [undefined]]);
  assert.deepEqual(nilai(kolom, 'hasil'), [[undefined], ['ya']]);
  assert.deepEqual(nilai(kolom, 'biaya'), [[undefined], [undefined]]);
  assert.deepEqual(nilai(kolom, 'ditiru'), [[undefined], ['ya']]);
  assert.equal(kolom.segi.find((s) => s.id === 'jenis')!.isi[0], -1);
  assert.deepEqual(kolom.segi.find((s) => s.id === 'penghargaan')!.nilai, [['lomba-uji', 'Lomba Uji']]);
});

test('sorting keys: day of the last change, copies that run, place in the alphabet', (t) => {
  const { urut } = susunKolom(baca(t));
  assert.deepEqual(urut, { terbaru: [20260120, 20260201], replikasi: [0, 1], nama: [0, 1] });
});

test('the alphabet does not care for capitals, and every place is taken once', (t) => {
  const k = baca(t, (isi) => {
    isi[INOVASI] = isi[INOVASI]!.replace('nama: Lumbung Desa', 'nama: agrinova');
  });
  assert.deepEqual(susunKolom(k).urut.nama, [1, 0]);
});

test('years begin with the newest; vocabularies keep their order', (t) => {
  const k = baca(t, (isi) => {
    const baru = `${DAERAH}/inovasi/benih-matang.md`;
    isi[baru] = isi[baru]!.replace('tema: [pangan, pasar]', "tema: [pangan, pasar]\ntahapan: inisiatif\nmulai: '2025'");
  });
  const kolom = susunKolom(k);
  const id = (s: IdSegi) => kolom.segi.find((x) => x.id === s)!.nilai.map(([n]) => n);
  assert.deepEqual(id('tahun'), ['2025', '2023']);
  assert.deepEqual(id('tahapan'), ['inisiatif', 'penerapan']);
});
