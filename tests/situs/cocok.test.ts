/** The finder on the built site: its file holds exactly the innovations, and every page leads to it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { uraikan } from '../../src/banding/padat.ts';
import { uraikanCocok } from '../../src/banding/padat-cocok.ts';
import { Sekitar } from '../../src/domain/cocok/lingkar.ts';
import { carikan } from '../../src/domain/cocok/susun.ts';
import { bacaJson, DASAR, DIST, petik, semuaHalaman, tanpaEntitas, tautanHalaman } from './alat.ts';

const JALUR = 'replikasi/cari/';
const DATA = bacaJson<{ id: string; tema: string[]; url: string }[]>(DIST, 'data/inovasi.json');
const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
const b = uraikanCocok(bacaJson(DIST, `${JALUR}data.json`));
const daerah = uraikan(bacaJson(DIST, 'bandingkan/data.json'));

test('berkas pencari memuat tepat semua inovasi, tiap alamatnya ada halamannya, dan muat di jalur lambat', () => {
  assert.deepEqual(b.calon.map((c) => `${c.asal}-${c.alamat}`).sort(), DATA.map((d) => d.id).sort());
  for (const c of b.calon) assert.ok(halaman.has(`inovasi/${c.alamat}/`), c.alamat);
  assert.ok(gzipSync(readFileSync(join(DIST, JALUR, 'data.json'))).length <= 40_000);
});

test('tiap kode yang disebut dikenal, tiap tema punya nama, uang yang bukan biaya tidak ikut', () => {
  const kode = new Set(daerah.daerah.map((d) => d.kode));
  const tema = new Set(b.tema.map((t) => t.id));
  for (const c of b.calon) {
    for (const k of [c.asal, ...c.peniru.map((p) => p.kode), ...c.relasi.map((r) => r.kode)]) assert.ok(kode.has(k), `${c.alamat}: ${k}`);
    for (const t of c.tema) assert.ok(tema.has(t), `${c.alamat}: ${t}`);
    for (const x of c.biaya) assert.ok(['awal', 'tahunan', 'satuan'].includes(x.jenis), `${c.alamat}: ${x.jenis}`);
  }
});

test('halaman pencari menyebut kedua berkas dan tiap tema yang berisi', () => {
  const html = halaman.get(JALUR)!;
  const berkas = petik(html, /\sdata-berkas="([^"]+)"/g).map((x) => x.split('?')[0]);
  assert.deepEqual(berkas.sort(), ['bandingkan/data.json', `${JALUR}data.json`]);
  const pilihan = petik(html, /<option value="([^"]+)"/g);
  for (const t of b.tema) assert.ok(pilihan.includes(t.id), t.id);
  for (const t of new Set(DATA.flatMap((d) => d.tema)))
    assert.ok(
      b.tema.some((x) => x.id === t),
      t,
    );
});

test('beranda, tema, dan daerah menuju pencari dengan isiannya', () => {
  assert.match(halaman.get('')!, new RegExp(`<form[^>]*action="${DASAR}${JALUR}"`));
  const [tema] = b.tema;
  const ke = (jalur: string, kueri: string) => tautanHalaman(halaman.get(jalur)!).includes(`${DASAR}${JALUR}${kueri}`);
  assert.ok(ke(`tema/${tema!.id}/`, `?tema=${tema!.id}`));
  for (const d of daerah.daerah.filter((x) => x.otonom)) assert.ok(ke(`daerah/${d.slug}/`, `?d=${d.slug}`), d.slug);
});

test('tiap halaman kontak menanyakan prasyaratnya, tidak pernah "0/0"', () => {
  for (const c of b.calon) {
    const html = halaman.get(`inovasi/${c.alamat}/replikasi/`)!;
    assert.equal(petik(html, /\sdata-bisakah="([^"]+)"/g)[0], `${c.asal}-${c.alamat}`);
    const butir = petik(html, /<li data-butir[^>]*>([\s\S]*?)<\/li>/g).length;
    assert.ok(c.prasyarat > 0 ? butir === c.prasyarat : butir >= 5, c.alamat);
    const uji = petik(html, /\sdata-uji="([^"]+)"/g).map((x) => JSON.parse(tanpaEntitas(x)) as unknown);
    assert.deepEqual(
      uji,
      c.uji.map((u) => u.uji),
    );
    assert.doesNotMatch(html, /\b0\/0\b/);
  }
});

test('Bappeda kabupaten kecil mencari stunting dengan Rp200 juta: ada jawaban berbiaya dan yang perlu ditanyakan', () => {
  const saya = daerah.daerah.find((d) => d.slug === 'kabupaten-pacitan')!;
  const h = carikan(b.calon, { tema: 'stunting-gizi', biaya: 200_000_000 }, new Sekitar(daerah, saya));
  assert.ok(h.kelompok.diketahui.length > 0);
  assert.ok(h.kelompok.ditanyakan.length > 0);
  assert.ok(h.kelompok['di-atas'].every((t) => t.biaya.seluruh.some((x) => (x.atas ?? x.rupiah) > 200_000_000)));
});
