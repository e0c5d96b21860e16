/** A valid record is never lost: pages, data files and sitemap each hold exactly the valid records. (The search index: tests/peramban.) */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { jalurInovasi } from '../../src/domain/jalur.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { ASAL, bacaJson, DASAR, DIST, halamanSitus, petik, tanpaEntitas, uraiCsv } from './alat.ts';

const katalog = susunKatalog(bacaIsi(join(AKAR, akarIsi())).entri, tanggalAcuan());
const jalurHalaman = halamanSitus(DIST).map((h) => h.jalur);
const idInovasi = katalog.inovasi.map((i) => i.id).sort();

/** Same members, each once. */
function persis(ada: readonly string[], harus: readonly string[], apa: string): void {
  const ganda = ada.filter((x, i) => ada.indexOf(x) !== i);
  assert.deepEqual(ganda.slice(0, 5), [], `${apa}: ada dua kali`);
  assert.deepEqual([...ada].sort(), [...harus].sort(), apa);
}

test('tiap inovasi punya halaman, halaman replikasi, dan halaman surat, dan tidak ada yang lain', () => {
  const harus = katalog.inovasi.flatMap((i) => ['', 'replikasi/', 'replikasi/surat/'].map((j) => jalurInovasi(i) + j));
  persis(
    jalurHalaman.filter((j) => /^inovasi\/(?!daftar\/)[^/]+\/./.test(j)),
    harus,
    'halaman inovasi',
  );
});

test('tiap daerah dan provinsi punya halaman', () => {
  persis(
    jalurHalaman.filter((j) => /^daerah\/[^/]+\/$/.test(j)),
    [...katalog.daerah.values()].map((d) => `daerah/${d.slug}/`),
    'halaman daerah',
  );
});

for (const jenis of ['tema', 'urusan'] as const) {
  test(`tiap ${jenis} yang dipakai punya halaman`, () => {
    const ada = new Set(jalurHalaman);
    const dipakai = new Set(katalog.inovasi.flatMap((i) => (jenis === 'tema' ? i.isi.tema : [i.isi.urusan, ...(i.isi.urusanLain ?? [])])));
    assert.deepEqual(
      [...dipakai].filter((id) => !ada.has(`${jenis}/${id}/`)),
      [],
    );
  });
}

interface BarisInovasi {
  id: string;
  nama: string;
  daerah: string;
  kode: string;
  urusan: string;
  tema: string[];
  label: string;
  url: string;
}

test('data/inovasi.json memuat tiap inovasi sekali, dengan medan yang dijanjikan', () => {
  const data = bacaJson<BarisInovasi[]>(DIST, 'data/inovasi.json');
  persis(
    data.map((d) => d.id),
    idInovasi,
    'data/inovasi.json',
  );
  const perId = new Map(katalog.inovasi.map((i) => [i.id, i]));
  for (const d of data) {
    const i = perId.get(d.id)!;
    assert.deepEqual([d.nama, d.kode, d.label], [i.isi.nama, i.daerah.kode, i.label], d.id);
    for (const medan of ['daerah', 'urusan', 'tema', 'url'] as const) assert.ok(d[medan]?.length, `${d.id}: ${medan} kosong`);
    const url = new URL(d.url, ASAL + DASAR);
    assert.equal(url.origin + url.pathname, `${ASAL}${DASAR}${jalurInovasi(i)}`);
  }
});

test('data/inovasi.csv memuat tiap inovasi sekali', () => {
  const [kepala = [], ...baris] = uraiCsv(readFileSync(join(DIST, 'data/inovasi.csv'), 'utf8'));
  const kolom = kepala.indexOf('id');
  assert.notEqual(kolom, -1, kepala.join());
  persis(
    baris.map((b) => b[kolom]!),
    idInovasi,
    'data/inovasi.csv',
  );
});

test('data/indeks.csv memuat tiap fakta indeks', () => {
  const [, ...baris] = uraiCsv(readFileSync(join(DIST, 'data/indeks.csv'), 'utf8'));
  assert.equal(
    baris.length,
    [...katalog.daerah.values()].reduce((n, d) => n + d.indeks.isi.length, 0),
  );
});

test('data/daerah.json memuat tiap daerah sekali', () => {
  persis(
    bacaJson<{ kode: string }[]>(DIST, 'data/daerah.json').map((d) => d.kode),
    [...katalog.daerah.keys()],
    'data/daerah.json',
  );
});

test('berkas CSV rata dan tidak memuat rumus', () => {
  for (const nama of ['inovasi', 'indeks']) {
    const [kepala = [], ...baris] = uraiCsv(readFileSync(join(DIST, `data/${nama}.csv`), 'utf8'));
    assert.ok(baris.length > 0, nama);
    for (const b of baris) {
      assert.equal(b.length, kepala.length, `${nama}.csv: ${b.join()}`);
      for (const sel of b) assert.ok(!/^[=+\-@\t\r]/.test(sel) || /^-?\d+(\.\d+)?$/.test(sel), `${nama}.csv: ${sel}`);
    }
  }
});

test('sitemap memuat tiap halaman sekali, kecuali 404', () => {
  const indeks = readFileSync(join(DIST, 'sitemap-index.xml'), 'utf8');
  const alamat = petik(indeks, /<loc>([^<]+)<\/loc>/g).flatMap((url) =>
    petik(readFileSync(join(DIST, new URL(url).pathname.slice(DASAR.length)), 'utf8'), /<loc>([^<]+)<\/loc>/g),
  );
  const jalur = alamat.map((a) => decodeURI(tanpaEntitas(a)).replace(ASAL + DASAR, ''));
  persis(
    jalur,
    jalurHalaman.filter((j) => j !== '404.html'),
    'sitemap',
  );
});

test('tajuk keamanan ikut terbit', () => {
  assert.ok(existsSync(join(DIST, '_headers')));
  assert.match(readFileSync(join(DIST, '_headers'), 'utf8'), /frame-ancestors 'none'/);
});
