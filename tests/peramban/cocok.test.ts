/** The finder in a browser: from a problem to a letter, the address, the keyboard, the short list, the capability check. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { PESAN_BISAKAH } from '../../src/text/pesan/bisakah.ts';
import { PESAN_CALON, PESAN_COCOK as P, PESAN_HASIL_COCOK, PESAN_PENDEK, PESAN_URUTAN } from '../../src/text/pesan/cocok.ts';
import { PESAN_MUKA } from '../../src/text/pesan/muka.ts';
import { denganTab, siapkanRuang, temuanAxe } from './alat.ts';

const ruang = siapkanRuang();
const JALUR = 'replikasi/cari/';
const siap = (halaman: Page) => halaman.waitForSelector('[data-hasil-cocok][data-siap]', { state: 'attached' });
async function buka(halaman: Page, kueri = ''): Promise<void> {
  await halaman.goto(`${ruang.alamat}${JALUR}${kueri}`);
  await siap(halaman);
}
/** Does something that changes the results, and waits for the new ones. */
async function sesudah(halaman: Page, kerja: () => Promise<unknown>): Promise<void> {
  await halaman.locator('[data-hasil-cocok]').evaluate((e) => e.removeAttribute('data-siap'));
  await kerja();
  await siap(halaman);
}
const kartu = (halaman: Page) => halaman.locator('.calon');
const alamatKartu = (halaman: Page) => kartu(halaman).evaluateAll((k) => k.map((x) => (x as HTMLElement).dataset['alamat']));
const kueri = (halaman: Page) => Object.fromEntries(new URL(halaman.url()).searchParams);

async function ketikDaerah(halaman: Page, teks: string, nama: string): Promise<void> {
  await halaman.getByLabel(P.daerah).fill(teks);
  await halaman.getByRole('option', { name: nama }).first().click();
}

describe('dari masalah ke surat', () => {
  test('Bappeda Kabupaten Pacitan: stunting, Rp200 juta, tiga klik sampai halaman surat', () =>
    denganTab(ruang, { viewport: { width: 360, height: 740 } }, async ({ halaman, masalah }) => {
      await halaman.goto(ruang.alamat);
      await halaman.getByLabel(PESAN_MUKA.daerahMencari).selectOption('stunting-gizi');
      await halaman.getByRole('button', { name: PESAN_MUKA.cariCocok }).click();
      await siap(halaman);
      assert.equal(kueri(halaman)['tema'], 'stunting-gizi');
      await sesudah(halaman, () => ketikDaerah(halaman, 'pacitan', 'Kabupaten Pacitan'));
      await halaman.getByLabel(P.biaya).fill('200 juta');
      await sesudah(halaman, () => halaman.getByLabel(P.biaya).press('Tab'));
      assert.deepEqual(kueri(halaman), { d: 'kabupaten-pacitan', tema: 'stunting-gizi', biaya: '200000000' });
      await halaman.getByText(P.biayaDibaca(200_000_000)).waitFor();

      const kelompok = await halaman
        .locator('[data-kelompok-biaya]')
        .evaluateAll((k) => k.map((x) => (x as HTMLElement).dataset['kelompokBiaya']));
      assert.deepEqual(kelompok, ['diketahui', 'ditanyakan', 'di-atas']);
      const keadaan = await halaman.locator('[data-keadaan]').innerText();
      assert.match(keadaan, /stunting[\s\S]*%[\s\S]*\(20\d\d\)|stunting[\s\S]*belum diketahui/i);
      assert.match(keadaan, /miskin[\s\S]*\d%[\s\S]*\(2025\)[\s\S]*Susenas/);

      const pertama = kartu(halaman).first();
      assert.match(await pertama.innerText(), new RegExp(PESAN_CALON.mengapa));
      const surat = await pertama.getByRole('link', { name: PESAN_CALON.surat }).getAttribute('href');
      assert.match(surat!, /\/inovasi\/[^/]+\/[^/]+\/replikasi\/surat\/\?d=kabupaten-pacitan$/);
      assert.deepEqual(masalah, []);
    }));

  test('inovasi sendiri tidak ditawarkan; langkah yang sudah ada dilanjutkan', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman, '?d=kabupaten-sumedang&tema=stunting-gizi');
      assert.ok(!(await alamatKartu(halaman)).includes('kabupaten-sumedang/simpati'));
      await halaman.getByRole('heading', { name: PESAN_HASIL_COCOK.milikSendiri }).waitFor();
      await buka(halaman, '?d=kabupaten-blora&tema=stunting-gizi');
      const simpati = halaman.locator('[data-alamat="kabupaten-sumedang/simpati"]');
      assert.match(await simpati.innerText(), new RegExp(PESAN_CALON.lanjutkan));
    }));

  test('kata kunci menemukan lewat kata searti dan ejaan; yang tidak ada dikatakan, dengan jalan keluar', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman, '?q=tengkes');
      assert.ok((await kartu(halaman).count()) > 3);
      await buka(halaman, '?q=stuntng');
      assert.ok((await kartu(halaman).count()) > 3);
      await buka(halaman, '?tema=stunting-gizi&q=paspor');
      await halaman.getByText(PESAN_HASIL_COCOK.kosong).waitFor();
      await halaman.getByRole('link', { name: PESAN_HASIL_COCOK.tanpaKueri }).click();
      await siap(halaman);
      assert.deepEqual(kueri(halaman), { tema: 'stunting-gizi' });
      assert.ok((await kartu(halaman).count()) > 3);
      assert.deepEqual(masalah, []);
    }));
});

