/** `npm run skala -- --inovasi N`: writes a synthetic catalogue, checks it, builds it, and prints what each step took. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { akarIsi } from '../src/reader/tanggal.ts';
import { angka } from '../src/text/angka.ts';
import { Acak } from './lib/acak.ts';
import { argumen, bilangan, salahPakai } from './lib/argumen.ts';
import { bangun } from './lib/bangun.ts';
import { tulisKatalogBuatan } from './lib/katalog-buatan.ts';
import { AKAR, jalankan } from './lib/proses.ts';
import { denganSitus } from './lib/situs-peramban.ts';
import { kataCari, ukurCari } from './lib/ukur-cari.ts';

const PEMAKAIAN = 'npm run skala -- --inovasi N [--benih 1] [--akar FOLDER_BARU] [--tanpa-bangun]';

const { inovasi, benih, akar, ...lain } = argumen(
  {
    inovasi: { type: 'string' },
    benih: { type: 'string', default: '1' },
    akar: { type: 'string' },
    'tanpa-bangun': { type: 'boolean', default: false },
  },
  PEMAKAIAN,
);
if (inovasi === undefined) salahPakai('--inovasi belum diisi.', PEMAKAIAN);
const banyak = bilangan('inovasi', inovasi, 1, 1_000_000, PEMAKAIAN);
const biji = bilangan('benih', benih, 0, 2 ** 32 - 1, PEMAKAIAN);
if (akar !== undefined && existsSync(akar) && readdirSync(akar).length) salahPakai(`Folder ${akar} tidak kosong.`, PEMAKAIAN);

const sementara = mkdtempSync(join(tmpdir(), 'lumbung-skala-'));
process.once('exit', () => rmSync(sementara, { recursive: true, force: true }));
const tujuan = akar === undefined ? join(sementara, 'content') : resolve(akar);

const baris = (langkah: string, detik: number, mb: number | undefined, catatan = '') =>
  console.log(
    `${langkah.padEnd(10)} ${angka(detik, 1).padStart(8)} dtk ${(mb === undefined ? '-' : `${angka(mb)} MB`).padStart(10)}  ${catatan}`,
  );

const mulai = performance.now();
const jumlah = tulisKatalogBuatan(resolve(AKAR, akarIsi()), tujuan, banyak, new Acak(biji));
baris(
  'tulis',
  (performance.now() - mulai) / 1000,
  undefined,
  `${angka(jumlah.inovasi)} inovasi buatan di ${angka(jumlah.daerah)} daerah, benih ${biji}${akar === undefined ? '' : `, ${tujuan}`}`,
);

const periksa = await jalankan(['scripts/periksa.ts', '--akar', tujuan], { sunyi: true, ukurMemori: true });
baris('periksa', periksa.detik, periksa.puncakMb, periksa.keluaran.trim().split('\n').at(-1));
if (periksa.kode !== 0) {
  console.error(periksa.keluaran.slice(0, 4000));
  process.exitCode = 1;
} else if (!lain['tanpa-bangun']) {
  const hasil = await bangun({ keluar: join(sementara, 'dist'), sunyi: true, ukurMemori: true, lingkungan: { CONTENT_DIR: tujuan } });
  if (hasil.gagal) {
    console.error(`${hasil.keluaran.slice(-4000)}\nPembangunan gagal: ${hasil.gagal}.`);
    process.exitCode = 1;
  } else {
    baris(
      'bangun',
      hasil.detik,
      hasil.puncakMb,
      `${angka(hasil.halaman)} halaman, ${angka(hasil.berkas)} berkas, ${angka(hasil.byte / 1e6, 1)} MB`,
    );
    await ukurPencarian(join(sementara, 'dist'));
  }
}

/** First result with an empty cache, on the site just built. */
async function ukurPencarian(folder: string): Promise<void> {
  await denganSitus(folder, async (peramban, alamat) => {
    for (const kata of kataCari(folder)) {
      const u = await ukurCari(peramban, alamat, kata);
      baris('cari', u.detik, undefined, `"${kata}": ${angka(u.byte / 1000, 1)} kB tanpa huruf, ${u.permintaan} permintaan`);
    }
  });
}
