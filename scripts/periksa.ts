/** `npm run periksa [-- --akar DIR] [--json]`: checks the content and prints every fault. Exit 1 on errors, 2 on bad use. */
import { parseArgs } from 'node:util';
import { periksaIsi } from '../src/reader/periksa.ts';
import { akarIsi, tanggalAcuan } from '../src/reader/tanggal.ts';
import { laporan, ringkasanTemuan } from '../src/text/lapor.ts';

function argumen() {
  try {
    return parseArgs({ options: { akar: { type: 'string' }, json: { type: 'boolean', default: false } } }).values;
  } catch (e) {
    console.error(`Pilihan tidak dikenal atau tidak lengkap (${(e as Error).message.split('.')[0]}).\nPemakaian: npm run periksa -- [--akar FOLDER] [--json]`);
    process.exit(2);
  }
}

/** The later of the last commit and the machine's day: a record may be dated today before it is committed. */
function hariIni(): string {
  if (process.env.TANGGAL) return tanggalAcuan();
  const kini = new Date().toISOString().slice(0, 10);
  try {
    const commit = tanggalAcuan();
    return commit > kini ? commit : kini;
  } catch {
    return kini;
  }
}

const { akar = akarIsi(), json } = argumen();
try {
  const { temuan, galat, peringatan, jumlahBerkas } = periksaIsi(akar, hariIni());
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
