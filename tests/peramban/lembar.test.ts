/** The spreadsheet door, walked: a file with forty rows, a column that is shown, a receipt, a package of valid files. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { hariIni } from '../../scripts/lib/hari-ini.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { tulisUsulan } from '../../scripts/lib/tulis-usulan.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { PESAN_USUL } from '../../src/text/pesan/usulan.ts';
import { PESAN_PANDUAN } from '../../src/text/pesan/panduan.ts';
import { PESAN_USUL_LEMBAR as P } from '../../src/text/pesan/usul-lembar.ts';
import { folderSementara } from '../bantu/folder-sementara.ts';
import { empatPuluhBaris, keXlsx } from '../bantu/lembar-uji.ts';
import { denganTab, siapkanRuang, temuanAxe } from './alat.ts';

const ruang = siapkanRuang();

/** Opens the page, names the region, chooses the file. */
async function mulai(halaman: Page, nama: string, isi: Uint8Array): Promise<void> {
  await halaman.goto(`${ruang.alamat}usul/lembar/`);
  await halaman.getByLabel(P.daerah).fill('Kabupaten Blora');
  await halaman.getByLabel(P.daerah).press('Enter');
  await halaman.getByLabel(P.berkas).setInputFiles({ name: nama, mimeType: 'application/octet-stream', buffer: Buffer.from(isi) });
}

test('40 baris: 37 siap, 3 perlu; kolom dibetulkan; isi .zip lolos pemeriksa', (t) =>
  denganTab(ruang, { acceptDownloads: true }, async ({ halaman, masalah }) => {
    const muatan: string[] = [];
    halaman.on('request', (r) => muatan.push(r.url()));
    await halaman.goto(`${ruang.alamat}usul/lembar/`);
    assert.equal(
      muatan.some((u) => u.includes('pekerja')),
      false,
      'the reader loads before a file is chosen',
    );
    await mulai(halaman, 'daftar.xlsx', await keXlsx(empatPuluhBaris()));

    // The heading "Sasaran akhir yang dituju" is none we know: a person says that it is Tujuan.
    const tujuan = halaman.getByLabel(P.menjadiUntuk('Sasaran akhir yang dituju'));
    await tujuan.waitFor();
    await tujuan.selectOption({ label: 'Tujuan' });
    await halaman.getByText(P.cara.tangan).first().waitFor();
    assert.equal(await halaman.getByLabel(P.menjadiUntuk('NIP Pengusul')).inputValue(), 'pribadi');
    assert.equal(await halaman.getByText('19700101').count(), 0);
    assert.equal(await halaman.getByLabel(P.sumberPenerbit).inputValue(), 'Pemerintah Kabupaten Blora');

    await halaman.getByLabel(P.sumberJudul).fill('Daftar Inovasi Uji');
    await halaman.getByLabel(P.sumberTanggal).fill('Maret 2025');
    await halaman.getByRole('button', { name: P.periksa }).click();
    await halaman.locator('.lembar-ringkas').waitFor();
    assert.equal(await halaman.locator('.lembar-ringkas').textContent(), '40 diterima, 37 siap, 3 perlu Anda');
    const perlu = await halaman.locator('.lembar-hasil tbody tr').allTextContents();
    assert.equal(perlu.length, 3);
    assert.match(perlu[0]!, /INOVASI UJI 5.*Urusan Pemerintahan: "Kesehatn" tidak ada di kosakata urusan.*Kesehatan/);
    const arti = halaman.getByRole('link', { name: `${PESAN_PANDUAN.artiPesan}: kosakata` });
    assert.equal(await arti.getAttribute('href'), `${new URL(ruang.alamat).pathname}panduan/galat/kosakata/`);

    const unduhan = halaman.waitForEvent('download');
    await halaman.getByRole('button', { name: P.unduhZip(38) }).click();
    const isi = unzipSync(readFileSync(await (await unduhan).path()));
    const akar = folderSementara(t);
    cpSync(join(AKAR, 'content'), akar, { recursive: true });
    tulisUsulan(
      akar,
      Object.entries(isi).map(([jalur, bita]) => ({ jalur, isi: strFromU8(bita) })),
    );
    const { temuan } = periksaIsi(akar, hariIni());
    assert.deepEqual(temuan, []);
    assert.match(
      strFromU8(isi['content/daerah/33.16-kabupaten-blora/inovasi/inovasi-uji-1.md']!),
      /Tujuan: Warga dilayani lebih cepat di loket 1\./,
    );
    assert.deepEqual(masalah, []);
  }));

test('langkah kolom dan tanda terima: tanpa temuan axe, tidak melebar di 360 px', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await mulai(halaman, 'daftar.xlsx', await keXlsx(empatPuluhBaris()));
    await halaman.getByLabel(P.sumberJudul).fill('Daftar Inovasi Uji');
    await halaman.getByRole('button', { name: P.periksa }).click();
    await halaman.locator('.lembar-ringkas').waitFor();
    assert.deepEqual(await temuanAxe(halaman), []);
    await halaman.setViewportSize({ width: 360, height: 780 });
    assert.equal(await halaman.evaluate(() => document.documentElement.scrollWidth), 360);
    assert.deepEqual(masalah, []);
  }));

