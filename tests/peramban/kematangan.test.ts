/** The self-assessment and the simulation: keyboard, memory of the browser, ways in and out, other edition, the way to 90. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright';
import { inovasi } from '../../src/domain/schema/inovasi.ts';
import { bacaTempelan } from '../../src/format/kematangan-masuk.ts';
import { PESAN_BAWA, PESAN_JALAN, PESAN_PINDAH, PESAN_POTONGAN } from '../../src/text/pesan/kematangan-bawa.ts';
import { PESAN_SIMULASI } from '../../src/text/pesan/kematangan-simulasi.ts';
import { PESAN_MASUK, PESAN_RINGKAS, PESAN_SIMPAN } from '../../src/text/pesan/kematangan-uji.ts';
import { edisiNyata } from '../bantu/edisi-nyata.ts';
import { uraiCsv } from '../situs/alat.ts';
import { denganTab, siapkanRuang, temuanAxe } from './alat.ts';

const ruang = siapkanRuang();
const e2026 = edisiNyata('2026');
const e2023 = edisiNyata('2023');

async function buka(halaman: Page, kueri = ''): Promise<void> {
  await halaman.goto(`${ruang.alamat}kematangan/${kueri}`);
  await halaman.locator('[data-uji][data-siap]').waitFor({ state: 'attached' });
}

const pilihan = (halaman: Page, id: string, tingkat: number | '') => halaman.locator(`#indikator-${id} input[value="${tingkat}"]`);
const nilai = (halaman: Page) => halaman.locator('.ringkas__nilai').innerText();
const kabar = (halaman: Page) => halaman.locator('[data-kabar]');
const jawab = async (halaman: Page, jawaban: Record<string, number>) => {
  for (const [id, t] of Object.entries(jawaban)) await pilihan(halaman, id, t).check();
};

async function terpilih(halaman: Page): Promise<Record<string, number>> {
  return halaman.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[data-lembar] [type=radio]:checked')]
        .filter((x) => x.value !== '')
        .map((x) => [x.closest<HTMLElement>('[data-indikator]')!.dataset['indikator']!, Number(x.value)]),
    ),
  );
}

/** A record of the site that publishes its levels. */
async function titip(konteks: BrowserContext, isi: object): Promise<void> {
  await konteks.route('**/data/inovasi/kabupaten-contoh/silat.json', (r) => r.fulfill({ json: isi }));
}

