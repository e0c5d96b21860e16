/**
 * `npm run laporan -- --daerah 33.16 [--folder laporan] [--akar DIR]`: writes the leader's page of a region as Markdown and CSV.
 * Exit 1 when the content has errors, 2 on bad use.
 */
import { join } from 'node:path';
import { susunKatalog } from '../src/domain/katalog.ts';
import { laporanDaerah } from '../src/format/laporan/daerah.ts';
import { laporanCsv, laporanMarkdown } from '../src/format/laporan/laporan.ts';
import { alamatTerbitDi } from '../src/reader/alamat.ts';
import { periksaIsi } from '../src/reader/periksa.ts';
import { akarIsi } from '../src/reader/tanggal.ts';
import { laporan, penjelasan } from '../src/text/lapor.ts';
import { argumen, pastikanIsi, salahPakai, tulisKeluaran } from './lib/argumen.ts';
import { cariDaerahPerintah } from './lib/cari-daerah.ts';
import { hariIni } from './lib/hari-ini.ts';

const PEMAKAIAN = 'npm run laporan -- --daerah KODE_ATAU_NAMA [--folder laporan] [--akar FOLDER]';
const {
  daerah,
  folder,
  akar = akarIsi(),
} = argumen({ daerah: { type: 'string' }, folder: { type: 'string', default: 'laporan' }, akar: { type: 'string' } }, PEMAKAIAN);
if (!daerah) salahPakai('Daerahnya belum disebut.', PEMAKAIAN);

pastikanIsi(akar, PEMAKAIAN);
const tanggal = hariIni(akar);
const { entri, temuan, galat } = periksaIsi(akar, tanggal);
if (galat > 0) {
  console.error(`${laporan(temuan, `${akar.replace(/\/+$/, '')}/`)}\n\n${penjelasan(temuan, alamatTerbitDi(akar))}`);
  console.error('\nLaporan tidak ditulis: isi yang bergalat tidak lengkap terbaca. Perbaiki dulu yang di atas.');
  process.exit(1);
}
const k = susunKatalog(entri, tanggal);
const d = cariDaerahPerintah([...k.daerah.values()], daerah, PEMAKAIAN);
const l = laporanDaerah(d, k);
for (const [akhiran, isi] of [
  ['md', laporanMarkdown(l, k.situs.alamat.replace(/\/$/, ''))],
  // With the mark that makes spreadsheets read UTF-8.
  ['csv', `\uFEFF${laporanCsv(l)}`],
] as const) {
  const berkas = join(folder, `${d.slug}.${akhiran}`);
  tulisKeluaran(berkas, isi, PEMAKAIAN);
  console.log(`Ditulis: ${berkas}`);
}