describe('alamat dan ingatan', () => {
  test('tautan yang disalin memberi hasil yang sama; mundur dan maju bekerja', () =>
    denganTab(ruang, {}, async ({ halaman, konteks }) => {
      await buka(halaman, '?d=kabupaten-blora&tema=sampah');
      const sampah = await alamatKartu(halaman);
      await sesudah(halaman, () => halaman.getByLabel(P.tema, { exact: true }).selectOption('stunting-gizi'));
      await halaman.getByText(P.batasLain).click();
      await sesudah(halaman, () => halaman.getByLabel(P.koneksi).selectOption('luring'));
      const gizi = await alamatKartu(halaman);
      assert.notDeepEqual(gizi, sampah);
      const lain = await konteks.newPage();
      await lain.goto(halaman.url());
      await siap(lain);
      assert.deepEqual(await alamatKartu(lain), gizi);
      assert.equal(await lain.getByLabel(P.daerah).inputValue(), 'Kabupaten Blora');
      assert.equal(await lain.getByLabel(P.koneksi).inputValue(), 'luring');
      await sesudah(halaman, () => halaman.goBack());
      await sesudah(halaman, () => halaman.goBack());
      assert.deepEqual(await alamatKartu(halaman), sampah);
      assert.equal(await halaman.getByLabel(P.tema, { exact: true }).inputValue(), 'sampah');
      await sesudah(halaman, () => halaman.goForward());
      assert.equal(kueri(halaman)['tema'], 'stunting-gizi');
    }));

  test('tanpa data tidak ada kartu pencarian lama; di halaman polos judulnya kembali', () =>
    denganTab(ruang, {}, async ({ halaman, konteks }) => {
      await buka(halaman);
      const polos = await halaman.title();
      await sesudah(halaman, () => halaman.getByLabel(P.tema, { exact: true }).selectOption('sampah'));
      assert.notEqual(await halaman.title(), polos);
      await konteks.route('**/cari/kamus/*', (r) => r.abort());
      await halaman.getByLabel(P.kueri).fill('paspor');
      await halaman.getByLabel(P.kueri).press('Enter');
      await halaman.locator('[data-catatan] button').waitFor();
      assert.equal(await kartu(halaman).count(), 0);
      await sesudah(halaman, () => halaman.goBack());
      assert.ok((await kartu(halaman).count()) > 0);
      await sesudah(halaman, () => halaman.goBack());
      assert.equal(await halaman.title(), polos);
    }));

  test('daerah yang dipilih diingat; tautan orang lain tidak menggantinya; dapat dilupakan', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman);
      assert.equal(await kartu(halaman).count(), 0);
      await sesudah(halaman, () => ketikDaerah(halaman, 'kab blora', 'Kabupaten Blora'));
      await buka(halaman, '?d=kota-bandung&tema=sampah');
      assert.equal(await halaman.getByLabel(P.daerah).inputValue(), 'Kota Bandung');
      assert.equal(await halaman.getByRole('button', { name: P.lupakan }).isVisible(), false);
      await buka(halaman, '?tema=sampah');
      assert.equal(kueri(halaman)['d'], 'kabupaten-blora');
      await sesudah(halaman, () => halaman.getByRole('button', { name: P.lupakan }).click());
      await buka(halaman, '?tema=sampah');
      assert.equal(kueri(halaman)['d'], undefined);
    }));

  test('daerah dan angka yang tidak terbaca dikatakan', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman, '?d=kabupaten-khayal&tema=sampah');
      await halaman.getByText(P.daerahAsing('kabupaten-khayal')).waitFor();
      await halaman.getByLabel(P.biaya).fill('200');
      await halaman.getByLabel(P.biaya).press('Tab');
      await halaman.getByText(P.biayaTakTerbaca).waitFor();
      assert.equal(await halaman.getByLabel(P.biaya).getAttribute('aria-invalid'), 'true');
    }));
});

