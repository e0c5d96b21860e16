/** "Kutip angka ini" below the results of an innovation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PESAN_KUTIP } from '../../src/text/pesan/kutip.ts';
import { denganTab, JENIS_HALAMAN, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const JALUR = JENIS_HALAMAN['inovasi panjang']!;

test('kutipan memuat angka, satuan, tahun, sumber, dan tautan ke hasil itu', () =>
  denganTab(ruang, {}, async ({ konteks, halaman, masalah }) => {
    await konteks.grantPermissions(['clipboard-read', 'clipboard-write']);
    await halaman.goto(ruang.alamat + JALUR);
    const butir = halaman.locator('.hasil__butir').first();
    const nilai = await butir.locator('.hasil__nilai').evaluate((p) => p.firstChild!.textContent!.trim());
    const nomor = await butir.locator('.hasil__nama .rujukan').first().getAttribute('href');
    const judulSumber = (await halaman.locator(`${nomor} > :first-child`).innerText()).trim();
    await butir.getByRole('button', { name: PESAN_KUTIP.tombol }).click();
    await butir.getByText(PESAN_KUTIP.tersalin).waitFor();
    const teks = await butir.locator('.hasil__kutipan').innerText();
    assert.equal(await halaman.evaluate(() => navigator.clipboard.readText()), teks);
    for (const bagian of [nilai, judulSumber, `${JALUR}#${await butir.getAttribute('id')}`])
      assert.ok(teks.includes(bagian), `${bagian} tidak ada di: ${teks}`);
    assert.match(teks, /\b(19|20)\d\d\b|tahun belum diketahui/);
    assert.doesNotMatch(teks, /\.\.|\s{2}|undefined/);
    assert.deepEqual(masalah, []);
  }));

test('papan klip yang ditolak: teksnya tampak untuk disalin sendiri', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('ditolak')) } }),
    );
    await halaman.goto(ruang.alamat + JALUR);
    const butir = halaman.locator('.hasil__butir').first();
    await butir.getByRole('button', { name: PESAN_KUTIP.tombol }).click();
    await butir.getByText(PESAN_KUTIP.gagal).waitFor();
    assert.ok((await butir.locator('.hasil__kutipan').innerText()).length > 40);
  }));

test('tautan ke satu hasil membuka lipatan dan menampakkannya', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.goto(ruang.alamat + JALUR);
    const id = await halaman.locator('details .hasil__butir').last().getAttribute('id');
    await halaman.goto(`${ruang.alamat}${JALUR}#${id}`);
    await halaman.locator(`#${id}`).waitFor({ state: 'visible' });
  }));

test('tanpa JavaScript tidak ada tombolnya, sumbernya tetap ada', () =>
  denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(ruang.alamat + JALUR);
    assert.equal(await halaman.locator('.hasil__kutip').count(), 0);
    assert.ok((await halaman.locator('.hasil__nama .rujukan').count()) > 0);
  }));
