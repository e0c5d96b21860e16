/** The page on which regions are compared: choosing, the address, groups, what is said when something is missing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { namaPendek } from '../../src/banding/dasar.ts';
import { padatkan, uraikan } from '../../src/banding/padat.ts';
import { PESAN_BANDING as P, PESAN_KETIK, PESAN_PILIH_KELOMPOK as K } from '../../src/text/pesan/banding.ts';
import { PESAN_SERUPA } from '../../src/text/pesan/serupa.ts';
import { denganTab, siapkanRuang, temuanAxe } from './alat.ts';

const ruang = siapkanRuang();
const PENDIRI = ['kabupaten-blora', 'kabupaten-mojokerto', 'kabupaten-bojonegoro', 'kabupaten-muara-enim'];
const ENAM = [...PENDIRI, 'kota-surabaya', 'kota-bandung'];

async function buka(halaman: Page, kueri = ''): Promise<void> {
  await halaman.goto(`${ruang.alamat}bandingkan/${kueri}`);
  await digambar(halaman);
}
const digambar = (halaman: Page) => halaman.waitForSelector('[data-papan][data-siap=semua]', { state: 'attached' });
const keping = (halaman: Page) => halaman.locator('.keping a').allInnerTexts();
const d = (halaman: Page) => new URL(halaman.url()).searchParams.get('d')?.split(',');
const kotak = (halaman: Page) => halaman.getByLabel(P.tambah);
const pilihan = (halaman: Page) => halaman.locator('[role=option]:visible');
const status = (halaman: Page) => halaman.locator('[data-status]');

async function ketik(halaman: Page, teks: string): Promise<string[]> {
  await kotak(halaman).fill('');
  await pilihan(halaman).first().waitFor({ state: 'hidden' });
  await kotak(halaman).fill(teks);
  await pilihan(halaman).first().waitFor();
  return halaman.locator('[role=option]:visible .saran__daerah').allInnerTexts();
}

describe('mengetik', () => {
  for (const [teks, nama, slug] of [
    ['kab kudus', 'Kabupaten Kudus', 'kabupaten-kudus'],
    ['KOTA mojokerto', 'Kota Mojokerto', 'kota-mojokerto'],
    ['kab tolitoli', 'Kabupaten Toli-Toli', 'kabupaten-toli-toli'],
    ['prov jawa tengah', 'Provinsi Jawa Tengah', 'provinsi-jawa-tengah'],
  ] as const)
    test(`"${teks}" menambah ${nama}`, () =>
      denganTab(ruang, {}, async ({ halaman, masalah }) => {
        await buka(halaman);
        const ada = await ketik(halaman, teks);
        assert.equal(ada[0], nama);
        await kotak(halaman).press('Enter');
        await digambar(halaman);
        assert.deepEqual(d(halaman), [...PENDIRI, slug]);
        assert.equal((await keping(halaman)).length, 5);
        assert.equal(await kotak(halaman).inputValue(), '');
        const pendek = namaPendek(nama);
        assert.equal((await keping(halaman)).at(-1), pendek);
        assert.ok((await halaman.locator('[data-papan]').innerText()).includes(pendek));
        assert.deepEqual(masalah, []);
      }));

  test('Enter yang lebih cepat daripada daftarnya menambah yang diketik', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman);
      await kotak(halaman).pressSequentially('kab kudus');
      await kotak(halaman).press('Enter');
      await halaman.waitForFunction(() => document.querySelectorAll('.keping').length === 5);
      assert.equal(d(halaman)?.at(-1), 'kabupaten-kudus');
    }));

  test('nama yang tidak ada dikatakan, yang sudah dipilih tidak dapat dipilih lagi', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman);
      await kotak(halaman).pressSequentially('xyzzy');
      await halaman.getByText(PESAN_KETIK.nihil('xyzzy')).waitFor();
      await ketik(halaman, 'kab blora');
      assert.equal(await pilihan(halaman).first().getAttribute('aria-disabled'), 'true');
      assert.match(await pilihan(halaman).first().innerText(), new RegExp(PESAN_KETIK.sudah));
      await kotak(halaman).press('Enter');
      assert.equal((await keping(halaman)).length, 4);
    }));

  test('dengan papan ketik saja: panah, Enter, Escape, Backspace', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      for (let n = 0; n < 60 && !(await kotak(halaman).evaluate((k) => k === document.activeElement)); n++)
        await halaman.keyboard.press('Tab');
      await halaman.keyboard.type('mojokerto');
      await pilihan(halaman).nth(1).waitFor();
      assert.equal(await kotak(halaman).getAttribute('aria-expanded'), 'true');
      await halaman.keyboard.press('Escape');
      assert.equal(await pilihan(halaman).count(), 0);
      await halaman.keyboard.press('ArrowDown');
      await pilihan(halaman).first().waitFor();
      const kota = (await halaman.locator('[role=option]:visible .saran__daerah').allInnerTexts()).indexOf('Kota Mojokerto');
      for (let n = 0; n <= kota; n++) await halaman.keyboard.press('ArrowDown');
      assert.equal(await kotak(halaman).getAttribute('aria-activedescendant'), await pilihan(halaman).nth(kota).getAttribute('id'));
      await halaman.keyboard.press('Enter');
      await digambar(halaman);
      assert.deepEqual(d(halaman), [...PENDIRI, 'kota-mojokerto']);
      await halaman.keyboard.press('Backspace');
      await halaman.keyboard.press('Backspace');
      assert.deepEqual(d(halaman), PENDIRI.slice(0, 3));
      assert.match(await status(halaman).innerText(), /Kabupaten Muara Enim dihapus/);
      // A remove button that was pressed hands focus to the next.
      await halaman.keyboard.press('Shift+Tab');
      await halaman.keyboard.press('Enter');
      assert.deepEqual(d(halaman), PENDIRI.slice(0, 2));
      assert.equal(await halaman.locator(':focus').getAttribute('data-hapus'), 'kabupaten-mojokerto');
      assert.deepEqual(masalah, []);
    }));

  test('salah ketik: nama yang mirip ditawarkan, dan Enter saja tidak memilihnya', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman, '?d=kabupaten-blora');
      const ada = await ketik(halaman, 'muara enem');
      assert.deepEqual(ada, ['Kabupaten Muara Enim']);
      assert.match(
        await status(halaman).innerText(),
        /Tidak ada daerah bernama "muara enem"\. Mungkin maksud Anda: Kabupaten Muara Enim\./,
      );
      await kotak(halaman).press('Enter');
      assert.deepEqual(d(halaman), ['kabupaten-blora']);
      await kotak(halaman).press('ArrowDown');
      await kotak(halaman).press('Enter');
      await digambar(halaman);
      assert.deepEqual(d(halaman), ['kabupaten-blora', 'kabupaten-muara-enim']);
      assert.deepEqual(masalah, []);
    }));

  test('yang ketujuh ditolak dengan kalimat, pilihan tetap enam', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman, `?d=${ENAM.join()}`);
      await ketik(halaman, 'kab kudus');
      await kotak(halaman).press('Enter');
      await halaman.getByText(P.penuh(6)).waitFor();
      assert.deepEqual(d(halaman), ENAM);
      assert.equal((await keping(halaman)).length, 6);
    }));
});

describe('alamat', () => {
  test('alamat yang disalin memberi pandangan yang sama; mundur dan maju bekerja', () =>
    denganTab(ruang, { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ konteks, halaman, masalah }) => {
      await buka(halaman);
      await ketik(halaman, 'kab kudus');
      await kotak(halaman).press('Enter');
      await digambar(halaman);
      await halaman.getByRole('button', { name: P.hapus('Kabupaten Blora') }).click();
      await digambar(halaman);
      const isi = await halaman.locator('[data-papan]').innerText();
      const judul = await halaman.title();
      assert.match(judul, /Kab\. Kudus/);
      await halaman.getByRole('button', { name: P.salin }).click();
      await halaman.getByText(P.disalin).waitFor();
      const alamat = await halaman.evaluate(() => navigator.clipboard.readText());
      assert.equal(alamat, halaman.url());

      const lain = await konteks.newPage();
      await lain.goto(alamat);
      await digambar(lain);
      assert.equal(await lain.locator('[data-papan]').innerText(), isi);
      assert.equal(await lain.title(), judul);
      await lain.close();

      await halaman.goBack();
      await halaman.waitForFunction(() => document.querySelectorAll('.keping').length === 5);
      await halaman.goBack();
      await halaman.waitForFunction(() => document.querySelectorAll('.keping').length === 4);
      assert.equal(new URL(halaman.url()).search, '');
      assert.deepEqual(await keping(halaman), ['Kab. Blora', 'Kab. Mojokerto', 'Kab. Bojonegoro', 'Kab. Muara Enim']);
      await halaman.goForward();
      await halaman.waitForFunction(() => document.querySelectorAll('.keping').length === 5);
      assert.deepEqual(masalah, []);
    }));

  test('nama yang tidak dikenal disebut, yang lain tampil; lebih dari enam dipotong dan disebut', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman, '?d=kabupaten-atlantis,kabupaten-blora');
      assert.match(await halaman.locator('[data-catatan]').innerText(), /kabupaten-atlantis/);
      assert.deepEqual(await keping(halaman), ['Kab. Blora']);
      await buka(halaman, `?d=${[...ENAM, 'kabupaten-kudus'].join()}`);
      assert.match(await halaman.locator('[data-catatan]').innerText(), /Kabupaten Kudus/);
      assert.equal((await keping(halaman)).length, 6);
      assert.deepEqual(masalah, []);
    }));

  test('tautan tetap sebuah kutipan sampai di bagannya dan tetap di sana', () =>
    denganTab(ruang, { viewport: { width: 360, height: 740 } }, async ({ halaman }) => {
      await buka(halaman);
      const id = await halaman.locator('[data-papan] > *').nth(5).getAttribute('id');
      await halaman.goto('about:blank');
      await buka(halaman, `?d=kabupaten-blora,kabupaten-kudus#${id}`);
      const atas = () => halaman.evaluate((i) => document.getElementById(i!)!.getBoundingClientRect().top, id);
      assert.ok((await atas()) >= 0 && (await atas()) < 100, String(await atas()));
      await halaman.waitForTimeout(500);
      assert.ok((await atas()) >= 0 && (await atas()) < 100, String(await atas()));
    }));

  test('alamat lama daerah diganti yang baru; daerah acuan yang tidak dikenal disebut', () =>
    denganTab(ruang, {}, async ({ konteks, halaman, masalah }) => {
      await konteks.route('**/bandingkan/data.json*', async (r) => {
        const b = uraikan(await (await r.fetch()).json());
        const daerah = b.daerah.map((x) => (x.slug === 'kabupaten-kudus' ? { ...x, alias: ['kabupaten-lama'] } : x));
        await r.fulfill({ json: padatkan({ ...b, daerah }) });
      });
      await buka(halaman, '?d=kabupaten-blora,Kabupaten-Lama&kelompok=pulau&acuan=Kabupaten-Lama');
      assert.deepEqual(d(halaman), ['kabupaten-blora', 'kabupaten-kudus']);
      assert.equal(new URL(halaman.url()).searchParams.get('acuan'), 'kabupaten-kudus');
      assert.deepEqual(await keping(halaman), ['Kab. Blora', 'Kab. Kudus']);
      assert.equal(await halaman.locator('[data-catatan] .peringatan').count(), 0);
      await buka(halaman, '?d=kabupaten-blora&kelompok=pulau&acuan=kabupaten-zzz');
      assert.equal(await halaman.locator('[data-catatan] .peringatan').innerText(), P.asing(['kabupaten-zzz']));
      assert.deepEqual(masalah, []);
    }));

  test('sebelum data datang: Backspace atas nama yang aneh, dan kembali ke awal tanpa "memuat"', () =>
    denganTab(ruang, {}, async ({ konteks, halaman, masalah }) => {
      await konteks.route('**/bandingkan/data.json*', () => undefined);
      await halaman.goto(`${ruang.alamat}bandingkan/?d=x%22]`);
      await halaman.getByText(P.memuat).waitFor();
      await kotak(halaman).press('Backspace');
      await halaman.waitForFunction(() => new URLSearchParams(location.search).get('d') === '');
      assert.deepEqual(masalah, []);
      await halaman.goto(`${ruang.alamat}bandingkan/?kelompok=pulau&acuan=kabupaten-kudus`);
      await halaman.getByText(P.memuat).waitFor();
      await halaman.evaluate(() => {
        history.replaceState(null, '', location.pathname);
        dispatchEvent(new PopStateEvent('popstate'));
      });
      assert.equal(await status(halaman).innerText(), '');
    }));

  test('tanpa daerah: bagan hilang, halaman mengajak memilih', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman);
      await ketik(halaman, 'mojo');
      await halaman.getByRole('button', { name: P.hapusSemua }).click();
      assert.equal(await kotak(halaman).inputValue(), '');
      assert.equal(await pilihan(halaman).count(), 0);
      await halaman.getByText(P.kosong).waitFor();
      assert.equal(await halaman.locator('[data-papan] > *').count(), 0);
      assert.equal(await halaman.locator('[data-bagian-belum]').isVisible(), false);
      await ketik(halaman, 'kab kudus');
      await kotak(halaman).press('Enter');
      await halaman.locator('[data-papan] figure').first().waitFor();
      assert.deepEqual(d(halaman), ['kabupaten-kudus']);
    }));

  test('jenis yang berbeda berdampingan dengan peringatan', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman, '?d=kabupaten-blora,kabupaten-kudus');
      assert.equal(await halaman.getByText(P.campur).count(), 0);
      await buka(halaman, '?d=kabupaten-blora,kota-bandung');
      await halaman.getByText(P.campur).waitFor();
    }));
});

