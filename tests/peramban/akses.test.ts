/** Accessibility: axe at two widths and in two colour schemes, narrow screens, keyboard, print. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { DIST, semuaHalaman } from '../situs/alat.ts';
import { bukaCari, denganTab, hasilSiap, JENIS_HALAMAN, siapkanRuang, temuanAxe } from './alat.ts';
import { PESAN_REPLIKASI } from '../../src/text/pesan/replikasi.ts';

const ruang = siapkanRuang();

async function buka(halaman: Page, jalur: string): Promise<void> {
  await halaman.goto(ruang.alamat + jalur, { waitUntil: 'load' });
  if (jalur.includes('?q=')) await hasilSiap(halaman);
  if (jalur.startsWith('replikasi/cari/')) await halaman.waitForSelector('[data-hasil-cocok][data-siap]', { state: 'attached' });
  if (jalur.includes('bandingkan/?d=')) await halaman.waitForSelector('[data-papan][data-siap=semua]', { state: 'attached' });
  if (jalur.startsWith('kematangan/')) await halaman.waitForSelector('[data-uji][data-siap], [data-simulasi][data-siap]');
  if (jalur.includes('surat/?d=')) await halaman.waitForSelector('[data-surat][data-siap]', { state: 'attached' });
}

/** Width beyond the screen, and the first element that sticks out. */
function meluber(halaman: Page): Promise<string | undefined> {
  return halaman.evaluate(() => {
    const lebar = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= lebar) return undefined;
    const pelaku = [...document.querySelectorAll('body *')].find((e) => e.getBoundingClientRect().right > lebar + 1);
    return `${document.documentElement.scrollWidth} px: ${pelaku?.outerHTML.slice(0, 160) ?? '?'}`;
  });
}

describe('axe bersih, terang dan gelap, 360 dan 1280 px', () => {
  for (const [nama, jalur] of Object.entries(JENIS_HALAMAN)) {
    test(nama, () =>
      denganTab(ruang, {}, async ({ halaman }) => {
        await buka(halaman, jalur);
        assert.deepEqual(await temuanAxe(halaman), [], `/${jalur}`);
      }),
    );
  }
});

describe('axe bersih di keadaan pencarian', () => {
  test('hasil dengan saringan terbuka', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=sampah&tahapan=penerapan');
      await halaman.locator('[data-panel] input:checked').waitFor();
      assert.equal(await halaman.locator('[data-wadah-panel]').getAttribute('open'), '');
      assert.deepEqual(await temuanAxe(halaman), []);
    }));

  test('kata yang salah ketik dan kata yang tidak dikenal', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=posiandu+qqxzzwv');
      assert.ok(await halaman.locator('.tentang-kata').isVisible());
      assert.deepEqual(await temuanAxe(halaman), []);
    }));

  test('tidak ada hasil', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=qqxzzwv');
      await halaman.locator('.nihil summary').click();
      assert.deepEqual(await temuanAxe(halaman), []);
    }));

  test('pencarian terputus', () =>
    denganTab(ruang, {}, async ({ konteks, halaman }) => {
      await konteks.route('**/pagefind/**', (r) => r.abort());
      await bukaCari(ruang, halaman, '?q=sampah');
      assert.ok(await halaman.locator('[data-sekeliling] .peringatan').isVisible());
      assert.deepEqual(await temuanAxe(halaman), []);
    }));

  test('saran terbuka, satu di antaranya dipilih', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await halaman.goto(ruang.alamat);
      const kotak = halaman.locator('main input[name=q]');
      await kotak.fill('sampah');
      await halaman.locator('main [role=option]').first().waitFor();
      await kotak.press('ArrowDown');
      assert.deepEqual(await temuanAxe(halaman), []);
      assert.ok(await halaman.locator('main [role=option][aria-selected=true]').isVisible(), 'daftar tertutup selama pemeriksaan');
    }));
});

test('tidak ada gulir mendatar pada 360 dan 320 px', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    const temuan: string[] = [];
    for (const jalur of Object.values(JENIS_HALAMAN)) {
      await buka(halaman, jalur);
      for (const lipat of ['terlipat', 'terbuka']) {
        if (lipat === 'terbuka') await halaman.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
        for (const width of [360, 320]) {
          await halaman.setViewportSize({ width, height: 740 });
          const lebih = await meluber(halaman);
          if (lebih) temuan.push(`/${jalur} ${lipat} pada ${width}: ${lebih}`);
        }
      }
    }
    assert.deepEqual(temuan, []);
  }));

