/** `npm run skema`: writes the JSON Schemas from which VS Code completes records, with the vocabulary of the content as choices. */
import { daftarBerkas } from '../src/reader/berkas.ts';
import { bacaIsi } from '../src/reader/baca.ts';
import { akarIsi } from '../src/reader/tanggal.ts';
import { FOLDER_SKEMA } from '../src/format/editor/vscode.ts';
import { argumen } from './lib/argumen.ts';
import { AKAR } from './lib/proses.ts';
import { tulisSkema } from './lib/tulis-skema.ts';

const PEMAKAIAN = 'npm run skema [-- --akar FOLDER] [--proyek FOLDER]';
const { akar = akarIsi(), proyek = AKAR } = argumen({ akar: { type: 'string' }, proyek: { type: 'string' } }, PEMAKAIAN);
try {
  const { entri } = bacaIsi(akar);
  const jumlah = tulisSkema(
    proyek,
    akar,
    entri,
    daftarBerkas(akar).map((b) => b.jalur),
  );
  console.log(`${jumlah} skema ditulis ke ${FOLDER_SKEMA}/. Di VS Code, jalankan "Developer: Reload Window" bila saran belum muncul.`);
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 2;
}
