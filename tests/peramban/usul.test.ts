/** The forms below /usul/, walked as a new user: from nothing to one valid file, by keyboard, without storage, with faults. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { PESAN_BERKAS } from '../../src/text/pesan/berkas-jadi.ts';
import { PESAN_PANDUAN } from '../../src/text/pesan/panduan.ts';
import { FORMULIR, PESAN_BORANG as P, PESAN_KOREKSI } from '../../src/text/pesan/usulan.ts';
import { denganTab, siapkanRuang, temuanAxe } from './alat.ts';
import { buka, galatNyata, keLangkah, lanjut, periksa, pilihDaerah, unduh } from './alat-usul.ts';

const ruang = siapkanRuang();

async function isiPokok(h: Page): Promise<void> {
  await h.locator('#u-nama').fill('Pasar Terang Uji');
  await h.locator('#u-ringkasan').fill('Lampu surya di pasar desa bagi pedagang malam.');
  await h.locator('#u-urusan').selectOption('perdagangan');
  await h.locator('#u-tema summary').click();
  await h.locator('#u-tema').getByLabel('Energi', { exact: false }).first().check();
  await keLangkah(h, 'Sumber');
  await h.locator('#u-sumber-0-judul').fill('Keterangan tertulis dinas');
  await h.locator('#u-sumber-0-penerbit').fill('Dinas Perdagangan');
  await h.locator('#u-sumber-0-jenis').selectOption('resmi');
  await keLangkah(h, 'Cerita');
  await h.locator('#u-bagian-Cara-kerja').fill('Pedagang memasang 12 lampu bersama.\n\nDinas memeriksa 4 kali setahun.');
}

describe('mengusulkan inovasi', () => {
  test('pengguna baru sampai pada berkas yang sah di isi nyata', (t) =>
    denganTab(ruang, { acceptDownloads: true }, async (tab) => {
      const h = await buka(ruang, tab, 'usul/inovasi/');
      await pilihDaerah(h, 'blora');
      await isiPokok(h);
      await keLangkah(h, 'Hasil');
      await h.getByRole('button', { name: P.tambah('Hasil terukur') }).click();
      await h.locator('#u-hasil-0-indikator').fill('Pedagang malam');
      await h.locator('#u-hasil-0-satuan').fill('pedagang');
      await h.locator('#u-hasil-0-nilai').fill('1.250');
      await h.locator('#u-hasil-0-tahun').fill('2024');
      await h.locator('#u-hasil-0-atribusi').selectOption('inovasi');
      await keLangkah(h, 'Biaya dan tim');
      await h.locator('#u-waktu > summary').click();
      await h.locator('#u-waktu-bulanHinggaPenerapan').fill('3');
      await periksa(h);
      await h.locator('.usul__baik').waitFor();
      assert.match(await h.locator('.usul__pratinjau').innerText(), /Pasar Terang Uji[^]*12 lampu/);
      assert.match(await h.locator('.usul__langkah').innerText(), /Label: Terdaftar/);
      const berkas = await unduh(h);
      assert.deepEqual(
        berkas.map((b) => b.jalur),
        ['content/daerah/33.16-kabupaten-blora/inovasi/pasar-terang-uji.md'],
      );
      assert.match(berkas[0]!.isi, /nilai: 1250\n/);
      assert.match(berkas[0]!.isi, /bersama\.\[\^sumber-1\]\n\nDinas memeriksa 4 kali setahun\.\[\^sumber-1\]/);
      assert.deepEqual(galatNyata(t, berkas), []);
      assert.deepEqual(tab.masalah, []);
    }));

  test('yang belum benar disebut di ringkasan; tautannya menuju medannya, dan di sana tertulis lagi', () =>
    denganTab(ruang, { viewport: { width: 360, height: 740 } }, async (tab) => {
      const h = await buka(ruang, tab, 'usul/inovasi/');
      await isiPokok(h);
      await keLangkah(h, 'Hasil');
      for (let i = 0; i < 2; i++) await h.getByRole('button', { name: P.tambah('Hasil terukur') }).click();
      await h.locator('#u-hasil-1-indikator').fill('Pedagang');
      await h.locator('#u-hasil-1-satuan').fill('orang');
      await h.locator('#u-hasil-1-atribusi').selectOption('inovasi');
      await h.locator('#u-hasil-1-nilai').fill('banyak');
      await periksa(h);
      const ringkasan = h.locator('[data-ringkasan-galat]');
      assert.equal(await h.evaluate(() => document.activeElement?.hasAttribute('data-ringkasan-galat')), true);
      const arti = ringkasan.getByRole('link', { name: `${PESAN_PANDUAN.artiPesan}: tipe` });
      assert.equal(await arti.getAttribute('href'), `${new URL(ruang.alamat).pathname}panduan/galat/tipe/`);
      await ringkasan.getByRole('link', { name: /Hasil terukur 2, Hasil: harus angka, tertulis "banyak"/ }).click();
      assert.equal(await h.evaluate(() => document.activeElement?.id), 'u-hasil-1-nilai');
      const nilai = h.locator('#u-hasil-1-nilai');
      assert.equal(await nilai.getAttribute('aria-invalid'), 'true');
      await h.getByText('harus angka, tertulis "banyak"').waitFor();
      await nilai.fill('12');
      assert.equal(await nilai.getAttribute('aria-invalid'), null);
      await periksa(h);
      assert.ok(!(await h.locator('.usul__langkah').innerText()).includes('harus angka'));
      // Only a region is missing now: once it is chosen, the file is right.
      await h
        .locator('[data-ringkasan-galat]')
        .getByRole('link', { name: /daerahnya belum dipilih/ })
        .click();
      assert.equal(await h.evaluate(() => document.activeElement?.id), 'u-tempat');
      await pilihDaerah(h, 'wonosobo');
      await periksa(h);
      await h.locator('.usul__baik').waitFor();
      assert.deepEqual(tab.masalah, []);
    }));

  test('daerah tanpa folder mendapat berkasnya sendiri; keduanya sah', (t) =>
    denganTab(ruang, { acceptDownloads: true }, async (tab) => {
      const h = await buka(ruang, tab, 'usul/inovasi/');
      await pilihDaerah(h, 'kabupaten nias barat');
      await isiPokok(h);
      await periksa(h);
      await h.locator('.usul__baik').waitFor();
      const berkas = await unduh(h);
      assert.equal(berkas.length, 2);
      assert.deepEqual(galatNyata(t, berkas), []);
    }));

  test('dengan papan tik saja: isi, tambah, hapus baris, sampai langkah terakhir', () =>
    denganTab(ruang, {}, async (tab) => {
      const h = await buka(ruang, tab, 'usul/inovasi/');
      const fokus = () => h.evaluate(() => document.activeElement?.id ?? '');
      await h.locator('#u-nama').focus();
      await h.keyboard.type('Pasar Tik');
      for (let i = 0; i < 200 && (await h.evaluate(() => document.activeElement?.textContent)) !== P.lanjut; i++)
        await h.keyboard.press('Tab');
      await h.keyboard.press('Enter');
      assert.equal(await fokus(), 'usul-langkah');
      assert.match(await h.locator('#usul-langkah').innerText(), /Sumber/);
      for (let i = 0; i < 40 && (await fokus()) !== 'u-sumber-tambah'; i++) await h.keyboard.press('Tab');
      await h.keyboard.press('Enter');
      // The first field of the new row.
      assert.equal(await fokus(), 'u-sumber-1-judul');
      await h.keyboard.type('Berita kedua');
      for (let i = 0; i < 40 && !(await h.evaluate(() => document.activeElement?.textContent ?? '')).startsWith('Hapus Sumber 2'); i++)
        await h.keyboard.press('Tab');
      await h.keyboard.press('Space');
      assert.equal(await h.locator('.usul__baris').count(), 1);
      assert.equal(await fokus(), 'u-sumber-tambah');
      assert.deepEqual(tab.masalah, []);
    }));

  test('isian bertahan setelah halaman dimuat ulang, dan hilang bila dihapus', () =>
    denganTab(ruang, {}, async (tab) => {
      const h = await buka(ruang, tab, 'usul/inovasi/');
      await pilihDaerah(h, 'blora');
      await h.locator('#u-nama').fill('Akan kembali');
      await lanjut(h);
      await h.locator('#u-sumber-0-judul').fill('Judul lama');
      await h.reload();
      await h.getByText(P.dilanjutkan).waitFor();
      assert.equal(await h.locator('#u-sumber-0-judul').inputValue(), 'Judul lama');
      await keLangkah(h, 'Identitas');
      assert.equal(await h.locator('#u-nama').inputValue(), 'Akan kembali');
      await h.waitForFunction(() => document.querySelector<HTMLInputElement>('#u-tempat')!.value === 'Kabupaten Blora');
      h.on('dialog', (d) => void d.accept());
      await h.getByRole('button', { name: P.hapusIsian }).click();
      assert.equal(await h.locator('#u-nama').inputValue(), '');
      await h.reload();
      await h.locator('#u-nama').waitFor();
      assert.equal(await h.locator('#u-nama').inputValue(), '');
      assert.deepEqual(tab.masalah, []);
    }));

  test('peramban yang tidak menyimpan apa pun tetap sampai pada berkas', () =>
    denganTab(ruang, {}, async (tab) => {
      await tab.halaman.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('ditolak', 'SecurityError');
          },
        }),
      );
      const h = await buka(ruang, tab, 'usul/inovasi/');
      await pilihDaerah(h, 'blora');
      await h.locator('#u-nama').fill('Sekali jalan');
      await h.getByText(P.takTersimpan).waitFor();
      await isiPokok(h);
      await periksa(h);
      await h.locator('.usul__baik').waitFor();
    }));

  test('tidak ada yang dikirim; pemeriksa baru dimuat di langkah terakhir', () =>
    denganTab(ruang, {}, async (tab) => {
      const minta: string[] = [];
      tab.halaman.on('request', (r) => minta.push(`${r.method()} ${r.url()}`));
      const h = await buka(ruang, tab, 'usul/inovasi/');
      await pilihDaerah(h, 'blora');
      await isiPokok(h);
      assert.ok(!minta.some((u) => u.includes('pemeriksa')));
      await periksa(h);
      assert.ok(minta.some((u) => u.includes('pemeriksa')));
      assert.ok(minta.every((u) => u.startsWith('GET ') && !u.includes('Terang')));
    }));
});

test('catatan yang ada dibuka, diubah, dan tetap sah', (t) =>
  denganTab(ruang, { acceptDownloads: true }, async (tab) => {
    const jalur = 'content/daerah/33.16-kabupaten-blora/inovasi/silat.md';
    await tab.halaman.goto(`${ruang.alamat}inovasi/kabupaten-blora/silat/`);
    await tab.halaman.getByRole('link', { name: 'Sunting halaman ini' }).click();
    const h = tab.halaman;
    await h.locator('#usul-langkah').waitFor();
    assert.equal(await h.locator('#u-nama').inputValue(), 'SILAT');
    assert.equal(await h.locator('h1').innerText(), FORMULIR.inovasi.judulSunting);
    await h.locator('#u-kepanjangan').fill('Sistem Layanan Anak Tidak Sekolah');
    await periksa(h);
    await h.locator('.usul__baik').waitFor();
    const berkas = await unduh(h);
    assert.deepEqual(
      berkas.map((b) => b.jalur),
      [jalur],
    );
    assert.match(berkas[0]!.isi, /kepanjangan: Sistem Layanan Anak Tidak Sekolah\n/);
    assert.match(berkas[0]!.isi, /\ndiperbarui: /);
    assert.deepEqual(galatNyata(t, berkas), []);
    assert.deepEqual(tab.masalah, []);
  }));

test('replikasi: inovasi asal diketik dengan namanya; berkasnya sah', (t) =>
  denganTab(ruang, { acceptDownloads: true }, async (tab) => {
    const h = await buka(ruang, tab, 'usul/replikasi/');
    await pilihDaerah(h, 'blora');
    await h.locator('#u-inovasi').fill('SIMPATI, Kabupaten Sumedang');
    await h.locator('#u-hubungan').selectOption({ index: 1 });
    await keLangkah(h, 'Sumber');
    await h.locator('#u-sumber-0-judul').fill('Surat minat');
    await h.locator('#u-sumber-0-penerbit').fill('Bappeda Kabupaten Blora');
    await h.locator('#u-sumber-0-jenis').selectOption('resmi');
    await keLangkah(h, 'Perjalanan');
    await h.getByRole('button', { name: P.tambah('Langkah'), exact: true }).click();
    await h.locator('#u-langkah-0-langkah').selectOption('minat');
    await h.locator('#u-langkah-0-tanggal').fill('2026-03');
    await periksa(h);
    await h.locator('.usul__baik').waitFor();
    const berkas = await unduh(h);
    assert.deepEqual(
      berkas.map((b) => b.jalur),
      ['content/daerah/33.16-kabupaten-blora/replikasi/simpati.json'],
    );
    assert.deepEqual(galatNyata(t, berkas), []);
    assert.deepEqual(tab.masalah, []);
  }));

/** The page as a site would serve it that names these ways to its editors. */
async function denganSaluran(h: Page, jalur: string, saluran: object): Promise<void> {
  await h.route(`**/${jalur}*`, async (r) => {
    const jawab = await r.fetch();
    const html = (await jawab.text()).replace(
      /data-saluran="[^"]*"/,
      `data-saluran="${JSON.stringify(saluran).replaceAll('"', '&quot;')}"`,
    );
    await r.fulfill({ response: jawab, body: html });
  });
  await h.goto(ruang.alamat + jalur);
}

