/** Official papers in the built site: useful without JavaScript, light, and filled from the record. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { timbangSemua } from '../../scripts/lib/bobot-halaman.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { jalurInovasi } from '../../src/domain/jalur.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { pertanyaanTerbuka } from '../../src/katalog/pertanyaan.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import type { FaktaSurat } from '../../src/surat/bahan.ts';
import { lolos } from '../../src/text/lolos.ts';
import { ID_NASKAH, NASKAH } from '../../src/text/pesan/naskah.ts';
import { alamatSurat } from '../../src/text/pesan/surat.ts';
import { bacaJson, DASAR, DIST, petik, tanpaEntitas } from './alat.ts';

const katalog = susunKatalog(bacaIsi(join(AKAR, akarIsi())).entri, tanggalAcuan());
const halaman = (jalur: string) => readFileSync(join(DIST, jalur, 'index.html'), 'utf8');
const surat = katalog.inovasi.map((i) => ({ i, jalur: `${jalurInovasi(i)}replikasi/surat/` }));
const fakta = (html: string) => JSON.parse(tanpaEntitas(petik(html, /\sdata-fakta="([^"]*)"/g)[0]!)) as FaktaSurat;

test('tiap inovasi punya surat minat: alamat tujuan, lalu tiap pertanyaan terbuka tepat sekali', () => {
  for (const { i, jalur } of surat) {
    const html = halaman(jalur);
    const lembar = /<article class="naskah"[^]*?<\/article>/.exec(html)?.[0] ?? '';
    assert.ok(lembar.includes(`Yth. ${alamatSurat(i.daerah).kepada}<br>`), jalur);
    const daftar = petik(/(?<=DAFTAR PERTANYAAN)[^]*/.exec(lembar)?.[0] ?? '', /<li>(.*?)<\/li>/g);
    assert.deepEqual(daftar, pertanyaanTerbuka(i).map(lolos), jalur);
    assert.doesNotMatch(lembar, /undefined|\(\s*\)/, jalur);
  }
});

test('bahan surat di halaman sama dengan catatan', () => {
  for (const { i, jalur } of surat) {
    const f = fakta(halaman(jalur));
    assert.equal(f.nama, i.isi.nama);
    assert.equal(f.asal.slug, i.daerah.slug);
    assert.deepEqual(f.pertanyaan, pertanyaanTerbuka(i), jalur);
    // What a letter calls a step has a source, and a promise is none.
    for (const r of f.relasi) assert.ok(r.langkah.length > 0 && r.langkah.every((l) => l.nama !== 'Janji atau rencana'), jalur);
  }
});

test('Blora dan SIMPATI: nota kesepahaman Januari 2023 sudah ada di halaman', () => {
  const blora = fakta(halaman('inovasi/kabupaten-sumedang/simpati/replikasi/surat/')).relasi.find((r) => r.slug === 'kabupaten-blora');
  assert.deepEqual(
    blora?.langkah.map((l) => [l.nama, l.tanggal]),
    [['Nota kesepahaman', 'Januari 2023']],
  );
});

test('halaman kontak membawa ke surat', () => {
  for (const { i, jalur } of surat) assert.ok(halaman(`${jalurInovasi(i)}replikasi/`).includes(`href="${DASAR}${jalur}"`), jalur);
});

test('tiap naskah kosong punya halamannya, dan daftar menyebut guna serta bukti', () => {
  const daftar = halaman('replikasi/surat/');
  for (const id of ID_NASKAH) {
    assert.ok(daftar.includes(`href="${DASAR}replikasi/surat/${id}/"`), id);
    assert.ok(daftar.includes(lolos(NASKAH[id].guna)), id);
    assert.match(halaman(`replikasi/surat/${id}/`), /<article class="naskah[^]*…………/, id);
  }
  const bukti = katalog.edisi.get('2026')!.indikator.find((x) => x.id === 'replikasi')!.bukti!;
  assert.ok(daftar.includes(lolos(bukti.slice(1))), 'bukti edisi 2026 tidak disebut');
  assert.match(daftar, /id="sumber-1"/);
});

test('catatan utuh tiap inovasi ada di data/', () => {
  for (const { i } of surat) {
    const c = bacaJson<{ id: string; nama: string; sumber: unknown[]; bagian: { judul: string }[] }>(
      DIST,
      `data/inovasi/${i.daerah.slug}/${i.slug}.json`,
    );
    assert.deepEqual([c.id, c.nama, c.sumber.length, c.bagian.length], [i.id, i.isi.nama, i.isi.sumber.length, i.bagian.length]);
  }
});

test('halaman surat ringan: HTML dan CSS 30 kB, JavaScript 20 kB, sebelum berkas diminta', () => {
  const berat = timbangSemua(DIST, DASAR).filter((h) => /replikasi\/surat\//.test(h.jalur) && (h.byte - h.js > 30_000 || h.js > 20_000));
  assert.deepEqual(berat, []);
});
