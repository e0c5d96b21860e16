/** Plain search, and the index behind it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DATA, denganTab, hasilSiap, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();

/** Five names from across the catalogue that belong to one record only. */
const kunci = (nama: string) =>
  nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const tunggal = DATA.filter((d) => DATA.filter((x) => ` ${kunci(x.nama)} `.includes(` ${kunci(d.nama)} `)).length === 1);
const contoh = Array.from({ length: 5 }, (_, i) => tunggal[Math.floor(((i + 0.5) * tunggal.length) / 5)]!);

test('dari kotak cari di beranda ke hasil', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    const { id, nama } = contoh[0]!;
    await halaman.goto(ruang.alamat);
    const kotak = halaman.locator('form[role=search] input[name=q]:visible').first();
    await kotak.fill(nama);
    await kotak.press('Enter');
    await halaman.waitForURL(/\/inovasi\/\?q=/);
    assert.equal(new URL(halaman.url()).searchParams.get('q'), nama);
    assert.equal((await hasilSiap(halaman))[0], id);
    assert.deepEqual(masalah, []);
  }));

describe('nama inovasi: hasil pertama adalah inovasi itu', () => {
  for (const { id, nama } of contoh) {
    test(nama, () =>
      denganTab(ruang, {}, async ({ halaman }) => {
        await halaman.goto(`${ruang.alamat}inovasi/?q=${encodeURIComponent(nama)}`);
        const hasil = await hasilSiap(halaman);
        assert.equal(hasil[0], id);
        assert.equal(new Set(hasil).size, hasil.length, 'ada hasil yang kembar');
        await halaman.locator('ol[data-hasil] > li a').first().click();
        await halaman.waitForLoadState();
        assert.equal(new URL(halaman.url()).pathname, new URL(DATA.find((d) => d.id === id)!.url, ruang.alamat).pathname);
      }),
    );
  }
});

test('kata yang tidak ada: selesai, tanpa hasil, dengan keterangan', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await halaman.goto(`${ruang.alamat}inovasi/?q=qqxzzwv`);
    assert.deepEqual(await hasilSiap(halaman), []);
    assert.match(await halaman.locator('main').innerText(), /tidak (ada|ditemukan)|belum ada|0 inovasi/i);
    assert.deepEqual(masalah, []);
  }));

test('kata cari ditampilkan sebagai teks, bukan HTML', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await halaman.goto(`${ruang.alamat}inovasi/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "stunting')}`);
    await hasilSiap(halaman);
    assert.equal(await halaman.locator('img[src=x]').count(), 0);
    assert.deepEqual(masalah, []);
  }));

test('indeks pencarian memuat tiap inovasi tepat satu kali', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}tentang/`);
    const id = await halaman.evaluate(async (alamat) => {
      interface Pagefind {
        search(kata: null): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
      }
      const pagefind = (await import(alamat)) as Pagefind;
      const { results } = await pagefind.search(null);
      return (await Promise.all(results.map((r) => r.data()))).map((d) => d.meta.id);
    }, `${ruang.alamat}pagefind/pagefind.js`);
    assert.deepEqual(id.sort(), DATA.map((d) => d.id).sort());
  }));

test('pencarian dapat dipakai dengan papan ketik saja', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.goto(ruang.alamat);
    const diKotak = () => halaman.evaluate(() => document.activeElement?.matches('form[role=search] input[name=q]') ?? false);
    for (let i = 0; i < 15 && !(await diKotak()); i++) await halaman.keyboard.press('Tab');
    assert.ok(await diKotak(), 'kotak cari tidak tercapai dengan Tab');
    await halaman.keyboard.type(contoh[1]!.nama);
    await halaman.keyboard.press('Enter');
    await halaman.waitForURL(/\/inovasi\/\?q=/);
    await hasilSiap(halaman);
    const diHasil = () => halaman.evaluate(() => document.activeElement?.closest('ol[data-hasil] > li')?.getAttribute('data-id') ?? '');
    for (let i = 0; i < 40 && !(await diHasil()); i++) await halaman.keyboard.press('Tab');
    assert.equal(await diHasil(), contoh[1]!.id);
    await halaman.keyboard.press('Enter');
    await halaman.waitForURL((url) => !url.search);
    assert.ok(halaman.url().endsWith(new URL(contoh[1]!.url, ruang.alamat).pathname));
  }));