test('dengan papan ketik saja: daerah, masalah, tampilkan, lalu surat', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await buka(halaman);
    await halaman.getByLabel(P.daerah).focus();
    await halaman.keyboard.type('kab pacitan');
    await sesudah(halaman, () => halaman.keyboard.press('Enter'));
    assert.equal(kueri(halaman)['d'], 'kabupaten-pacitan');
    await halaman.getByLabel(P.kueri).focus();
    await halaman.keyboard.type('posyandu');
    await sesudah(halaman, () => halaman.keyboard.press('Enter'));
    assert.equal(kueri(halaman)['q'], 'posyandu');
    assert.equal(await halaman.evaluate(() => document.activeElement?.id), 'hasil');
    const surat = halaman.getByRole('link', { name: PESAN_CALON.surat }).first();
    for (let n = 0; n < 20 && !(await surat.evaluate((a) => a === document.activeElement)); n++) await halaman.keyboard.press('Tab');
    assert.ok(await surat.evaluate((a) => a === document.activeElement));
    assert.deepEqual(masalah, []);
  }));

describe('daftar pendek', () => {
  test('disimpan, dibandingkan, dibagikan, dikeluarkan', () =>
    denganTab(ruang, { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ halaman, konteks, masalah }) => {
      await buka(halaman, '?tema=stunting-gizi');
      const dua = (await alamatKartu(halaman)).slice(0, 2);
      for (const n of [0, 1]) await kartu(halaman).nth(n).getByRole('button', { name: PESAN_CALON.simpan }).click();
      assert.equal(await kartu(halaman).first().locator('[data-simpan]').getAttribute('aria-pressed'), 'true');
      await halaman.reload();
      await siap(halaman);
      const pendek = halaman.locator('.pendek');
      assert.equal(await pendek.locator('li').count(), 2);
      const banding = await pendek.getByRole('link', { name: PESAN_PENDEK.bandingkan(2) }).getAttribute('href');
      assert.ok(banding!.endsWith(`bandingkan/inovasi/?i=${dua.join('&i=')}`));
      await pendek.getByRole('button', { name: PESAN_PENDEK.bagikan }).click();
      await halaman.getByText(P.disalin).waitFor({ state: 'attached' });
      const tautan = await halaman.evaluate(() => navigator.clipboard.readText());
      await pendek
        .getByRole('button', { name: /^Keluarkan/ })
        .first()
        .click();
      assert.equal(await pendek.locator('li').count(), 1);

      // Somebody else opens the link.
      const orang = await ruang.peramban.newContext();
      try {
        const lain = await orang.newPage();
        await lain.goto(tautan);
        await siap(lain);
        await lain.getByRole('heading', { name: PESAN_PENDEK.dibagikan }).waitFor();
        assert.equal(await lain.locator('.pendek li').count(), 2);
        await lain.getByRole('button', { name: PESAN_PENDEK.simpanSemua }).click();
        await lain.getByRole('heading', { name: PESAN_PENDEK.judul }).waitFor();
      } finally {
        await orang.close();
      }
      assert.equal(konteks.pages().length, 1);
      assert.deepEqual(masalah, []);
    }));
});

