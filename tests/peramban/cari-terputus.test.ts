/** Files that do not arrive: the page says so, offers another try, and recovers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { CARI } from '../../src/text/pesan/cari.ts';
import { bukaCari, denganTab, hasilSiap, siapkanRuang, type Tab } from './alat.ts';

const ruang = siapkanRuang();
const pesan = (halaman: Page) => halaman.locator('[data-sekeliling] .peringatan');
const cobaLagi = async (halaman: Page): Promise<string[]> => {
  await halaman.getByRole('button', { name: CARI.cobaLagi }).click();
  await pesan(halaman).waitFor({ state: 'hidden' });
  return hasilSiap(halaman);
};

/** Errors that nothing on the page tells the visitor. */
function tertangkap({ halaman }: Tab): string[] {
  const galat: string[] = [];
  halaman.on('pageerror', (e) => galat.push(e.message));
  return galat;
}

describe('berkas dihalangi', () => {
  for (const pola of ['**/pagefind/**', '**/pagefind/index/**', '**/pagefind/fragment/**', '**/cari/kamus/**'])
    test(`${pola}: pesan tampak, "Coba lagi" memulihkan`, () =>
      denganTab(ruang, {}, async (tab) => {
        const { konteks, halaman } = tab;
        const harap = await bukaCari(ruang, halaman, '?q=sampah');
        assert.ok(harap.length > 0);

        const galat = tertangkap(tab);
        await konteks.route(pola, (r) => r.abort());
        assert.deepEqual(await bukaCari(ruang, halaman, '?q=sampah'), []);
        assert.ok(await pesan(halaman).isVisible(), 'tidak ada pesan');
        assert.ok((await pesan(halaman).innerText()).includes(CARI.gagal));
        assert.ok(await halaman.locator('[data-jelajah]').isVisible(), 'daftar di bawah harus tetap tampak');
        assert.equal(await halaman.locator('[data-status]').innerText(), '');
        assert.equal(await halaman.locator('.nihil').count(), 0, 'gagal memuat bukan berarti tidak ada');

        await konteks.unroute(pola);
        assert.deepEqual(await cobaLagi(halaman), harap);
        assert.equal(await halaman.locator('[data-jelajah]').isVisible(), false);
        assert.deepEqual(galat, []);
      }));

  test('cari/kolom.json: hasil tetap ada, panel mengatakan apa yang kurang dan pulih', () =>
    denganTab(ruang, {}, async (tab) => {
      const { konteks, halaman } = tab;
      const galat = tertangkap(tab);
      await konteks.route('**/cari/kolom.json', (r) => r.abort());
      assert.ok((await bukaCari(ruang, halaman, '?q=sampah')).length > 0);
      const kurang = halaman.locator('[data-panel] .peringatan');
      await kurang.waitFor();
      await konteks.unroute('**/cari/kolom.json');
      await kurang.getByRole('button', { name: CARI.cobaLagi }).click();
      await halaman.locator('[data-panel] fieldset').first().waitFor();
      assert.deepEqual(galat, []);
    }));
});

describe('luring sesudah halaman dimuat', () => {
  test('pencarian baru: pesan menyebut sambungan, dan pulih', () =>
    denganTab(ruang, {}, async (tab) => {
      const { konteks, halaman } = tab;
      await bukaCari(ruang, halaman, '?q=sampah');
      const galat = tertangkap(tab);
      await konteks.setOffline(true);
      await halaman.locator('#cari-utama').fill('posyandu');
      await halaman.locator('#cari-utama').press('Enter');
      await pesan(halaman).waitFor();
      assert.ok((await pesan(halaman).innerText()).includes(CARI.gagalLuring));
      await konteks.setOffline(false);
      assert.ok((await cobaLagi(halaman)).length > 0);
      assert.equal(new URL(halaman.url()).search, '?q=posyandu');
      assert.deepEqual(galat, []);
    }));

  test('yang sudah dimuat tetap dapat dicari lagi', () =>
    denganTab(ruang, {}, async ({ konteks, halaman }) => {
      const sampah = await bukaCari(ruang, halaman, '?q=sampah');
      await halaman.locator('#cari-utama').fill('posyandu');
      await halaman.locator('#cari-utama').press('Enter');
      await halaman.waitForURL(/q=posyandu/);
      await hasilSiap(halaman);
      await konteks.setOffline(true);
      await halaman.goBack();
      await halaman.waitForURL(/q=sampah/);
      assert.deepEqual(await hasilSiap(halaman), sampah);
    }));

  test('"Muat lagi" yang gagal mengatakannya, dan dapat dicoba lagi', () =>
    denganTab(ruang, {}, async (tab) => {
      const { konteks, halaman } = tab;
      const pertama = await bukaCari(ruang, halaman, '?q=desa');
      const galat = tertangkap(tab);
      await konteks.setOffline(true);
      await halaman.locator('[data-lagi] button').click();
      await halaman.locator('[data-lagi]', { hasText: CARI.gagalLuring }).waitFor();
      assert.deepEqual(await hasilSiap(halaman), pertama);
      await konteks.setOffline(false);
      await halaman.locator('[data-lagi] button').click();
      await halaman.waitForFunction((n) => document.querySelectorAll('ol[data-hasil] > li').length > n, pertama.length);
      assert.equal((await halaman.locator('[data-lagi]').innerText()).includes(CARI.gagalLuring), false);
      assert.deepEqual(galat, []);
    }));
});
