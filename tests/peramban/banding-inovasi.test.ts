/** Comparing innovations in the browser: by address, by typing, by pressing; and what it says when something is amiss. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { InovasiBanding } from '../../src/banding/inovasi.ts';
import { BARIS_INOVASI } from '../../src/domain/banding/baris-inovasi.ts';
import { PESAN_BAGAN_BIAYA } from '../../src/text/pesan/bagan-biaya.ts';
import { PESAN_BANDING_INOVASI as P } from '../../src/text/pesan/banding-inovasi.ts';
import { bacaJson, DIST, uraiCsv } from '../situs/alat.ts';
import { DATA, denganTab, siapkanRuang, type Tab } from './alat.ts';

const ruang = siapkanRuang();
/** Addresses of four innovations of four regions, and a fifth. */
const ALAMAT = [...new Map(DATA.map((d) => [d.daerah, d])).values()].slice(0, 5).map((d) => /inovasi\/([^/]+\/[^/]+)\/$/.exec(d.url)![1]!);
const [A, B, C, D, E] = ALAMAT as [string, string, string, string, string];
const data = (alamat: string) =>
  bacaJson<InovasiBanding[]>(DIST, `bandingkan/inovasi/${alamat.split('/')[0]}.json`).find((i) => i.alamat === alamat)!;

const siap = (halaman: Page) => halaman.waitForSelector('[data-sanding][data-siap]');
async function buka(halaman: Page, kueri = ''): Promise<void> {
  await halaman.goto(`${ruang.alamat}bandingkan/inovasi/${kueri}`);
  await siap(halaman);
}
const lajur = (halaman: Page) => halaman.locator('.sanding__kepala a').allInnerTexts();
const status = (halaman: Page) => halaman.locator('[data-status]').innerText();
const kueri = (halaman: Page) => new URL(halaman.url()).search;
const pilih = (...alamat: string[]) => `?${alamat.map((a) => `i=${a}`).join('&')}`;
const dengan = (kerja: (tab: Tab) => Promise<void>) => () => denganTab(ruang, {}, kerja);

describe('tanpa pilihan', () => {
  test('contohnya berguna, juga tanpa JavaScript', () =>
    denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
      await halaman.goto(`${ruang.alamat}bandingkan/inovasi/`);
      assert.ok((await lajur(halaman)).length >= 2);
      assert.ok((await halaman.locator('.sanding__baris').count()) > 8);
      assert.match(await halaman.locator('[data-contoh]').innerText(), /^Contoh: .+ tema utama /);
      assert.ok((await halaman.locator('main').innerText()).includes(P.tanpaJavaScript));
      for (const alat of ['[data-pilih]', '[data-alat]', '.sanding__keluar'])
        assert.equal(await halaman.locator(alat).isVisible(), false, alat);
      // Every number in a cell leads to a source on the page.
      const nomor = await halaman.locator('.sanding .rujukan').evaluateAll((a) => a.map((x) => x.getAttribute('href')!.slice(1)));
      const ada = new Set(await halaman.locator('.sumber li').evaluateAll((li) => li.map((x) => x.id)));
      assert.ok(nomor.length > 10);
      assert.deepEqual(
        nomor.filter((n) => !ada.has(n)),
        [],
      );
    }));

  test(
    'yang digambar peramban sama dengan yang dibuat saat membangun',
    dengan(async ({ halaman, masalah }) => {
      await buka(halaman);
      const bangun = await halaman.locator('[data-tabel]').innerHTML();
      const alamat = await halaman.locator('.sanding__kepala li').evaluateAll((li) => li.map((x) => (x as HTMLElement).dataset['alamat']!));
      await buka(halaman, pilih(...alamat));
      await halaman.locator('.sanding__keluar').evaluateAll((b) => {
        for (const x of b) x.remove();
      });
      assert.equal(await halaman.locator('[data-tabel]').innerHTML(), bangun);
      assert.deepEqual(masalah, []);
    }),
  );
});