describe('Bisakah daerah saya?', () => {
  const UJI = 'inovasi/kota-bandung/layad-rawat/replikasi/';
  const jawaban = (halaman: Page, id: string) => halaman.evaluate((k) => sessionStorage.getItem(k), `lumbung:jawaban:${id}`);

  test('pertanyaan dijawab, diingat di tab ini, dan ikut ke surat', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await halaman.goto(ruang.alamat + UJI);
      const butir = halaman.locator('[data-butir]');
      assert.equal(await halaman.locator('[data-bisakah] fieldset').count(), await butir.count());
      await butir.nth(0).getByLabel('Belum').check();
      await butir.nth(1).getByLabel('Ya', { exact: true }).check();
      assert.match(await halaman.locator('[data-bisakah] [data-ringkasan]').innerText(), /1 ya, 1 belum/);
      const { jawaban: isi } = JSON.parse((await jawaban(halaman, '32.73-kota-bandung/layad-rawat'))!) as {
        jawaban: { teks: string; jawab: string }[];
      };
      assert.deepEqual(
        isi.map((x) => x.jawab),
        ['belum', 'ya'],
      );
      assert.equal(isi[0]!.teks, await butir.nth(0).locator('[data-teks]').innerText());
      assert.equal(await halaman.evaluate(() => JSON.stringify(localStorage).includes('belum')), false);
      await halaman.reload();
      assert.equal(await butir.nth(1).getByLabel('Ya', { exact: true }).isChecked(), true);
      assert.deepEqual(masalah, []);
    }));

  test('daerah dipilih sekali, dibandingkan dengan asalnya; yang tidak diketahui ditanyakan', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await halaman.goto(ruang.alamat + UJI);
      await halaman.locator('#daerah-bisakah').fill('kota surabaya');
      await halaman.getByRole('option', { name: 'Kota Surabaya' }).click();
      await halaman.getByText(/Kota Surabaya dibanding daerah asal, Kota Bandung: penduduk/).waitFor();
      await halaman.getByText(PESAN_BISAKAH.takDiketahui('Memiliki PSC 119', 'Kota Surabaya')).waitFor();
      const surat = halaman.getByRole('link', { name: PESAN_BISAKAH.surat });
      assert.match((await surat.getAttribute('href'))!, /layad-rawat\/replikasi\/surat\/\?d=kota-surabaya$/);
      await halaman.goto(`${ruang.alamat}inovasi/kabupaten-blora/silat/replikasi/`);
      await halaman.getByText(PESAN_BISAKAH.lainJenis('Kota Surabaya', 'Kabupaten Blora')).waitFor();
      assert.deepEqual(masalah, []);
    }));

  test('jawaban untuk satu daerah tidak ikut ke daerah lain; data yang terlambat tidak mengganti ketikan', () =>
    denganTab(ruang, {}, async ({ halaman, konteks, masalah }) => {
      const pilih = async (nama: string) => {
        await halaman.locator('#daerah-bisakah').fill(nama);
        await halaman.getByRole('option', { name: nama }).click();
        await halaman.getByText(PESAN_BISAKAH.takDiketahui('Memiliki PSC 119', nama)).waitFor();
      };
      const ya = halaman.locator('[data-butir] input[value=ya]:checked');
      await halaman.goto(ruang.alamat + UJI);
      await pilih('Kota Surabaya');
      await halaman.locator('[data-butir] input[value=ya]').first().check();
      await pilih('Kota Malang');
      assert.equal(await ya.count(), 0);
      assert.equal(await jawaban(halaman, '32.73-kota-bandung/layad-rawat'), null);
      const { promise: tahan, resolve: lepas } = Promise.withResolvers<null>();
      await konteks.route('**/bandingkan/data.json*', (r) => tahan.then(() => r.continue()));
      await halaman.reload();
      await halaman.locator('#daerah-bisakah').pressSequentially('kota ba');
      lepas(null);
      await halaman.getByText(PESAN_BISAKAH.takDiketahui('Memiliki PSC 119', 'Kota Malang')).waitFor();
      assert.equal(await halaman.locator('#daerah-bisakah').inputValue(), 'kota ba');
      assert.deepEqual(masalah, []);
    }));

  test('simpan dari halaman kontak tampak di pencari', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await halaman.goto(ruang.alamat + UJI);
      await halaman.getByRole('button', { name: PESAN_BISAKAH.simpan }).click();
      assert.equal(await halaman.getByRole('button', { name: PESAN_BISAKAH.tersimpan }).getAttribute('aria-pressed'), 'true');
      await buka(halaman);
      assert.equal(await halaman.locator('.pendek li').count(), 1);
    }));
});

test('tanpa JavaScript: penjelasan dan jalan lain, cara urutan, dan daftar prasyarat', () =>
  denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(ruang.alamat + JALUR);
    assert.equal(await halaman.locator('[data-cocok]').isVisible(), false);
    for (const { nama } of P.jalanLain) assert.ok(await halaman.locator('noscript').getByRole('link', { name: nama }).isVisible(), nama);
    assert.ok(await halaman.getByRole('heading', { name: PESAN_URUTAN.judul }).isVisible());
    await halaman.goto(`${ruang.alamat}inovasi/kota-bandung/layad-rawat/replikasi/`);
    assert.equal(await halaman.locator('[data-butir]:visible').count(), 3);
    assert.equal(await halaman.locator('#daerah-bisakah').isVisible(), false);
  }));

test('axe: hasil terisi, daftar pendek, batas lain terbuka, dan prasyarat terjawab', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman, '?d=kabupaten-blora&tema=stunting-gizi&biaya=200000000&koneksi=luring');
    await kartu(halaman).first().getByRole('button', { name: PESAN_CALON.simpan }).click();
    await halaman.locator('[data-kelompok-biaya=di-atas] summary').click();
    assert.deepEqual(await temuanAxe(halaman), []);
    await halaman.goto(`${ruang.alamat}inovasi/kota-bandung/layad-rawat/replikasi/`);
    await halaman.locator('[data-butir]').first().getByLabel('Belum').check();
    assert.deepEqual(await temuanAxe(halaman), []);
  }));