describe('kelompok', () => {
  // Their text content, not the inner text: what stands out of sight is not laid out (content-visibility).
  const anggota = (halaman: Page) => halaman.locator('.anggota label');
  async function pilihKelompok(halaman: Page, nama: string): Promise<void> {
    await halaman.getByLabel(nama, { exact: true }).check();
    await halaman.waitForFunction(() => new URLSearchParams(location.search).has('kelompok'));
  }

  test('daerah serupa: alasan dan besarnya; bobot, saringan, dan alamat', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      await halaman.getByText(K.judul).click();
      await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#daerah-acuan')!.value === 'Kabupaten Blora');
      await pilihKelompok(halaman, K.nama.serupa);
      await anggota(halaman).first().waitFor();
      assert.equal(d(halaman)?.[0], 'kabupaten-blora');
      assert.equal(d(halaman)?.length, 6);
      const pertama = (await anggota(halaman).first().textContent())!;
      assert.match(pertama, /penduduk [\d,]+ kali · kepadatan [\d,]+ kali · kemiskinan [\d,]+% banding [\d,]+%, \d{4}.* · jarak 0,\d+/);
      assert.equal(await halaman.locator('.anggota input:checked').count(), 5);
      const jarak = (await anggota(halaman).allTextContents()).map((t) => Number(/jarak ([\d,]+)/.exec(t)![1]!.replace(',', '.')));
      assert.deepEqual(
        [...jarak].sort((a, b) => a - b),
        jarak,
      );

      await halaman.getByLabel('0', { exact: true }).check();
      await halaman.waitForFunction(() => location.search.includes('bobot=0'));
      assert.ok((await anggota(halaman).allTextContents()).every((t) => !t.includes('kemiskinan')));
      await halaman.getByRole('checkbox', { name: K.saringan.tetangga, exact: true }).check();
      await halaman.waitForFunction(() => location.search.includes('hanya=tetangga'));
      assert.ok((await anggota(halaman).allTextContents()).every((t) => t.includes('berbatasan darat')));
      assert.equal(await halaman.getByLabel(K.saringan.fiskal).isVisible(), false, 'kelasnya tidak diketahui');

      const isi = await anggota(halaman).allTextContents();
      await halaman.reload();
      await digambar(halaman);
      assert.deepEqual(await anggota(halaman).allTextContents(), isi);
      assert.ok(await halaman.getByLabel('0', { exact: true }).isChecked());
      assert.ok(await halaman.getByRole('checkbox', { name: K.saringan.tetangga, exact: true }).isChecked());
      await halaman.goBack();
      await halaman.waitForFunction(() => !location.search.includes('hanya='));
      await halaman.waitForFunction(() => !document.querySelector<HTMLInputElement>('[name=hanya][value=tetangga]')!.checked);
      assert.deepEqual(masalah, []);
    }));

  test('satu provinsi: acuan diketik, yang lebih dari enam dicentang sendiri, jenis lain terpisah', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      await halaman.getByText(K.judul).click();
      await halaman.getByLabel(K.acuan).fill('kab kudus');
      await pilihan(halaman).first().click();
      assert.equal(await halaman.getByLabel(K.acuan).inputValue(), 'Kabupaten Kudus');
      await pilihKelompok(halaman, K.nama.provinsi);
      await anggota(halaman).first().waitFor();
      const daftar = halaman.locator('.anggota__daftar');
      assert.equal(await daftar.count(), 2);
      assert.ok((await daftar.nth(0).locator('label').allTextContents()).every((t) => t.startsWith('Kabupaten')));
      assert.ok((await daftar.nth(1).locator('label').allTextContents()).every((t) => t.startsWith('Kota')));
      assert.equal(await halaman.locator('.anggota input').count(), 34);
      assert.equal(d(halaman)?.length, 6);

      const bebas = halaman.locator('.anggota input:not(:checked)').first();
      const slug = await bebas.inputValue();
      await bebas.click();
      await halaman.getByText(P.penuh(6)).waitFor();
      assert.equal(await halaman.locator(`.anggota input[value="${slug}"]`).isChecked(), false);
      const lama = await halaman.locator('.anggota input:checked').first().inputValue();
      await halaman.locator(`.anggota input[value="${lama}"]`).click();
      await halaman.locator(`.anggota input[value="${slug}"]`).click();
      await digambar(halaman);
      assert.ok(d(halaman)?.includes(slug) && !d(halaman)?.includes(lama));
      assert.ok(await halaman.locator(`.anggota input[value="${slug}"]`).isChecked());
      assert.deepEqual(masalah, []);
    }));

  test('pilihan sendiri yang diganti kelompok dapat diambil kembali: dengan tombol, juga setelah kelompok kedua, dan dengan mundur', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      const milik = ['kabupaten-kudus', 'kota-bandung'];
      const urungkan = halaman.getByRole('button', { name: K.urungkan });
      await buka(halaman, `?d=${milik.join()}`);
      await halaman.getByText(K.judul).click();
      assert.equal(await urungkan.count(), 0);
      await pilihKelompok(halaman, K.nama.provinsi);
      await halaman.getByText(K.diganti(2)).waitFor();
      assert.equal(d(halaman)?.length, 6);
      // Those compared stand first.
      const centang = await halaman
        .locator('.anggota__daftar')
        .first()
        .locator('input')
        .evaluateAll((i) => i.map((x) => (x as HTMLInputElement).checked));
      assert.deepEqual(centang.slice(0, 6), [true, true, true, true, true, false]);
      await pilihKelompok(halaman, K.nama.tetangga);
      await halaman.waitForFunction(() => location.search.includes('tetangga'));
      await urungkan.click();
      assert.deepEqual(d(halaman), milik);
      assert.equal(new URL(halaman.url()).searchParams.has('kelompok'), false);
      assert.equal(await urungkan.count(), 0);
      assert.ok(await halaman.getByLabel(K.sendiri).evaluate((e) => e === document.activeElement));
      await pilihKelompok(halaman, K.nama.provinsi);
      await urungkan.waitFor();
      await halaman.goBack();
      await halaman.waitForFunction(() => !location.search.includes('kelompok'));
      assert.deepEqual(d(halaman), milik);
      assert.equal(await urungkan.count(), 0);
      // What the visitor changes afterwards is the visitor's own again.
      await pilihKelompok(halaman, K.nama.provinsi);
      await halaman.locator('.keping [data-hapus]').last().click();
      assert.equal(await urungkan.count(), 0);
      assert.deepEqual(masalah, []);
    }));

  test('berbatasan darat, satu gugus pulau, lalu pilihan sendiri', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman);
      await halaman.getByText(K.judul).click();
      await pilihKelompok(halaman, K.nama.tetangga);
      await anggota(halaman).first().waitFor();
      const tetangga = await anggota(halaman).allTextContents();
      assert.ok(tetangga.includes('Kabupaten Rembang') && tetangga.includes('Kabupaten Bojonegoro'), tetangga.join());
      await pilihKelompok(halaman, K.nama.pulau);
      await halaman.waitForFunction(() => document.querySelectorAll('.anggota input').length > 80);
      await halaman.getByLabel(K.sendiri).check();
      await halaman.waitForFunction(() => !location.search.includes('kelompok'));
      assert.equal(await anggota(halaman).count(), 0);
      assert.equal((await keping(halaman)).length, 6);
    }));

  test('kota administrasi tidak punya daerah serupa, dan itu dikatakan', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const slug = 'kota-administrasi-jakarta-pusat';
      await buka(halaman, `?d=${slug}&kelompok=serupa&acuan=${slug}`);
      await halaman.getByText(PESAN_SERUPA.tanpa['bukan-otonom']('Kota Administrasi Jakarta Pusat')).waitFor();
      await halaman.getByText(P.administrasi(['Kota Administrasi Jakarta Pusat'])).waitFor();
    }));

  test('axe menemukan tidak ada apa-apa, terbuka dan berisi', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman, `?d=kabupaten-blora,kota-bandung,kabupaten-zzz&kelompok=serupa&acuan=kabupaten-blora`);
      await halaman.locator('.anggota label').first().waitFor();
      assert.deepEqual(await temuanAxe(halaman), []);
      await ketik(halaman, 'kab');
      assert.deepEqual(await temuanAxe(halaman), []);
    }));
});

