/** `npm run gambar-panduan`: takes the pictures of the guides from the built site. Builds nothing. */
import { join } from 'node:path';
import { angka } from '../src/text/angka.ts';
import { argumen } from './lib/argumen.ts';
import { GAMBAR_ADA, potretPanduan } from './lib/gambar-panduan.ts';
import { AKAR } from './lib/proses.ts';
import { denganSitus } from './lib/situs-peramban.ts';

const { folder, hanya } = argumen(
  { folder: { type: 'string', default: process.env.OUT_DIR ?? 'dist' }, hanya: { type: 'string', default: '' } },
  'npm run gambar-panduan -- [--folder dist] [--hanya KATA]',
);

try {
  await denganSitus(join(AKAR, folder), async (peramban, alamat) => {
    for (const nama of GAMBAR_ADA.filter((n) => n.includes(hanya))) {
      try {
        const g = await potretPanduan(peramban, alamat, nama);
        console.log(`${nama.padEnd(22)} ${g.lebar} × ${g.tinggi}  ${angka(g.byte / 1000, 1)} kB`);
      } catch (e) {
        console.error((e as Error).message);
        process.exitCode = 1;
      }
    }
  });
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 1;
}