describe('alamat', () => {
  test(
    'tautan yang disalin membuka perbandingan yang sama, dalam urutan yang sama',
    dengan(async ({ konteks, halaman, masalah }) => {
      await konteks.grantPermissions(['clipboard-read', 'clipboard-write']);
      await buka(halaman, pilih(C, A, B));
      const nama = [C, A, B].map((a) => data(a).nama);
      assert.deepEqual(await lajur(halaman), nama);
      await halaman.getByRole('button', { name: P.salin }).click();
      await halaman.getByText(P.tersalin).waitFor();
      const tersalin = await halaman.evaluate(() => navigator.clipboard.readText());
      await halaman.goto(tersalin);
      await siap(halaman);
      assert.deepEqual(await lajur(halaman), nama);
      assert.match(await halaman.title(), new RegExp(`^Bandingkan ${nama[0]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
      assert.deepEqual(masalah, []);
    }),
  );

  test(
    'baris yang kosong pada semuanya dilipat; yang diketahui satu saja tetap ditanyakan pada yang lain',
    dengan(async ({ halaman }) => {
      await buka(halaman, pilih(A, B));
      const [a, b] = [data(A), data(B)];
      const ada = BARIS_INOVASI.filter((id) => a.isi[id] ?? b.isi[id]);
      assert.deepEqual(await halaman.locator('.sanding__baris').evaluateAll((s) => s.map((x) => x.id.replace('baris-', ''))), ada);
      assert.equal(await halaman.locator('.sanding__tak').count(), ada.flatMap((id) => [a.isi[id], b.isi[id]]).filter((s) => !s).length);
      assert.match(await halaman.locator('.sanding__belum').innerText(), /^Belum diketahui pada keduanya: /);
    }),
  );

  test(
    'lebih dari empat, kembar, dan yang tidak ada: dikatakan, sisanya tampil',
    dengan(async ({ halaman }) => {
      await buka(halaman, `${pilih(A, A, B, C, D, E)}&i=<b>x`);
      assert.equal((await lajur(halaman)).length, 4);
      const kata = await halaman.locator('[data-masalah]').innerText();
      assert.ok(kata.includes(P.lebih(1)), kata);
      assert.ok(kata.includes(P.tidakAda(['<b>x'])), kata);
      await buka(halaman, pilih(`${A}-zzz`, B, 'kabupaten-zzz/tidak-ada'));
      assert.deepEqual(await lajur(halaman), [data(B).nama]);
      assert.ok((await halaman.locator('[data-masalah]').innerText()).includes(P.tidakAda([`${A}-zzz`, 'kabupaten-zzz/tidak-ada'])));
      assert.equal(kueri(halaman), pilih(B));
    }),
  );

  test(
    'jaringan putus: dikatakan, dan dapat dicoba lagi tanpa memuat ulang',
    dengan(async ({ konteks, halaman }) => {
      const pola = `**/bandingkan/inovasi/${B.split('/')[0]}.json`;
      await konteks.route(pola, (r) => r.abort());
      await buka(halaman, pilih(A, B));
      assert.deepEqual(await lajur(halaman), [data(A).nama]);
      assert.ok((await halaman.locator('[data-masalah]').innerText()).includes(P.gagal([B])));
      assert.equal(kueri(halaman), pilih(A, B), 'pilihan tidak hilang');
      await konteks.unroute(pola);
      await halaman.getByRole('button', { name: P.cobaLagi }).click();
      await halaman.waitForFunction(() => document.querySelectorAll('.sanding__kepala li').length === 2);
      assert.equal(await halaman.locator('[data-masalah]').innerText(), '');
    }),
  );
});

describe('memilih', () => {
  test(
    'dengan papan ketik: ketik, panah, Enter; kembali ke keadaan sebelumnya dengan tombol Kembali',
    dengan(async ({ halaman, masalah }) => {
      await buka(halaman, pilih(A));
      assert.ok((await status(halaman)).includes(P.satuSaja));
      const kotak = halaman.getByLabel(P.tambah);
      await kotak.pressSequentially(data(B).nama.toLowerCase());
      const pilihan = halaman.locator('main [role=option]');
      await pilihan.first().waitFor();
      const jumlah = await pilihan.count();
      let ke = 0;
      while (!(await pilihan.nth(ke).innerText()).includes(data(B).daerah) && ke < jumlah - 1) ke++;
      for (let n = 0; n <= ke; n++) await kotak.press('ArrowDown');
      await kotak.press('Enter');
      await halaman.waitForFunction(() => document.querySelectorAll('.sanding__kepala li').length === 2);
      assert.equal(kueri(halaman), pilih(A, B));
      assert.equal(await status(halaman), P.ditambah(data(B).nama, 2));
      assert.equal(await kotak.inputValue(), '');
      await halaman.goBack();
      await halaman.waitForFunction(() => document.querySelectorAll('.sanding__kepala li').length === 1);
      assert.deepEqual(await lajur(halaman), [data(A).nama]);
      assert.deepEqual(masalah, []);
    }),
  );

  test(
    'tombol Tambahkan: nama yang tepat langsung masuk, yang mendua ditawarkan, yang tidak ada dikatakan',
    dengan(async ({ halaman, masalah }) => {
      await buka(halaman);
      const kotak = halaman.getByLabel(P.tambah);
      const tekan = () => halaman.getByRole('button', { name: P.tombolTambah }).click();
      await kotak.fill('qqxzzwv');
      await tekan();
      await halaman.getByText(P.tanpaCocok('qqxzzwv')).waitFor();
      await kotak.fill('sampah');
      await tekan();
      await halaman.locator('main [role=option]').first().waitFor();
      assert.equal(await status(halaman), P.beberapaCocok(await halaman.locator('main [role=option]').count()));
      await kotak.fill(data(A).nama.toUpperCase());
      await tekan();
      await halaman.waitForFunction(() => document.querySelectorAll('.sanding__keluar').length === 1);
      assert.equal(kueri(halaman), pilih(A));
      assert.deepEqual(masalah, []);
    }),
  );

  test(
    'mengeluarkan menjaga urutan, fokus tidak hilang, dan yang terakhir mengembalikan contoh',
    dengan(async ({ halaman }) => {
      await buka(halaman, pilih(A, B, C));
      await halaman.getByRole('button', { name: P.keluarkan(data(B).nama), exact: true }).click();
      await halaman.waitForFunction(() => document.querySelectorAll('.sanding__kepala li').length === 2);
      assert.deepEqual(await lajur(halaman), [data(A).nama, data(C).nama]);
      assert.equal(await halaman.evaluate(() => document.activeElement?.id), 'pilih-inovasi');
      for (const a of [A, C]) await halaman.getByRole('button', { name: P.keluarkan(data(a).nama), exact: true }).click();
      await halaman.locator('[data-contoh]').waitFor();
      assert.equal(kueri(halaman), '');
      assert.equal(await status(halaman), P.contohKembali);
    }),
  );

  test(
    'saran dengan tema yang sama hilang saat penuh; yang kelima ditolak dengan kata',
    dengan(async ({ halaman }) => {
      await buka(halaman, pilih(A));
      const serupa = halaman.locator('[data-serupa] button');
      assert.ok((await serupa.count()) > 0);
      await serupa.first().click();
      await halaman.waitForFunction(() => document.querySelectorAll('.sanding__kepala li').length === 2);
      assert.equal(kueri(halaman), pilih(A, data(A).serupa[0]!.alamat));
      await buka(halaman, pilih(A, B, C, D));
      assert.equal(await halaman.locator('[data-serupa]').isVisible(), false);
      const kotak = halaman.getByLabel(P.tambah);
      await kotak.pressSequentially(data(E).nama.toLowerCase());
      await halaman.locator('main [role=option]').first().click();
      assert.equal(await status(halaman), P.penuh);
      assert.equal(kueri(halaman), pilih(A, B, C, D));
    }),
  );
});

describe('bagan biaya', () => {
  const semua = readdirSync(join(DIST, 'bandingkan/inovasi'))
    .filter((f) => f.endsWith('.json'))
    .flatMap((f) => bacaJson<InovasiBanding[]>(DIST, `bandingkan/inovasi/${f}`));
  // One amount each, of a kind: a chart side by side, none alone.
  const [X, Y] = semua.filter(({ biaya: [b, ...lain] }) => b?.jenis === 'tahunan' && !b.per && lain.length === 0).map((i) => i.alamat) as [
    string,
    string,
  ];
  const figur = '[data-biaya] .bagan';

  test(
    'dapat dibawa pulang seperti bagan lain, dan tidak tertinggal di samping tabel lain',
    dengan(async ({ halaman, masalah }) => {
      await buka(halaman, pilih(X, Y));
      assert.deepEqual(await halaman.locator(`${figur} [data-unduh] button`).allInnerTexts(), ['CSV', 'SVG', 'PNG']);
      assert.equal(await halaman.locator(`${figur} .bagan__salin button`).count(), 1);
      const [unduhan] = await Promise.all([
        halaman.waitForEvent('download'),
        halaman.locator(`${figur} [data-unduh]`).getByText('CSV', { exact: true }).click(),
      ]);
      assert.match(unduhan.suggestedFilename(), /^rentang-biaya_.*\.csv$/);
      await halaman.getByRole('button', { name: P.keluarkan(data(Y).nama), exact: true }).click();
      await halaman.waitForFunction(() => document.querySelectorAll('.sanding__kepala li').length === 1);
      assert.equal(await halaman.getByRole('heading', { name: PESAN_BAGAN_BIAYA.judul }).count(), 0);
      assert.deepEqual(masalah, []);
    }),
  );

  test(
    'bagan contoh yang kembali juga membawa tombolnya, dan tombol itu bekerja',
    dengan(async ({ konteks, halaman }) => {
      // Whether the example of the day has a chart depends on the records.
      await buka(halaman, pilih(X, Y));
      const contoh = await halaman.locator(figur).evaluate((f) => {
        for (const e of f.querySelectorAll('[data-unduh] > *, .bagan__salin')) e.remove();
        return f.outerHTML;
      });
      await konteks.route(/bandingkan\/inovasi\/(\?.*)?$/, async (r) => {
        const jawaban = await r.fetch();
        await r.fulfill({
          response: jawaban,
          body: (await jawaban.text()).replace(/<div data-biaya>.*?<\/div>/s, `<div data-biaya>${contoh}</div>`),
        });
      });
      await buka(halaman, pilih(X, Y));
      // The code that puts the buttons has been here before the example comes back.
      await halaman.getByRole('button', { name: P.kosongkan }).click();
      await halaman.locator(`${figur} [data-unduh] button`).first().waitFor();
      const unduh = halaman.locator(`${figur} [data-unduh]`).getByText('CSV', { exact: true });
      await Promise.all([halaman.waitForEvent('download'), unduh.click()]);
      // Taken away and brought back once more, the buttons are the same and alive.
      await halaman.goBack();
      await halaman.locator('.sanding__keluar').first().waitFor();
      await halaman.getByRole('button', { name: P.kosongkan }).click();
      assert.equal(await halaman.locator(`${figur} [data-unduh] button`).count(), 3);
      await Promise.all([halaman.waitForEvent('download'), unduh.click()]);
    }),
  );

  test(
    'pilihan lama yang bagannya terlambat tidak menimpa yang baru',
    dengan(async ({ konteks, halaman, masalah }) => {
      let lepas!: () => void;
      const tahan = new Promise<void>((ya) => (lepas = ya));
      await konteks.route(/figur-biaya/, async (r) => {
        await tahan;
        await r.continue();
      });
      await halaman.goto(`${ruang.alamat}bandingkan/inovasi/${pilih(X, Y)}`);
      await halaman.locator('.sanding__keluar').nth(1).waitFor();
      // The next answer is on its way when the drawing of the old one comes.
      let jawab!: () => void;
      const jawaban = new Promise<void>((ya) => (jawab = ya));
      const C2 = ALAMAT.find((a) => !a.startsWith(X.split('/')[0]!) && !a.startsWith(Y.split('/')[0]!))!;
      await konteks.route(`**/bandingkan/inovasi/${C2.split('/')[0]}.json`, async (r) => {
        await jawaban;
        await r.continue();
      });
      const kotak = halaman.getByLabel(P.tambah);
      await kotak.fill(data(C2).nama);
      await halaman.getByRole('button', { name: P.tombolTambah }).click();
      await halaman.waitForURL((u) => u.search === pilih(X, Y, C2));
      lepas();
      await halaman.locator(figur).waitFor();
      assert.equal(await halaman.locator('[data-sanding][data-siap]').count(), 0);
      assert.equal(await status(halaman), P.memuat);
      jawab();
      await siap(halaman);
      assert.equal(await status(halaman), P.ditambah(data(C2).nama, 3));
      assert.deepEqual(masalah, []);
    }),
  );

  test(
    'kode gambar tidak datang: dikatakan, tabelnya tetap',
    dengan(async ({ konteks, halaman }) => {
      await konteks.route(/figur-biaya/, (r) => r.abort());
      await buka(halaman, pilih(X, Y));
      assert.equal(await halaman.locator('[data-biaya]').innerText(), P.biayaGagal);
      assert.deepEqual(await lajur(halaman), [data(X).nama, data(Y).nama]);
      assert.notEqual(await status(halaman), P.memuat);
    }),
  );
});

test(
  'CSV memuat setiap pertanyaan dan sumbernya',
  dengan(async ({ halaman }) => {
    await buka(halaman, pilih(A, B));
    const [unduhan] = await Promise.all([halaman.waitForEvent('download'), halaman.getByRole('button', { name: P.csv }).click()]);
    assert.equal(unduhan.suggestedFilename(), P.berkasCsv);
    const baris = uraiCsv(readFileSync(await unduhan.path(), 'utf8').replace(/^\uFEFF/, ''));
    assert.deepEqual(
      baris[0]!.slice(1),
      [A, B].map((a) => `${data(a).nama}, ${data(a).daerah}`),
    );
    assert.equal(baris.filter((b) => /^Sumber \d+$/.test(b[0]!)).length, await halaman.locator('.sumber li').count());
    assert.ok(baris.length > BARIS_INOVASI.length);
  }),
);

test('di ponsel tiap jawaban disebut namanya, dan halaman tidak menggulir ke samping', () =>
  denganTab(ruang, { viewport: { width: 360, height: 740 } }, async ({ halaman }) => {
    await buka(halaman, pilih(A, B, C, D));
    assert.ok(await halaman.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const dt = halaman.locator('.sanding__baris').first().locator('dt');
    assert.equal(await dt.count(), 4);
    for (let n = 0; n < 4; n++) assert.ok((await dt.nth(n).boundingBox())!.width > 40);
  }));

test(
  'halaman inovasi menuju ke sini dengan inovasinya sendiri, dan dengan yang setema',
  dengan(async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}inovasi/${A}/`);
    await halaman.getByRole('link', { name: 'Bandingkan dengan inovasi lain' }).click();
    await siap(halaman);
    assert.deepEqual(await lajur(halaman), [data(A).nama]);
    await halaman.goto(`${ruang.alamat}inovasi/${A}/`);
    await halaman.locator('section[aria-labelledby=serupa] .lanjut a').click();
    await siap(halaman);
    assert.deepEqual(await lajur(halaman), [
      data(A).nama,
      ...data(A)
        .serupa.slice(0, 3)
        .map((s) => s.nama),
    ]);
  }),
);
