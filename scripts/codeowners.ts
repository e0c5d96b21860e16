/** `npm run codeowners [-- --cek]`: writes `.github/CODEOWNERS`. With `--cek` exit 1 when it is not what it should be; 2 on bad use. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pemilik } from '../src/domain/pemilik.ts';
import { codeowners } from '../src/format/codeowners.ts';
import { argumen } from './lib/argumen.ts';
import { AKAR } from './lib/proses.ts';

const PEMAKAIAN = 'npm run codeowners [-- --cek] [--proyek FOLDER]';
const { cek, proyek = AKAR } = argumen({ cek: { type: 'boolean', default: false }, proyek: { type: 'string' } }, PEMAKAIAN);
const tujuan = join(proyek, '.github/CODEOWNERS');
try {
  const hasil = codeowners(bacaPemilik(join(proyek, '.github/pemilik.json')), readdirSync(join(proyek, 'content/daerah')));
  const kini = existsSync(tujuan) ? readFileSync(tujuan, 'utf8') : undefined;
  if (cek && kini !== hasil) {
    console.error('.github/CODEOWNERS tidak cocok dengan pemilik.json dan folder daerah. Jalankan npm run codeowners.');
    process.exitCode = 1;
  } else if (!cek) {
    writeFileSync(tujuan, hasil);
    console.log('Ditulis: .github/CODEOWNERS');
  }
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 2;
}

function bacaPemilik(berkas: string) {
  if (!existsSync(berkas)) return {};
  let isi: unknown;
  try {
    isi = JSON.parse(readFileSync(berkas, 'utf8'));
  } catch {
    throw new Error('.github/pemilik.json bukan JSON yang sah.');
  }
  const hasil = pemilik.safeParse(isi);
  if (hasil.success) return hasil.data;
  const { path, message } = hasil.error.issues[0]!;
  throw new Error(`.github/pemilik.json, ${path.join('.') || 'isi'}: ${message}`);
}
