/** Facets, order, more results, and the address that holds them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { IdSegi, Kolom } from '../../src/cari/kolom.ts';
import { CARI, NAMA_SEGI } from '../../src/text/pesan/cari.ts';
import { bacaJson, DIST } from '../situs/alat.ts';
import { bukaCari, DATA, denganTab, hasilSiap, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const KOLOM = bacaJson<Kolom>(DIST, 'cari/kolom.json');
const nilai = (id: IdSegi, baris: number) => {
  const s = KOLOM.segi.find((x) => x.id === id)!;
  return [s.isi[baris]!].flat().flatMap((n) => (n < 0 ? [] : [s.nilai[n]![0]]));
};
const jumlah = async (halaman: Page) => Number(/^[\d.]+/.exec(await halaman.locator('[data-status]').innerText())![0].replaceAll('.', ''));

/** Counts beside the boxes of one facet, by value. */
async function hitungan(halaman: Page, segi: IdSegi): Promise<Map<string, number>> {
  await halaman.locator('[data-panel] fieldset').first().waitFor();
  const isi = await halaman
    .locator(`[data-panel] input[id^="segi-${segi}-"]`)
    .evaluateAll((kotak) => kotak.map((k) => [k.id, k.closest('label')!.querySelector('.centang__jumlah')!.textContent] as const));
  return new Map(isi.map(([id, n]) => [id.slice(`segi-${segi}-`.length), Number(n.replaceAll('.', ''))]));
}

/** Ids of all results, however many pages. */
async function semuaHasil(halaman: Page): Promise<string[]> {
  const lagi = halaman.locator('[data-lagi] button');
  let n = (await hasilSiap(halaman)).length;
  while (await lagi.isVisible()) {
    await lagi.click();
    await halaman.waitForFunction((n) => document.querySelectorAll('ol[data-hasil] > li').length > n, n);
    n = (await hasilSiap(halaman)).length;
  }
  return hasilSiap(halaman);
}

