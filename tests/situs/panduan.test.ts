/** The guides as they are built: all there, listed by reader, their pictures light and from here, their parts in order. */
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { DASAR, DIST, petik, semuaHalaman, tautanHalaman } from './alat.ts';

const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
const nama = readdirSync(join(AKAR, 'content/panduan')).flatMap((b) => (b.endsWith('.mdx') ? [b.slice(0, -4)] : []));
/** Bytes of all pictures of one page; they load as one scrolls. */
const BATAS_SEHALAMAN = 260_000;

test('setiap panduan punya halaman, dan daftarnya menautkan semuanya', () => {
  assert.ok(nama.length > 5);
  const tertaut = new Set(tautanHalaman(halaman.get('panduan/')!));
  for (const n of nama) {
    assert.ok(halaman.has(`panduan/${n}/`), n);
    assert.ok(tertaut.has(`${DASAR}panduan/${n}/`), `daftar tidak menautkan ${n}`);
  }
});

test('panduan berbagian, berurut judulnya, dan bagiannya dapat dituju', () => {
  for (const n of nama) {
    const html = halaman.get(`panduan/${n}/`)!;
    const isi = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const tingkat = petik(isi, /<h([1-6])[\s>]/g).map(Number);
    assert.equal(tingkat.filter((t) => t === 1).length, 1, n);
    tingkat.reduce((a, b) => (assert.ok(b <= a + 1, `${n}: h${b} sesudah h${a}`), b), 0);
    for (const ke of petik(isi, /href="#([^"]+)"/g)) assert.ok(isi.includes(`id="${ke}"`), `${n}: #${ke}`);
    for (const ke of petik(isi, /href="([^":]+#[^"]+)"/g)) {
      const [jalur = '', id = ''] = ke.slice(DASAR.length).split('#');
      assert.ok(halaman.get(jalur)?.includes(`id="${id}"`), `${n}: ${ke}`);
    }
  }
});

test('gambar panduan berukuran, berteks pengganti, dari situs ini, dan ringan', () => {
  let banyak = 0;
  for (const n of nama) {
    let byte = 0;
    for (const img of petik(halaman.get(`panduan/${n}/`)!, /<img ([^>]*)>/g)) {
      banyak++;
      assert.match(img, /\bwidth="\d+"[^]*\bheight="\d+"/, n);
      assert.match(img, /\bloading="lazy"/, n);
      assert.match(img, /\balt="[^"]{20,}"/, n);
      const src = /\bsrc="([^"]*)"/.exec(img)![1]!;
      assert.ok(src.startsWith(`${DASAR}aset/`), src);
      byte += statSync(join(DIST, src.slice(DASAR.length))).size;
    }
    assert.ok(byte <= BATAS_SEHALAMAN, `${n}: ${byte} byte gambar`);
  }
  assert.ok(banyak > 10);
});
