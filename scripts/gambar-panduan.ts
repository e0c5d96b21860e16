/** `npm run gambar-panduan`: takes the pictures of the guides from the built site. Builds nothing. */
import { join } from 'node:path';
import { alamatSitus } from '../src/reader/alamat.ts';
import { angka } from '../src/text/angka.ts';
import { argumen } from './lib/argumen.ts';
import { bukaChromium } from './lib/chromium.ts';
import { GAMBAR_ADA, potretPanduan } from './lib/gambar-panduan.ts';
import { layani } from './lib/peladen.ts';
import { AKAR } from './lib/proses.ts';

const { folder, hanya } = argumen(
  { folder: { type: 'string', default: process.env.OUT_DIR ?? 'dist' }, hanya: { type: 'string', default: '' } },
  'npm run gambar-panduan -- [--folder dist] [--hanya KATA]',
);

try {
  const peladen = await layani({ folder: join(AKAR, folder), dasar: alamatSitus().dasar });
  const peramban = await bukaChromium();
  try {
    for (const nama of GAMBAR_ADA.filter((n) => n.includes(hanya))) {
      try {
        const g = await potretPanduan(peramban, peladen.alamat, nama);
        console.log(`${nama.padEnd(22)} ${g.lebar} × ${g.tinggi}  ${angka(g.byte / 1000, 1)} kB`);
      } catch (e) {
        console.error((e as Error).message);
        process.exitCode = 1;
      }
    }
  } finally {
    await peramban.close();
    await peladen.tutup();
  }
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 1;
}