const GITHUB = { jenis: 'github', url: 'https://github.com/contoh/isi', cabang: 'main' };

test('dengan repositori: berkas baru terisi, suntingan menuju penyuntingnya, laporan menjadi isu', () =>
  denganTab(ruang, {}, async ({ halaman: h }) => {
    await denganSaluran(h, 'usul/inovasi/', { unit: 'Redaksi', repositori: GITHUB });
    await h.locator('#usul-langkah').waitFor();
    await pilihDaerah(h, 'blora');
    await isiPokok(h);
    await periksa(h);
    const baru = new URL((await h.getByRole('link', { name: PESAN_BERKAS.buka('GitHub') }).getAttribute('href'))!);
    assert.equal(baru.pathname, '/contoh/isi/new/main');
    assert.equal(baru.searchParams.get('filename'), 'content/daerah/33.16-kabupaten-blora/inovasi/pasar-terang-uji.md');
    assert.match(baru.searchParams.get('value')!, /^---\nnama: Pasar Terang Uji\n/);
    // Too long for an address: the host is opened with the name alone, and the page says to paste.
    await keLangkah(h, 'Cerita');
    await h.locator('#u-bagian-Masalah').fill('Pasar gelap. '.repeat(700));
    await periksa(h);
    const panjang = new URL((await h.getByRole('link', { name: PESAN_BERKAS.buka('GitHub') }).getAttribute('href'))!);
    assert.equal(panjang.searchParams.get('value'), null);
    await h.getByText(PESAN_BERKAS.tempel).waitFor();

    await denganSaluran(h, 'usul/koreksi/', { unit: 'Redaksi', repositori: GITHUB });
    await h.locator('#koreksi-salah').fill('Tahun keliru');
    await h.getByRole('button', { name: PESAN_KOREKSI.susun }).click();
    const isu = new URL((await h.getByRole('link', { name: PESAN_BERKAS.buka('GitHub') }).getAttribute('href'))!);
    assert.equal(isu.pathname, '/contoh/isi/issues/new');
    assert.match(isu.searchParams.get('body')!, /Yang keliru: Tahun keliru/);
  }));