describe('lembar penilaian', () => {
  test('diisi dengan papan ketik saja; yang belum dijawab bukan 0; ringkasan dituturkan', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      await halaman.locator('#nama-inovasi').focus();
      await halaman.keyboard.type('Lumbung Desa');
      await halaman.locator('[data-berikut]').focus();
      await halaman.keyboard.press('Enter');
      const fokus = () => halaman.evaluate(() => document.activeElement!.closest<HTMLElement>('[data-indikator]')?.dataset['indikator']);
      assert.equal(await fokus(), 'regulasi');
      // Arrows go from "not answered" through 0 to 3; Tab to the evidence, and on to the next indicator.
      for (let n = 0; n < 4; n++) await halaman.keyboard.press('ArrowDown');
      await halaman.keyboard.press('Tab');
      await halaman.keyboard.press('Space');
      await halaman.keyboard.press('Tab');
      assert.equal(await fokus(), 'sdm');
      await halaman.keyboard.press('ArrowDown');
      assert.deepEqual(await terpilih(halaman), { regulasi: 3, sdm: 0 });
      assert.equal(await nilai(halaman), PESAN_RINGKAS.nilai(9, 111));
      await halaman.getByText(PESAN_RINGKAS.dijawab(2, 20), { exact: true }).waitFor();
      await halaman.getByText(PESAN_RINGKAS.tertinggi(105)).waitFor();
      await halaman.locator('[data-tutur]', { hasText: PESAN_RINGKAS.tutur(9, 111, 2, 20) }).waitFor({ state: 'attached' });
      // From here the next without an answer, passing over those that have one.
      await halaman.locator('[data-berikut]').focus();
      await halaman.keyboard.press('Enter');
      assert.equal(await fokus(), 'anggaran');
      await halaman.locator('.ringkas__wajib a', { hasText: 'Video' }).waitFor();
      assert.equal(await halaman.locator('.ringkas__wajib a', { hasText: 'Regulasi' }).count(), 0);
      assert.deepEqual(masalah, []);
    }));

  test('tersimpan di peramban per edisi dan nama; jawaban tidak masuk alamat; hapus dapat diurungkan', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      await halaman.locator('#nama-inovasi').fill('Silat');
      await halaman.locator('#nama-inovasi').press('Tab');
      await jawab(halaman, { regulasi: 2, video: 0 });
      await halaman.reload();
      await halaman.locator('[data-uji][data-siap]').waitFor({ state: 'attached' });
      assert.deepEqual(await terpilih(halaman), { regulasi: 2, video: 0 });
      assert.equal(await halaman.locator('#nama-inovasi').inputValue(), 'Silat');

      await halaman.locator('#pilih-edisi').selectOption('2023');
      assert.deepEqual(await terpilih(halaman), {});
      await jawab(halaman, { regulasi: 1 });
      assert.equal(new URL(halaman.url()).search, '?edisi=2023');
      await halaman.goBack();
      await halaman.waitForFunction(() => document.querySelector<HTMLSelectElement>('#pilih-edisi')!.value === '2026');
      assert.deepEqual(await terpilih(halaman), { regulasi: 2, video: 0 });
      assert.equal(new URL(halaman.url()).search, '');

      await halaman.locator('[data-baru]').click();
      assert.deepEqual(await terpilih(halaman), {});
      await halaman.keyboard.type('Lain');
      await halaman.keyboard.press('Tab');
      await jawab(halaman, { sdm: 1 });
      await halaman.locator('[data-tersimpan] summary').click();
      await halaman.getByRole('button', { name: /^Buka: Silat, Edisi 2026/ }).click();
      assert.deepEqual(await terpilih(halaman), { regulasi: 2, video: 0 });
      // Another name for a sheet that has answers; then a name that has a sheet of its own.
      await halaman.locator('#nama-inovasi').fill('Silat Baru');
      await halaman.locator('#nama-inovasi').press('Tab');
      await kabar(halaman).getByText(PESAN_SIMPAN.dinamai('Silat', 'Silat Baru')).waitFor();
      await halaman.locator('#nama-inovasi').fill('lain');
      await halaman.locator('#nama-inovasi').press('Tab');
      assert.deepEqual(await terpilih(halaman), { sdm: 1 });

      await halaman.locator('[data-hapus-isian]').click();
      assert.deepEqual(await terpilih(halaman), {});
      await kabar(halaman).getByRole('button', { name: PESAN_SIMPAN.urungkan }).click();
      assert.deepEqual(await terpilih(halaman), { sdm: 1 });
      assert.equal(await halaman.locator('#nama-inovasi').inputValue(), 'Lain');
      assert.deepEqual(masalah, []);
    }));

  test('peramban yang menolak menyimpan tetap menghitung, dan dikatakan', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await halaman.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('ditolak', 'SecurityError');
          },
        });
      });
      await buka(halaman);
      await jawab(halaman, { regulasi: 3 });
      await halaman.getByText(PESAN_SIMPAN.gagal).waitFor();
      await halaman.locator('#pilih-edisi').selectOption('2023');
      await halaman.locator('#pilih-edisi').selectOption('2026');
      assert.deepEqual(await terpilih(halaman), { regulasi: 3 });
      assert.equal(await nilai(halaman), PESAN_RINGKAS.nilai(9, 111));
      assert.deepEqual(
        masalah.filter((m) => !m.includes('ditolak')),
        [],
      );
    }));

  test('yang tersimpan rusak tidak menghalangi', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      for (const isi of ['{', '[]', '{"lembar":{"2026|":{"edisi":"2026","nama":"","jawaban":{"video":9}}},"terakhir":{"2026":"2026|"}}']) {
        await halaman.addInitScript((x) => localStorage.setItem('lumbung:kematangan:1', x), isi);
        await buka(halaman);
        assert.deepEqual(await terpilih(halaman), {});
      }
      await jawab(halaman, { video: 1 });
      assert.equal(await nilai(halaman), PESAN_RINGKAS.nilai(4, 111));
      assert.deepEqual(masalah, []);
    }));
});