test('yang terbuka tetap terbuka, gulir dan fokus tetap di tempatnya', () =>
  denganTab(ruang, { viewport: { width: 360, height: 740 } }, async ({ halaman }) => {
    await buka(halaman, '?d=kabupaten-blora,kabupaten-kudus');
    const tabel = halaman.locator('#bagan-predikat details[data-lipat=tabel]');
    await tabel.locator('summary').click();
    const lebih = await halaman.locator('#bagan-predikat').innerText();
    await kotak(halaman).scrollIntoViewIfNeeded();
    await kotak(halaman).focus();
    const gulir = await halaman.evaluate(() => scrollY);
    await ketik(halaman, 'kab rembang');
    await kotak(halaman).press('Enter');
    await digambar(halaman);
    assert.equal(await tabel.getAttribute('open'), '');
    assert.notEqual(await halaman.locator('#bagan-predikat').innerText(), lebih);
    assert.ok(await kotak(halaman).evaluate((k) => k === document.activeElement));
    assert.ok(Math.abs((await halaman.evaluate(() => scrollY)) - gulir) <= 60, 'baris keping boleh bertambah satu');
  }));

test('lebar layar menentukan gambar: satu saja, sempit atau lebar', () =>
  denganTab(ruang, { viewport: { width: 360, height: 740 } }, async ({ halaman }) => {
    await buka(halaman, '?d=kabupaten-blora,kabupaten-kudus');
    const lebar = () => halaman.locator('#bagan-predikat .bagan__gambar > svg').evaluateAll((s) => s.map((x) => x.getAttribute('width')));
    assert.deepEqual(await lebar(), ['328']);
    await halaman.setViewportSize({ width: 1280, height: 800 });
    await halaman.waitForFunction(() => document.querySelector('#bagan-predikat .bagan__gambar > svg')?.getAttribute('width') === '704');
    await digambar(halaman);
    assert.deepEqual(await lebar(), ['704']);
  }));

