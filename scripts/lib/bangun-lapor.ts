/** A build with its story told to a person. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { angka } from '../../src/text/angka.ts';
import { bangun } from './bangun.ts';
import { tulisCatatan } from './catatan-bangun.ts';
import { AKAR } from './proses.ts';

/** Astro names every page; a thousand lines hide the few that matter. */
const BARIS_HALAMAN = /^\S+\s+[├└]─/;

/** Builds, prints what came of it, and tells whether it worked. */
export async function bangunDanLapor(keluar = 'dist'): Promise<boolean> {
  const hasil = await bangun({ keluar, saring: BARIS_HALAMAN });
  if (hasil.gagal) {
    const sisa = existsSync(resolve(AKAR, keluar, 'index.html'))
      ? `Situs terakhir yang baik masih ada di ${keluar}/.`
      : 'Belum ada situs yang jadi.';
    console.error(`\nPembangunan gagal: ${hasil.gagal}. ${sisa}`);
    return false;
  }
  // Only the real content is held against the budgets.
  if (keluar === 'dist' && !process.env.CONTENT_DIR) tulisCatatan(hasil);
  console.log(
    `\nSitus jadi di ${keluar}/: ${angka(hasil.detik, 1)} dtk, ${angka(hasil.halaman)} halaman, ${angka(hasil.byte / 1e6, 1)} MB.`,
  );
  return true;
}
