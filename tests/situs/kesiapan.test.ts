/** Readiness on the pages: what is known leads, each gap leads to its explanation, the desk knows the same gaps, and facets count them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import type { Kolom } from '../../src/cari/kolom.ts';
import { jalurInovasi } from '../../src/domain/jalur.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { pitaKelengkapan } from '../../src/domain/label.ts';
import type { CatatMinat } from '../../src/katalog/catat-minat.ts';
import type { MejaReplikasi } from '../../src/katalog/meja-replikasi.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { NAMA_SYARAT } from '../../src/text/pesan/kesiapan.ts';
import { bacaJson, DASAR, DIST, petik, semuaHalaman, tanpaEntitas, tautanHalaman } from './alat.ts';

const katalog = susunKatalog(bacaIsi(join(AKAR, akarIsi())).entri, tanggalAcuan());
const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
const data = <T>(html: string, nama: string) => JSON.parse(tanpaEntitas(petik(html, new RegExp(`data-${nama}="([^"]+)"`, 'g'))[0]!)) as T;

test('halaman inovasi menautkan tiap yang belum diketahui ke penjelasannya, dan menyebut yang sudah ada lebih dulu', () => {
  const jangkar = new Set(petik(halaman.get('tentang/kesiapan/')!, /<li id="([a-z-]+)"/g));
  assert.deepEqual([...jangkar], Object.keys(NAMA_SYARAT));
  for (const i of katalog.inovasi) {
    const html = halaman.get(jalurInovasi(i))!;
    const bagian = html.slice(html.indexOf('id="belum-diketahui"'));
    const kurang = i.kelengkapan.syarat.filter((s) => !s.terpenuhi).map((s) => s.id);
    assert.deepEqual(
      tautanHalaman(bagian).filter((t) => t.includes('kesiapan/#')),
      kurang.map((id) => `${DASAR}tentang/kesiapan/#${id}`),
      i.id,
    );
    if (i.kelengkapan.terpenuhi > 0)
      assert.ok(bagian.indexOf('Sudah ada:') < bagian.indexOf('<details') && bagian.includes('Sudah ada:'), i.id);
    else assert.ok(!bagian.includes('Sudah ada:'), i.id);
  }
});

test('halaman kontak: meja tahu pertanyaan yang sama dan semua relasi; catatan minat tahu siapa yang sudah tercatat', () => {
  for (const i of katalog.inovasi) {
    const html = halaman.get(`${jalurInovasi(i)}replikasi/`)!;
    for (const id of ['catat', 'meja']) assert.equal(petik(html, new RegExp(`(<h2 id="${id}")`, 'g')).length, 1, `${i.id}: #${id}`);
    const meja = data<MejaReplikasi['data']>(html, 'meja');
    assert.deepEqual(
      meja.pertanyaan.map((p) => p.id),
      i.kelengkapan.syarat.filter((s) => !s.terpenuhi).map((s) => s.id),
    );
    assert.equal(meja.berkas, `content/daerah/${i.daerah.folder}/inovasi/${i.slug}.md`);
    assert.ok(!i.isi.sumber.some((s) => s.id === meja.idSumber));
    assert.deepEqual(petik(html, /data-klaim="([^"]+)"/g).sort(), i.relasi.map((r) => r.penerima).sort(), i.id);
    const minat = data<CatatMinat>(html, 'minat');
    assert.deepEqual([minat.inovasi, minat.asal], [i.id, i.daerah.slug]);
    const naskah = katalog.kesepakatan.filter((x) => x.inovasi?.includes(i.id)).flatMap((x) => x.pihak.map((p) => p.kode));
    const dikenal = new Set([...i.relasi.map((r) => r.penerima), ...naskah]);
    dikenal.delete(i.daerah.kode);
    assert.deepEqual(Object.keys(minat.tercatat).sort(), [...dikenal].map((kode) => katalog.daerah.get(kode)!.slug).sort(), i.id);
  }
});

test('kelengkapan menjadi saringan dengan lebih dari satu nilai; tiap catatan di pitanya', () => {
  const segi = bacaJson<Kolom>(DIST, 'cari/kolom.json').segi.find((s) => s.id === 'kelengkapan')!;
  assert.ok(segi.nilai.length > 1, 'satu nilai saja tidak menyaring apa pun');
  katalog.inovasi.forEach((i, n) => assert.equal(segi.nilai[segi.isi[n] as number]![0], pitaKelengkapan(i.kelengkapan), i.id));
});

test('nama daerah untuk kotak ketik: tiap daerah sekali', () => {
  const baris = bacaJson<[string, string, string][]>(DIST, 'daerah/nama.json');
  assert.deepEqual(
    baris,
    [...katalog.daerah.values()].map((d) => [d.kode, d.nama, d.slug]),
  );
});
