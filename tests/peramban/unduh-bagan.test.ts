/** Files that figures give: they say what the page shows. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { PESAN_BAGAN as P } from '../../src/text/pesan/bagan.ts';
import { denganTab, JENIS_HALAMAN, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const HALAMAN = [
  ['bawaan', 'bandingkan/'],
  ['digambar di peramban', 'bandingkan/?d=kabupaten-blora,kota-bandung'],
  ['daerah', JENIS_HALAMAN['daerah kaya']!],
] as const;

async function buka(halaman: Page, jalur: string): Promise<void> {
  await halaman.goto(ruang.alamat + jalur);
  if (jalur.includes('?')) await halaman.waitForSelector('[data-papan][data-siap=semua]', { state: 'attached' });
  await halaman.locator('#bagan-predikat [data-unduh] button').first().waitFor();
}

async function unduh(halaman: Page, jenis: string): Promise<{ nama: string; isi: Buffer }> {
  const [berkas] = await Promise.all([
    halaman.waitForEvent('download'),
    halaman.locator('#bagan-predikat [data-unduh]').getByText(jenis, { exact: true }).click(),
  ]);
  return { nama: berkas.suggestedFilename(), isi: await readFile(await berkas.path()) };
}

/** RFC 4180 as far as these files go. */
function uraiCsv(teks: string): string[][] {
  return teks
    .trimEnd()
    .split('\r\n')
    .map((b) => [...b.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"')));
}

for (const [nama, jalur] of HALAMAN)
  describe(nama, () => {
    test('CSV memuat tabelnya, satuan, tahun, dan judul sumbernya', () =>
      denganTab(ruang, {}, async ({ halaman, masalah }) => {
        await buka(halaman, jalur);
        const { nama: berkas, isi } = await unduh(halaman, 'CSV');
        assert.match(berkas, /^predikat_.*blora.*\.csv$/);
        const teks = isi.toString('utf8');
        assert.equal(teks[0], '\uFEFF', 'tanda UTF-8 untuk Excel');
        const [kepala, ...baris] = uraiCsv(teks.slice(1));
        const tabel = await halaman
          .locator('#bagan-predikat table tr')
          .evaluateAll((tr) => tr.map((r) => [...r.children].map((c) => c.textContent)));
        assert.deepEqual(kepala, [...tabel[0]!.slice(0, -1), P.kolomSatuan, P.kolomTahun, P.sumber]);
        assert.equal(baris.length, tabel.length - 1);
        const sumber = await halaman.locator('#bagan-predikat .bagan__sumber > li').allTextContents();
        for (const [n, b] of baris.entries()) {
          const asal = tabel[n + 1]!;
          assert.deepEqual(
            b.slice(0, asal.length - 1),
            asal.slice(0, -1).map((s) => (s === P.takDiketahui ? '' : s)),
          );
          for (const i of asal.at(-1)!.split(', ')) assert.ok(b.at(-1)!.includes(sumber[Number(i) - 1]!), `${b.join()}: sumber ${i}`);
        }
        assert.match(baris[0]!.at(-2)!, /^\d{4} sampai \d{4}$/);
        assert.deepEqual(masalah, []);
      }));

    test('SVG berdiri sendiri: judul, temuan, sumber, warna terang walau layar gelap', () =>
      denganTab(ruang, { colorScheme: 'dark' }, async ({ halaman, masalah }) => {
        await buka(halaman, jalur);
        const { nama: berkas, isi } = await unduh(halaman, 'SVG');
        assert.match(berkas, /\.svg$/);
        const svg = isi.toString('utf8');
        assert.ok(!svg.includes('var(--'));
        assert.match(svg, /fill="#fbf8f2"/i);
        const dilihat = await halaman.evaluate((s) => {
          const dok = new DOMParser().parseFromString(s, 'image/svg+xml');
          return {
            galat: dok.querySelector('parsererror')?.textContent ?? '',
            teks: [...dok.querySelectorAll('text')].map((t) => t.textContent).join(' '),
          };
        }, svg);
        assert.equal(dilihat.galat, '');
        for (const p of ['.bagan__judul', '.bagan__temuan', '.bagan__kutipan']) {
          const kata = (await halaman.locator(`#bagan-predikat ${p}`).textContent())!;
          // Lines of the picture end where the page's do not; long addresses are cut.
          for (const k of kata.split(/\s+/).filter((x) => x.length < 40)) assert.ok(dilihat.teks.includes(k), `${p}: ${k}`);
        }
        assert.equal(await halaman.evaluate(() => document.documentElement.dataset['tema']), undefined, 'tema kembali');
        assert.deepEqual(masalah, []);
      }));

    test('PNG dua kali lebih rapat, dan tidak kosong', () =>
      denganTab(ruang, {}, async ({ halaman, masalah }) => {
        await buka(halaman, jalur);
        const { isi: svg } = await unduh(halaman, 'SVG');
        const { nama: berkas, isi } = await unduh(halaman, 'PNG');
        assert.match(berkas, /\.png$/);
        assert.equal(isi.subarray(1, 4).toString(), 'PNG');
        const lebar = Number(/ width="([\d.]+)"/.exec(svg.toString('utf8'))![1]);
        assert.equal(isi.readUInt32BE(16), Math.trunc(lebar) * 2);
        assert.ok(isi.length > 10_000);
        assert.deepEqual(masalah, []);
      }));
  });

test('kutipan disalin utuh, dengan alamat yang membuka pandangan yang sama', () =>
  denganTab(ruang, { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ halaman }) => {
    const kueri = 'bandingkan/?d=kabupaten-blora,kota-bandung';
    await buka(halaman, kueri);
    await halaman.locator('#bagan-predikat [data-lipat=kutip] summary').click();
    await halaman.locator('#bagan-predikat').getByRole('button', { name: P.salinKutipan }).click();
    await halaman.getByText(P.kutipanDisalin).waitFor();
    const kutipan = await halaman.evaluate(() => navigator.clipboard.readText());
    assert.ok(kutipan.startsWith((await halaman.locator('#bagan-predikat .bagan__temuan').textContent())!));
    assert.match(kutipan, /\/bandingkan\/\?d=kabupaten-blora,kota-bandung#bagan-predikat$/);
  }));

test('satu baris dikutip dengan sumbernya sendiri, dengan papan ketik; temuan tetap dapat dikutip', () =>
  denganTab(ruang, { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ halaman, masalah }) => {
    await buka(halaman, 'bandingkan/?d=kabupaten-blora,kota-bandung');
    const figur = halaman.locator('#bagan-predikat');
    const tampil = figur.locator('.bagan__kutipan:visible');
    await figur.locator('[data-lipat=kutip] summary').focus();
    await halaman.keyboard.press('Enter');
    const pilih = figur.getByLabel(P.yangDikutip);
    await pilih.waitFor();
    const temuan = await tampil.innerText();
    const baris = await figur.locator('tbody tr').evaluateAll((tr) => tr.map((r) => [...r.children].map((s) => s.textContent)));
    const nama = await pilih.locator('option').allTextContents();
    assert.equal(nama.length, baris.length + 1);
    assert.equal(new Set(nama).size, nama.length);
    await halaman.keyboard.press('Tab');
    assert.ok(await pilih.evaluate((e) => e === document.activeElement));
    await halaman.keyboard.press('ArrowDown');
    await halaman.keyboard.press('ArrowDown');
    const [sel, sumber] = [baris[1]!.slice(0, -1), baris[1]!.at(-1)!];
    const kutipan = await tampil.innerText();
    assert.equal(await tampil.count(), 1);
    for (const s of sel) assert.ok(kutipan.includes(s), `${kutipan}: ${s}`);
    const semua = await figur.locator('.bagan__sumber > li').allTextContents();
    for (const [n, s] of semua.entries()) assert.equal(kutipan.includes(s), sumber.split(', ').includes(String(n + 1)), s);
    assert.match(kutipan, /Dihimpun .*, data per .*#bagan-predikat$/);
    await figur.getByRole('button', { name: P.salinKutipan }).click();
    await figur.getByText(P.kutipanDisalin).waitFor();
    assert.equal(await halaman.evaluate(() => navigator.clipboard.readText()), kutipan);
    await pilih.selectOption('');
    assert.equal(await tampil.innerText(), temuan);
    assert.deepEqual(masalah, []);
  }));

test('tanpa JavaScript tidak ada tombol unduh', () =>
  denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}bandingkan/`);
    assert.equal(await halaman.locator('[data-unduh]:visible').count(), 0);
  }));
