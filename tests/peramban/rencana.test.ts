/** Plans on a phone: tables behind charts scroll within, the file of a plan can be read by keyboard, the board needs no script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PESAN_PANDUAN_RENCANA, ISI_CONTOH } from '../../src/text/pesan/panduan-rencana.ts';
import { PESAN_RENCANA } from '../../src/text/pesan/rencana.ts';
import { denganTab, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const PONSEL = { viewport: { width: 360, height: 780 } };

for (const jalur of ['panduan/rencana-aksi/', 'daerah/kabupaten-muara-enim/'])
  test(`360 px: tidak ada lipatan yang melebarkan /${jalur}`, () =>
    denganTab(ruang, PONSEL, async ({ halaman }) => {
      await halaman.goto(ruang.alamat + jalur);
      const meluber = await halaman.evaluate(() =>
        [...document.querySelectorAll<HTMLDetailsElement>('.bagan details')].flatMap((d) => {
          d.open = true;
          const lebar = document.documentElement.scrollWidth;
          d.open = false;
          return lebar > 360 ? [`${d.querySelector('summary')!.textContent}: ${lebar} px`] : [];
        }),
      );
      assert.deepEqual(meluber, []);
    }));

test('berkas contoh dan kerangka dapat dicapai dengan papan tik dan bernama', () =>
  denganTab(ruang, PONSEL, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}panduan/rencana-aksi/`);
    const contoh = halaman.getByRole('group', { name: PESAN_PANDUAN_RENCANA.berkasContoh });
    await contoh.focus();
    assert.equal(await contoh.evaluate((e) => e === document.activeElement), true);
    assert.equal(await contoh.textContent(), ISI_CONTOH);
    assert.match((await contoh.getAttribute('aria-label'))!, new RegExp(PESAN_PANDUAN_RENCANA.contoh));
  }));

test('tanpa JavaScript papan, panduan, dan kerangka tetap terbaca', () =>
  denganTab(ruang, { ...PONSEL, javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}rencana/`);
    await halaman.getByRole('link', { name: PESAN_RENCANA.panduan }).click();
    assert.equal(await halaman.locator('h1').textContent(), PESAN_RENCANA.panduan);
    assert.ok(await halaman.locator('.bagan__gambar--sempit svg').isVisible());
    const kerangka = await halaman.request.get(`${ruang.alamat}usul/contoh/rencana.md`);
    assert.match(await kerangka.text(), /\nnama: /);
  }));
