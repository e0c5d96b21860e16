/** Takes pictures of pages: widths and colour schemes on screen, and A4 on paper. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { JenisHalaman } from './jenis-halaman.ts';

export const LEBAR = [360, 1280] as const;
export const TEMA = { terang: 'light', gelap: 'dark' } as const;
/** A4 at 96 dots per inch. */
const LEBAR_A4 = 794;

export interface Potret {
  nama: string;
  jalur: string;
  /** What was taken → its height in pixels. */
  tinggi: Record<string, number>;
}

export async function potretHalaman(
  peramban: Browser,
  alamat: string,
  keluar: string,
  jenis: JenisHalaman,
  tema: readonly (keyof typeof TEMA)[],
): Promise<Potret> {
  const konteks = await peramban.newContext({ locale: 'id-ID', reducedMotion: 'reduce' });
  try {
    const halaman = await konteks.newPage();
    const nama = jenis.nama.replaceAll(' ', '-');
    const tinggi: Record<string, number> = {};
    for (const width of LEBAR) {
      // Loaded anew: scripts may decide by the width they find.
      await halaman.setViewportSize({ width, height: width < 600 ? 740 : 800 });
      await halaman.goto(alamat + jenis.jalur, { waitUntil: 'networkidle' });
      if (jenis.jalur.includes('?')) await halaman.waitForSelector('[data-siap]', { state: 'attached' });
      for (const t of tema) {
        await halaman.emulateMedia({ colorScheme: TEMA[t], media: 'screen' });
        tinggi[`${width} ${t}`] = await jepret(halaman, join(keluar, `${nama}-${width}-${t}.png`));
      }
    }
    if (jenis.cetak) {
      await halaman.emulateMedia({ media: 'print', colorScheme: 'light' });
      await halaman.setViewportSize({ width: LEBAR_A4, height: 1123 });
      tinggi['cetak'] = await jepret(halaman, join(keluar, `${nama}-cetak.png`));
      await halaman.pdf({ path: join(keluar, `${nama}.pdf`), format: 'A4' });
    }
    return { nama: jenis.nama, jalur: jenis.jalur, tinggi };
  } finally {
    await konteks.close();
  }
}

async function jepret(halaman: Page, path: string): Promise<number> {
  await halaman.evaluate(() => document.fonts.ready);
  await halaman.screenshot({ path, fullPage: true, animations: 'disabled' });
  return halaman.evaluate(() => document.documentElement.scrollHeight);
}

/** An empty folder for the pictures. */
export function kosongkan(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
