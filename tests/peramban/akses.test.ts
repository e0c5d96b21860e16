/** Accessibility: axe at two widths and in two colour schemes, narrow screens, keyboard, print. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { DIST, semuaHalaman } from '../situs/alat.ts';
import { denganTab, hasilSiap, JENIS_HALAMAN, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const STANDAR = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function buka(halaman: Page, jalur: string): Promise<void> {
  await halaman.goto(ruang.alamat + jalur, { waitUntil: 'load' });
  if (jalur.includes('?q=')) await hasilSiap(halaman);
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
        const temuan: string[] = [];
        for (const width of [360, 1280]) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await halaman.setViewportSize({ width, height: 800 });
            await halaman.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            const { violations } = await new AxeBuilder({ page: halaman }).withTags(STANDAR).analyze();
            for (const v of violations) {
              for (const n of v.nodes.slice(0, 3)) {
                temuan.push(
                  `${width} px ${colorScheme}: ${v.id}: ${n.target.join(' ')}: ${n.failureSummary?.replace(/\s+/g, ' ').slice(0, 160) ?? ''}`,
                );
              }
            }
          }
        }
        assert.deepEqual(temuan, [], `/${jalur}`);
      }),
    );
  }
});

test('tidak ada gulir mendatar pada 360 dan 320 px', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    const temuan: string[] = [];
    for (const jalur of Object.values(JENIS_HALAMAN)) {
      await buka(halaman, jalur);
      for (const width of [360, 320]) {
        await halaman.setViewportSize({ width, height: 740 });
        const lebih = await meluber(halaman);
        if (lebih) temuan.push(`/${jalur} pada ${width}: ${lebih}`);
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
    for (const nama of ['beranda', 'kontak replikasi', 'hasil pencarian']) {
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
