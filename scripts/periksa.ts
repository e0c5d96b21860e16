/**
 * `npm run periksa [-- --akar DIR] [--json] [--sejak REF [--ringkasan FILE]]`: checks the content and prints every fault.
 * With `--sejak` it also tells what changed since a git ref, as Markdown for a pull request. Exit 1 on errors, 2 on bad use.
 */
import { ringkasanPerubahan } from '../src/format/ringkasan-perubahan.ts';
import { alamatTerbitDi } from '../src/reader/alamat.ts';
import { periksaIsi } from '../src/reader/periksa.ts';
import { akarIsi } from '../src/reader/tanggal.ts';
import { jalurPenjelasan, laporan, penjelasan, ringkasanTemuan } from '../src/text/lapor.ts';
import { argumen, salahPakai, tulisKeluaran } from './lib/argumen.ts';
import { hariIni } from './lib/hari-ini.ts';
import { perubahanSejak } from './lib/perubahan-sejak.ts';

const PEMAKAIAN = 'npm run periksa -- [--akar FOLDER] [--json] [--sejak CABANG [--ringkasan BERKAS]]';
const {
  akar = akarIsi(),
  json,
  sejak,
  ringkasan,
} = argumen(
  {
    akar: { type: 'string' },
    json: { type: 'boolean', default: false },
    sejak: { type: 'string' },
    ringkasan: { type: 'string' },
  },
  PEMAKAIAN,
);
if (ringkasan !== undefined && sejak === undefined) salahPakai('--ringkasan memerlukan --sejak.', PEMAKAIAN);
if (json && sejak !== undefined) salahPakai('--json dan --sejak tidak dipakai bersama.', PEMAKAIAN);
try {
  const tanggal = hariIni(akar);
  const hasil = periksaIsi(akar, tanggal);
  const { temuan, galat, peringatan, jumlahBerkas } = hasil;
  const awalan = `${akar.replace(/\/+$/, '')}/`;
  if (json) {
    const berpenjelasan = temuan.map((t) => ({ ...t, penjelasan: `/${jalurPenjelasan(t.aturan)}` }));
    console.log(JSON.stringify({ jumlahBerkas, galat, peringatan, temuan: berpenjelasan }, null, 2));
  } else if (sejak !== undefined) {
    const { perubahan, ...asal } = perubahanSejak(akar, sejak, hasil, tanggal);
    const teks = ringkasanPerubahan(perubahan, { ref: sejak, tanggal, ...asal });
    if (ringkasan === undefined) console.log(teks);
    else {
      tulisKeluaran(ringkasan, teks, PEMAKAIAN);
      console.log(`Ringkasan ditulis: ${ringkasan}`);
    }
    console.log(ringkasanTemuan(temuan, jumlahBerkas));
  } else {
    if (temuan.length) console.log(`${laporan(temuan, awalan)}\n\n${penjelasan(temuan, alamatTerbitDi(akar))}\n`);
    console.log(ringkasanTemuan(temuan, jumlahBerkas));
  }
  process.exitCode = galat > 0 ? 1 : 0;
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 2;
}
