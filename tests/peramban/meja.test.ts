/** Forms that make files: the owner's desk, the entry after a letter, the draft of a need. Nothing leaves the browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { load } from 'js-yaml';
import type { Page } from 'playwright';
import { PESAN_BERKAS } from '../../src/text/pesan/berkas-jadi.ts';
import { LABEL_ISIAN } from '../../src/text/pesan/isian.ts';
import { PESAN_RUPIAH } from '../../src/text/pesan/rupiah.ts';
import { PESAN_MEJA } from '../../src/text/pesan/meja.ts';
import { PESAN_MINAT } from '../../src/text/pesan/minat.ts';
import { denganTab, siapkanRuang, temuanAxe, type Tab } from './alat.ts';

const ruang = siapkanRuang();
/** With relations in the ledger and several open questions. */
const KONTAK = 'inovasi/kabupaten-sumedang/simpati/replikasi/';

async function buka(tab: Tab, jalur: string, siap: string): Promise<{ halaman: Page; kirim: string[] }> {
  const kirim: string[] = [];
  tab.halaman.on('request', (r) => {
    if (r.method() !== 'GET' || r.url().includes('wonosobo')) kirim.push(`${r.method()} ${r.url()}`);
  });
  await tab.halaman.goto(ruang.alamat + jalur);
  await tab.halaman.locator(siap).waitFor();
  return { halaman: tab.halaman, kirim };
}

async function pilihDaerah(halaman: Page, wadah: string, ketik: string): Promise<void> {
  const kotak = halaman.locator(`${wadah} [data-ketik] input`);
  await kotak.fill(ketik);
  await halaman.locator(`${wadah} [role=option]`).first().waitFor();
  await kotak.press('Enter');
  await halaman.waitForFunction(
    ([w]) => /^(Kabupaten|Kota) /.test(document.querySelector<HTMLInputElement>(`${w} [data-ketik] input`)!.value),
    [wadah],
  );
}

