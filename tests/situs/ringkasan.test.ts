/** The leader's page: which regions have one, and that it says what the content says, counted here anew. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { DIST, petik, semuaHalaman, tanpaEntitas } from './alat.ts';

const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
const katalog = susunKatalog(bacaIsi(akarIsi()).entri, tanggalAcuan());
const polos = (html: string) => tanpaEntitas(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

/** Text of one part of the page. */
function bagian(html: string, id: string): string {
  return polos(html.split(`<h2 id="${id}">`)[1]!.split('</section>')[0]!);
}

test('exactly the regions with something on record have the page, and their own page leads to it', () => {
  for (const d of katalog.daerah.values()) {
    const ada =
      d.otonom && [d.indeks.isi, d.cakupan.isi, d.inovasi, d.rencana, d.menerima, d.profil?.isi.target ?? []].some((x) => x.length > 0);
    assert.equal(halaman.has(`daerah/${d.slug}/ringkasan/`), ada, d.nama);
    assert.equal(halaman.get(`daerah/${d.slug}/`)!.includes(`daerah/${d.slug}/ringkasan/"`), ada, d.nama);
  }
});

test('index: every fact of the last four years on record, and how many older ones there are', () => {
  for (const d of katalog.daerah.values()) {
    const html = halaman.get(`daerah/${d.slug}/ringkasan/`);
    if (!html || d.indeks.isi.length === 0) continue;
    const teks = bagian(html, 'indeks');
    const tahun = [...new Set(d.indeks.isi.map((f) => f.tahun))].sort().reverse();
    for (const f of d.indeks.isi.filter((x) => tahun.slice(0, 4).includes(x.tahun))) {
      if (f.peringkat !== undefined) assert.ok(teks.includes(`peringkat ${f.peringkat}, ${f.lingkup}`), `${d.nama} ${f.tahun}`);
      if (f.skor !== undefined)
        assert.ok(teks.includes(`skor ${f.skor.toLocaleString('id-ID', { maximumFractionDigits: 2 })}`), `${d.nama} ${f.skor}`);
      if (f.penghargaan !== undefined) assert.ok(teks.includes(f.penghargaan), `${d.nama} ${f.penghargaan}`);
      if (f.catatan !== undefined) assert.ok(teks.includes(f.catatan), d.nama);
    }
    const lama = d.indeks.isi.filter((f) => !tahun.slice(0, 4).includes(f.tahun)).length;
    assert.equal(teks.includes(`${lama} fakta tahun sebelumnya`), lama > 0, d.nama);
  }
});

test('the four founding kabupaten: every aim with what became of it', () => {
  for (const kode of katalog.situs.pendiri ?? []) {
    const d = katalog.daerah.get(kode)!;
    const html = halaman.get(`daerah/${d.slug}/ringkasan/`)!;
    const teks = bagian(html, 'sasaran');
    for (const t of d.profil?.isi.target ?? []) {
      assert.ok(teks.includes(t.teks), `${d.nama}: ${t.teks}`);
      if (t.hasil.teks) assert.ok(teks.includes(t.hasil.teks));
    }
    for (const f of d.cakupan.isi)
      assert.match(bagian(html, 'opd'), new RegExp(`${f.opdBerinovasi} dari ${f.opdSeluruh} perangkat daerah`));
    // Every number of a source leads to its line.
    const nomor = new Set(petik(html, /id="sumber-(\d+)"/g));
    for (const n of petik(html, /href="#sumber-(\d+)"/g)) assert.ok(nomor.has(n));
  }
});