test('dengan surel koordinator: draf berisi berkas, atau minta ditempel bila terlalu panjang', () =>
  denganTab(ruang, {}, async ({ halaman: h }) => {
    await denganSaluran(h, 'usul/inovasi/', { unit: 'Redaksi', surel: 'redaksi@contoh.go.id' });
    await h.locator('#usul-langkah').waitFor();
    await pilihDaerah(h, 'blora');
    await isiPokok(h);
    await periksa(h);
    const surat = () => h.getByRole('link', { name: PESAN_BERKAS.tulisRedaksi }).getAttribute('href');
    const isi = new URLSearchParams((await surat())!.replace(/^mailto:redaksi@contoh\.go\.id\?/, ''));
    assert.match(isi.get('body')!, /pasar-terang-uji\.md[^]*nama: Pasar Terang Uji/);
    await keLangkah(h, 'Cerita');
    await h.locator('#u-bagian-Masalah').fill('Pasar gelap. '.repeat(200));
    await periksa(h);
    assert.doesNotMatch(decodeURIComponent((await surat())!), /Pasar gelap/);
    await h.getByText(PESAN_BERKAS.tempel).waitFor();
  }));

test('laporan kesalahan membawa halaman, berkas, dan barisnya', () =>
  denganTab(ruang, {}, async (tab) => {
    const h = tab.halaman;
    await h.goto(`${ruang.alamat}tema/energi/`);
    await h.getByRole('link', { name: PESAN_KOREKSI.judul }).click();
    await h.waitForFunction(() => document.querySelector<HTMLInputElement>('#koreksi-halaman')?.value.endsWith('/tema/energi/'));
    await h.locator('#koreksi-salah').fill('Keterangan tema keliru');
    await h.getByRole('button', { name: PESAN_KOREKSI.susun }).click();
    const teks = await h.locator('[data-hasil] pre').innerText();
    assert.match(
      teks,
      /^Halaman: .*\/tema\/energi\/\nBerkas: content\/kosakata\/tema\.json\nBaris: \d+\nYang keliru: Keterangan tema keliru\n?$/,
    );
    // A report is no file: where nothing is sent online, the page says to copy it.
    await h.getByText(PESAN_BERKAS.serahkanLaporan('Redaksi Lumbung Inovasi')).waitFor();
    // What an address says is shown only where it looks like one of our records.
    await h.goto(`${ruang.alamat}usul/koreksi/?berkas=https://jahat.example/x.md&halaman=javascript:alert(1)`);
    assert.equal(await h.locator('#koreksi-halaman').inputValue(), '');
    assert.equal(await h.locator('[data-sunting]').isHidden(), true);
    assert.deepEqual(tab.masalah, []);
  }));

test('langkah dengan baris dan galat lolos axe', () =>
  denganTab(ruang, {}, async (tab) => {
    const h = await buka(ruang, tab, 'usul/inovasi/');
    await isiPokok(h);
    await keLangkah(h, 'Hasil');
    await h.getByRole('button', { name: P.tambah('Hasil terukur') }).click();
    await h.locator('#u-hasil-0-nilai').fill('banyak');
    await periksa(h);
    assert.deepEqual(await temuanAxe(h), []);
    await h.locator('[data-ringkasan-galat] a').first().click();
    assert.deepEqual(await temuanAxe(h), []);
  }));