describe('meja pemilik inovasi', () => {
  const siap = '[data-pertanyaan] details';

  test('tertutup sampai diminta; alamat #meja membukanya; formulirnya baru dimuat saat itu', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      const diminta: string[] = [];
      halaman.on('request', (r) => diminta.push(r.url()));
      await halaman.goto(ruang.alamat + KONTAK, { waitUntil: 'networkidle' });
      assert.equal(await halaman.locator('[data-meja]').getAttribute('open'), null);
      assert.ok(!diminta.some((u) => u.includes('pilihan.json')));
      await halaman.goto(`${ruang.alamat}${KONTAK}#meja`);
      await halaman.locator(siap).first().waitFor();
      assert.deepEqual(masalah, []);
    }));

  test('jawaban, kunjungan, dan pembenaran menjadi satu potongan YAML; yang kurang disebut', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman, kirim } = await buka(tab, `${KONTAK}#meja`, `${siap} >> nth=0`);
      const meja = halaman.locator('[data-meja]');
      await meja.getByRole('button', { name: PESAN_MEJA.susun }).click();
      await meja.getByText(PESAN_MEJA.kosong).waitFor();

      const biaya = meja.locator('details', { hasText: /^Biaya/ });
      await biaya.locator('summary').focus();
      await halaman.keyboard.press('Enter');
      await biaya.getByLabel(LABEL_ISIAN.biaya.jenis!).selectOption({ label: 'Biaya awal' });
      await biaya.getByLabel(LABEL_ISIAN.biaya.rupiah!).fill('200');
      await halaman.keyboard.press('Tab');
      await biaya.getByText(PESAN_RUPIAH.takTerbaca).waitFor();
      await biaya.getByLabel(LABEL_ISIAN.biaya.rupiah!).fill('200 juta');
      await halaman.keyboard.press('Tab');
      await biaya.getByText(PESAN_RUPIAH.dibaca(200_000_000)).waitFor();
      await meja.getByRole('button', { name: PESAN_MEJA.susun }).click();
      await meja.getByText(PESAN_MEJA.kurang('Biaya', [LABEL_ISIAN.biaya.untuk!])).waitFor();
      await biaya.getByLabel(LABEL_ISIAN.biaya.untuk!).fill('Server: pusat');

      await meja.getByLabel(LABEL_ISIAN['tanya-jawab'].tanya!, { exact: true }).fill('Perlu internet?');
      await meja.getByLabel(LABEL_ISIAN['tanya-jawab'].jawab!, { exact: true }).fill('Ya.\nDi posyandu.');
      await meja.locator('[data-kelompok="tanya-jawab"]').getByRole('button', { name: PESAN_MEJA.tambahLagi }).click();
      await halaman.keyboard.type('Pertanyaan kedua');
      await meja.getByLabel(LABEL_ISIAN['tanya-jawab'].jawab!, { exact: true }).nth(1).fill('Jawaban kedua');
      await meja.getByLabel('Selasa').check();
      await meja.getByLabel(LABEL_ISIAN.kunjungan.penuhSampai!).fill('2027-01-31');
      const klaim = meja.locator('[data-klaim]:not([disabled])');
      const kode = await klaim.evaluateAll((x) => x.slice(0, 2).map((e) => (e as HTMLElement).dataset['klaim']));
      await klaim.nth(0).check();
      await klaim.nth(1).check();
      await meja.getByRole('button', { name: PESAN_MEJA.susun }).click();
      await meja.getByText(PESAN_MEJA.siap).waitFor();

      const teks = await meja.locator('pre').innerText();
      const isi = load(teks.slice(0, teks.indexOf('# --- Tambahkan'))) as Record<string, unknown>;
      assert.deepEqual(
        (isi['tanyaJawab'] as { jawab: string }[]).map((t) => t.jawab),
        ['Ya. Di posyandu.', 'Jawaban kedua'],
      );
      assert.equal(
        (isi['biaya'] as { rincian: { untuk: string; rupiah: number }[] }).rincian.find((b) => b.untuk === 'Server: pusat')?.rupiah,
        200_000_000,
      );
      const bantuan = isi['bantuan'] as { hariKunjungan: { hari: string[] }; penuhSampai: string };
      assert.deepEqual([bantuan.hariKunjungan.hari, bantuan.penuhSampai], [['selasa'], '2027-01-31']);
      assert.deepEqual(
        (isi['pengakuan'] as { penerima: string }[]).map((p) => p.penerima),
        kode,
      );
      assert.match(teks, /\n {2}- id: keterangan-pelaksana\n/);
      assert.deepEqual([kirim, tab.masalah], [[], []]);
    }));

  test('salinannya sama dengan yang tampak', () =>
    denganTab(ruang, {}, async (tab) => {
      await tab.konteks.grantPermissions(['clipboard-read', 'clipboard-write']);
      const { halaman } = await buka(tab, `${KONTAK}#meja`, `${siap} >> nth=0`);
      const meja = halaman.locator('[data-meja]');
      await meja.getByLabel('Kamis').check();
      await meja.getByRole('button', { name: PESAN_MEJA.susun }).press('Enter');
      await meja.getByRole('button', { name: PESAN_BERKAS.salin }).press('Enter');
      await meja.getByText(PESAN_BERKAS.tersalin).waitFor();
      assert.equal(await halaman.evaluate(() => navigator.clipboard.readText()), await meja.locator('pre').textContent());
    }));

  test('axe bersih saat semuanya terbuka dan terisi', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman } = await buka(tab, `${KONTAK}#meja`, `${siap} >> nth=0`);
      await halaman.locator('[data-minat]').evaluate((d: HTMLDetailsElement) => (d.open = true));
      await halaman.locator('details').evaluateAll((d) => d.forEach((x) => ((x as HTMLDetailsElement).open = true)));
      await halaman.getByLabel('Kamis').check();
      await halaman.getByRole('button', { name: PESAN_MEJA.susun }).click();
      await halaman.locator('[data-meja] pre').waitFor();
      assert.deepEqual(await temuanAxe(halaman), []);
      for (const width of [360, 1280]) {
        await halaman.setViewportSize({ width, height: 800 });
        assert.ok(
          await halaman.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
          `${width} px`,
        );
      }
    }));

  test('tanpa jaringan pesannya jelas, dan dapat dicoba lagi', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await halaman.route('**/pilihan.json', (r) => r.abort());
      await halaman.goto(`${ruang.alamat}${KONTAK}#meja`);
      await halaman.getByText(PESAN_MEJA.gagal).waitFor();
      await halaman.unroute('**/pilihan.json');
      const ringkas = halaman.locator('[data-meja] > summary');
      await ringkas.click();
      await ringkas.click();
      await halaman.locator(siap).first().waitFor();
    }));
});

