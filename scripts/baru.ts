/**
 * `npm run baru [-- --jenis inovasi --daerah 33.16 --nama "…" …]`: writes a new record that passes the checker. What is not given
 * is asked, where there is a terminal. Never overwrites. Exit 1 when nothing could be written, 2 on bad use.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { berkasBaru } from '../src/format/rangka/berkas.ts';
import { bentukTanggal, jawab, pilih, pilihan, SalahJawab } from '../src/format/rangka/jawab.ts';
import { daftarTanya, JENIS_BARU, type JenisBaru, type Tanya } from '../src/format/rangka/tanya.ts';
import { keSlug } from '../src/domain/slug.ts';
import { periksaIsi } from '../src/reader/periksa.ts';
import { akarIsi } from '../src/reader/tanggal.ts';
import { acuanIsi } from './lib/acuan-isi.ts';
import { argumen, pastikanIsi, salahPakai } from './lib/argumen.ts';
import { Dibatalkan, penanya, type Penanya } from './lib/bertanya.ts';
import { hariIni } from './lib/hari-ini.ts';
import { tulisBaru } from './lib/tulis-baru.ts';

const PEMAKAIAN = `npm run baru -- --jenis ${JENIS_BARU.join('|')} --daerah KODE_ATAU_NAMA [--medan NILAI ...] [--ringkas] [--berkas NAMA] [--akar FOLDER] [--bantuan]`;

const awal = parseArgs({ strict: false, options: { jenis: { type: 'string' }, bantuan: { type: 'boolean' } } }).values;
const orang: Penanya | undefined = process.stdin.isTTY && process.stdout.isTTY && !awal.bantuan ? penanya() : undefined;
try {
  await jalankan();
} catch (e) {
  if (!(e instanceof Dibatalkan)) throw e;
  console.error('\nDibatalkan; tidak ada yang ditulis.');
  process.exitCode = 1;
} finally {
  orang?.tutup();
}

async function jalankan(): Promise<void> {
  const jenis = await jenisDiminta();
  const tanya = daftarTanya(jenis);
  if (awal.bantuan) return bantuan(jenis, tanya);
  const {
    akar: akarDiberi,
    ringkas,
    berkas: nama,
    daerah: daerahDiberi,
    jenis: _,
    bantuan: __,
    ...isian
  } = argumen(
    {
      ...Object.fromEntries(tanya.map((t) => [t.bendera, { type: 'string' as const }])),
      jenis: { type: 'string' },
      daerah: { type: 'string' },
      akar: { type: 'string' },
      berkas: { type: 'string' },
      ringkas: { type: 'boolean', default: false },
      bantuan: { type: 'boolean', default: false },
    },
    `${PEMAKAIAN}\nPilihan untuk ${jenis}: npm run baru -- --jenis ${jenis} --bantuan`,
  );
  const akar = akarDiberi ?? akarIsi();
  pastikanIsi(akar, PEMAKAIAN);
  const hari = hariIni(akar);
  const { entri, temuan } = periksaIsi(akar, hari);
  const semua = acuanIsi(entri);

  const kode = await satu(
    'daerah',
    'Daerah (kode atau nama)',
    daerahDiberi,
    (teks) => pilih(semua.daerah, teks, 'content/wilayah/'),
    semua.daerah,
  );
  if (kode === undefined) return kurang([['daerah', 'kode atau nama daerah'], ...wajibKurang(tanya, isian)]);
  const namaDaerah = semua.daerah.find((d) => d.id === kode)!.label;
  const folder = `${kode}-${keSlug(namaDaerah)}`;
  const acuan = acuanIsi(entri, folder);
  if (!orang && wajibKurang(tanya, isian).length) return kurang(wajibKurang(tanya, isian));

  const nilai = new Map<string, unknown>();
  for (const t of tanya) {
    const diberi = (isian as Record<string, string | undefined>)[t.bendera];
    if (diberi === undefined && !t.wajib) continue;
    const soal = [
      t.bagian ?? t.bendera,
      t.keterangan?.replace(/\.$/, ''),
      bentukTanggal(t.skema)?.replaceAll("'", ''),
      t.banyak && 'boleh beberapa, pisahkan dengan koma',
    ];
    const x = await satu(
      t.bendera,
      soal.filter(Boolean).join(' · '),
      diberi,
      (teks) => wajibDiisi(jawab(t, teks, acuan)),
      pilihan(t.skema, acuan),
    );
    nilai.set(t.bendera, x);
  }
  const adaBerkas = (n: string) => existsSync(join(akar, 'daerah', folder, n));
  const hasil = berkasBaru({
    jenis,
    daerah: { kode, nama: namaDaerah, folder },
    nilai,
    tanya,
    hari,
    nama,
    ringkas,
    acuan,
    ada: { daerah: adaBerkas('daerah.json'), opd: adaBerkas('opd.json') },
  });
  process.exitCode = tulisBaru(akar, hasil, temuan, hari);
}

async function jenisDiminta(): Promise<JenisBaru> {
  const daftar = JENIS_BARU.map((id) => ({ id, label: id }));
  const jenis = await satu('jenis', 'Jenis catatan', awal.jenis as string | undefined, (teks) => pilih(daftar, teks), daftar);
  return (jenis as JenisBaru | undefined) ?? salahPakai('Jenis catatannya belum disebut.', PEMAKAIAN);
}

/** Given on the command line, or asked; undefined where there is nobody to ask. Exits 2 on a wrong option. */
async function satu<T>(
  bendera: string,
  soal: string,
  diberi: string | undefined,
  terima: (teks: string) => T,
  calon: readonly { id: string; label: string }[] = [],
): Promise<T | undefined> {
  if (diberi === undefined) return orang?.tanya(soal, terima, calon);
  try {
    return terima(diberi);
  } catch (e) {
    if (e instanceof SalahJawab) salahPakai(`--${bendera}: ${e.message}`, PEMAKAIAN);
    throw e;
  }
}

function wajibDiisi(x: unknown): unknown {
  if (x === undefined) throw new SalahJawab('Ini wajib diisi.');
  return x;
}

function wajibKurang(tanya: readonly Tanya[], isian: Record<string, unknown>): [string, string][] {
  return tanya
    .filter((t) => t.wajib && isian[t.bendera] === undefined)
    .map((t) => [t.bendera, t.keterangan ?? (t.bagian ? `isi bagian ## ${t.bagian}` : '')]);
}

function kurang(daftar: readonly (readonly [string, string])[]): never {
  salahPakai(`Yang wajib belum lengkap:\n${daftar.map(([b, k]) => `  --${b}${k ? `  ${k}` : ''}`).join('\n')}`, PEMAKAIAN);
}

function bantuan(jenis: JenisBaru, tanya: readonly Tanya[]): void {
  const baris = (t: Tanya) =>
    `  --${t.bendera}  ${[t.keterangan, t.skema.kosakata && `id atau label dari kosakata/${t.skema.kosakata}.json`, t.bagian && `isi bagian ## ${t.bagian}`].filter(Boolean).join('; ')}`.trimEnd();
  console.log(`Pemakaian: ${PEMAKAIAN}\n\nWajib untuk ${jenis}:\n  --daerah  kode atau nama`);
  console.log(
    tanya
      .filter((t) => t.wajib)
      .map(baris)
      .join('\n'),
  );
  console.log(
    `\nBoleh:\n${tanya
      .filter((t) => !t.wajib)
      .map(baris)
      .join('\n')}`,
  );
}
