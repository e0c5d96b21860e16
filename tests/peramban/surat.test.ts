/** The page of official papers in a browser: choose, type, see, download; nothing leaves, nothing stays. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { ID_NASKAH, PESAN_SURAT as P } from '../../src/text/pesan/naskah.ts';
import { bukaDocx, teksDocx, xmlUtuh } from '../bantu/docx-uji.ts';
import { denganTab, JENIS_HALAMAN, siapkanRuang, temuanAxe } from './alat.ts';

const ruang = siapkanRuang();
const SIMPATI = 'inovasi/kabupaten-sumedang/simpati/replikasi/surat/';

async function buka(halaman: Page, kueri = ''): Promise<void> {
  await halaman.goto(ruang.alamat + SIMPATI + kueri);
  await halaman.waitForSelector('[data-surat][data-siap]');
}

const lembar = (halaman: Page) => halaman.locator('article.naskah').innerText();

async function unduh(halaman: Page, tombol: string): Promise<{ nama: string; isi: Uint8Array }> {
  const [berkas] = await Promise.all([halaman.waitForEvent('download'), halaman.getByRole('button', { name: tombol }).click()]);
  return { nama: berkas.suggestedFilename(), isi: new Uint8Array(readFileSync(await berkas.path())) };
}

test('dengan papan ketik: daerah dipilih, penanda tangan diketik, pratinjau dan .docx memuatnya', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    const permintaan: string[] = [];
    await buka(halaman);
    await halaman.getByLabel(P.daerah, { exact: true }).focus();
    await halaman.keyboard.type('ngawi');
    await halaman.getByRole('option', { name: /Kabupaten Ngawi/ }).waitFor();
    await halaman.keyboard.press('Enter');
    await halaman.locator('article.naskah', { hasText: 'BUPATI NGAWI' }).waitFor();
    assert.match(halaman.url(), /\?d=kabupaten-ngawi$/);

    halaman.on('request', (r) => permintaan.push(r.url()));
    await halaman.getByText(P.rincian).focus();
    await halaman.keyboard.press('Enter');
    await halaman.getByLabel(P.pejabat).fill('Nama Contoh');
    await halaman.getByLabel(P.nomor).fill('000.9/<12>&');
    await halaman.getByLabel(P.tanggal, { exact: true }).fill('2026-11-23');
    await halaman.getByLabel(P.penanda).selectOption('sekda');
    const teks = await lembar(halaman);
    for (const apa of [
      'PEMERINTAH KABUPATEN NGAWI',
      'a.n. Bupati Ngawi',
      'Nama Contoh',
      '000.9/<12>&',
      '23 November 2026',
      'Yth. Bupati Sumedang',
    ])
      assert.ok(teks.includes(apa), `${apa} tidak ada di: ${teks}`);
    assert.deepEqual(permintaan, [], 'mengetik memanggil jaringan');

    const { nama, isi } = await unduh(halaman, P.unduh);
    assert.equal(nama, 'minat-simpati-kabupaten-ngawi.docx');
    for (const [bagian, xml] of Object.entries(bukaDocx(isi))) xmlUtuh(xml, bagian);
    const docx = teksDocx(isi);
    for (const apa of ['a.n. Bupati Ngawi', 'Nama Contoh', '000.9/<12>&', 'DAFTAR PERTANYAAN TENTANG INOVASI SIMPATI'])
      assert.ok(docx.includes(apa), apa);
    assert.ok(permintaan.length > 0 && permintaan.every((u) => new URL(u).pathname.includes('/aset/')), permintaan.join('\n'));
    assert.deepEqual(masalah, []);
  }));

test('Blora dan SIMPATI: surat tindak lanjut ditawarkan, surat baru tetap dapat dibuat', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await buka(halaman, '?d=kabupaten-blora');
    assert.match(await lembar(halaman), /nota kesepahaman \(Januari 2023\), sebagaimana disebut/);
    await halaman.getByText(P.lanjutkan('nota kesepahaman (Januari 2023)')).waitFor();
    await halaman.getByRole('button', { name: P.mulaiBaru }).click();
    assert.match(await lembar(halaman), /Minat Replikasi Inovasi SIMPATI/);
    assert.match(halaman.url(), /surat=minat/);
    await halaman.getByRole('button', { name: P.pakai['tindak-lanjut'] }).click();
    assert.match(await lembar(halaman), /Tindak Lanjut Replikasi/);
    assert.deepEqual(masalah, []);
  }));

test('daerah asal membuka halamannya sendiri: surat balasan, ditujukan kepada daerah yang dipilih', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman, '?d=kabupaten-sumedang');
    assert.match(await lembar(halaman), /^BUPATI SUMEDANG[^]*Yth\. Bupati\/Wali Kota …/);
    const kotak = halaman.getByLabel(P.daerahPeminat);
    assert.equal(await kotak.inputValue(), '');
    await kotak.focus();
    await halaman.keyboard.type('kota batu');
    await halaman.getByRole('option', { name: /Kota Batu/ }).click();
    await halaman.locator('article.naskah', { hasText: 'Yth. Wali Kota Batu' }).waitFor();
    // Whoever asked is nobody's own region: other papers do not take it over.
    assert.match(halaman.url(), /\?d=kota-batu&surat=balasan$/);
    assert.doesNotMatch(await halaman.evaluate(() => JSON.stringify([localStorage, sessionStorage])), /kota-batu/);
    await halaman.getByLabel(P.naskah, { exact: true }).selectOption('rab');
    assert.doesNotMatch(await lembar(halaman), /KOTA BATU/);
    await halaman.getByLabel(P.naskah, { exact: true }).selectOption('balasan');
    await unduh(halaman, P.unduh);
    assert.match((await halaman.getByRole('link', { name: P.catatJawaban }).getAttribute('href'))!, /#meja$/);
  }));

test('isian bertahan di tab ini saja, dan dapat dikosongkan', () =>
  denganTab(ruang, {}, async ({ konteks, halaman }) => {
    await buka(halaman, '?d=kabupaten-ngawi&surat=rab');
    await halaman.getByLabel(P.kantor).fill('Dinas Contoh');
    await halaman.goto(`${ruang.alamat}inovasi/kabupaten-blora/silat/replikasi/surat/?surat=kak`);
    await halaman.waitForSelector('[data-surat][data-siap]');
    assert.match(await lembar(halaman), /Dinas Contoh/);
    assert.match(await lembar(halaman), /DI KABUPATEN NGAWI/);
    assert.doesNotMatch(await halaman.evaluate(() => JSON.stringify(localStorage)), /Dinas Contoh/);
    const lain = await konteks.newPage();
    await lain.goto(`${ruang.alamat}inovasi/kabupaten-blora/silat/replikasi/surat/?surat=kak`);
    await lain.waitForSelector('[data-surat][data-siap]');
    assert.doesNotMatch(await lembar(lain), /Dinas Contoh/);
    await halaman.getByLabel(P.penanda).selectOption('sekda');
    await halaman.evaluate(() => sessionStorage.setItem('lumbung:jawaban:lain/lain', '[]'));
    await halaman.getByText(P.rincian).click();
    await halaman.getByRole('button', { name: P.kosongkan }).click();
    assert.doesNotMatch(await lembar(halaman), /Dinas Contoh|NGAWI/);
    assert.equal(await halaman.getByLabel(P.penanda).inputValue(), 'kepala-daerah');
    assert.equal(await halaman.getByLabel(P.daerah, { exact: true }).inputValue(), '');
    assert.doesNotMatch(halaman.url(), /d=/);
    assert.doesNotMatch(await halaman.evaluate(() => JSON.stringify([localStorage, sessionStorage])), /ngawi|jawaban/i);
  }));

test('sesudah surat diunduh: catat minat, dengan daerah, nomor, dan tanggal surat itu', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await buka(halaman, '?d=kabupaten-ngawi');
    await halaman.getByText(P.rincian).click();
    await halaman.getByLabel(P.nomor).fill('000.9/77');
    await halaman.getByLabel(P.tanggal, { exact: true }).fill('2020-03-04');
    assert.equal(await halaman.getByRole('link', { name: P.catatMinat }).count(), 0);
    await unduh(halaman, P.unduh);
    await halaman.getByRole('link', { name: P.catatMinat }).click();
    await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#minat-daerah')?.value === 'Kabupaten Ngawi');
    assert.equal(await halaman.locator('#minat-nomor').inputValue(), '000.9/77');
    assert.equal(await halaman.locator('#minat-tanggal').inputValue(), '2020-03-04');
    assert.deepEqual(masalah, []);
  }));

test('daftar daerah gagal dimuat sekali: kunjungan berikutnya ke kotak itu mencoba lagi', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman);
    let gagal = true;
    await halaman.route(/aset\/.*\.js|bandingkan\/data\.json/, (r) => (gagal ? r.abort() : r.continue()));
    const kotak = halaman.getByLabel(P.daerah, { exact: true });
    await kotak.focus();
    await halaman.getByText(P.daerahTidakAda).waitFor();
    gagal = false;
    await kotak.blur();
    await kotak.focus();
    await halaman.keyboard.type('ngawi');
    await halaman.getByRole('option', { name: /Kabupaten Ngawi/ }).waitFor();
  }));

test('jawaban penilaian sendiri masuk ke lampiran surat inovasi itu, tidak ke yang lain', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.goto(ruang.alamat);
    await halaman.evaluate(() =>
      sessionStorage.setItem(
        'lumbung:jawaban:32.11-kabupaten-sumedang/simpati',
        JSON.stringify({ daerah: 'kabupaten-ngawi', jawaban: [{ teks: 'Ada ponsel kader.', jawab: 'belum' }] }),
      ),
    );
    await buka(halaman, '?d=kabupaten-pacitan');
    assert.doesNotMatch(await lembar(halaman), /Ada ponsel kader/);
    await buka(halaman, '?d=kabupaten-ngawi');
    assert.match(await lembar(halaman), /Ada ponsel kader\.\s+Jawaban: belum\./);
    await halaman.goto(`${ruang.alamat}inovasi/kabupaten-blora/silat/replikasi/surat/`);
    await halaman.waitForSelector('[data-surat][data-siap]');
    assert.doesNotMatch(await lembar(halaman), /Ada ponsel kader/);
  }));

test('jadwal dihitung mundur dari tanggal yang diketik', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman, '?surat=jadwal');
    await halaman.getByLabel(P.tanggalRkpd).fill('2027-06-30');
    await halaman.locator('input[name=minggu]').last().fill('2');
    assert.match(await halaman.locator('article.naskah tbody tr').nth(6).innerText(), /16 Juni 2027/);
  }));

test('paket: catatan, tiap naskah, tautan, dan kode QR', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await buka(halaman, '?d=kabupaten-ngawi');
    const { nama, isi } = await unduh(halaman, P.paket);
    assert.equal(nama, 'paket-simpati.zip');
    const berkas = unzipSync(isi);
    for (const id of ID_NASKAH)
      assert.ok(
        Object.keys(berkas).some((b) => b.startsWith('surat/') && b.endsWith(`-${id}.docx`)),
        id,
      );
    assert.match(teksDocx(berkas['surat/01-minat.docx']!), /BUPATI NGAWI/);
    assert.equal((JSON.parse(strFromU8(berkas['catatan.json']!)) as { nama: string }).nama, 'SIMPATI');
    assert.match(strFromU8(berkas['catatan.md']!), /^# SIMPATI\n/);
    assert.ok(strFromU8(berkas['tautan.txt']!).startsWith(`${ruang.alamat}inovasi/kabupaten-sumedang/simpati/\n`));
    xmlUtuh(strFromU8(berkas['kode-qr.svg']!), 'kode-qr.svg');
    assert.deepEqual(masalah, []);
  }));

test('paket membawa kartu kontak kantor yang bersaluran', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}inovasi/kabupaten-blora/bu-desi-plus/replikasi/surat/`);
    await halaman.waitForSelector('[data-surat][data-siap]');
    const { isi } = await unduh(halaman, P.paket);
    const kartu = Object.entries(unzipSync(isi)).filter(([b]) => b.startsWith('kontak/'));
    assert.ok(kartu.length > 0);
    for (const [nama, k] of kartu) assert.match(strFromU8(k), /^BEGIN:VCARD\r\n/, nama);
  }));

test('salin: teks surat dengan nomor pertanyaannya', () =>
  denganTab(ruang, {}, async ({ konteks, halaman }) => {
    await konteks.grantPermissions(['clipboard-read', 'clipboard-write']);
    await buka(halaman);
    await halaman.getByRole('button', { name: P.salin }).click();
    await halaman.getByText(P.tersalin).waitFor();
    assert.match(await halaman.evaluate(() => navigator.clipboard.readText()), /Hal: Minat Replikasi Inovasi SIMPATI[^]*\n1\. [^]*\n2\. /);
  }));

test('tanpa JavaScript: surat minat dapat dibaca dan dicetak, alat tidak tampak', () =>
  denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(ruang.alamat + SIMPATI);
    assert.match(await lembar(halaman), /Yth\. Bupati Sumedang[^]*DAFTAR PERTANYAAN/);
    assert.equal(await halaman.locator('[data-formulir]:visible, [data-alat]:visible').count(), 0);
    assert.ok((await halaman.locator('main').innerText()).includes(P.tanpaJs));
    await halaman.getByRole('link', { name: P.semuaNaskah }).click();
    await halaman.locator('main a[href$="/perjanjian-kerja-sama/"]').click();
    assert.match(await lembar(halaman), /PASAL 1/);
  }));

test('cetakan hanya memuat naskah', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    await buka(halaman, '?d=kabupaten-blora');
    const naskah = (await lembar(halaman)).replace(/\s+/g, ' ').trim();
    await halaman.emulateMedia({ media: 'print' });
    assert.equal((await halaman.locator('body').innerText()).replace(/\s+/g, ' ').trim(), naskah);
    const pdf = (await halaman.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 2, 'surat dan lampirannya');
  }));

test('axe: tiap naskah terisi, rincian terbuka', () =>
  denganTab(ruang, {}, async ({ halaman }) => {
    for (const id of ['minat', 'sk-tim', 'jadwal'] as const) {
      await buka(halaman, `?d=kabupaten-blora&surat=${id}`);
      if (!(await halaman.getByLabel(P.nomor).isVisible())) await halaman.getByText(P.rincian).click();
      assert.deepEqual(await temuanAxe(halaman), [], id);
    }
    assert.ok(JENIS_HALAMAN['surat inovasi'], 'jenis halaman surat tidak diperiksa');
  }));
