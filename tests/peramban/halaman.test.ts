/** Every kind of page opens cleanly, under the policy that is really in force. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { denganTab, JENIS_HALAMAN, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();

describe('tiap jenis halaman terbuka tanpa galat, permintaan gagal, atau host lain', () => {
  for (const [nama, jalur] of Object.entries(JENIS_HALAMAN)) {
    test(`${nama}: /${jalur}`, () =>
      denganTab(ruang, {}, async ({ halaman, masalah }) => {
        const jawaban = await halaman.goto(ruang.alamat + jalur, { waitUntil: 'networkidle' });
        assert.equal(jawaban?.status(), 200);
        assert.ok((await halaman.locator('h1').innerText()).trim(), 'h1 kosong');
        assert.ok(await halaman.locator('form[role=search] input[name=q]').count(), 'tidak ada kotak cari');
        assert.deepEqual(masalah, []);
      }));
  }
});

test('navigasi menandai halaman yang sedang dibuka, juga di bawahnya', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    for (const [jalur, tanda] of [
      ['bandingkan/', 'page'],
      ['bandingkan/provinsi-jawa-timur/', 'true'],
      ['bandingkan/inovasi/', 'true'],
    ] as const) {
      await halaman.goto(ruang.alamat + jalur);
      const kini = halaman.locator('.navigasi [aria-current]');
      assert.deepEqual(
        await kini.evaluateAll((a) => a.map((x) => [x.textContent, x.getAttribute('aria-current')])),
        [['Bandingkan', tanda]],
        jalur,
      );
    }
  }));

test('perbandingan satu provinsi: dari halaman kabupaten, lalu lewat daftar bagan ke yang terlipat', () =>
  denganTab(ruang, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' }, async ({ halaman, masalah }) => {
    await halaman.goto(`${ruang.alamat}daerah/kabupaten-mojokerto/`);
    const jalan = await halaman
      .locator('.lanjut a')
      .evaluateAll((a) => a.map((x) => (x as HTMLAnchorElement).pathname + (x as HTMLAnchorElement).search));
    assert.ok(
      jalan.some((j) => j.endsWith('/bandingkan/kabupaten-mojokerto/')) &&
        jalan.some((j) => j.endsWith('/bandingkan/provinsi-jawa-timur/')),
      jalan.join(),
    );
    await halaman.locator('.lanjut a[href$="/bandingkan/provinsi-jawa-timur/"]').click();
    await halaman.locator('.lompat summary').click();
    const tautan = halaman.locator('.lompat li a');
    const mati = await tautan.evaluateAll((a) => a.filter((x) => !document.querySelector(x.getAttribute('href')!)).length);
    assert.equal(mati, 0);
    assert.equal(await tautan.count(), await halaman.locator('.bagian .bagan').count());
    await halaman.locator('.lompat a[href="#bagan-kota-konteks-stunting"]').click();
    await halaman.waitForFunction(
      () => Math.abs(document.querySelector('#bagan-kota-konteks-stunting')!.getBoundingClientRect().top) < 100,
    );
    assert.ok(await halaman.locator('#bagan-kota-konteks-stunting svg').first().isVisible());
    assert.deepEqual(masalah, []);
  }));

test('alamat yang tidak ada menampilkan halaman 404 situs', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    const jawaban = await halaman.goto(`${ruang.alamat}tidak/ada/sama-sekali/`);
    assert.equal(jawaban?.status(), 404);
    assert.ok(await halaman.locator('form[role=search] input[name=q]').count());
  }));

describe('kebijakan isi (CSP) aktif', () => {
  for (const nama of ['beranda', 'hasil pencarian', 'inovasi kaya', 'kontak replikasi']) {
    test(nama, () =>
      denganTab(ruang, {}, async ({ halaman, masalah }) => {
        await halaman.goto(ruang.alamat + JENIS_HALAMAN[nama]!, { waitUntil: 'networkidle' });
        assert.equal(masalah.length, 0, masalah.join('\n'));
        const akibat = await halaman.evaluate(async () => {
          const jendela = window as unknown as Record<string, unknown>;
          const skrip = document.createElement('script');
          skrip.textContent = 'window.ditembus = "skrip"';
          const gambar = document.createElement('div');
          gambar.innerHTML = '<img src="data:," onerror="window.ditembus = \'onerror\'">';
          document.body.append(skrip, gambar);
          const lembar = document.createElement('style');
          lembar.textContent = 'body { outline: 7px solid red }';
          document.body.append(lembar);
          await new Promise((selesai) => setTimeout(selesai, 200));
          return { ditembus: jendela['ditembus'] ?? null, garis: getComputedStyle(document.body).outlineWidth };
        });
        assert.equal(akibat.ditembus, null);
        assert.notEqual(akibat.garis, '7px');
        const pelanggaran = masalah.filter((m) => m.startsWith('CSP:'));
        assert.ok(pelanggaran.length >= 3, `pelanggaran yang dicegah: ${pelanggaran.join('; ') || 'tidak ada'}`);
      }),
    );
  }
});
