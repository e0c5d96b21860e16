/** `npm run potret`: pictures of every kind of page of the built site, for a designer's eye. Builds nothing. */
import { join } from 'node:path';
import { argumen } from './lib/argumen.ts';
import { jenisHalaman } from './lib/jenis-halaman.ts';
import { kosongkan, potretHalaman, TEMA } from './lib/memotret.ts';
import { AKAR } from './lib/proses.ts';
import { denganSitus } from './lib/situs-peramban.ts';

const PEMAKAIAN = 'npm run potret -- [--folder dist] [--keluar potret] [--hanya KATA] [--terang]';
const { folder, keluar, hanya, terang } = argumen(
  {
    folder: { type: 'string', default: process.env.OUT_DIR ?? 'dist' },
    keluar: { type: 'string', default: 'potret' },
    hanya: { type: 'string', default: '' },
    terang: { type: 'boolean', default: false },
  },
  PEMAKAIAN,
);

try {
  const akar = join(AKAR, folder);
  const tujuan = join(AKAR, keluar);
  await denganSitus(akar, async (peramban, alamat) => {
    if (!hanya) kosongkan(tujuan);
    const daftar = jenisHalaman(akar).filter((j) => j.nama.includes(hanya));
    for (const jenis of daftar) {
      const p = await potretHalaman(peramban, alamat, tujuan, jenis, terang ? ['terang'] : (Object.keys(TEMA) as (keyof typeof TEMA)[]));
      const ukuran = Object.entries(p.tinggi).map(([apa, px]) => `${apa}: ${px} px`);
      console.log(`${p.nama.padEnd(22)} /${p.jalur.padEnd(48)} ${ukuran.join(', ')}`);
    }
    console.log(`\n${daftar.length} jenis halaman dipotret ke ${keluar}/.`);
  });
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 1;
}
