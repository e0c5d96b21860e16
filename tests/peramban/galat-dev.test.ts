/** `npm run dev`: a fault in the content stands in Astro's overlay in the checker's own words, and goes when it is mended. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { bukaChromium } from '../../scripts/lib/chromium.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { INOVASI, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
let peramban: Browser;
let peladen: ChildProcess | undefined;
before(async () => void (peramban = await bukaChromium()));
after(async () => {
  peladen?.kill();
  await peramban.close();
});

/** A port that nobody listens on. */
const portBebas = () =>
  new Promise<number>((selesai) => {
    const s = createServer().listen(0, () => {
      const { port } = s.address() as { port: number };
      s.close(() => selesai(port));
    });
  });

/** Starts the development server over this content. @returns its address, once it listens */
async function dev(akar: string): Promise<string> {
  const port = await portBebas();
  peladen = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: AKAR,
    env: { ...process.env, CONTENT_DIR: akar, TANGGAL: TANGGAL_UJI },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let keluaran = '';
  await new Promise<void>((siap, gagal) => {
    peladen!.stdout!.on('data', (b: Buffer) => {
      keluaran += String(b);
      if (/watching for file changes/.test(keluaran)) siap();
    });
    peladen!.on('exit', () => gagal(new Error(keluaran)));
  });
  return `http://localhost:${port}/`;
}

test('fault, overlay, mended, page', async (t) => {
  const akar = tulisIsi(t, isiLengkap());
  const berkas = join(akar, INOVASI);
  const benar = readFileSync(berkas, 'utf8');
  writeFileSync(berkas, benar.replace('[pangan]', '[pagan]'));
  const [temuan] = periksaIsi(akar, TANGGAL_UJI).temuan.filter((x) => x.tingkat === 'galat');
  const alamat = await dev(akar);
  assert.equal((await fetch(`${alamat}kebutuhan/`)).status, 500);

  const halaman = await peramban.newPage();
  await halaman.goto(`${alamat}kebutuhan/`);
  await halaman.waitForSelector('vite-error-overlay', { state: 'attached' });
  const teks = () => halaman.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '');
  await halaman.waitForFunction(() =>
    document.querySelector('vite-error-overlay')?.shadowRoot?.textContent?.includes('Isi belum dapat diterbitkan.'),
  );
  assert.ok((await teks()).includes(barisTemuan(temuan!, `${akar}/`)), await teks());
  assert.match(await teks(), /Arti pesan ini: content\/panduan\/galat\/kosakata\.mdx\. Perbaiki berkasnya lalu simpan/);

  writeFileSync(berkas, benar);
  await halaman.waitForFunction(() => document.querySelector('main h1') !== null && !document.querySelector('vite-error-overlay'));
  assert.equal((await fetch(`${alamat}kebutuhan/`)).status, 200);
  // Before its content goes away.
  peladen!.kill();
});
