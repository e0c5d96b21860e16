/** Suggestions below the search box. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright';
import type { Kolom } from '../../src/cari/kolom.ts';
import { SARAN } from '../../src/text/pesan/cari.ts';
import { bacaJson, DIST } from '../situs/alat.ts';
import { DATA, denganTab, hasilSiap, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const TEMA = bacaJson<Kolom>(DIST, 'cari/kolom.json').segi.find((s) => s.id === 'tema')!.nilai[0]![1];

async function diBeranda(halaman: Page): Promise<{ kotak: Locator; pilihan: Locator; ketik: (teks: string) => Promise<string[]> }> {
  await halaman.goto(ruang.alamat);
  const kotak = halaman.locator('main form[role=search] input[name=q]');
  const pilihan = halaman.locator('main [role=listbox]:visible [role=option]');
  const ketik = async (teks: string) => {
    await kotak.fill('');
    await kotak.pressSequentially(teks);
    await pilihan.first().waitFor();
    return pilihan.allInnerTexts();
  };
  return { kotak, pilihan, ketik };
}

describe('yang ditawarkan', () => {
  const { daerah, nama } = DATA[0]!;
  for (const [jenis, teks, dicari] of [
    [SARAN.jenis.daerah, daerah.replace(/^(?:Kabupaten|Kota|Provinsi) /, '').toLowerCase(), daerah],
    [SARAN.jenis.tema, TEMA.toLowerCase(), TEMA],
    [SARAN.jenis.inovasi, nama.toLowerCase(), nama],
  ] as const)
    test(`${jenis}: ${teks}`, () =>
      denganTab(ruang, {}, async ({ halaman, masalah }) => {
        const { ketik, pilihan } = await diBeranda(halaman);
        const ada = await ketik(teks);
        assert.ok(ada.length <= 8);
        const satu = pilihan.filter({ has: halaman.locator('.saran__jenis', { hasText: jenis }) }).filter({ hasText: dicari });
        assert.ok((await satu.count()) > 0, ada.join(' | '));
        assert.deepEqual(masalah, []);
      }));

  test('tidak ada yang cocok: daftar tetap tertutup, Enter tetap mencari', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const { kotak, ketik } = await diBeranda(halaman);
      await ketik('sampah');
      await kotak.pressSequentially(' qqxzzwv');
      await halaman.locator('main [role=listbox]').waitFor({ state: 'hidden' });
      await kotak.press('Enter');
      await halaman.waitForURL(/\/inovasi\/\?q=sampah\+qqxzzwv/);
    }));
});

describe('papan ketik', () => {
  test('panah memilih, Enter membuka halamannya', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      const { kotak, ketik, pilihan } = await diBeranda(halaman);
      const ada = await ketik('sampah');
      assert.ok(ada.length > 1);
      await kotak.press('ArrowDown');
      assert.equal(await pilihan.nth(0).getAttribute('aria-selected'), 'true');
      await kotak.press('ArrowUp');
      assert.equal(await halaman.locator('main [aria-selected=true]').count(), 0, 'kembali ke kotak');
      await kotak.press('ArrowUp');
      assert.equal(await pilihan.last().getAttribute('aria-selected'), 'true', 'dari kotak ke atas: yang terakhir');
      await kotak.press('ArrowDown');
      await kotak.press('ArrowDown');
      const nama = await pilihan.nth(0).locator('.saran__nama').innerText();
      await kotak.press('Enter');
      await halaman.waitForURL((u) => /\/(inovasi|daerah|tema|urusan)\/[^?]+/.test(u.pathname));
      assert.ok((await halaman.locator('h1').innerText()).includes(nama), nama);
      assert.deepEqual(masalah, []);
    }));

  test('Enter tanpa pilihan mencari', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const { kotak, ketik } = await diBeranda(halaman);
      await ketik('sampah');
      await kotak.press('Enter');
      await halaman.waitForURL(/\/inovasi\/\?q=sampah$/);
      assert.ok((await hasilSiap(halaman)).length > 0);
    }));

  test('Escape menutup dan tidak menghapus yang diketik', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const { kotak, ketik, pilihan } = await diBeranda(halaman);
      await ketik('sampah');
      await kotak.press('Escape');
      assert.equal(await pilihan.count(), 0);
      assert.equal(await kotak.inputValue(), 'sampah');
      assert.equal(await kotak.getAttribute('aria-expanded'), 'false');
    }));

  test('"/" membawa ke kotak cari, kecuali saat mengetik', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await halaman.goto(`${ruang.alamat}tentang/`);
      await halaman.keyboard.press('/');
      const kotak = halaman.locator('input[name=q]:focus');
      assert.equal(await kotak.count(), 1);
      await halaman.keyboard.type('a/b');
      assert.equal(await kotak.inputValue(), 'a/b');
    }));
});

test('tetikus: klik membuka halamannya', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    const { ketik, pilihan } = await diBeranda(halaman);
    await ketik('sampah');
    const nama = await pilihan.nth(1).locator('.saran__nama').innerText();
    await pilihan.nth(1).click();
    await halaman.waitForURL((u) => u.pathname.split('/').filter(Boolean).length >= 2);
    assert.ok((await halaman.locator('h1').innerText()).includes(nama), nama);
  }));

test('atribut ARIA benar, tertutup dan terbuka', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    const { kotak, ketik, pilihan } = await diBeranda(halaman);
    const atribut = async (nama: string) => kotak.getAttribute(nama);
    // The list travels when the box is entered.
    await kotak.focus();
    await halaman.locator('[role=listbox]').first().waitFor({ state: 'attached' });
    assert.deepEqual(
      [await atribut('role'), await atribut('aria-expanded'), await atribut('aria-autocomplete')],
      ['combobox', 'false', 'list'],
    );
    const daftar = halaman.locator(`#${(await atribut('aria-controls'))!}`);
    assert.deepEqual([await daftar.getAttribute('role'), await daftar.getAttribute('aria-label')], ['listbox', SARAN.daftar]);
    assert.equal(await daftar.isVisible(), false);
    await ketik('sampah');
    assert.deepEqual(
      [await atribut('aria-expanded'), await daftar.isVisible(), await atribut('aria-activedescendant')],
      ['true', true, null],
    );
    assert.ok((await halaman.locator('main form [role=status]').innerText()).startsWith(`${await pilihan.count()} saran`));
    await kotak.press('ArrowDown');
    assert.equal(await atribut('aria-activedescendant'), await pilihan.first().getAttribute('id'));
    assert.equal(await kotak.evaluate((k) => k === document.activeElement), true, 'fokus tetap di kotak');
    const id = await halaman.locator('[role=option], [role=listbox]').evaluateAll((x) => x.map((e) => e.id));
    assert.equal(new Set(id).size, id.length, 'id kembar');
    await halaman.keyboard.press('Tab');
    await daftar.waitFor({ state: 'hidden' });
  }));

test('tanpa berkas saran, kotak cari tetap bekerja', () =>
  denganTab(ruang, {}, async ({ konteks, halaman }) => {
    await konteks.route('**/cari/saran/**', (r) => r.abort());
    const galat: string[] = [];
    halaman.on('pageerror', (e) => galat.push(e.message));
    await halaman.goto(ruang.alamat);
    const kotak = halaman.locator('main input[name=q]');
    await Promise.all([halaman.waitForEvent('requestfailed'), kotak.pressSequentially('sampah')]);
    await kotak.press('Enter');
    await halaman.waitForURL(/\/inovasi\/\?q=sampah$/);
    assert.ok((await hasilSiap(halaman)).length > 0);
    assert.deepEqual(galat, []);
  }));