describe('ambil dan bawa', () => {
  const KAYA = {
    nama: 'Silat Contoh',
    kematangan: [{ edisi: '2023', nilai: 14, maks: 111, rincian: { regulasi: 2, monev: 1, video: 1, asing: 3 } }],
  };

  test('?i= mengambil rincian sebuah catatan, di edisinya; isian lama dapat dikembalikan', () =>
    denganTab(ruang, {}, async ({ konteks, halaman, masalah }) => {
      await titip(konteks, KAYA);
      await buka(halaman);
      await jawab(halaman, { sdm: 3 });
      await buka(halaman, '?i=kabupaten-contoh/silat');
      await kabar(halaman)
        .getByText(PESAN_MASUK.diambil(3, 'Silat Contoh', 'Edisi 2023'))
        .waitFor();
      await kabar(halaman)
        .getByText(PESAN_MASUK.diabaikan(['asing']))
        .waitFor();
      assert.deepEqual(await terpilih(halaman), { regulasi: 2, monev: 1, video: 1 });
      assert.equal(await halaman.locator('#nama-inovasi').inputValue(), 'Silat Contoh');
      assert.equal(new URL(halaman.url()).search, '?edisi=2023');
      await kabar(halaman).getByRole('button', { name: PESAN_SIMPAN.urungkan }).click();
      assert.deepEqual(await terpilih(halaman), { sdm: 3 });
      assert.deepEqual(masalah, []);
    }));

  test('catatan tanpa rincian, tanpa kematangan, dan yang tidak ada disebut apa adanya', () =>
    denganTab(ruang, {}, async ({ konteks, halaman }) => {
      const status = halaman.locator('[data-ambil-status]');
      await titip(konteks, { nama: 'Silat Contoh', kematangan: [{ edisi: '2023', nilai: 95, maks: 111 }] });
      await buka(halaman, '?i=kabupaten-contoh/silat');
      await status.getByText(PESAN_MASUK.tanpaRincian('Silat Contoh', '95 / 111')).waitFor();
      assert.equal(await halaman.locator('#nama-inovasi').inputValue(), 'Silat Contoh');
      await buka(halaman, '?i=kabupaten-blora/silat');
      await status.getByText(/belum memuat kematangan/).waitFor();
      await jawab(halaman, { sdm: 1 });
      await halaman.locator('[data-baru]').click();
      await jawab(halaman, { video: 1 });
      // Picked by its name: the answers that had no name are its own.
      const kotak = halaman.locator('#ambil-inovasi');
      await kotak.fill('simpati');
      await halaman
        .getByRole('option', { name: /Kabupaten Sumedang/ })
        .first()
        .click();
      await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#nama-inovasi')!.value !== '');
      assert.deepEqual(await terpilih(halaman), { video: 1 });
      // Brought by a link, it begins its own sheet.
      await halaman.locator('[data-baru]').click();
      await jawab(halaman, { aktor: 1 });
      await buka(halaman, '?i=kabupaten-blora/silat');
      await halaman.waitForFunction(() => document.querySelector<HTMLInputElement>('#nama-inovasi')!.value !== '');
      assert.deepEqual(await terpilih(halaman), { sdm: 1 });
      for (const i of ['tidak/ada', '../../situs', 'x']) {
        await buka(halaman, `?i=${i}`);
        await status.getByText(PESAN_MASUK.takAda).waitFor();
      }
    }));

  test('tempelan dan berkas; yang rusak tidak mengubah apa pun', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      await jawab(halaman, { sdm: 2 });
      await halaman.locator('[data-ambil] > summary').click();
      const tempel = halaman.locator('[data-tempel]');
      const pakai = halaman.getByRole('button', { name: PESAN_MASUK.pakai });
      const status = halaman.locator('[data-ambil-status]');
      for (const [isi, pesan] of [
        ['  ', PESAN_MASUK.kosong],
        ['---\nnama: [\n---\n', /^Tidak terbaca: baris \d+/],
        ['kalimat saja', /^Tidak terbaca/],
        ['a: 1', PESAN_MASUK.bukanCatatan],
        ["kematangan:\n  - edisi: '2030'\n    rincian: { monev: 1 }", PESAN_MASUK.edisiAsing(['2030'])],
      ] as const) {
        await tempel.fill(isi);
        await pakai.click();
        await status.getByText(pesan).waitFor();
        assert.deepEqual(await terpilih(halaman), { sdm: 2 });
      }
      await tempel.fill('kematangan:\n  - edisi: 2026\n    rincian: { monev: 3, video: 0 }');
      await pakai.click();
      await kabar(halaman)
        .getByText(PESAN_MASUK.diambil(2, undefined, 'Edisi 2026'))
        .waitFor();
      assert.deepEqual(await terpilih(halaman), { monev: 3, video: 0 });
      await kabar(halaman).getByRole('button', { name: PESAN_SIMPAN.urungkan }).click();
      assert.deepEqual(await terpilih(halaman), { sdm: 2 });
      await halaman.locator('[data-ambil-berkas]').setInputFiles({
        name: 'silat.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(
          '---\r\nnama: Dari Berkas\r\nkematangan:\r\n  - edisi: "2026"\r\n    rincian: { aktor: 1 }\r\n---\r\n\r\n## Cara kerja\r\n',
        ),
      });
      await kabar(halaman)
        .getByText(PESAN_MASUK.diambil(1, 'Dari Berkas', 'Edisi 2026'))
        .waitFor();
      assert.deepEqual(await terpilih(halaman), { aktor: 1 });
      assert.deepEqual(masalah, []);
    }));

  test('yang diunduh lolos skema sesudah sumbernya ditulis, dan dapat diambil kembali', () =>
    denganTab(ruang, { acceptDownloads: true }, async ({ halaman, masalah }) => {
      await buka(halaman);
      await halaman.locator('[data-unduh=md]').click();
      await halaman.locator('[data-bawa-status]', { hasText: PESAN_BAWA.belum }).waitFor();
      await halaman.locator('#nama-inovasi').fill('Lumbung: Desa');
      await halaman.locator('#nama-inovasi').press('Tab');
      const jawaban = Object.fromEntries(e2026.indikator.map((i, n) => [i.id, n % 4]));
      await jawab(halaman, jawaban);
      const unduh = async (jenis: string) => {
        const [d] = await Promise.all([halaman.waitForEvent('download'), halaman.locator(`[data-unduh=${jenis}]`).click()]);
        return { nama: d.suggestedFilename(), teks: readFileSync(await d.path(), 'utf8') };
      };
      const md = await unduh('md');
      assert.equal(md.nama, 'kematangan-lumbung-desa-2026.yaml');
      const catatan = inovasi.parse({
        ...(bacaTempelan(md.teks) as object),
        nama: 'Lumbung',
        ringkasan: 'Contoh.',
        urusan: 'pangan',
        tema: ['pangan'],
        ditambahkan: '2026-01-20',
        sumber: [{ id: PESAN_POTONGAN.sumber, judul: 'Lembar', penerbit: 'Bappeda', jenis: 'dokumen' }],
      });
      assert.deepEqual(catatan.kematangan![0]!.rincian, jawaban);
      const csv = await unduh('csv');
      assert.equal(uraiCsv(csv.teks.replace('\uFEFF', '')).length, 1 + e2026.indikator.length);

      await halaman.locator('[data-hapus-isian]').click();
      await halaman.locator('[data-ambil] > summary').click();
      await halaman.locator('[data-tempel]').fill(md.teks);
      await halaman.getByRole('button', { name: PESAN_MASUK.pakai }).click();
      await kabar(halaman)
        .getByText(/20 tingkat diambil/)
        .waitFor();
      assert.deepEqual(await terpilih(halaman), jawaban);
      assert.deepEqual(masalah, []);
    }));
});