describe('catat minat ini', () => {
  const wadah = '[data-minat]';

  test('daerah diketik, catatan disiapkan, diunduh sebagai JSON; daerah diingat', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman } = await buka(tab, `${KONTAK}#catat`, '#minat-daerah');
      await halaman.locator(wadah).getByRole('button', { name: PESAN_MINAT.siapkan }).click();
      await halaman.getByText(PESAN_MINAT.tanpaDaerah).waitFor();
      assert.equal(await halaman.evaluate(() => document.activeElement?.id), 'minat-daerah');
      await pilihDaerah(halaman, wadah, 'wonosobo');
      await halaman.getByLabel(PESAN_MINAT.nomor).fill('005/12');
      await halaman.locator(wadah).getByRole('button', { name: PESAN_MINAT.siapkan }).click();
      await halaman.getByText(PESAN_MINAT.siap).waitFor();
      const teks = await halaman.locator(`${wadah} form pre`).textContent();
      const isi = JSON.parse(teks!) as { inovasi: string; langkah: { langkah: string; tanggal: string; dokumen: { nomor: string } }[] };
      assert.equal(isi.inovasi, '32.11-kabupaten-sumedang/simpati');
      assert.deepEqual([isi.langkah.length, isi.langkah[0]!.langkah, isi.langkah[0]!.dokumen.nomor], [1, 'minat', '005/12']);
      assert.match(
        await halaman.locator(`${wadah} code`).last().innerText(),
        /content\/daerah\/33\.07-kabupaten-wonosobo\/replikasi\/simpati\.json/,
      );
      const [unduhan] = await Promise.all([
        halaman.waitForEvent('download'),
        halaman.locator(wadah).getByRole('button', { name: PESAN_BERKAS.unduh }).click(),
      ]);
      assert.equal(unduhan.suggestedFilename(), 'simpati.json');
      assert.equal(readFileSync(await unduhan.path(), 'utf8'), teks);
      await halaman.reload();
      await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#minat-daerah')!.value === 'Kabupaten Wonosobo');
      assert.deepEqual(tab.masalah, []);
    }));

  test('nama yang diketik lengkap tanpa memilih dari daftar tetap dikenali', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman } = await buka(tab, `${KONTAK}#catat`, '#minat-daerah');
      await halaman.waitForFunction(() => document.querySelector('#minat-daerah')!.getAttribute('role') === 'combobox');
      await halaman.locator('#minat-daerah').fill('kabupaten wonosobo');
      await halaman.locator('#minat-nomor').focus();
      await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#minat-daerah')!.value === 'Kabupaten Wonosobo');
      await halaman.locator(wadah).getByRole('button', { name: PESAN_MINAT.siapkan }).click();
      await halaman.getByText(PESAN_MINAT.siap).waitFor();
    }));

  test('satu pilihan daerah untuk satu halaman: dari "Bisakah daerah saya?" ke catatan minat, dan sebaliknya, tanpa memuat ulang', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman } = await buka(tab, KONTAK, '#daerah-bisakah');
      const nilai = (id: string) => halaman.locator(id).inputValue();
      const menjadi = (id: string, nama: string) =>
        halaman.waitForFunction(([i, n]) => document.querySelector<HTMLInputElement>(i!)!.value === n, [id, nama]);
      const tulis = (s: Record<string, unknown>) =>
        halaman.evaluate((isi) => sessionStorage.setItem('lumbung:surat', JSON.stringify(isi)), s);
      await tulis({
        inovasi: '32.11-kabupaten-sumedang/simpati',
        naskah: 'minat',
        nomor: '000.9/77',
        daerah: { slug: 'kabupaten-ngawi', nama: 'Kabupaten Ngawi', jenis: 'kabupaten' },
      });
      // Chosen before the form of the entry is opened: it counts more than an earlier letter of another region.
      await pilihDaerah(halaman, '[data-bisakah]', 'wonosobo');
      await halaman.locator(`${wadah} > summary`).click();
      await menjadi('#minat-daerah', 'Kabupaten Wonosobo');
      assert.equal(await nilai('#minat-nomor'), '');
      const siapkan = halaman.locator(wadah).getByRole('button', { name: PESAN_MINAT.siapkan });
      const letak = halaman.locator(`${wadah} form code`).last();
      await siapkan.click();
      assert.match(await letak.innerText(), /33\.07-kabupaten-wonosobo/);
      // Chosen while it is open: the file for the other region goes.
      await pilihDaerah(halaman, '[data-bisakah]', 'kota surabaya');
      await menjadi('#minat-daerah', 'Kota Surabaya');
      assert.equal(await halaman.locator(`${wadah} form pre`).count(), 0);
      await siapkan.click();
      assert.match(await letak.innerText(), /35\.78-kota-surabaya/);
      // And back: the check above speaks of the region that the entry names.
      await pilihDaerah(halaman, wadah, 'kabupaten blora');
      await menjadi('#daerah-bisakah', 'Kabupaten Blora');
      await halaman.locator('[data-banding]', { hasText: 'Kabupaten Blora' }).waitFor();
      assert.match((await halaman.locator('[data-bisakah] [data-surat]').getAttribute('href'))!, /\?d=kabupaten-blora$/);
      assert.deepEqual(tab.masalah, []);
    }));

  test('kotak "Bisakah daerah saya?" yang belum disentuh ikut terisi dari catatan minat', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman } = await buka(tab, `${KONTAK}#catat`, '#minat-daerah');
      await pilihDaerah(halaman, wadah, 'wonosobo');
      await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#daerah-bisakah')!.value === 'Kabupaten Wonosobo');
      await halaman.locator('[data-banding]', { hasText: 'Kabupaten Wonosobo' }).waitFor();
      assert.deepEqual(tab.masalah, []);
    }));

  test('daerah yang dikosongkan dilepas; ketikan yang bukan daerah memberi tempat kepada yang dipilih', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman } = await buka(tab, `${KONTAK}#catat`, '#minat-daerah');
      const kotak = halaman.locator('#minat-daerah');
      await pilihDaerah(halaman, wadah, 'wonosobo');
      await kotak.fill('bukan daerah');
      await halaman.locator('#minat-nomor').focus();
      await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#minat-daerah')!.value === 'Kabupaten Wonosobo');
      await kotak.fill('');
      await halaman.locator(wadah).getByRole('button', { name: PESAN_MINAT.siapkan }).click();
      await halaman.getByText(PESAN_MINAT.tanpaDaerah).waitFor();
    }));

  test('daerah pemilik ditolak; daerah yang sudah disebut diberi tahu', () =>
    denganTab(ruang, {}, async (tab) => {
      const { halaman } = await buka(tab, `${KONTAK}#catat`, '#minat-daerah');
      const siapkan = halaman.locator(wadah).getByRole('button', { name: PESAN_MINAT.siapkan });
      await pilihDaerah(halaman, wadah, 'kabupaten sumedang');
      await siapkan.click();
      await halaman.getByText(PESAN_MINAT.milikSendiri).waitFor();
      assert.equal(await halaman.locator(`${wadah} form pre`).count(), 0);
      await pilihDaerah(halaman, wadah, 'blora');
      await siapkan.click();
      await halaman.locator(`${wadah} .peringatan`).filter({ hasText: 'Kabupaten Blora sudah disebut' }).waitFor();
    }));

  test('jalan kirim menurut situsnya: host git dengan isinya, surel redaksi, atau dititipkan koordinator daerah', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const hasil = halaman.locator(`${wadah} [data-hasil]`);
      const siapkan = async (saluran: object) => {
        await halaman.goto(ruang.alamat + KONTAK);
        await halaman.locator(wadah).evaluate((d: HTMLDetailsElement, s) => {
          d.dataset['minat'] = JSON.stringify({ ...(JSON.parse(d.dataset['minat']!) as object), saluran: s });
          d.open = true;
        }, saluran);
        await pilihDaerah(halaman, wadah, 'wonosobo');
        await halaman.locator(wadah).getByRole('button', { name: PESAN_MINAT.siapkan }).click();
        await hasil.locator('pre').waitFor();
        return hasil.locator('a.tombol').evaluateAll((a) => a.map((x) => (x as HTMLAnchorElement).href));
      };
      const unit = 'Redaksi uji';
      assert.deepEqual(await siapkan({ unit }), []);
      await hasil.getByText(PESAN_BERKAS.serahkan(unit)).waitFor();
      const [surel = ''] = await siapkan({ unit, surel: 'redaksi@uji.example' });
      assert.match(surel, /^mailto:redaksi@uji\.example\?subject=.*wonosobo/i);
      const [git = ''] = await siapkan({ unit, repositori: { jenis: 'github', url: 'https://git.example/a/b', cabang: 'main' } });
      assert.equal(new URL(git).searchParams.get('value'), await hasil.locator('pre').textContent());
    }));

  test('tanpa JavaScript ada contoh berkas untuk disalin', () =>
    denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
      await halaman.goto(`${ruang.alamat}${KONTAK}`);
      await halaman.locator(`${wadah} > summary`).click();
      assert.ok(await halaman.locator(`${wadah} .tanpa-skrip pre`).isVisible());
      assert.ok(!(await halaman.locator(`${wadah} form`).isVisible()));
      await halaman.locator('[data-meja] > summary').click();
      assert.ok(await halaman.getByText(PESAN_MEJA.tanpaSkrip).isVisible());
    }));
});
