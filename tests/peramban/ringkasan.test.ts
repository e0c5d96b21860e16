/** The leader's page on paper: one sheet of A4, with everything that it says on the screen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { denganTab, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
/** The founding four: those with the most on record among them. */
const DAERAH = ['kabupaten-blora', 'kabupaten-mojokerto', 'kabupaten-bojonegoro', 'kabupaten-muara-enim'];

/** Sheets of a PDF. */
const lembar = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const daerah of DAERAH)
  test(`${daerah}: satu lembar A4, tanpa bingkai situs, dengan sumbernya`, () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await halaman.goto(`${ruang.alamat}daerah/${daerah}/ringkasan/`);
      const baris = await halaman.locator('.ringkas__baris').count();
      assert.equal(lembar(await halaman.pdf({ preferCSSPageSize: true })), 1);
      await halaman.emulateMedia({ media: 'print' });
      assert.equal(await halaman.locator('.ringkas__baris:visible').count(), baris);
      assert.equal(await halaman.locator('.kepala:visible, .kaki:visible, .tombol:visible').count(), 0);
      assert.ok(await halaman.locator('.sumber li').last().isVisible());
      // Nothing is cut off at the right edge.
      assert.ok(await halaman.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      assert.deepEqual(masalah, []);
    }));

test('tombol Cetak mencetak; tanpa JavaScript tombolnya tidak tampak', async () => {
  await denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}daerah/kabupaten-blora/ringkasan/`);
    await halaman.evaluate(() => (window.print = () => document.body.setAttribute('data-dicetak', '')));
    await halaman.getByRole('button', { name: 'Cetak' }).click();
    await halaman.locator('body[data-dicetak]').waitFor();
  });
  await denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}daerah/kabupaten-blora/ringkasan/`);
    assert.equal(await halaman.getByRole('button', { name: 'Cetak' }).count(), 0);
    assert.ok((await halaman.locator('.ringkas__baris').count()) > 5);
  });
});
