/** Without JavaScript the site can be read, browsed and used to find an address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { PESAN_CARI } from '../../src/text/pesan/cari.ts';
import { DATA, denganTab, JENIS_HALAMAN, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const tanpaJs = (kerja: (halaman: Page) => Promise<void>) =>
  denganTab(ruang, { javaScriptEnabled: false }, ({ halaman }) => kerja(halaman));
const teksUtama = (halaman: Page) => halaman.locator('main').innerText();

test('tiap jenis halaman terbaca', () =>
  tanpaJs(async (halaman) => {
    for (const jalur of Object.values(JENIS_HALAMAN)) {
      await halaman.goto(ruang.alamat + jalur);
      assert.ok((await teksUtama(halaman)).length > 80, `/${jalur} nyaris kosong`);
    }
  }));

test('dari beranda, tiap inovasi terjangkau lewat daftar', () =>
  tanpaJs(async (halaman) => {
    const dicari = new Set(DATA.map((d) => new URL(d.url, ruang.alamat).pathname));
    const dilihat = new Set<string>();
    const antre = ['inovasi/'].map((j) => new URL(j, ruang.alamat).pathname);
    // Lists of the catalogue and of themes; innovation pages themselves are not opened.
    for (const jalur of antre) {
      await halaman.goto(new URL(jalur, ruang.alamat).href);
      const tautan = await halaman.locator('main a:visible').evaluateAll((a) => a.map((x) => (x as HTMLAnchorElement).pathname));
      for (const t of tautan) {
        if (dilihat.has(t)) continue;
        dilihat.add(t);
        if (/\/(inovasi\/daftar|tema)\/[^/]+\/(?:.*)$/.test(t) || /\/tema\/$/.test(t)) antre.push(t);
      }
      if ([...dicari].every((p) => dilihat.has(p))) return;
    }
    assert.deepEqual([...dicari].filter((p) => !dilihat.has(p)).slice(0, 5), []);
  }));

test('halaman kontak memberi cara menghubungi', () =>
  tanpaJs(async (halaman) => {
    for (const d of [DATA[0]!, DATA[Math.floor(DATA.length / 2)]!, DATA.at(-1)!]) {
      await halaman.goto(new URL(`${new URL(d.url, ruang.alamat).pathname}replikasi/`, ruang.alamat).href);
      const teks = await teksUtama(halaman);
      const saluran = await halaman.locator('main a[href^="mailto:"], main a[href^="tel:"], main a[href$=".vcf"]').count();
      assert.ok(saluran > 0 || /Bupati|Wali Kota|Gubernur/.test(teks), `${d.id}: tidak ada saluran dan tidak ada alamat surat`);
    }
  }));

test('kotak cari tanpa JavaScript berakhir di katalog yang berguna', () =>
  tanpaJs(async (halaman) => {
    await halaman.goto(ruang.alamat);
    const kotak = halaman.locator('form[role=search] input[name=q]:visible').first();
    await kotak.fill('sampah');
    await kotak.press('Enter');
    await halaman.waitForURL(/\/inovasi\/\?q=sampah/);
    assert.ok((await halaman.locator('main a:visible').count()) > 5, 'tidak ada daftar untuk ditelusuri');
  }));

test('katalog tanpa JavaScript: keterangan dan daftar tampak, alat yang tidak bekerja tidak', () =>
  tanpaJs(async (halaman) => {
    await halaman.goto(`${ruang.alamat}inovasi/?q=sampah&tema=x`);
    assert.ok((await teksUtama(halaman)).includes(PESAN_CARI.tanpaJavaScript));
    for (const [bagian, paling] of [
      ['tema', 5],
      ['lain', 2],
      ['abjad', 20],
    ] as const)
      assert.ok((await halaman.locator(`section[aria-labelledby=${bagian}] a:visible`).count()) >= paling, bagian);
    for (const alat of ['[data-wadah-panel]', '[data-cari]', '[data-urutan]', '[data-lagi]'])
      assert.equal(await halaman.locator(alat).isVisible(), false, alat);
  }));
