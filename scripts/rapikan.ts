/**
 * `npm run rapikan [-- FILE ...] [--cek] [--akar DIR]`: sorts the fields of records and writes them in one style.
 * Exit 1 when a file cannot be read, or with `--cek` when one is not tidy; 2 on bad use.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { GalatFormat } from '../src/format/galat-format.ts';
import { letakOffset } from '../src/format/letak.ts';
import { dapatDirapikan, rapikanBerkas } from '../src/format/rapi/berkas.ts';
import { akarIsi, diDalam } from '../src/reader/tanggal.ts';
import { angka } from '../src/text/angka.ts';
import { argumenBerkas, salahPakai } from './lib/argumen.ts';
import { semuaBerkas } from './lib/folder.ts';

const PEMAKAIAN = 'npm run rapikan -- [BERKAS ...] [--cek] [--akar FOLDER]';
const { pilihan, berkas } = argumenBerkas({ cek: { type: 'boolean', default: false }, akar: { type: 'string' } }, PEMAKAIAN);
const akar = pilihan.akar ?? akarIsi();
if (!statSync(akar, { throwIfNoEntry: false })?.isDirectory()) salahPakai(`Folder isi tidak ditemukan: ${akar}`, PEMAKAIAN);

const jumlah = { rapi: 0, ditata: 0, gagal: 0 };
for (const jalur of berkas.length ? berkas.map(jalurIsi) : semuaBerkas(akar).filter(dapatDirapikan)) satu(jalur);

const { rapi, ditata, gagal } = jumlah;
const kata = pilihan.cek ? 'belum rapi' : 'dirapikan';
console.log(
  `${angka(rapi + ditata + gagal)} berkas: ${angka(ditata)} ${kata}, ${angka(rapi)} sudah rapi${gagal ? `, ${angka(gagal)} tidak terbaca` : ''}.`,
);
if (pilihan.cek && ditata) console.log('Jalankan npm run rapikan untuk merapikannya.');
process.exitCode = gagal > 0 || (pilihan.cek && ditata > 0) ? 1 : 0;

/** @returns path below the content root */
function jalurIsi(nama: string): string {
  if (!diDalam(akar, nama)) salahPakai(`"${nama}" tidak berada di folder ${akar}.`, PEMAKAIAN);
  if (!statSync(nama, { throwIfNoEntry: false })?.isFile()) salahPakai(`Berkas "${nama}" tidak ditemukan.`, PEMAKAIAN);
  const jalur = relative(resolve(akar), resolve(nama)).replaceAll('\\', '/');
  if (!dapatDirapikan(jalur)) salahPakai(`"${nama}" bukan catatan yang dapat dirapikan.`, PEMAKAIAN);
  return jalur;
}

function satu(jalur: string): void {
  const nama = `${akar.replace(/\/+$/, '')}/${jalur}`;
  const asal = readFileSync(nama, 'utf8');
  try {
    const { teks, catatan } = rapikanBerkas(jalur, asal);
    for (const c of catatan) console.log(`${nama}: ${c}`);
    if (teks === asal) {
      jumlah.rapi++;
      return;
    }
    jumlah.ditata++;
    console.log(`${pilihan.cek ? 'Belum rapi' : 'Dirapikan'}: ${nama}`);
    if (!pilihan.cek) writeFileSync(nama, teks);
  } catch (e) {
    if (!(e instanceof GalatFormat)) throw e;
    jumlah.gagal++;
    const { baris, kolom } = letakOffset(asal, e.offset);
    console.error(`${nama}:${baris}:${kolom}: tidak dapat dirapikan: ${e.message}; ${e.saran}`);
  }
}
