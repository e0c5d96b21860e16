/** Boundaries as files: how large they may be, and that they may be missing. The faults stand in tests/tidak-sah. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bacaIsi } from '../../../src/reader/baca.ts';
import { periksaIsi } from '../../../src/reader/periksa.ts';
import { barisTemuan } from '../../../src/text/lapor.ts';
import { susunKatalog } from '../../../src/domain/katalog.ts';
import { uraiTopoJson } from '../../../src/format/topojson.ts';
import { tulisBerkas, tulisIsi } from '../../bantu/folder-sementara.ts';
import { isiLengkap } from '../../bantu/isi-lengkap.ts';
import { isiMinimal, TANGGAL_UJI } from '../../bantu/isi-minimal.ts';

const BATAS = 'peta/batas-uji.topo.json';

test('content without boundaries is whole', (t) => {
  assert.deepEqual(susunKatalog(bacaIsi(tulisIsi(t, isiMinimal())).entri, TANGGAL_UJI).batas, []);
});

test('boundaries arrive with the words of their owner and their sources', (t) => {
  const [b] = susunKatalog(bacaIsi(tulisIsi(t, isiLengkap())).entri, TANGGAL_UJI).batas;
  assert.deepEqual([b!.nama, b!.atribusi, b!.sumber.map((s) => s.id)], ['batas-uji', 'Batas wilayah rekaan untuk uji.', ['berita']]);
});

test('above 2 MB a word of warning, and the file still arrives; above 20 MB no more', (t) => {
  const isi = isiLengkap();
  const akar = tulisIsi(t, isi);
  const sampai = (byte: number) => tulisBerkas(akar, BATAS, isi[BATAS]!.trimEnd() + ' '.repeat(byte - isi[BATAS]!.length) + '\n');
  sampai(2_500_000);
  const besar = periksaIsi(akar, TANGGAL_UJI);
  assert.deepEqual(
    besar.temuan.map((x) => barisTemuan(x)),
    [
      `${BATAS}:1:1: peringatan: berkas: berkas 2.5 MB memperlambat setiap pembangunan situs; sederhanakan garisnya dahulu, misalnya mapshaper -simplify 5%; peta situs ini kecil [peta-besar]`,
    ],
  );
  assert.ok(besar.entri.some((e) => e.jalur === BATAS));
  sampai(21_000_000);
  assert.match(
    barisTemuan(periksaIsi(akar, TANGGAL_UJI).temuan[0]!),
    /^peta\/batas-uji.*galat: berkas: berkas 21\.0 MB; paling besar 20 MB; sederhanakan .*\[berkas-besar\]$/,
  );
});

test('a key written twice hides the place of a finding, not the finding', () => {
  const d = uraiTopoJson('{"type":"Topology","type":"Topology","objects":{},"arcs":[]}');
  assert.equal(d.offset(['objects']), 0);
  assert.equal(d.tulisan(['type']), undefined);
});
