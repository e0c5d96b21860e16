/** Takes the pictures of the guides: a phone's width, light, without anything of a visitor's own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { NamaGambar } from '../../src/text/pesan/gambar-panduan.ts';
import { RESEP, type Resep } from './resep-gambar.ts';
import { AKAR } from './proses.ts';

export const FOLDER_GAMBAR = join(AKAR, 'src/components/panduan/gambar');
export const GAMBAR_ADA = Object.keys(RESEP) as NamaGambar[];
/** Bytes of one picture. */
export const BATAS_GAMBAR = 40_000;

const LEBAR = 360;
/** As `Gambar.astro` divides. */
const RAPAT = 2;
/** Tried until the picture is small enough. */
const MUTU = [0.8, 0.65, 0.5, 0.35, 0.2];
const TEPI = 6;

export interface GambarJadi {
  lebar: number;
  tinggi: number;
  byte: number;
}

/** Takes one picture and writes it. @throws Error when its subject is not there, or it stays too large. */
export async function potretPanduan(peramban: Browser, alamat: string, nama: NamaGambar): Promise<GambarJadi> {
  const resep = RESEP[nama];
  const konteks = await peramban.newContext({
    locale: 'id-ID',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: RAPAT,
    viewport: { width: LEBAR, height: 740 },
  });
  try {
    const halaman = await konteks.newPage();
    halaman.setDefaultTimeout(15_000);
    await halaman.goto(alamat + resep.jalur, { waitUntil: 'networkidle' });
    await resep.langkah?.(halaman);
    const clip = await bidang(halaman, resep);
    const png = await halaman.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' });
    const webp = await keWebp(halaman, png);
    if (webp.byteLength > BATAS_GAMBAR) throw new Error(`Gambar ${nama}: ${webp.byteLength} byte, paling besar ${BATAS_GAMBAR}.`);
    writeFileSync(join(FOLDER_GAMBAR, `${nama}.webp`), webp);
    return { lebar: clip.width, tinggi: clip.height, byte: webp.byteLength };
  } catch (e) {
    throw new Error(`Gambar ${nama}: ${(e as Error).message}`, { cause: e });
  } finally {
    await konteks.close();
  }
}

/** Where on the page the subject lies, with a margin; whole points, so that the picture divides evenly. */
async function bidang(halaman: Page, { bidik, sampai, tepi = TEPI, tinggi = Infinity }: Resep) {
  const sasaran = halaman.locator(bidik).first();
  await sasaran.waitFor();
  await halaman.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  await halaman.evaluate(() => document.fonts.ready);
  const kotak = (await sasaran.boundingBox())!;
  const akhir = (sampai && (await halaman.locator(sampai).first().boundingBox())) || kotak;
  const y = Math.max(0, Math.round(kotak.y) - tepi);
  return { x: 0, y, width: LEBAR, height: Math.round(Math.min(akhir.y + akhir.height + tepi - y, tinggi)) };
}

/** By the browser's own encoder, at the best quality that is small enough. */
async function keWebp(halaman: Page, png: Buffer): Promise<Buffer> {
  const kosong = await halaman.context().newPage();
  try {
    for (const mutu of MUTU) {
      const data = await kosong.evaluate(
        async ([isi, q]) => {
          const gambar = new Image();
          gambar.src = `data:image/png;base64,${isi}`;
          await gambar.decode();
          const kanvas = Object.assign(document.createElement('canvas'), { width: gambar.width, height: gambar.height });
          kanvas.getContext('2d')!.drawImage(gambar, 0, 0);
          return kanvas.toDataURL('image/webp', q);
        },
        [png.toString('base64'), mutu] as const,
      );
      const webp = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
      if (webp.byteLength <= BATAS_GAMBAR || mutu === MUTU.at(-1)) return webp;
    }
    throw new Error('tidak ada mutu yang dicoba');
  } finally {
    await kosong.close();
  }
}
