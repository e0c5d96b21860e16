/** What the search page says about the words of a query, and how it shows them in the results. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { akar, pecah } from '../../src/cari/kata.ts';
import { CARI } from '../../src/text/pesan/cari.ts';
import { bukaCari, DATA, denganTab, hasilSiap, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const isi = (halaman: Page) => halaman.locator('[data-sekeliling]').innerText();

describe('kata yang dibaca lain', () => {
  test('salah ketik: disebut, dan hasilnya sama dengan ejaan yang benar', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      const benar = await bukaCari(ruang, halaman, '?q=posyandu');
      assert.ok(benar.length > 0);
      const salah = await bukaCari(ruang, halaman, '?q=posiandu');
      assert.ok((await isi(halaman)).includes(CARI.dibaca('posiandu', 'posyandu')), await isi(halaman));
      assert.deepEqual(salah.slice(0, 3), benar.slice(0, 3));
      assert.deepEqual(masalah, []);
    }));

  test('kata yang tidak dikenal disebut, sisanya tetap dicari', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=sampah+qqxzzwv');
      assert.ok((await isi(halaman)).includes(CARI.tidakAda(['qqxzzwv'])));
      // As answers or, below the notice, as records that hold a part of the query.
      assert.match(await halaman.locator('[data-cari] li[data-id]').first().innerText(), /sampah/i);
    }));

  test('kata yang ada tidak dikomentari', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=sampah');
      assert.equal(await halaman.locator('.tentang-kata').count(), 0);
    }));

  test('nama daerah: ada tautan langsung ke halamannya', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const { daerah } = DATA[0]!;
      await bukaCari(ruang, halaman, `?q=${encodeURIComponent(daerah)}`);
      const tautan = halaman.locator('.langsung a', { hasText: daerah }).first();
      await tautan.click();
      await halaman.waitForURL(/\/daerah\/[^/]+\/$/);
      assert.ok((await halaman.locator('h1').innerText()).includes(daerah));
    }));
});

describe('tidak ada yang ditemukan', () => {
  const KUERI = "qqxzzwv 'reaktor'";

  test('halaman jujur: kuerinya, tema yang dekat, dan daftar tema', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      assert.deepEqual(await bukaCari(ruang, halaman, `?q=${encodeURIComponent(KUERI)}`), []);
      const teks = await isi(halaman);
      for (const kalimat of [CARI.nihil(KUERI), CARI.absen, CARI.temaDekat]) assert.ok(teks.includes(kalimat), kalimat);
      const tema = halaman.locator('.nihil ul a');
      assert.ok((await tema.count()) >= 3);
      await tema.first().click();
      await halaman.waitForURL(/\/tema\/[^/]+\/$/);
      assert.ok((await halaman.locator('main li').count()) > 0);
      assert.deepEqual(masalah, []);
    }));

  test('"Catat sebagai kebutuhan": formulirnya sudah memuat kuerinya, dan tidak mengirimnya', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      const minta: string[] = [];
      await bukaCari(ruang, halaman, `?q=${encodeURIComponent(KUERI)}`);
      await halaman.locator('summary', { hasText: CARI.catatKebutuhan }).click();
      halaman.on('request', (r) => minta.push(r.url()));
      await halaman.getByRole('link', { name: CARI.isiKebutuhan }).click();
      await halaman.locator('#u-judul').waitFor();
      assert.equal(await halaman.locator('#u-judul').inputValue(), KUERI);
      assert.ok(minta.every((u) => !u.includes('qqxzzwv')));
      assert.deepEqual(masalah, []);
    }));

  test('kueri yang terpotong di tengah huruf tetap mendapat halaman', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await bukaCari(ruang, halaman, `?q=${encodeURIComponent(`qqxzzwv${'😀'.repeat(120)}`)}`);
      assert.ok((await isi(halaman)).includes(CARI.catatKebutuhan), await isi(halaman));
      assert.deepEqual(masalah, []);
    }));

  test('saringan yang tidak menyisakan apa pun dapat dihapus', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      assert.deepEqual(await bukaCari(ruang, halaman, '?q=sampah&tahun=1900'), []);
      assert.ok((await isi(halaman)).includes(CARI.nihilSaringan));
      await halaman.getByRole('button', { name: CARI.tanpaSaringan }).click();
      assert.ok((await hasilSiap(halaman)).length > 0);
      assert.equal(new URL(halaman.url()).search, '?q=sampah');
    }));
});

describe('tanda pada hasil', () => {
  test('kata yang dicari ditandai, dalam bentuk apa pun ia tertulis', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=pelayanan');
      const dasar = akar('pelayanan');
      const kartu = await halaman.locator('ol[data-hasil] > li').evaluateAll((li) =>
        li.map((x) => ({
          nama: x.querySelector('h3')!.textContent,
          ringkasan: x.querySelector('.kartu__isi')!.textContent,
          tanda: [...x.querySelectorAll('mark')].map((m) => m.textContent),
        })),
      );
      assert.ok(kartu.length > 0);
      const berkata = kartu.filter((k) => pecah(`${k.nama} ${k.ringkasan}`).some((w) => akar(w) === dasar));
      assert.ok(berkata.length > 0, 'tidak ada hasil yang memuat kata itu di nama atau ringkasannya');
      for (const k of berkata)
        assert.ok(
          k.tanda.some((t) => akar(t.toLowerCase()) === dasar),
          `${k.nama}: ${k.tanda.join()}`,
        );
      for (const t of kartu.flatMap((k) => k.tanda)) assert.match(t, /^[\p{L}\p{N}]/u);
    }));

  test('kecocokan di dalam isi ditunjukkan dengan petikan', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=desa');
      for (let i = 0; i < 5 && (await halaman.locator('[data-lagi] button').isVisible()); i++)
        await halaman.locator('[data-lagi] button').click();
      await halaman.locator('.kartu__petikan').first().waitFor();
      const petikan = await halaman.locator('.kartu__petikan').evaluateAll((p) => p.map((x) => x.querySelectorAll('mark').length));
      assert.ok(petikan.every((n) => n > 0));
    }));
});
