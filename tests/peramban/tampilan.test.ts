/** The choice of colours, and the box that narrows the list of regions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { denganTab, JENIS_HALAMAN, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const latar = (halaman: Page) => halaman.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** The colour that the browser's own frame would take. */
const bingkai = (halaman: Page) =>
  halaman.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      .filter((m) => matchMedia(m.media).matches)
      .map((m) => m.content),
  );

describe('tampilan', () => {
  test('pilihan berlaku seketika, diingat, dan dapat dikembalikan', () =>
    denganTab(ruang, { colorScheme: 'light' }, async ({ halaman, masalah }) => {
      await halaman.goto(`${ruang.alamat}tentang/`);
      const terang = await latar(halaman);
      assert.deepEqual(await bingkai(halaman), ['#fbf8f2']);
      await halaman.getByLabel('Gelap').check();
      const gelap = await latar(halaman);
      assert.notEqual(gelap, terang);
      assert.deepEqual(await bingkai(halaman), ['#161412']);

      await halaman.goto(`${ruang.alamat}data/`);
      assert.equal(await latar(halaman), gelap);
      assert.ok(await halaman.getByLabel('Gelap').isChecked());
      // The choice outweighs the device, both ways.
      await halaman.emulateMedia({ colorScheme: 'dark' });
      await halaman.getByLabel('Terang').check();
      assert.equal(await latar(halaman), terang);
      await halaman.getByLabel('Otomatis').check();
      assert.equal(await latar(halaman), gelap);
      assert.deepEqual(await bingkai(halaman), ['#161412']);
      assert.deepEqual(masalah, []);
    }));

  test('warna sudah benar sebelum halaman dilukis', () =>
    denganTab(ruang, { colorScheme: 'light' }, async ({ halaman }) => {
      await halaman.goto(ruang.alamat);
      await halaman.getByLabel('Gelap').check();
      await halaman.addInitScript(() => {
        addEventListener(
          'DOMContentLoaded',
          () => (document.documentElement.dataset['awal'] = document.documentElement.dataset['tema'] ?? ''),
          {
            capture: true,
          },
        );
      });
      await halaman.goto(`${ruang.alamat}tema/`);
      assert.equal(await halaman.evaluate(() => document.documentElement.dataset['awal']), 'gelap');
    }));

  test('tanpa JavaScript pilihan itu tidak tampak, dan warna mengikuti perangkat', () =>
    denganTab(ruang, { colorScheme: 'dark', javaScriptEnabled: false }, async ({ halaman }) => {
      await halaman.goto(`${ruang.alamat}tentang/`);
      assert.equal(await halaman.locator('[data-pilih-tema]').isVisible(), false);
    }));

  test('penyimpanan yang ditolak bukan galat', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await halaman.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new Error('ditolak');
          },
        });
      });
      await halaman.goto(`${ruang.alamat}tentang/`);
      await halaman.getByLabel('Gelap').check();
      assert.equal(await halaman.evaluate(() => document.documentElement.dataset['tema']), 'gelap');
      assert.deepEqual(masalah, []);
    }));
});

describe('daftar daerah', () => {
  const tampak = (halaman: Page) => halaman.locator('main li a:visible').allInnerTexts();

  test('nama yang diketik menyisakan daerahnya, kosong mengembalikan semuanya', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await halaman.goto(`${ruang.alamat}daerah/`);
      const provinsi = await halaman.locator('[data-pulau] summary:visible').count();
      const kotak = halaman.locator('[data-saring] input');
      await kotak.fill('kab. BANDUNG');
      assert.deepEqual(await tampak(halaman), ['Kabupaten Bandung', 'Kabupaten Bandung Barat']);
      assert.match(await halaman.locator('[data-saring] [role=status]').innerText(), /^2 /);
      await kotak.fill('jawa tengah');
      assert.equal(await halaman.locator('[data-pulau] summary:visible').count(), 1);
      await kotak.fill('xyzzy');
      assert.deepEqual(await tampak(halaman), []);
      assert.match(await halaman.locator('[data-saring] [role=status]').innerText(), /Tidak ada/);
      assert.match((await halaman.locator('[data-saring] [role=status] a').getAttribute('href')) ?? '', /\/inovasi\/\?q=xyzzy$/);
      await kotak.fill('');
      assert.equal(await halaman.locator('[data-pulau] summary:visible').count(), provinsi);
      await kotak.fill('blora');
      await kotak.press('Enter');
      await halaman.waitForURL(/\/daerah\/kabupaten-blora\/$/);
      assert.deepEqual(masalah, []);
    }));

  test('tanpa JavaScript kotaknya tidak tampak dan tiap daerah tertaut', () =>
    denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
      await halaman.goto(`${ruang.alamat}daerah/`);
      assert.equal(await halaman.locator('[data-saring]').isVisible(), false);
      assert.ok((await halaman.locator('main li a').count()) >= 500);
    }));
});

describe('halaman inovasi', () => {
  test('catatan yang panjang melipat hasilnya, dan lipatan itu memuat sisanya', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await halaman.goto(ruang.alamat + JENIS_HALAMAN['inovasi panjang']!);
      const hasil = halaman.locator('section[aria-labelledby=hasil]');
      const tampak = await hasil.locator('> .hasil > li').count();
      const lipatan = hasil.locator('> details').first();
      assert.ok(tampak >= 1 && tampak <= 5, `${tampak} hasil terbuka`);
      assert.equal(await lipatan.locator('li').first().isVisible(), false);
      await lipatan.locator('summary').click();
      assert.ok(await lipatan.locator('li').first().isVisible());
      assert.match(await lipatan.locator('summary').innerText(), new RegExp(`^${await lipatan.locator('> .hasil > li').count()} hasil`));
    }));

  test('di ponsel: bukti, cara menghubungi, dan Sekilas mendahului uraian', () =>
    denganTab(ruang, { viewport: { width: 360, height: 740 } }, async ({ halaman }) => {
      await halaman.goto(ruang.alamat + JENIS_HALAMAN['inovasi panjang']!);
      const atas = async (pilih: string) => (await halaman.locator(pilih).first().boundingBox())!.y;
      const urutan = [
        await atas('h1'),
        await atas('.bukti'),
        await atas('.ajakan .tombol'),
        await atas('.samping .fakta'),
        await atas('#cara-kerja'),
      ];
      assert.deepEqual(
        [...urutan].sort((a, b) => a - b),
        urutan,
      );
    }));
});

test('kain: tiap pola pada satu halaman punya id sendiri, dan kartu memakai kain daerahnya', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.goto(ruang.alamat + JENIS_HALAMAN['daftar berhalaman']!);
    const id = await halaman.locator('.kawung pattern').evaluateAll((p) => p.map((x) => x.id));
    assert.ok(id.length > 10);
    assert.equal(new Set(id).size, id.length);
    const polos = (svg: string) => svg.replaceAll(/kain\d+/g, '');
    const kain = await halaman
      .locator('.kartu')
      .evaluateAll((k) => k.map((x) => [(x as HTMLElement).dataset['id']!.split('-')[0]!, x.querySelector('.kawung')!.outerHTML] as const));
    const perKode = new Map<string, string>();
    for (const [kode, svg] of kain) {
      assert.equal(polos(svg), perKode.get(kode) ?? polos(svg), kode);
      perKode.set(kode, polos(svg));
    }
    assert.equal(new Set(perKode.values()).size, perKode.size);
  }));
