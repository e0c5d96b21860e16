/** Maps: one stop for the keyboard, a list twin with links, nothing lost without a script. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { denganTab, JENIS_HALAMAN, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const PETA = '[role=application]:visible';

describe('peta', () => {
  for (const lebar of [360, 1280]) {
    test(`tombol panah memilih daerah dan Enter membukanya, ${lebar} px`, () =>
      denganTab(ruang, { viewport: { width: lebar, height: 800 } }, async ({ halaman, masalah }) => {
        await halaman.goto(`${ruang.alamat}daerah/`);
        const peta = halaman.locator(PETA);
        assert.equal(await peta.count(), 1, 'one drawing is seen, and it is one stop');
        await peta.focus();
        await halaman.keyboard.press('ArrowRight');
        const kini = halaman.locator('.peta-kini');
        const pertama = await kini.innerText();
        await halaman.keyboard.press('ArrowLeft');
        await halaman.keyboard.press('ArrowLeft');
        const kedua = await kini.innerText();
        assert.notEqual(kedua, pertama);
        const tautan = await kini.locator('a').getAttribute('href');
        await Promise.all([halaman.waitForURL((u) => u.pathname === tautan), halaman.keyboard.press('Enter')]);
        assert.equal(await halaman.locator('h1').innerText(), kedua.split(':')[0]);
        assert.deepEqual(masalah, []);
      }));
  }

  test('menekan sebuah petak menyebut namanya dan memberi tautan', () =>
    denganTab(ruang, { viewport: { width: 360, height: 800 }, hasTouch: true }, async ({ halaman }) => {
      await halaman.goto(ruang.alamat + JENIS_HALAMAN['provinsi']);
      const petak = halaman.locator('svg[role=img]:visible [data-jalur]').nth(1);
      await petak.tap();
      const tautan = halaman.locator('.peta-kini a');
      assert.equal(await tautan.innerText(), await petak.locator('title').textContent());
      assert.equal(await tautan.getAttribute('href'), new URL(ruang.alamat).pathname + (await petak.getAttribute('data-jalur')));
    }));

  test('tanpa JavaScript peta tetap gambar, dan tabelnya bertautan', () =>
    denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
      await halaman.goto(`${ruang.alamat}daerah/`);
      assert.equal(await halaman.locator('[role=application]').count(), 0);
      const figur = halaman.locator('figure[data-bagan=peta]');
      assert.ok(await figur.locator('svg[role=img]:visible').getAttribute('aria-labelledby'));
      await figur.getByText(/^Tabel/).click();
      const [baris, tautan] = [await figur.locator('tbody tr').count(), await figur.locator('tbody th a[href*="/daerah/"]').count()];
      assert.ok(baris > 0);
      assert.equal(tautan, baris);
    }));
});