test('daftar di belakang sampul dipakai; berkas terlalu besar ditolak; tanda terima terbuka dengan klik ganda', () =>
  denganTab(ruang, { acceptDownloads: true }, async ({ halaman, masalah }) => {
    const status = halaman.locator('[data-usul-lembar] [data-status]');
    await mulai(halaman, 'film.xlsx', new Uint8Array(25_000_001));
    await status.getByText(/paling besar 25/).waitFor();
    await mulai(halaman, 'daftar.xlsx', await keXlsx([['Petunjuk'], ['Isi daftar di lembar kedua']], empatPuluhBaris()));
    await status.getByText(P.terbacaBeberapa(2, 'Lembar 2', 42)).waitFor();
    assert.equal(await halaman.getByLabel(P.lembar, { exact: true }).inputValue(), '1');
    await halaman.getByLabel(P.menjadiUntuk('Sasaran akhir yang dituju')).selectOption({ label: 'Tujuan' });
    await halaman.getByLabel(P.sumberJudul).fill('Daftar Inovasi Uji');
    await halaman.getByRole('button', { name: P.periksa }).click();
    await halaman.getByText('40 diterima, 37 siap, 3 perlu Anda', { exact: true }).waitFor();
    const unduhan = halaman.waitForEvent('download');
    await halaman.getByRole('button', { name: P.unduhNota }).click();
    assert.equal((await unduhan).suggestedFilename(), 'tanda-terima-kabupaten-blora.txt');
    assert.equal(await halaman.getByRole('main').getByRole('link', { name: PESAN_USUL.judul }).count(), 1);
    assert.deepEqual(masalah, []);
  }));

test('berkas yang bukan lembar kerja: sebabnya dan jalan keluarnya, lalu berkas lain dapat dipilih', () =>
  denganTab(ruang, {}, async ({ halaman, masalah }) => {
    await mulai(halaman, 'laporan.xlsx', new TextEncoder().encode('%PDF-1.7 …'));
    await halaman.getByText('Ini berkas PDF, bukan lembar kerja').waitFor();
    await halaman
      .getByLabel(P.berkas)
      .setInputFiles({ name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from('Nama Inovasi;Urusan;Rancang Bangun\nA;Pangan;b\n') });
    await halaman.getByLabel(P.menjadiUntuk('Nama Inovasi')).waitFor();
    assert.deepEqual(masalah, []);
  }));

for (const [nama, saluran, harap] of [
  [
    'repositori: halaman unggah tiap folder',
    { unit: 'Redaksi', repositori: { jenis: 'github', url: 'https://git.example/org/isi', cabang: 'main' } },
    /^https:\/\/git\.example\/org\/isi\/upload\/main\/content\/daerah\/33\.16-kabupaten-blora\/inovasi$/,
  ],
  ['surel: surat kepada redaksi', { unit: 'Redaksi', surel: 'redaksi@contoh.go.id' }, /^mailto:redaksi@contoh\.go\.id\?subject=/],
] as const)
  test(nama, () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await halaman.route('**/usul/lembar/', async (rute) => {
        const asli = await rute.fetch();
        const atribut = JSON.stringify(saluran).replaceAll('"', '&quot;');
        await rute.fulfill({ response: asli, body: (await asli.text()).replace(/data-saluran="[^"]*"/, `data-saluran="${atribut}"`) });
      });
      await mulai(halaman, 'daftar.csv', new TextEncoder().encode('Nama Inovasi;Urusan;Rancang Bangun;Tujuan\nUji Unggah;Pangan;a;b\n'));
      await halaman.getByLabel(P.sumberJudul).fill('Daftar uji');
      await halaman.getByRole('button', { name: P.periksa }).click();
      await halaman.locator('.lembar-ringkas').waitFor();
      const alamat = await halaman.locator('[data-lembar-hasil] a').evaluateAll((a) => a.map((x) => x.getAttribute('href')!));
      assert.ok(
        alamat.some((a) => harap.test(a)),
        alamat.join(),
      );
      assert.deepEqual(masalah, []);
    }),
  );

test('tanpa JavaScript: templat dan jalannya', () =>
  denganTab(ruang, { javaScriptEnabled: false }, async ({ halaman }) => {
    await halaman.goto(`${ruang.alamat}usul/lembar/`);
    assert.ok(await halaman.getByRole('link', { name: P.unduhTemplat }).isVisible());
    assert.ok(await halaman.getByText(P.caraTanpaJs[0]).isVisible());
    assert.equal(await halaman.getByRole('button', { name: P.periksa }).isVisible(), false);
  }));