describe('saringan', () => {
  test('pilihan menyaring, angkanya cocok, alamat berubah; kembali dan muat ulang memulihkan', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      const awal = await bukaCari(ruang, halaman, '?q=desa');
      const semula = await jumlah(halaman);
      const hitung = await hitungan(halaman, 'tahapan');
      const [id, n] = [...hitung].find(([, n]) => n > 0 && n < semula)!;
      assert.ok([...hitung.values()].reduce((a, b) => a + b, 0) <= semula, 'satu catatan satu tahapan');

      await halaman.locator('details[data-segi=tahapan] > summary').click();
      await halaman.locator(`#segi-tahapan-${id}`).check();
      await halaman.waitForURL(/tahapan=/);
      const tersaring = await hasilSiap(halaman);
      assert.equal(new URL(halaman.url()).search, `?q=desa&tahapan=${id}`);
      assert.equal(await jumlah(halaman), n);
      assert.equal(tersaring.length, Math.min(n, 10));
      for (const x of tersaring)
        assert.deepEqual(
          nilai(
            'tahapan',
            DATA.findIndex((d) => d.id === x),
          ),
          [id],
        );
      await halaman.locator('[data-terpilih] button').waitFor();
      assert.deepEqual(await hitungan(halaman, 'tahapan'), hitung, 'pilihan segi itu sendiri tidak mengubah angkanya');
      assert.equal(await halaman.evaluate(() => document.activeElement?.id), `segi-tahapan-${id}`, 'fokus hilang');

      await halaman.reload();
      assert.deepEqual(await hasilSiap(halaman), tersaring);
      assert.ok(await halaman.locator(`#segi-tahapan-${id}`).isChecked());
      await halaman.goBack();
      await halaman.waitForURL(/\?q=desa$/);
      assert.deepEqual(await hasilSiap(halaman), awal);
      assert.equal(await jumlah(halaman), semula);
      assert.deepEqual(masalah, []);
    }));

  test('dua nilai satu segi menjumlah, dua segi mengiris', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const tema = KOLOM.segi
        .find((s) => s.id === 'tema')!
        .nilai.slice(0, 2)
        .map(([id]) => id);
      const cocok = (pilihan: Record<string, string[]>) =>
        DATA.filter((_, b) => Object.entries(pilihan).every(([s, v]) => nilai(s as IdSegi, b).some((x) => v.includes(x)))).map((d) => d.id);
      const dicoba: Record<string, string[]>[] = [{ tema }, { tema, tahapan: ['penerapan'] }];
      for (const pilihan of dicoba) {
        const alamat = Object.entries(pilihan).flatMap(([s, v]) => v.map((x) => `${s}=${x}`));
        await bukaCari(ruang, halaman, `?${alamat.join('&')}`);
        assert.deepEqual((await semuaHasil(halaman)).sort(), cocok(pilihan).sort(), alamat.join('&'));
      }
    }));

  test('yang dipilih dapat dihapus satu per satu dan sekaligus', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=desa&tahapan=penerapan&hasil=ya');
      await halaman.getByRole('button', { name: CARI.hapus(NAMA_SEGI.hasil) }).click();
      await halaman.waitForURL((u) => u.search === '?q=desa&tahapan=penerapan');
      await hasilSiap(halaman);
      await bukaCari(ruang, halaman, '?q=desa&tahapan=penerapan&hasil=ya');
      await halaman.getByRole('button', { name: CARI.hapusSemua }).click();
      await halaman.waitForURL((u) => u.search === '?q=desa');
      await halaman.locator('[data-terpilih]').waitFor({ state: 'hidden' });
      assert.equal(await halaman.locator('[data-panel] input:checked').count(), 0);
    }));

  test('segi yang tidak dapat menyempitkan tidak ditawarkan', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      const satu = nilai('daerah', 0)[0]!;
      const baris = [...DATA.keys()].filter((b) => nilai('daerah', b)[0] === satu);
      const berguna = KOLOM.segi
        .filter(({ id }) => {
          const n = Map.groupBy(
            baris.flatMap((b) => nilai(id, b)),
            (x) => x,
          );
          return id === 'daerah' || n.size > 1 || [...n.values()].some((x) => x.length < baris.length);
        })
        .map((s) => s.id);
      assert.ok(!berguna.includes('provinsi'));
      await bukaCari(ruang, halaman, `?daerah=${satu}`);
      await halaman.locator('[data-terpilih] button').waitFor();
      const tampak = await halaman
        .locator('[data-panel] :is(input, select)')
        .evaluateAll((x) => [...new Set(x.map((e) => e.id.split('-')[1]!))]);
      assert.deepEqual(tampak.sort(), [...berguna].sort());
    }));

  test('nilai asing di alamat tidak merusak halaman', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      await bukaCari(ruang, halaman, `?tema=${encodeURIComponent('<img src=x onerror=alert(1)>')}&warna=biru`);
      assert.equal(await halaman.locator('img[src=x]').count(), 0);
      assert.ok((await halaman.locator('[data-sekeliling]').innerText()).includes(CARI.nihilSaringan));
      assert.deepEqual(masalah, []);
    }));

  test('di layar sempit panel terbuka saat diminta', () =>
    denganTab(ruang, { viewport: { width: 360, height: 740 } }, async ({ halaman, masalah }) => {
      await bukaCari(ruang, halaman, '?q=desa');
      assert.equal(await halaman.locator('[data-panel] fieldset').count(), 0);
      await halaman.locator('[data-wadah-panel] summary').click();
      await halaman.locator('[data-panel] fieldset').first().waitFor();
      assert.deepEqual(masalah, []);
    }));
});

describe('urutan dan kelanjutan', () => {
  test('urut nama: menurut abjad, dan alamat mengingatnya', () =>
    denganTab(ruang, {}, async ({ halaman }) => {
      await bukaCari(ruang, halaman, '?q=desa');
      await halaman.locator('[data-urutan]').selectOption('nama');
      await halaman.waitForURL(/urut=nama/);
      const id = await semuaHasil(halaman);
      const nama = id.map((x) => DATA.find((d) => d.id === x)!.nama.toLowerCase());
      assert.ok(nama.length > 10);
      assert.deepEqual(nama, [...nama].sort());
    }));

  test('"Muat lagi" menambah tanpa mengulang, dan fokus pindah ke hasil baru yang pertama', () =>
    denganTab(ruang, {}, async ({ halaman, masalah }) => {
      const pertama = await bukaCari(ruang, halaman, '?q=desa');
      const seluruhnya = await jumlah(halaman);
      assert.ok(seluruhnya > pertama.length, `hanya ${seluruhnya} hasil`);
      await halaman.locator('[data-lagi] button').press('Enter');
      await halaman.waitForFunction((n) => document.querySelectorAll('ol[data-hasil] > li').length > n, pertama.length);
      const kemudian = await hasilSiap(halaman);
      assert.deepEqual(kemudian.slice(0, pertama.length), pertama);
      const fokus = await halaman.evaluate(() => document.activeElement?.closest('ol[data-hasil] > li')?.getAttribute('data-id'));
      assert.equal(fokus, kemudian[pertama.length]);
      const semua = await semuaHasil(halaman);
      assert.equal(semua.length, seluruhnya);
      assert.equal(new Set(semua).size, semua.length);
      assert.deepEqual(masalah, []);
    }));
});
