/** Walking a form below /usul/: its region, its steps, its check, its files, and what the checker says of them in the real content. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';
import { PESAN_BERKAS } from '../../src/text/pesan/berkas-jadi.ts';
import { PESAN_BORANG as P } from '../../src/text/pesan/usulan.ts';
import { folderSementara } from '../bantu/folder-sementara.ts';
import type { Tab } from './alat.ts';

export async function buka(ruang: { alamat: string }, tab: Tab, jalur: string): Promise<Page> {
  await tab.halaman.goto(ruang.alamat + jalur);
  await tab.halaman.locator('#usul-langkah').waitFor();
  return tab.halaman;
}

export async function pilihDaerah(h: Page, ketik: string): Promise<void> {
  await h.locator('#u-tempat').fill(ketik);
  await h.locator('[role=option]').first().waitFor();
  await h.locator('#u-tempat').press('Enter');
  await h.waitForFunction(() => /^(Kabupaten|Kota|Provinsi) /.test(document.querySelector<HTMLInputElement>('#u-tempat')!.value));
}

export const lanjut = (h: Page) => h.locator('.usul__layar > .tombol-baris .tombol:not(.tombol--kedua)').click();

/** To the step of this name, by the list of steps. */
export async function keLangkah(h: Page, nama: string): Promise<void> {
  await h.locator('.usul__daftar > summary').click();
  await h.locator('.usul__daftar').getByRole('button', { name: nama, exact: false }).click();
  await h.locator('#usul-langkah', { hasText: nama }).waitFor();
}

export async function periksa(h: Page): Promise<void> {
  await keLangkah(h, P.kirim);
  await h.locator('[data-ringkasan-galat], .usul__baik').first().waitFor();
}

/** The files that the form offers, as they are downloaded. */
export async function unduh(h: Page): Promise<{ jalur: string; isi: string }[]> {
  const berkas = [];
  for (const b of await h.locator('[data-berkas]').all()) {
    const janji = h.waitForEvent('download');
    await b.getByRole('button', { name: PESAN_BERKAS.unduh }).click();
    const d = await janji;
    const jalur = (await b.getAttribute('data-berkas'))!;
    assert.equal(d.suggestedFilename(), jalur.split('/').at(-1));
    berkas.push({ jalur, isi: readFileSync((await d.path())!, 'utf8') });
  }
  return berkas;
}

/** Errors of the real content with these files in it. */
export function galatNyata(t: TestContext, berkas: readonly { jalur: string; isi: string }[]): string[] {
  const akar = folderSementara(t);
  cpSync(akarIsi(), akar, { recursive: true });
  for (const b of berkas) {
    const ke = join(akar, b.jalur.replace(/^content\//, ''));
    mkdirSync(dirname(ke), { recursive: true });
    writeFileSync(ke, b.isi);
  }
  return periksaIsi(akar, new Date().toISOString().slice(0, 10))
    .temuan.filter((x) => x.tingkat === 'galat')
    .map((x) => `${x.berkas}: ${x.medan}: ${x.pesan}`);
}
