/** The editor from end to end: a real repository, Decap's git server over it, Chromium, the checker, and the page that comes of it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { bangun } from '../../scripts/lib/bangun.ts';
import { bukaChromium } from '../../scripts/lib/chromium.ts';
import { BelumSiap, layaniKelola, type PeladenKelola } from '../../scripts/lib/kelola.ts';
import { layani, type Peladen } from '../../scripts/lib/peladen.ts';
import { jalankan } from '../../scripts/lib/proses.ts';
import { rapikanBerkas } from '../../src/format/rapi/berkas.ts';
import { giliranBangun } from '../bantu/giliran-bangun.ts';
import { DAERAH, INOVASI, isiMinimal, TANGGAL_UJI } from '../bantu/isi-minimal.ts';
import { TANPA_PAKET } from '../bantu/paket-kelola.ts';
import { git, rekam, ubah } from '../bantu/repo-git.ts';
import { denganTab, type Ruang, type Tab } from './alat.ts';

const CABANG = 'cms/inovasi-98.01/pupuk-bersama-desa-subur';
const BERKAS = `${DAERAH}/inovasi/pupuk-bersama-desa-subur.md`;
const CERITA = 'Petani menitipkan pupuk di lumbung desa, lalu mengambilnya saat tanam.';

async function bangunDari(isi: string, keluar: string): Promise<string> {
  const lingkungan = { CONTENT_DIR: isi, SITE_URL: 'https://uji.example/katalog/', TANGGAL: TANGGAL_UJI };
  const hasil = await giliranBangun(() => bangun({ keluar, sunyi: true, lingkungan }));
  assert.equal(hasil.gagal, undefined, hasil.keluaran.slice(-3000));
  return keluar;
}

const FORGEJO = 'https://git.uji.example';

describe('penyunting', { skip: TANPA_PAKET }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumbung-kelola-'));
  const repo = join(folder, 'klon');
  const ruang = {} as Ruang;
  /** The same site on a host of its own: there is no clone behind it. */
  const umum = {} as Ruang;
  let peladen: PeladenKelola;
  let peladenUmum: Peladen;

  before(async () => {
    const isi = isiMinimal();
    const repositori = { jenis: 'forgejo', url: `${FORGEJO}/org/isi`, cabang: 'main', kelola: { idAplikasi: 'abc' } };
    isi['situs.json'] = JSON.stringify({ ...(JSON.parse(isi['situs.json']!) as object), repositori });
    ubah(repo, Object.fromEntries(Object.entries(isi).map(([jalur, teks]) => [jalur, rapikanBerkas(jalur, teks).teks])));
    git(repo, 'init', '-q', '-b', 'main');
    git(repo, 'config', 'user.name', 'Uji');
    git(repo, 'config', 'user.email', 'uji@uji.example');
    rekam(repo, 'awal');
    const situs = await bangunDari(join(repo, 'content'), join(folder, 'situs'));
    peladen = await layaniKelola({ repo, situs, dasar: '/katalog/' });
    peladenUmum = await layani({ folder: situs, dasar: '/katalog/' });
    ruang.alamat = peladen.alamat;
    umum.alamat = peladenUmum.alamat;
    umum.peramban = ruang.peramban = await bukaChromium();
  });
  after(async () => {
    await ruang.peramban?.close();
    await peladen?.tutup();
    await peladenUmum?.tutup();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the editor at a place of its own, signed in. */
  async function buka(halaman: Page, tempat: string): Promise<void> {
    await halaman.goto(`${ruang.alamat}kelola/sunting/?daerah=98.01#/collections/${tempat}`);
    await halaman.getByRole('button', { name: 'Masuk' }).click();
  }

  async function pilih(halaman: Page, label: string | RegExp, ketik: string): Promise<void> {
    await halaman
      .getByLabel(label, typeof label === 'string' ? { exact: true } : {})
      .first()
      .click();
    // The list has no roles in this version of react-select.
    await halaman.locator('[id*="-option-"]').filter({ hasText: ketik }).first().click();
  }

  /** The day of the test, with time going on from there. */
  const hariUji = ({ halaman }: Tab) => halaman.clock.install({ time: `${TANGGAL_UJI}T05:00:00Z` });

  /** Decap asks for a proposal before there is one (404), and rejects without a reason when a field is missing. */
  const takTerduga = (masalah: readonly string[]) =>
    masalah.filter(
      (m) => ![`404: ${ruang.alamat}kelola/proksi`, 'galat: undefined'].includes(m) && !/^konsol: Failed to load resource:.* 404/.test(m),
    );

  const simpan = async (halaman: Page) => {
    await halaman.getByRole('button', { name: 'Simpan', exact: true }).click();
    await halaman.getByText('Catatan disimpan').waitFor();
  };

  test('dari memilih daerah sampai halaman terbit', async () => {
    await denganTab(ruang, {}, async (tab) => {
      const { halaman, masalah } = tab;
      await hariUji(tab);
      await halaman.goto(`${ruang.alamat}kelola/`);
      await halaman.getByText('Terhubung ke klon di komputer ini').waitFor();
      await halaman.getByLabel('Daerah yang disunting').fill('padi');
      await halaman.getByRole('option', { name: /Kabupaten Padi/ }).click();
      await halaman.getByRole('link', { name: 'Buka penyunting Kabupaten Padi' }).click();
      await halaman.getByRole('button', { name: 'Masuk' }).click();
      await halaman.getByText('Lumbung Desa').waitFor();
      assert.equal(await halaman.getByText('Media', { exact: true }).count(), 0);

      await halaman.getByRole('link', { name: 'Buat catatan baru: Inovasi' }).click();
      await halaman.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
      await halaman.getByLabel('Nama', { exact: true }).fill('Pupuk Bersama: Desa Subur');
      await halaman.getByRole('button', { name: 'Simpan', exact: true }).click();
      await halaman.getByText('Ringkasan wajib diisi.').waitFor();
      assert.equal(git(repo, 'branch', '--list', 'cms/*'), '', 'what is incomplete is not saved');

      await halaman.getByLabel('Ringkasan', { exact: true }).fill('Desa menyimpan pupuk bersama: tidak ada yang kehabisan.');
      await pilih(halaman, 'Urusan utama', 'pertanian');
      await pilih(halaman, 'Tema', 'pangan');
      await halaman.getByLabel('Nama pendek', { exact: true }).fill('laporan');
      await halaman.getByLabel('Judul', { exact: true }).fill('Laporan lumbung pupuk 2025');
      await halaman.getByLabel('Penerbit', { exact: true }).fill('Dinas Pertanian');
      await pilih(halaman, 'Jenis', 'contoh');
      await halaman.getByLabel('Cara kerja', { exact: true }).fill(`${CERITA} [^laporan]`);
      await pilih(halaman, /^Perangkat daerah pelaksana/, 'Dinas Pertanian');
      // Opened and left alone again: nothing of it may be written.
      await halaman.getByLabel(/^Kepanjangan/).fill('x');
      await halaman.getByLabel(/^Kepanjangan/).fill('');
      await halaman.getByRole('button', { name: /^Tambah waktu/ }).click();
      await halaman.getByLabel(/^Bulan sampai uji coba/).fill('3');
      await halaman.getByLabel(/^Bulan sampai uji coba/).blur();
      await halaman.getByText('Waktu (boleh kosong)').waitFor();
      await halaman.locator('[id^=sumber-field]').last().fill('laporan');
      await simpan(halaman);
      assert.deepEqual(takTerduga(masalah), []);
    });

    const teks = git(repo, 'show', `${CABANG}:content/${BERKAS}`) + '\n';
    assert.equal(
      teks,
      `---
nama: 'Pupuk Bersama: Desa Subur'
ringkasan: 'Desa menyimpan pupuk bersama: tidak ada yang kehabisan.'
opd: [dinas-pertanian]
urusan: pertanian
tema: [pangan]
waktu:
  bulanHinggaUjiCoba: 3
  sumber: [laporan]
ditambahkan: '${TANGGAL_UJI}'
sumber:
  - id: laporan
    judul: Laporan lumbung pupuk 2025
    penerbit: Dinas Pertanian
    jenis: contoh
---

## Cara kerja

${CERITA} [^laporan]
`,
    );
    assert.equal(rapikanBerkas(BERKAS, teks).teks, teks, 'it is as tidy as it can be');
    assert.equal(git(repo, 'diff', '--name-only', 'main', CABANG), `content/${BERKAS}`);
    assert.equal(git(repo, 'branch', '--show-current'), 'main');

    const usulan = join(folder, 'usulan');
    git(repo, 'clone', '-q', '-b', CABANG, '.', usulan);
    const isi = join(usulan, 'content');
    const periksa = await jalankan(['scripts/periksa.ts', '--akar', isi], { sunyi: true, lingkungan: { TANGGAL: TANGGAL_UJI } });
    assert.equal(periksa.kode, 0, periksa.keluaran);
    const terbit = await bangunDari(isi, join(folder, 'terbit'));
    const html = readFileSync(join(terbit, 'inovasi/kabupaten-padi/pupuk-bersama-desa-subur/index.html'), 'utf8');
    assert.ok(html.includes(CERITA) && html.includes('Pupuk Bersama: Desa Subur'));
  });

  test('satu perubahan pada catatan yang ada mengubah satu baris, dan harinya', async () => {
    const cabang = 'cms/inovasi-98.01/lumbung-desa';
    await denganTab(ruang, {}, async (tab) => {
      await hariUji(tab);
      await buka(tab.halaman, 'inovasi-98.01/entries/lumbung-desa');
      const diSitus = tab.halaman.getByRole('link', { name: 'Lihat di situs' });
      assert.equal(await diSitus.getAttribute('href'), `${ruang.alamat}inovasi/kabupaten-padi/lumbung-desa/`);
      await tab.halaman.getByLabel(/^Kepanjangan/).fill('Lumbung Bersama Desa');
      await simpan(tab.halaman);
      assert.deepEqual(takTerduga(tab.masalah), []);
    });
    const diff = git(repo, 'diff', '-U0', 'main', cabang, '--', `content/${INOVASI}`).split('\n');
    assert.deepEqual(
      diff.filter((b) => /^[+-](?![+-])/.test(b)),
      ['+kepanjangan: Lumbung Bersama Desa', "-diperbarui: '2026-02-01'", `+diperbarui: '${TANGGAL_UJI}'`],
    );
  });

  test('tiruan dicatat di berkas JSON yang bernama inovasi asalnya', async () => {
    const cabang = 'cms/replikasi-98.01/lumbung-desa';
    await denganTab(ruang, {}, async (tab) => {
      const { halaman } = tab;
      await hariUji(tab);
      await buka(halaman, 'replikasi-98.01/new');
      await pilih(halaman, 'Inovasi asal', 'Lumbung Desa (Kabupaten Padi)');
      await pilih(halaman, 'Hubungan dengan inovasi asal', 'Label dinyatakan');
      await pilih(halaman, 'Langkah', 'Langkah mou');
      await halaman.locator('[id^=sumber-field]').first().fill('berita');
      await halaman.getByLabel('Nama pendek', { exact: true }).fill('berita');
      await halaman.getByLabel('Judul', { exact: true }).fill('Berita');
      await halaman.getByLabel('Penerbit', { exact: true }).fill('Koran');
      await pilih(halaman, 'Jenis', 'Label contoh');
      await simpan(halaman);
      assert.deepEqual(takTerduga(tab.masalah), []);
    });
    assert.deepEqual(JSON.parse(git(repo, 'show', `${cabang}:content/${DAERAH}/replikasi/lumbung-desa.json`)), {
      inovasi: '98.01-kabupaten-padi/lumbung-desa',
      hubungan: 'dinyatakan',
      langkah: [{ langkah: 'mou', sumber: ['berita'] }],
      ditambahkan: TANGGAL_UJI,
      sumber: [{ id: 'berita', judul: 'Berita', penerbit: 'Koran', jenis: 'contoh' }],
    });
  });

  test('daerah yang tidak ada, dan alamat yang berpindah langsung ke catatan lain', async () => {
    await denganTab(ruang, {}, async ({ halaman }) => {
      await halaman.goto(`${ruang.alamat}kelola/`);
      await halaman.getByLabel('Daerah yang disunting').fill('jagung');
      await halaman.getByRole('option', { name: /Kabupaten Jagung/ }).click();
      await halaman.getByText('Kabupaten Jagung belum punya catatan di Lumbung').waitFor();
      await halaman.goto(`${ruang.alamat}kelola/sunting/?daerah=98.02`);
      await halaman.getByText('belum punya folder di Lumbung').waitFor();
      await buka(halaman, 'inovasi-98.01/entries/lumbung-desa');
      await halaman.getByLabel('Nama', { exact: true }).waitFor();
      await halaman.goto(`${ruang.alamat}kelola/sunting/?daerah=98.01#/collections/kontak-98.01/entries/kontak`);
      await halaman.getByLabel('Unit', { exact: true }).waitFor();
      assert.equal(await halaman.getByLabel('Unit', { exact: true }).inputValue(), 'Bappeda Kabupaten Padi');
    });
  });

  test('hanya halaman peladen ini yang boleh menulis', async () => {
    const kirim = (headers: Record<string, string>) =>
      fetch(`${ruang.alamat}kelola/proksi`, { method: 'POST', headers, body: '{"action":"info"}' }).then((r) => r.status);
    const jenis = { 'content-type': 'application/json' };
    assert.equal(await kirim({ ...jenis, origin: new URL(ruang.alamat).origin }), 200);
    assert.equal(await kirim({ ...jenis, origin: 'https://lain.example' }), 403);
    assert.equal(await kirim(jenis), 403);
  });

  test('klon dengan perubahan yang belum direkam ditolak', async () => {
    ubah(repo, { [`${DAERAH}/catatan.txt`]: 'belum direkam' });
    await assert.rejects(
      layaniKelola({ repo, situs: join(folder, 'situs') }),
      (e) => e instanceof BelumSiap && /belum direkam/.test(e.message),
    );
    ubah(repo, { [`${DAERAH}/catatan.txt`]: undefined });
    await assert.rejects(layaniKelola({ repo: join(repo, 'content'), situs: join(folder, 'situs') }), BelumSiap);
    await assert.rejects(layaniKelola({ repo: folder, situs: join(folder, 'situs') }), BelumSiap);
  });

  test('tanpa skrip, tiap daerah yang punya catatan bertautan ke penyuntingnya', async () => {
    await denganTab(umum, { javaScriptEnabled: false }, async ({ halaman }) => {
      await halaman.goto(`${umum.alamat}kelola/`);
      assert.equal(await halaman.getByText('Belum dapat dibuka di situs ini').count(), 0);
      await halaman.getByText('Semua daerah yang sudah punya catatan (1)').click();
      assert.equal(
        await halaman.getByRole('link', { name: 'Kabupaten Padi' }).getAttribute('href'),
        '/katalog/kelola/sunting/?daerah=98.01',
      );
    });
  });

  test('masuk lewat penyedianya, dan kembali ke daerah yang sama', async () => {
    await denganTab(umum, {}, async ({ halaman, masalah }) => {
      const minta: URL[] = [];
      await halaman.route(`${FORGEJO}/**`, async (rute) => {
        const url = new URL(rute.request().url());
        minta.push(url);
        if (url.pathname !== '/login/oauth/authorize') return rute.fulfill({ status: 401, body: '{}' });
        // What the host does once permission is given.
        const ke = new URL(url.searchParams.get('redirect_uri')!);
        ke.search = new URLSearchParams({ code: 'x', state: url.searchParams.get('state')! }).toString();
        return rute.fulfill({ status: 302, headers: { location: ke.href } });
      });
      await halaman.goto(`${umum.alamat}kelola/sunting/?daerah=98.01`);
      await halaman.getByRole('button', { name: 'Masuk dengan Forgejo' }).click();
      await halaman.waitForRequest(`${FORGEJO}/login/oauth/access_token`);
      await halaman.getByRole('button', { name: 'Masuk dengan Forgejo' }).waitFor();
      assert.deepEqual(
        minta.map((u) => u.pathname),
        ['/login/oauth/authorize', '/login/oauth/access_token'],
      );
      assert.equal(minta[0]!.searchParams.get('redirect_uri'), `${umum.alamat}kelola/sunting/`);
      assert.equal(minta[0]!.searchParams.get('client_id'), 'abc');
      assert.equal(await halaman.title(), 'Penyunting: Kabupaten Padi');
      assert.deepEqual(
        masalah.filter((m) => m.startsWith('CSP')),
        [],
      );
    });
  });
});
