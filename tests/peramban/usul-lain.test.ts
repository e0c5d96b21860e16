/** Plans, agreements, both voices of the ledger, its confirmation and missing offices, walked as a new user to valid files. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PESAN_BERKAS } from '../../src/text/pesan/berkas-jadi.ts';
import { PESAN_PEMBENARAN } from '../../src/text/pesan/pembenaran.ts';
import { PESAN_OPD_BARU as O } from '../../src/text/pesan/usulan-opd.ts';
import { PESAN_BORANG as P } from '../../src/text/pesan/usulan.ts';
import { denganTab, siapkanRuang, temuanAxe } from './alat.ts';
import { buka, galatNyata, keLangkah, lanjut, periksa, pilihDaerah, unduh } from './alat-usul.ts';
import type { Page } from 'playwright';

const ruang = siapkanRuang();
const letak = (berkas: readonly { jalur: string }[]) => berkas.map((b) => b.jalur);

async function isiSumber(h: Page): Promise<void> {
  await keLangkah(h, 'Sumber');
  await h.locator('#u-sumber-0-judul').fill('Berita acara rapat');
  await h.locator('#u-sumber-0-penerbit').fill('Bappeda');
  await h.locator('#u-sumber-0-jenis').selectOption('resmi');
}

describe('membenarkan replikasi', () => {
  test('daerah asal: dari buku replikasi ke berkas inovasi yang utuh', (t) =>
    denganTab(ruang, { acceptDownloads: true }, async (tab) => {
      const h = tab.halaman;
      await h.goto(`${ruang.alamat}replikasi/`);
      await h.getByRole('link', { name: 'Benarkan: SIMPATI, Kota Ambon' }).click();
      await h.locator('#usul-langkah').waitFor();
      await h.getByRole('button', { name: 'Kabupaten Sumedang', exact: true }).click();
      assert.equal(await h.locator('[name=u-relasi]:checked').inputValue(), '32.11-kabupaten-sumedang/simpati 81.71');
      await lanjut(h);
      // The origin is not asked how the copy is tied to it.
      assert.equal(await h.locator('#u-hubungan').count(), 0);
      await h.locator('#u-langkah').selectOption('berjalan');
      await h.locator('#u-tanggal').fill('2024-05');
      await h.locator('#u-kantor').fill('Bapperida Kabupaten Sumedang');
      await h.locator('#u-dokumen > summary').click();
      await h.locator('#u-dokumen-jenis').selectOption('surat');
      await h.locator('#u-dokumen-judul').fill('Surat keterangan replikasi');
      await periksa(h);
      await h.locator('.usul__baik').waitFor();
      await h.getByText(/Anda berbicara sebagai daerah asal\. Pernyataan Anda: berjalan, Mei 2024, berlaku sampai/).waitFor();
      const berkas = await unduh(h);
      assert.deepEqual(letak(berkas), ['content/daerah/32.11-kabupaten-sumedang/inovasi/simpati.md']);
      assert.match(berkas[0]!.isi, /- penerima: '81\.71'\n {4}langkah: berjalan\n {4}tanggal: '2024-05'/);
      assert.match(berkas[0]!.isi, /penerbit: Bapperida Kabupaten Sumedang\n/);
      assert.deepEqual(galatNyata(t, berkas), []);
      assert.deepEqual(tab.masalah, []);
    }));

  test('daerah peniru: catatan dipilih dari daftar; hubungannya ditanyakan; berkasnya sendiri', (t) =>
    denganTab(ruang, { acceptDownloads: true, viewport: { width: 360, height: 740 } }, async (tab) => {
      const h = await buka(ruang, tab, 'usul/pembenaran/');
      await pilihDaerah(h, 'kota ambon');
      await h.getByRole('radio', { name: /^SIMPATI, Kabupaten Sumedang/ }).check();
      await lanjut(h);
      assert.equal(await h.locator('#u-hubungan').inputValue(), 'dinyatakan');
      await h.locator('#u-langkah').selectOption('berhenti');
      await h.locator('#u-tanggal').fill('2025');
      await periksa(h);
      // The office is missing: told with its field.
      await h
        .locator('[data-ringkasan-galat]')
        .getByRole('link', { name: new RegExp(PESAN_PEMBENARAN.kantor) })
        .first()
        .click();
      assert.equal(await h.evaluate(() => document.activeElement?.id), 'u-kantor');
      assert.deepEqual(await temuanAxe(h), []);
      await h.locator('#u-kantor').fill('Bappeda Kota Ambon');
      await periksa(h);
      await h.locator('.usul__baik').waitFor();
      const berkas = await unduh(h);
      assert.deepEqual(letak(berkas), ['content/daerah/81.71-kota-ambon/replikasi/simpati.json']);
      assert.equal((JSON.parse(berkas[0]!.isi) as { keadaan: { nilai: string } }).keadaan.nilai, 'dihentikan');
      assert.deepEqual(galatNyata(t, berkas), []);
      assert.deepEqual(tab.masalah, []);
    }));

  test('tanpa catatan yang dipilih tidak ada berkas, dan ringkasannya menuju daftar', () =>
    denganTab(ruang, {}, async (tab) => {
      const h = await buka(ruang, tab, 'usul/pembenaran/');
      await pilihDaerah(h, 'kabupaten sumedang');
      await periksa(h);
      assert.equal(await h.locator('[data-berkas]').count(), 0);
      await h
        .locator('[data-ringkasan-galat]')
        .getByRole('link', { name: new RegExp(PESAN_PEMBENARAN.belumPilih) })
        .click();
      assert.equal(await h.evaluate(() => document.activeElement?.id), 'u-relasi');
      assert.deepEqual(await temuanAxe(h), []);
      // A region that the ledger does not name is sent to the form that begins an entry.
      await pilihDaerah(h, 'kabupaten nias barat');
      await h.getByRole('link', { name: PESAN_PEMBENARAN.catat }).waitFor();
      assert.deepEqual(tab.masalah, []);
    }));

  test('dari meja pemilik inovasi, formulirnya sudah terisi', () =>
    denganTab(ruang, {}, async ({ halaman: h }) => {
      await h.goto(`${ruang.alamat}inovasi/kabupaten-sumedang/simpati/replikasi/`);
      await h.locator('[data-meja] > summary').click();
      await h.getByRole('link', { name: /Benarkan lewat formulir\s*: Kota Ambon/ }).click();
      await h.locator('#u-kantor').waitFor();
      await h.getByText(PESAN_PEMBENARAN.sebagai.asal).waitFor();
    }));

  test('bila catatannya tidak dapat dimuat, tidak ada berkas yang disusun', () =>
    denganTab(ruang, {}, async ({ halaman: h }) => {
      await h.route('**/usul/rekaman/**', (r) => r.abort());
      await h.goto(`${ruang.alamat}usul/pembenaran/?inovasi=32.11-kabupaten-sumedang/simpati&penerima=81.71&sebagai=asal`);
      await h.locator('#u-kantor').fill('Bapperida');
      await keLangkah(h, P.kirim);
      await h.getByText(P.gagalSusun).waitFor();
      assert.equal(await h.locator('[data-berkas]').count(), 0);
    }));
});

test('replikasi dari berita: daerah penerima disebut di berkas publik', (t) =>
  denganTab(ruang, { acceptDownloads: true }, async (tab) => {
    const h = await buka(ruang, tab, 'usul/replikasi/?inovasi=33.16-kabupaten-blora/silat');
    await h.getByLabel(P.pilihanSuara.publik).check();
    await h.waitForFunction(() => document.querySelector<HTMLInputElement>('#u-inovasi')!.value.startsWith('SILAT'));
    await pilihDaerah(h, 'wonosobo');
    await h.locator('#u-hubungan').selectOption('dinyatakan');
    await isiSumber(h);
    await keLangkah(h, 'Perjalanan');
    await h.locator('#u-langkah-0-langkah').selectOption('minat');
    await periksa(h);
    await h.locator('.usul__baik').waitFor();
    const berkas = await unduh(h);
    assert.deepEqual(letak(berkas), ['content/publik/replikasi/silat-kabupaten-wonosobo.json']);
    assert.match(berkas[0]!.isi, /"penerima": "33\.07"/);
    assert.deepEqual(galatNyata(t, berkas), []);
    // A pair that is told already is not told again.
    await keLangkah(h, 'Siapa meniru apa');
    await pilihDaerah(h, 'grobogan');
    await periksa(h);
    await h
      .locator('[data-ringkasan-galat]')
      .getByText(/sudah tercatat di publik\/replikasi\/silat-kabupaten-grobogan\.json/)
      .waitFor();
    assert.deepEqual(tab.masalah, []);
  }));

test('rencana dari daerah tanpa daftar perangkat daerah: rencana, daftar, dan daerahnya', (t) =>
  denganTab(ruang, { acceptDownloads: true }, async (tab) => {
    const h = await buka(ruang, tab, 'usul/rencana/');
    await h.getByText(P.pilihDaerahDahulu('Perangkat daerah pelaksana (wajib)')).waitFor();
    await pilihDaerah(h, 'kabupaten nias barat');
    await h.getByText(O.belumAda).click();
    await h.getByRole('button', { name: O.tambah }).click();
    await h.getByText(O.isiNama).waitFor();
    await h.getByLabel(O.nama).fill('Dinas Perikanan');
    await h.getByLabel(O.jenis, { exact: true }).selectOption('dinas');
    assert.deepEqual(await temuanAxe(h), []);
    await h.getByRole('button', { name: O.tambah }).click();
    assert.ok(await h.getByRole('checkbox', { name: 'Dinas Perikanan' }).isChecked());
    assert.equal(await h.evaluate(() => document.activeElement?.id), 'u-opd');
    await h.locator('#u-nama').fill('Ikan Segar');
    await h.locator('#u-ringkasan').fill('Es balok di tempat pelelangan ikan.');
    await h.locator('#u-tahun').fill('2027');
    await h.locator('#u-status').selectOption('gagasan');
    await h.locator('#u-tema summary').click();
    await h.locator('#u-tema input').first().check();
    await isiSumber(h);
    await keLangkah(h, 'Cerita');
    await h.locator('#u-bagian-Masalah').fill('Ikan cepat rusak.');
    await h.locator('#u-bagian-Gagasan').fill('Es balok murah.');
    await keLangkah(h, 'Jadwal');
    await h.locator('#u-langkah-0-kegiatan').fill('Mendata nelayan');
    await h.locator('#u-langkah-0-mulai').fill('2027-01');
    await h.locator('#u-langkah-0-selesai').fill('2027-03');
    await h.locator('#u-langkah-0-opd').selectOption('dinas-perikanan');
    await h.locator('#u-langkah-0-status').selectOption('belum');
    await periksa(h);
    await h.locator('.usul__baik').waitFor();
    const berkas = await unduh(h);
    const folder = berkas[0]!.jalur.split('/')[2];
    assert.deepEqual(letak(berkas), [
      `content/daerah/${folder}/rencana/ikan-segar.md`,
      `content/daerah/${folder}/daerah.json`,
      `content/daerah/${folder}/opd.json`,
    ]);
    assert.deepEqual(galatNyata(t, berkas), []);
    assert.deepEqual(tab.masalah, []);
  }));

test('perangkat daerah baru: yang serupa disarankan, daftar lama tetap utuh', (t) =>
  denganTab(ruang, { acceptDownloads: true }, async (tab) => {
    const h = await buka(ruang, tab, 'usul/kebutuhan/');
    await pilihDaerah(h, 'blora');
    await h.getByText(O.belumAda).click();
    await h.getByLabel(O.nama).fill('Dinas Pendidikn');
    await h.getByLabel(O.nama).press('Tab');
    await h.getByText(O.mirip).waitFor();
    await h
      .getByRole('button', { name: /^Pakai Dinas Pendidikan/ })
      .first()
      .click();
    assert.equal(await h.locator('#u-opd input:checked').count(), 1);
    await h.getByText(O.belumAda).click();
    await h.getByLabel(O.nama).fill('UPT Uji Lampu');
    await h.getByLabel(O.jenis, { exact: true }).selectOption('upt');
    await h.getByLabel(O.induk).selectOption({ index: 1 });
    await h.getByRole('button', { name: O.tambah }).click();
    assert.equal(await h.locator('#u-opd input:checked').count(), 2);
    await h.locator('#u-judul').fill('Lampu pasar');
    await h.locator('#u-ringkasan').fill('Pasar desa gelap pada malam hari.');
    await h.locator('#u-tema summary').click();
    await h.locator('#u-tema input').first().check();
    await h.locator('#u-status').selectOption('terbuka');
    await h.locator('#u-tanggal').fill('2026-01');
    await isiSumber(h);
    await keLangkah(h, 'Cerita');
    await h.locator('#u-bagian-Masalah').fill('Pedagang pulang lebih awal.');
    await periksa(h);
    await h.locator('.usul__baik').waitFor();
    const berkas = await unduh(h);
    const [catatan, opd] = berkas;
    assert.match(catatan!.isi, /upt-uji-lampu/);
    const lama = await (await h.request.get(`${ruang.alamat}usul/rekaman/daerah/33.16-kabupaten-blora/opd.json`)).text();
    const [a, b] = [lama, opd!.isi].map((x) => JSON.parse(x) as { opd: object[] });
    assert.deepEqual(b!.opd.slice(0, -1), a!.opd);
    assert.deepEqual(galatNyata(t, berkas), []);
    // Taken out again, it leaves the choice and the files.
    await keLangkah(h, 'Kebutuhan');
    await h.getByRole('button', { name: O.hapus('UPT Uji Lampu') }).click();
    assert.equal(await h.locator('#u-opd input:checked').count(), 1);
    await periksa(h);
    assert.equal(await h.locator('[data-berkas]').count(), 1);
    assert.deepEqual(tab.masalah, []);
  }));

test('kesepakatan: para pihak dan inovasinya diketik dengan namanya', (t) =>
  denganTab(ruang, { acceptDownloads: true }, async (tab) => {
    const h = await buka(ruang, tab, 'usul/kesepakatan/');
    await pilihDaerah(h, 'wonosobo');
    await h.locator('#u-judul').fill('Nota kesepahaman SILAT');
    await h.locator('#u-jenis').selectOption('mou');
    await h.locator('#u-tanggal').fill('2026-03-04');
    await h.locator('#u-asal').fill('Kabupaten Blora');
    await h.locator('#u-pihak-0-kode').fill('Kabupaten Wonosobo');
    await h.locator('#u-inovasi-0').fill('SILAT, Kabupaten Blora');
    await h.getByRole('button', { name: P.tambah('Inovasi yang disepakati') }).click();
    assert.equal(await h.evaluate(() => document.activeElement?.id), 'u-inovasi-1');
    assert.equal(await h.locator('#u-inovasi-0').inputValue(), 'SILAT, Kabupaten Blora');
    assert.deepEqual(await temuanAxe(h), []);
    await isiSumber(h);
    await keLangkah(h, 'Isi');
    await h.locator('#u-lingkup').fill('Pendampingan satu tahun.');
    await periksa(h);
    await h.locator('.usul__baik').waitFor();
    const berkas = await unduh(h);
    assert.equal(letak(berkas)[0], 'content/daerah/33.07-kabupaten-wonosobo/kesepakatan/nota-kesepahaman-silat.json');
    const isi = JSON.parse(berkas[0]!.isi) as { asal: string; pihak: object[]; inovasi: string[] };
    assert.deepEqual([isi.asal, isi.pihak, isi.inovasi], ['33.16', [{ kode: '33.07' }], ['33.16-kabupaten-blora/silat']]);
    assert.deepEqual(galatNyata(t, berkas), []);
    assert.deepEqual(tab.masalah, []);
  }));

test('berkas yang ada dibuka di penyuntingnya, berkas baru dimulai di sana', () =>
  denganTab(ruang, {}, async ({ halaman: h }) => {
    const saluran = { unit: 'Redaksi', repositori: { jenis: 'github', url: 'https://github.com/contoh/isi', cabang: 'main' } };
    await h.route('**/usul/pembenaran/**', async (r) => {
      const jawab = await r.fetch();
      const body = (await jawab.text()).replace(
        /data-saluran="[^"]*"/,
        `data-saluran="${JSON.stringify(saluran).replaceAll('"', '&quot;')}"`,
      );
      await r.fulfill({ response: jawab, body });
    });
    for (const [sebagai, jalan] of [
      ['asal', '/contoh/isi/edit/main/content/daerah/32.11-kabupaten-sumedang/inovasi/simpati.md'],
      ['penerima', '/contoh/isi/new/main'],
    ] as const) {
      await h.goto(`${ruang.alamat}usul/pembenaran/?inovasi=32.11-kabupaten-sumedang/simpati&penerima=81.71&sebagai=${sebagai}`);
      await h.locator('#u-kantor').fill('Bappeda');
      await periksa(h);
      const tuju = await h
        .getByRole('link', { name: PESAN_BERKAS.buka('GitHub') })
        .first()
        .getAttribute('href');
      assert.equal(new URL(tuju!).pathname, jalan);
      h.once('dialog', (d) => void d.accept());
      await h.getByRole('button', { name: P.hapusIsian }).click();
    }
  }));
