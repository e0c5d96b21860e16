/** Every page of the real site: links, markup, titles, safety. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { DASAR, DIST, PENYUNTING, petik, semuaHalaman, tautanHalaman, tautanMati, templat } from './alat.ts';
import { ATURAN_HTML } from './aturan-html.ts';

const halaman = semuaHalaman(DIST);
/** Failures as `page: what`, a few of them. */
const tidakAda = (temuan: string[], apa: string) =>
  assert.equal(temuan.length, 0, `${temuan.length} ${apa}:\n${temuan.slice(0, 10).join('\n')}`);

test('tidak ada tautan mati di seluruh situs', () => {
  const { terjangkau, mati } = tautanMati(DIST, DASAR);
  // Nothing leads to the page of errors.
  assert.ok(terjangkau >= halaman.length - 1, `hanya ${terjangkau} halaman terjangkau dari beranda; ada ${halaman.length}`);
  tidakAda(mati, 'tautan mati');
});

test('HTML sah: tiap templat, dan contoh dari yang lain', async () => {
  const perTemplat = Map.groupBy(halaman, (h) => templat(h.jalur));
  const contoh = [...perTemplat.values()].flatMap((daftar) => daftar.filter((_, i) => i < 2 || i % 25 === 0));
  const penguji = new HtmlValidate(ATURAN_HTML);
  const perAturan = new Map<string, string[]>();
  for (const { jalur, html } of contoh) {
    const laporan = await penguji.validateString(html, `/${jalur}`);
    for (const p of laporan.results.flatMap((r) => r.messages)) {
      perAturan.set(p.ruleId, [...(perAturan.get(p.ruleId) ?? []), `/${jalur}:${p.line}:${p.column} ${p.message}`]);
    }
  }
  tidakAda(
    [...perAturan].map(([aturan, temuan]) => `${aturan} (${temuan.length}): ${temuan[0]}`),
    'aturan html-validate dilanggar',
  );
});

test('tiap halaman punya satu judul yang tidak kembar, satu h1, dan bahasa Indonesia', () => {
  const perJudul = Map.groupBy(halaman, (h) => petik(h.html, /<title>([^<]+)<\/title>/g).join('|'));
  tidakAda(
    [...perJudul]
      .filter(([judul, daftar]) => judul === '' || judul.includes('| |') || daftar.length > 1)
      .map(([judul, d]) => `"${judul}": ${d.map((h) => h.jalur).join(', ')}`),
    'judul kosong atau kembar',
  );
  tidakAda(
    halaman.filter((h) => petik(h.html, /(<h1[\s>])/g).length !== 1).map((h) => h.jalur),
    'halaman tanpa tepat satu h1',
  );
  tidakAda(
    halaman.filter((h) => !/<html\b[^>]*\slang="id"/.test(h.html)).map((h) => h.jalur),
    'halaman tanpa lang="id"',
  );
});

test('tidak ada style=, pemicu sebaris, atau skrip sebaris yang dijalankan', () => {
  for (const [apa, pola] of [
    ['atribut style=', /<[a-z][^>]*\sstyle=/i],
    ['pemicu on...=', /<[a-z][^>]*\son[a-z]+=/i],
    ['skrip sebaris', /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/i],
    ['alamat javascript:', /\s(?:href|src|action)="\s*javascript:/i],
  ] as const) {
    tidakAda(
      halaman.filter((h) => pola.test(h.html)).map((h) => h.jalur),
      `halaman dengan ${apa}`,
    );
  }
});

test('skrip, gaya, gambar, dan huruf hanya dari situs sendiri', () => {
  const luar: string[] = [];
  for (const { jalur, html } of halaman) {
    const dimuat =
      html.match(
        /<(?:script|img|source|iframe|video|audio|embed|object)\b[^>]*>|<link\b[^>]*rel="?(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect)[^>]*>/g,
      ) ?? [];
    for (const url of dimuat.flatMap((tag) => tautanHalaman(tag))) if (/^(?:[a-z]+:)?\/\//i.test(url)) luar.push(`${jalur}: ${url}`);
  }
  const lembar = new Set(halaman.flatMap((h) => petik(h.html, /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)));
  assert.ok(lembar.size > 0, 'tidak ada stylesheet yang ditemukan');
  for (const l of lembar) {
    const css = readFileSync(join(DIST, l.slice(DASAR.length)), 'utf8');
    for (const url of petik(css, /(?:url\(|@import\s)\s*["']?((?:https?:)?\/\/[^"')\s]+)/g)) luar.push(`${l}: ${url}`);
  }
  tidakAda(luar, 'sumber dari host lain');
});

test('tiap halaman membawa kebijakan isi (CSP) yang ketat', () => {
  const perCsp = Map.groupBy(halaman, (h) => petik(h.html, /<meta http-equiv="content-security-policy" content="([^"]+)"/g)[0] ?? '');
  for (const [csp, daftar] of perCsp) {
    const contoh = daftar[0]!.jalur || '/';
    if (contoh === PENYUNTING) {
      // The editor alone makes code of text; it stands on no other page, and loads from nowhere but here.
      assert.equal(daftar.length, 1);
      assert.match(csp, /^default-src 'none'; script-src 'self' 'unsafe-eval'; /, contoh);
      assert.doesNotMatch(csp, /\*|frame-src|object-src|script-src[^;]*https?:/, contoh);
      continue;
    }
    assert.match(csp, /default-src 'self'/, contoh);
    assert.match(csp, /object-src 'none'/, contoh);
    assert.match(csp, /base-uri 'self'/, contoh);
    assert.doesNotMatch(csp, /unsafe-inline|'unsafe-eval'|\*|https?:/, contoh);
  }
});

test('JSON-LD terbaca dan berjenis', () => {
  const blok = halaman.flatMap((h) =>
    petik(h.html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g).map((teks) => ({ jalur: h.jalur, teks })),
  );
  assert.ok(blok.length > 0, 'tidak ada JSON-LD');
  for (const { jalur, teks } of blok) {
    const isi = JSON.parse(teks) as Record<string, unknown>;
    assert.equal(isi['@context'], 'https://schema.org', jalur);
    assert.ok('@type' in isi || '@graph' in isi, jalur);
  }
});
