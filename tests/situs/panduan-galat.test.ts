/** The pages that explain the rules, on the built site: where messages point, and in words that survive the way through MDX. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATURAN_KELOMPOK, NAMA_ATURAN } from '../../src/domain/nama-aturan.ts';
import { jalurPenjelasan } from '../../src/text/lapor.ts';
import { halamanGalat } from '../bantu/contoh-panduan.ts';
import { DASAR, DIST, petik, semuaHalaman, tanpaEntitas } from './alat.ts';

const perJalur = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
const DAFTAR = 'panduan/galat/';

test('every rule stands in the list once, below one of the groups', () => {
  const html = perJalur.get(DAFTAR)!;
  const tautan = petik(html, /<a href="([^"]*panduan\/galat\/[^"]+)"/g);
  assert.deepEqual(
    tautan,
    NAMA_ATURAN.map((a) => `${DASAR}${jalurPenjelasan(a)}`),
  );
  assert.deepEqual(petik(html, /<section class="bagian" aria-labelledby="([^"]+)"/g), Object.keys(ATURAN_KELOMPOK));
});

test('every rule has its page: its message, its examples letter by letter, the way back', () => {
  for (const { aturan, blok } of halamanGalat()) {
    const html = perJalur.get(`panduan/galat/${aturan}/`);
    assert.ok(html, aturan);
    const pre = petik(html, /<pre[^>]*>([\s\S]*?)<\/pre>/g).map((p) => tanpaEntitas(p.replace(/<[^>]+>/g, '')));
    assert.ok(pre[0]!.endsWith(` [${aturan}]`), `${aturan}: ${pre[0]}`);
    assert.deepEqual(
      pre.slice(1).map((p) => p.trimEnd()),
      blok.map((b) => b.teks.trimEnd()),
      aturan,
    );
    assert.ok(html.includes(`href="${DASAR}${DAFTAR}"`), aturan);
  }
});

test('what is to be copied is code: no typographic quotes around it', () => {
  for (const [jalur, html] of perJalur) if (jalur.startsWith(DAFTAR)) assert.deepEqual(petik(html, /(‘[^’]*’)/g), [], jalur);
});
