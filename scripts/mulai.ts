/** `npm start`: checks the content, builds the site with its search index, serves it. */
import { argumen } from './lib/argumen.ts';
import { bangunDanLapor } from './lib/bangun-lapor.ts';
import { hariIni } from './lib/hari-ini.ts';
import { layaniDanLapor } from './lib/layani.ts';
import { jalankan } from './lib/proses.ts';

const PEMAKAIAN = 'npm start -- [--port N]';
const { port } = argumen({ port: { type: 'string' } }, PEMAKAIAN);
try {
  // Checker and build speak of the same day, also when the last commit is old.
  process.env.TANGGAL = hariIni();
  console.log('1/3 Memeriksa isi ...');
  const periksa = await jalankan(['scripts/periksa.ts']);
  if (periksa.kode !== 0) throw new Error('Isi belum dapat diterbitkan; perbaiki galat di atas, lalu ulangi npm start.');
  console.log('\n2/3 Membangun situs dan indeks pencarian ...');
  if (!(await bangunDanLapor())) throw new Error('Situs tidak disajikan. Untuk menyajikan situs terakhir yang baik: npm run serve');
  console.log('\n3/3 Menyajikan ...');
  await layaniDanLapor({ port }, PEMAKAIAN);
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 1;
}
