/** The ledger's filter: counts that hold, the address, keys; without JavaScript the whole list. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { denganTab, siapkanRuang, temuanAxe } from './alat.ts';

const ruang = siapkanRuang();
const BARIS = '[data-buku] li[data-tema]';
const tampak = (h: Page) => h.locator(`${BARIS}:not([hidden])`).count();
const buka = (h: Page, kueri = '') => h.goto(`${ruang.alamat}replikasi/${kueri}`);
/** Number in brackets behind a choice. */
const angkaPilihan = async (h: Page, segi: string, nilai: string) =>
  Number(/\((\d+)\)$/.exec((await h.locator(`#saring-${segi} option[value="${nilai}"]`).textContent())!.trim())![1]);
const pilihanAda = (h: Page, segi: string) =>
  h.locator(`#saring-${segi} option:not([disabled]):not([value=""])`).evaluateAll((o) => o.map((x) => (x as HTMLOptionElement).value));

describe('buku replikasi', () => {
  test('setiap pilihan menampilkan sebanyak yang dijanjikan angkanya', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      for (const segi of ['langkah', 'suara', 'provinsi', 'tema']) {
        for (const nilai of (await pilihanAda(halaman, segi)).slice(0, 4)) {
          const janji = await angkaPilihan(halaman, segi, nilai);
          await halaman.selectOption(`#saring-${segi}`, nilai);
          assert.equal(await tampak(halaman), janji, `${segi} ${nilai}`);
          assert.match((await halaman.locator('[data-status]').textContent())!, new RegExp(`^${janji} `));
        }
        await halaman.selectOption(`#saring-${segi}`, '');
      }
      assert.deepEqual(masalah, []);
    }));

  test('dua saringan bersama: angka berikutnya ikut berubah, kelompok kosong hilang, alamat menyimpannya', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman);
      const seluruh = await tampak(halaman);
      await halaman.selectOption('#saring-langkah', 'minat');
      const [provinsi] = await pilihanAda(halaman, 'provinsi');
      const janji = await angkaPilihan(halaman, 'provinsi', provinsi!);
      await halaman.selectOption('#saring-provinsi', provinsi!);
      assert.equal(await tampak(halaman), janji);
      assert.ok(janji < seluruh);
      const kelompok = halaman.locator('section.buku:visible');
      for (const g of await kelompok.all())
        assert.ok(await g.locator('li:not([hidden])').first().isVisible(), 'a group that was folded opens');
      assert.ok((await kelompok.count()) < (await halaman.locator('section.buku').count()), 'a group without a row is gone');
      assert.equal(new URL(halaman.url()).search, `?provinsi=${provinsi}&langkah=minat`);
      await halaman.reload();
      assert.equal(await tampak(halaman), janji);
      assert.equal(await halaman.locator('#saring-langkah').inputValue(), 'minat');
      await halaman.getByRole('button', { name: 'Hapus saringan' }).click();
      assert.equal(await tampak(halaman), seluruh);
      assert.equal(new URL(halaman.url()).search, '');
    }));

  test('alamat dengan nilai asing menampilkan semuanya; yang tidak bertemu menyebutnya', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman);
      const seluruh = await tampak(halaman);
      await buka(halaman, '?tema=tidak-ada&langkah=%22%3E');
      assert.equal(await tampak(halaman), seluruh);
      const [tema, langkah] = await halaman.locator(BARIS).evaluateAll((li) => {
        const nilai = (n: string) => [...new Set(li.flatMap((x) => (x as HTMLElement).dataset[n]!.split(' ')))];
        for (const t of nilai('tema'))
          for (const l of nilai('langkah'))
            if (
              !li.some(
                (x) =>
                  (x as HTMLElement).dataset['tema']!.split(' ').includes(t) &&
                  (x as HTMLElement).dataset['langkah']!.split(' ').includes(l),
              )
            )
              return [t, l];
        return [];
      });
      await buka(halaman, `?tema=${tema}&langkah=${langkah}`);
      assert.equal(await tampak(halaman), 0);
      assert.ok(await halaman.locator('[data-kosong]').isVisible());
      assert.deepEqual(await temuanAxe(halaman), []);
    }));

  test('dengan papan ketik saja', () =>
    denganTab(ruang, { viewport: { width: 360, height: 800 } }, async ({ halaman }) => {
      await buka(halaman);
      await halaman.focus('#saring-langkah');
      await halaman.keyboard.press('ArrowDown');
      assert.equal(await tampak(halaman), await angkaPilihan(halaman, 'langkah', await halaman.locator('#saring-langkah').inputValue()));
      await halaman.keyboard.press('Tab');
      assert.equal(await halaman.evaluate(() => document.activeElement?.id), 'saring-suara');
      await halaman.keyboard.press('Tab');
      await halaman.keyboard.press('Enter');
      assert.equal(new URL(halaman.url()).search, '');
      assert.equal(await halaman.evaluate(() => document.activeElement?.id), 'saring-tema', 'focus is not lost with the button');
    }));

  test('tanpa JavaScript seluruh daftar terbaca dan saringannya tidak ada', () =>
    denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
      await buka(halaman, '?langkah=berjalan');
      assert.equal(await halaman.locator('fieldset[data-saring]:visible').count(), 0);
      for (const s of await halaman.locator('[data-buku] details:not([open]) > summary').all()) await s.click();
      assert.equal(await halaman.locator(`${BARIS}:visible`).count(), await halaman.locator(BARIS).count());
      assert.ok(await halaman.locator('.jalan-bank a[href*="/replikasi/cari/"]').isVisible());
    }));

  test('peta alur: satu perhentian bagi papan ketik, panah memilih daerah', () =>
    denganTab(ruang, { viewport: { width: 360, height: 800 } }, async ({ halaman }) => {
      await buka(halaman);
      const peta = halaman.locator('[role=application]:visible');
      assert.equal(await peta.count(), 1);
      await peta.focus();
      await halaman.keyboard.press('ArrowRight');
      assert.match(await halaman.locator('.peta-kini a').innerText(), /kali menjadi (asal|penerima)/);
      assert.match((await halaman.locator('.peta-kini a').getAttribute('href'))!, /\/daerah\//);
    }));
});