describe('jalan, bukti, edisi lain', () => {
  test('jalan ke 90 mengikuti jawaban; yang ditahan tidak disarankan lagi', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman);
      const jalan = halaman.locator('[data-jalan]');
      await jalan.getByText(PESAN_JALAN.awal).waitFor();
      await jawab(halaman, Object.fromEntries(e2026.indikator.map((i) => [i.id, i.id === 'video' || i.id === 'replikasi' ? 0 : 3])));
      // 111 less 12 and 9 is 90, but a mandatory indicator stands at 0.
      assert.equal(await nilai(halaman), PESAN_RINGKAS.nilai(90, 111));
      await jalan.getByText(PESAN_JALAN.langkah('Video inovasi daerah', 0, 1)).waitFor();
      await jawab(halaman, { monev: 0 });
      await jalan.getByText(PESAN_JALAN.banyak(2, 92, 111)).waitFor();
      await jalan.getByText(PESAN_JALAN.langkah('Video inovasi daerah', 0, 2)).waitFor();
      assert.match(
        await jalan.innerText(),
        /Memuat tiga atau empat unsur substansi[\s\S]*Upaya: menyusun berkas\.[\s\S]*Bukti: Video paling lama/,
      );
      await jalan.getByRole('button', { name: PESAN_JALAN.tahanYang('Video inovasi daerah') }).click();
      await jalan.getByText(PESAN_JALAN.wajibDitahan(['Video inovasi daerah'])).waitFor();
      assert.equal(await halaman.evaluate(() => document.activeElement?.id), 'jalan');
      await jalan.getByRole('button', { name: PESAN_JALAN.lepasYang('Video inovasi daerah') }).click();
      await jalan.getByText(PESAN_JALAN.banyak(2, 92, 111)).waitFor();
      await jawab(halaman, { video: 3 });
      await jalan.getByText(PESAN_JALAN.sampai(90, 96, 111)).waitFor();
      await halaman.locator('#pilih-edisi').selectOption('lama');
      assert.equal(await jalan.isVisible(), false);
      await halaman.getByText(PESAN_RINGKAS.tanpaGaris).waitFor();
      assert.deepEqual(masalah, []);
    }));

  test('bukti yang sama di edisi lain: tingkat yang pasti dibawa, yang lain dibiarkan kosong', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await buka(halaman, '?edisi=2023');
      const jawaban = Object.fromEntries(e2023.indikator.map((i, n) => [i.id, n % 4]));
      await jawab(halaman, jawaban);
      const pindah = halaman.locator('[data-pindah]');
      await pindah.locator('tbody tr').nth(19).waitFor();
      const baris = (nama: string) => pindah.locator('tr', { hasText: nama }).locator('td').allInnerTexts();
      assert.deepEqual(await baris('Bimtek inovasi'), ['0', '0', PESAN_PINDAH.tetap]);
      assert.deepEqual(await baris('Dukungan anggaran'), ['2', PESAN_PINDAH.rentang(1, 2), PESAN_PINDAH.nilaiUlang]);
      await pindah.getByRole('button', { name: PESAN_PINDAH.lanjut('Edisi 2026') }).click();
      await kabar(halaman).getByRole('button', { name: PESAN_SIMPAN.urungkan }).waitFor();
      assert.equal(await halaman.locator('#pilih-edisi').inputValue(), '2026');
      const baru = await terpilih(halaman);
      assert.ok(!('anggaran' in baru) && baru['bimtek'] === 0 && Object.keys(baru).length < 20);
      await halaman.goBack();
      await halaman.waitForFunction(() => document.querySelector<HTMLSelectElement>('#pilih-edisi')!.value === '2023');
      assert.deepEqual(await terpilih(halaman), jawaban);
      assert.deepEqual(masalah, []);
    }));

  test('axe bersih pada lembar yang terisi', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await buka(halaman, '?edisi=2023');
      await jawab(halaman, Object.fromEntries(e2023.indikator.slice(0, 12).map((i, n) => [i.id, n % 4])));
      await halaman.locator('[data-jalan] li').first().waitFor();
      await halaman.evaluate(() => document.querySelectorAll('[data-uji] details').forEach((d) => ((d as HTMLDetailsElement).open = true)));
      await halaman.locator('[data-hapus-isian]').click();
      await kabar(halaman).getByRole('button').click();
      await halaman.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      assert.deepEqual(await temuanAxe(halaman), []);
    }));
});

