/**
 * `npm run rapikan [-- FILE_OR_FOLDER ...] [--sejak REF] [--cek] [--akar DIR]`: sorts the fields of records and writes them in one style.
 * With `--sejak` only files that differ from that git ref, so that a proposal holds nothing else.
 * Exit 1 when a file cannot be read, or with `--cek` when one is not tidy; 2 on bad use.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { GalatFormat } from '../src/format/galat-format.ts';
import { letakOffset } from '../src/format/letak.ts';
import { dapatDirapikan, rapikanBerkas } from '../src/format/rapi/berkas.ts';
import { akarIsi, diDalam } from '../src/reader/tanggal.ts';
import { angka } from '../src/text/angka.ts';
import { argumenBerkas, salahPakai } from './lib/argumen.ts';
import { semuaBerkas } from './lib/folder.ts';
import { GalatGit, isiGit, tandaBita } from './lib/git-isi.ts';

const PEMAKAIAN = 'npm run rapikan -- [BERKAS_ATAU_FOLDER ...] [--sejak CABANG] [--cek] [--akar FOLDER]';
const { pilihan, berkas } = argumenBerkas(
  { cek: { type: 'boolean', default: false }, akar: { type: 'string' }, sejak: { type: 'string' } },
  PEMAKAIAN,
);
const akar = pilihan.akar ?? akarIsi();
if (!statSync(akar, { throwIfNoEntry: false })?.isDirectory()) salahPakai(`Folder isi tidak ditemukan: ${akar}`, PEMAKAIAN);

const jumlah = { rapi: 0, ditata: 0, gagal: 0 };
for (const jalur of dipilih()) satu(jalur);

const { rapi, ditata, gagal } = jumlah;
const kata = pilihan.cek ? 'belum rapi' : 'dirapikan';
console.log(
  `${angka(rapi + ditata + gagal)} berkas: ${angka(ditata)} ${kata}, ${angka(rapi)} sudah rapi${gagal ? `, ${angka(gagal)} tidak terbaca` : ''}.`,
);
if (pilihan.cek && ditata) console.log('Jalankan npm run rapikan untuk merapikannya.');
process.exitCode = gagal > 0 || (pilihan.cek && ditata > 0) ? 1 : 0;

/** @returns paths below the content root */
function dipilih(): string[] {
  if (berkas.length) return [...new Set(berkas.flatMap(jalurIsi))];
  const semua = semuaBerkas(akar).filter(dapatDirapikan);
  if (pilihan.sejak === undefined) return semua;
  try {
    const { tanda } = isiGit(akar, pilihan.sejak);
    return semua.filter((jalur) => tanda.get(jalur) !== tandaBita(readFileSync(join(akar, jalur))));
  } catch (e) {
    if (!(e instanceof GalatGit)) throw e;
    console.error(e.message);
    process.exit(2);
  }
}

/** A file, or every record of a folder. */
function jalurIsi(nama: string): string[] {
  const jalur = relative(resolve(akar), resolve(nama)).replaceAll('\\', '/');
  if (jalur !== '' && !diDalam(akar, nama)) salahPakai(`"${nama}" tidak berada di folder ${akar}.`, PEMAKAIAN);
  const info = statSync(nama, { throwIfNoEntry: false });
  if (info?.isDirectory())
    return semuaBerkas(nama)
      .map((b) => (jalur ? `${jalur}/${b}` : b))
      .filter(dapatDirapikan);
  if (!info?.isFile()) salahPakai(`Berkas "${nama}" tidak ditemukan.`, PEMAKAIAN);
  if (!dapatDirapikan(jalur)) salahPakai(`"${nama}" bukan catatan yang dapat dirapikan.`, PEMAKAIAN);
  return [jalur];
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