test('Tab pertama adalah tautan lewati, dan ia membawa ke isi', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman, JENIS_HALAMAN['inovasi kaya']!);
    await halaman.keyboard.press('Tab');
    const fokus = halaman.locator(':focus');
    assert.equal(await fokus.getAttribute('href'), '#isi');
    assert.ok(await fokus.isVisible());
    const kotak = (await fokus.boundingBox())!;
    assert.ok(kotak.x >= 0 && kotak.y >= 0 && kotak.height > 10, `tautan lewati tidak tampak: ${JSON.stringify(kotak)}`);
    await halaman.keyboard.press('Enter');
    assert.equal(await halaman.evaluate(() => document.activeElement?.id), 'isi');
  }));

test('fokus papan ketik selalu tampak', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    for (const nama of ['beranda', 'kontak replikasi', 'hasil pencarian', 'bandingkan serupa']) {
      await buka(halaman, JENIS_HALAMAN[nama]!);
      for (let i = 0; i < 25; i++) {
        await halaman.keyboard.press('Tab');
        const tanda = await halaman.evaluate(() => {
          const e = document.activeElement;
          if (!e || e === document.body) return undefined;
          const gaya = getComputedStyle(e);
          const tampak = (gaya.outlineStyle !== 'none' && parseFloat(gaya.outlineWidth) >= 2) || gaya.boxShadow !== 'none';
          return tampak ? undefined : e.outerHTML.slice(0, 120);
        });
        assert.equal(tanda, undefined, `${nama}: fokus tidak tampak`);
      }
    }
  }));

test('cetakan perbandingan memuat tiap bagan utuh dengan sumbernya, tanpa alat', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman, JENIS_HALAMAN['bandingkan']!);
    await halaman.locator('[data-lipat=tabel] summary').first().click();
    const bagan = await halaman.locator('figure.bagan').count();
    await halaman.emulateMedia({ media: 'print' });
    assert.ok(bagan > 0);
    assert.equal(await halaman.locator('figure .bagan__gambar svg:visible').count(), bagan);
    assert.equal(await halaman.locator('figure [data-lipat=sumber]:visible').count(), bagan);
    assert.equal(await halaman.locator('figure table:visible').count(), 1, 'hanya tabel yang dibuka');
    assert.equal(await halaman.locator('main button:visible, main input:visible').count(), 0);
  }));

test('cetakan halaman kontak memuat kontaknya, tanpa navigasi', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    const jalur = semuaHalaman(DIST).find((h) => h.jalur.endsWith('/replikasi/') && h.html.includes('href="tel:'))?.jalur;
    assert.ok(jalur, 'tidak ada halaman kontak yang bertelepon');
    await buka(halaman, jalur);
    const saluran = () => halaman.locator('main .kontak dd:visible').allInnerTexts();
    const diLayar = await saluran();
    assert.ok(diLayar.length > 0);
    await halaman.emulateMedia({ media: 'print' });
    assert.ok(await halaman.locator('main h1').isVisible());
    assert.deepEqual(await saluran(), diLayar);
    assert.equal(await halaman.locator('header nav').isVisible(), false);
    assert.equal(await halaman.locator('form[role=search]').first().isVisible(), false);
  }));

test('cetakan halaman kontak menjadi paket: ringkasan, pertanyaan, kode QR bila situs beralamat; tanpa formulir', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman, JENIS_HALAMAN['kontak replikasi']!);
    const tercetak = () => halaman.locator('.paket-cetak').isVisible();
    assert.equal(await tercetak(), false);
    await halaman.evaluate(() => (window.print = () => document.body.setAttribute('data-dicetak', '')));
    await halaman.getByRole('button', { name: PESAN_REPLIKASI.cetakPaket }).click();
    await halaman.locator('body[data-dicetak]').waitFor();
    await halaman.emulateMedia({ media: 'print' });
    assert.ok(await tercetak());
    assert.ok((await halaman.locator('.paket-cetak ol li:visible').count()) > 0, 'tanpa pertanyaan');
    assert.equal(await halaman.locator('.qr svg:visible').count(), await halaman.locator('.qr').count());
    assert.equal(await halaman.locator('#meja:visible, #catat:visible, #pesan:visible, main button:visible').count(), 0);
  }));