describe('bila data tidak datang', () => {
  test('dikatakan, bagan lama tidak menyesatkan, dan tombolnya mencoba lagi', () =>
    denganTab(ruang, {}, async ({ konteks, halaman }) => {
      let putus = true;
      await konteks.route('**/bandingkan/data.json*', (r) => (putus ? r.abort() : r.continue()));
      await halaman.goto(`${ruang.alamat}bandingkan/?d=kabupaten-kudus`);
      await halaman.getByText(P.gagal).waitFor();
      assert.equal(await halaman.locator('[data-papan] > *').count(), 0);
      putus = false;
      await halaman.getByRole('button', { name: P.cobaLagi }).click();
      await halaman.locator('#bagan-predikat').waitFor();
      assert.deepEqual(await keping(halaman), ['Kab. Kudus']);
      assert.equal(await halaman.getByText(P.gagal).count(), 0);
    }));

  test('saat mengetik: empat kabupaten awal tetap terbaca', () =>
    denganTab(ruang, {}, async ({ konteks, halaman }) => {
      await konteks.route('**/bandingkan/data.json*', (r) => r.fulfill({ status: 500 }));
      await buka(halaman);
      await kotak(halaman).pressSequentially('kab kudus');
      await halaman.getByText(P.gagal).waitFor();
      assert.ok(await halaman.locator('#bagan-predikat').isVisible());
    }));

  test('berkas dari rancangan lain tidak dibaca', () =>
    denganTab(ruang, {}, async ({ konteks, halaman }) => {
      await konteks.route('**/bandingkan/data.json*', (r) => r.fulfill({ json: { bentuk: 'lain' } }));
      await halaman.goto(`${ruang.alamat}bandingkan/?d=kabupaten-kudus`);
      await halaman.getByText(P.usang).waitFor();
      assert.ok(await halaman.getByRole('button', { name: P.muatUlang }).isVisible());
    }));
});

test('tanpa JavaScript: empat kabupaten, bagannya, dan jalan ke provinsi; tidak ada tombol yang diam', () =>
  denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}bandingkan/`);
    assert.deepEqual(await keping(halaman), ['Kab. Blora', 'Kab. Mojokerto', 'Kab. Bojonegoro', 'Kab. Muara Enim']);
    assert.equal(await halaman.locator('noscript .peringatan').innerText(), P.tanpaJs);
    assert.equal(await halaman.locator('#bagan-predikat svg:visible').count(), 1);
    assert.equal(await halaman.locator('main button:visible, main input:visible').count(), 0);
    assert.ok((await halaman.locator('a[href*="/bandingkan/provinsi-"]').count()) > 10);
  }));