describe('simulasi indeks', () => {
  const hasil = (halaman: Page) => halaman.locator('[data-hasil]');
  async function bukaSimulasi(halaman: Page, kueri = ''): Promise<void> {
    await halaman.goto(`${ruang.alamat}kematangan/simulasi/${kueri}`);
    await halaman.locator('[data-simulasi][data-siap]').waitFor();
  }

  test('yang belum diketahui menjadi rentang, yang diketahui satu angka dengan predikatnya', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await bukaSimulasi(halaman);
      await hasil(halaman).getByText(PESAN_SIMULASI.awal).waitFor();
      await halaman.locator('#sim-jumlah').fill('60');
      await halaman.locator('#sim-rerata').fill('90');
      await hasil(halaman)
        .getByText(PESAN_SIMULASI.indeks({ dari: 36, sampai: 70.32 }))
        .waitFor();
      await hasil(halaman).getByText(PESAN_SIMULASI.tanpaPredikat).waitFor();
      await halaman.locator('#sim-spd').fill('45');
      await halaman.locator('#sim-urusan-2026').selectOption('4');
      await hasil(halaman)
        .getByText(PESAN_SIMULASI.indeks({ dari: 54, sampai: 54 }), { exact: true })
        .waitFor();
      await hasil(halaman).getByText(PESAN_SIMULASI.predikat('Inovatif', 2026)).waitFor();
      await halaman.locator('[data-tutur]', { hasText: PESAN_SIMULASI.tutur({ dari: 54, sampai: 54 }) }).waitFor({ state: 'attached' });
      await halaman.locator('#sim-rerata').fill('200');
      await halaman.getByText(PESAN_SIMULASI.salah('111')).waitFor();
      await hasil(halaman).getByText(PESAN_SIMULASI.perbaiki).waitFor();
      await halaman.locator('#sim-rerata').fill('90,5');
      await halaman.locator('[data-spd] summary').click();
      await halaman.locator('[data-baris=spd-8]').selectOption('3');
      await halaman.getByText(PESAN_SIMULASI.spdDariRincian({ dari: 4.5, sampai: 63 })).waitFor();
      await halaman.locator('#sim-edisi').selectOption('2023');
      assert.equal(new URL(halaman.url()).search, '?edisi=2023');
      assert.equal(await halaman.locator('[data-spd]').isVisible(), false);
      assert.deepEqual(await temuanAxe(halaman), []);
      assert.deepEqual(masalah, []);
    }));

  test('rerata diambil dari isian yang lengkap di peramban ini', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await bukaSimulasi(halaman);
      await halaman.locator('[data-pakai-isian]').click();
      await halaman.getByText(PESAN_SIMULASI.tanpaIsian('Edisi 2026')).waitFor();
      await buka(halaman);
      await jawab(halaman, Object.fromEntries(e2026.indikator.map((i) => [i.id, 2])));
      await bukaSimulasi(halaman);
      await halaman.locator('[data-pakai-isian]').click();
      await halaman.getByText(PESAN_SIMULASI.isian(1, 'Edisi 2026', 74)).waitFor();
      assert.equal(await halaman.locator('#sim-rerata').inputValue(), '74');
      assert.deepEqual(masalah, []);
    }));

  test('daerah yang dipilih: yang diterbitkan tampil dengan jalan ke sumbernya, dan tidak mengisi apa pun', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await bukaSimulasi(halaman, '?d=kabupaten-muara-enim');
      const terbitan = halaman.locator('[data-terbitan]');
      await terbitan.getByText(PESAN_SIMULASI.terbitan('Kabupaten Muara Enim')).waitFor();
      assert.match(await terbitan.innerText(), /2021: skor 62,97;.*peringkat 4, kabupaten nasional/);
      for (const id of ['jumlah', 'rerata', 'spd']) assert.equal(await halaman.locator(`#sim-${id}`).inputValue(), '');
      await halaman.locator('#sim-daerah').fill('puncak jaya');
      await halaman.getByRole('option', { name: 'Kabupaten Puncak Jaya' }).click();
      await terbitan.getByText(PESAN_SIMULASI.tanpaTerbitan('Kabupaten Puncak Jaya')).waitFor();
      await bukaSimulasi(halaman, '?d=kabupaten-blora');
      await terbitan.getByRole('link').click();
      await halaman.waitForURL(/daerah\/kabupaten-blora\/#indeks$/);
      assert.deepEqual(masalah, []);
    }));
});
