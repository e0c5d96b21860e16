/** `npm run periksa [-- --akar DIR] [--json]`: checks the content and prints every fault. Exit 1 on errors, 2 on bad use. */
import { periksaIsi } from '../src/reader/periksa.ts';
import { akarIsi } from '../src/reader/tanggal.ts';
import { laporan, ringkasanTemuan } from '../src/text/lapor.ts';
import { argumen } from './lib/argumen.ts';
import { hariIni } from './lib/hari-ini.ts';

const PEMAKAIAN = 'npm run periksa -- [--akar FOLDER] [--json]';
const { akar = akarIsi(), json } = argumen({ akar: { type: 'string' }, json: { type: 'boolean', default: false } }, PEMAKAIAN);
try {
  const { temuan, galat, peringatan, jumlahBerkas } = periksaIsi(akar, hariIni(akar));
  if (json) console.log(JSON.stringify({ jumlahBerkas, galat, peringatan, temuan }, null, 2));
  else {
    if (temuan.length) console.log(`${laporan(temuan, `${akar.replace(/\/+$/, '')}/`)}\n`);
    console.log(ringkasanTemuan(temuan, jumlahBerkas));
  }
  process.exitCode = galat > 0 ? 1 : 0;
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 2;
}
