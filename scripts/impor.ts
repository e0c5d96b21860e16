/**
 * `npm run impor -- BERKAS --daerah 33.16 --sumber-judul "…" [...]`: the rows of a spreadsheet as records. A dry run that prints
 * the receipt, unless `--tulis` is given. Exit 0 when every row is ready or on record, 1 when some need a person, 2 on bad use or
 * a file that cannot be read.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { susunKatalog } from '../src/domain/katalog.ts';
import { sumber as skemaSumber } from '../src/domain/schema/dasar.ts';
import { pesanSkemaSemua } from '../src/domain/pesan-skema.ts';
import { bacaBuku } from '../src/format/lembar/baca.ts';
import { ID_SUMBER, type SumberLembar } from '../src/format/lembar/bahan.ts';
import { daerahLembar, kosakataLembar } from '../src/format/lembar/dari-katalog.ts';
import { lembarUtama } from '../src/format/lembar/lembar-utama.ts';
import { notaMarkdown } from '../src/format/lembar/nota.ts';
import { petakan, tujuanSah, type PetaTangan } from '../src/format/lembar/peta.ts';
import { susunLembar } from '../src/format/lembar/susun.ts';
import { BARIS_MAKS, BERKAS_MAKS, GalatLembar, type Lembar } from '../src/format/lembar/tipe.ts';
import { uraiTanggal } from '../src/format/lembar/nilai.ts';
import { alamatTerbitDi } from '../src/reader/alamat.ts';
import { periksaIsi } from '../src/reader/periksa.ts';
import { akarIsi } from '../src/reader/tanggal.ts';
import { rata } from '../src/text/cocok-nama.ts';
import { laporan, penjelasan } from '../src/text/lapor.ts';
import { PESAN_BACA } from '../src/text/pesan/lembar-baca.ts';
import { PESAN_IMPOR as P } from '../src/text/pesan/impor.ts';
import { bilangan, pastikanIsi, salahPakai, salahPilihan, tulisKeluaran } from './lib/argumen.ts';
import { bilah } from './lib/bilah.ts';
import { cariDaerahPerintah } from './lib/cari-daerah.ts';
import { hariIni } from './lib/hari-ini.ts';
import { bacaBila, tempatBerkas, tulisUsulan } from './lib/tulis-usulan.ts';

const PEMAKAIAN =
  'npm run impor -- BERKAS.xlsx --daerah KODE_ATAU_NAMA --sumber-judul "Judul dokumen" [--sumber-penerbit NAMA] [--sumber-jenis dokumen] ' +
  '[--sumber-tanggal 2025-03] [--sumber-url https://…] [--lembar NAMA] [--baris-judul N] [--peta BERKAS.json] [--tulis] [--timpa] ' +
  '[--laporan BERKAS.md] [--akar FOLDER]';
/** Rows of each group that the terminal shows; a report holds all. */
const RINCI = 40;

const teks = { type: 'string' } as const;
const { values: pilihan, positionals } = uraiPerintah();
const akar = pilihan.akar ?? akarIsi();

const [nama] = positionals;
if (!nama || positionals.length > 1) salahPakai(P.satuBerkas, PEMAKAIAN);
if (!pilihan.daerah) salahPakai(P.sebutDaerah, PEMAKAIAN);
if (!pilihan['sumber-judul']) salahPakai(P.sebutSumber, PEMAKAIAN);

pastikanIsi(akar, PEMAKAIAN);
const barisJudul =
  pilihan['baris-judul'] === undefined ? undefined : bilangan('baris-judul', pilihan['baris-judul'], 1, BARIS_MAKS, PEMAKAIAN);

const tanggal = hariIni(akar);
const { entri, temuan } = periksaIsi(akar, tanggal);
const k = susunKatalog(entri, tanggal);
const d = cariDaerahPerintah([...k.daerah.values()], pilihan.daerah, PEMAKAIAN);
// What cannot be read cannot be kept: an import over it would lose it.
const rusak = temuan.filter((t) => t.tingkat === 'galat' && t.berkas.startsWith(`daerah/${d.folder}/`));
if (rusak.length > 0) {
  console.error(
    [laporan(rusak, `${akar.replace(/\/+$/, '')}/`), penjelasan(rusak, alamatTerbitDi(akar)), P.folderRusak(d.nama)].join('\n\n'),
  );
  process.exit(1);
}

const sumber = sumberLembar();
const peta = pilihan.peta ? bacaPeta(pilihan.peta) : {};
const lembar = pilihLembar(await buka(nama));
const kosakata = kosakataLembar(k);
if (barisJudul !== undefined && !lembar.baris.some((b) => b.nomor === barisJudul)) gagal(P.barisJudulTiada(barisJudul, lembar.nama));
const petaLembar = petakan(lembar, kosakata, peta, barisJudul);
const kolomAsing = Object.keys(peta).find((n) => !petaLembar.kolom.some((k) => k.huruf === n || rata(k.judul) === rata(n)));
if (kolomAsing !== undefined)
  gagal(
    P.petaTanpaKolom(
      kolomAsing,
      petaLembar.kolom.flatMap((k) => (k.judul ? [k.judul] : [])),
    ),
  );
const { maju, tutup } = bilah(P.mengolah);
const daerah = daerahLembar(d);
const opdMentah = bacaBila(tempatBerkas(akar, `content/daerah/${d.folder}/opd.json`));
const hasil = susunLembar(
  lembar,
  petaLembar,
  { kosakata, tanggal, daerah: { ...daerah, ...(opdMentah && { opd: JSON.parse(opdMentah) as typeof daerah.opd & object }) } },
  { sumber, timpa: pilihan.timpa, lama: (jalur) => bacaBila(tempatBerkas(akar, jalur)), maju },
);
tutup();

const judul = `${basename(nama)}, lembar "${lembar.nama}"`;
const situs = alamatTerbitDi(akar);
const dasarNota = situs === undefined ? {} : { situs };
console.log(notaMarkdown(hasil, judul, d.nama, { ...dasarNota, rinci: RINCI }));
if (pilihan.laporan) tulisKeluaran(pilihan.laporan, notaMarkdown(hasil, judul, d.nama, dasarNota), PEMAKAIAN);
if (pilihan.tulis) tulisUsulan(akar, hasil.berkas);
console.log(pilihan.tulis ? P.ditulis(hasil.berkas.length) : P.belumDitulis(hasil.berkas.length));
process.exitCode = hasil.perlu > 0 || hasil.diterima === 0 ? 1 : 0;

function uraiPerintah() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        daerah: teks,
        lembar: teks,
        'baris-judul': teks,
        'sumber-judul': teks,
        'sumber-penerbit': teks,
        'sumber-jenis': teks,
        'sumber-tanggal': teks,
        'sumber-url': teks,
        peta: teks,
        laporan: teks,
        akar: teks,
        tulis: { type: 'boolean', default: false },
        timpa: { type: 'boolean', default: false },
      },
    });
  } catch (e) {
    salahPakai(salahPilihan(e), PEMAKAIAN);
  }
}

function gagal(pesan: string): never {
  console.error(pesan);
  process.exit(2);
}

async function buka(berkas: string): Promise<Lembar[]> {
  const info = statSync(berkas, { throwIfNoEntry: false });
  if (!info?.isFile()) gagal(P.berkasTiada(berkas));
  try {
    if (info.size > BERKAS_MAKS) {
      const [pesan, saran] = PESAN_BACA.besar(info.size, BERKAS_MAKS);
      throw new GalatLembar(pesan!, saran!);
    }
    return await bacaBuku(basename(berkas), new Uint8Array(readFileSync(berkas)));
  } catch (e) {
    if (e instanceof GalatLembar) gagal(`${berkas}: ${e.message}; ${e.saran}.`);
    throw e;
  }
}

function pilihLembar(buku: readonly Lembar[]): Lembar {
  if (pilihan.lembar === undefined) {
    const utama = buku[lembarUtama(buku)]!;
    if (buku.length > 1)
      console.log(
        P.lembarDibaca(
          utama.nama,
          buku.filter((l) => l !== utama).map((l) => l.nama),
        ),
      );
    return utama;
  }
  const cocok = buku.find((l) => l.nama.toLowerCase() === pilihan.lembar!.toLowerCase());
  return (
    cocok ??
    gagal(
      P.lembarTiada(
        pilihan.lembar,
        buku.map((l) => l.nama),
      ),
    )
  );
}

function sumberLembar(): SumberLembar {
  const hari = pilihan['sumber-tanggal'];
  const s = {
    id: ID_SUMBER,
    judul: pilihan['sumber-judul'],
    penerbit: pilihan['sumber-penerbit'] ?? P.pemerintah(d.nama),
    jenis: pilihan['sumber-jenis'] ?? 'dokumen',
    ...(hari && { tanggal: uraiTanggal(hari) ?? hari }),
    ...(pilihan['sumber-url'] && { url: pilihan['sumber-url'] }),
  };
  const uji = skemaSumber.safeParse(s);
  if (!uji.success) {
    const [m] = pesanSkemaSemua(uji.error.issues, s, skemaSumber, () => undefined);
    salahPakai(`--sumber-${m!.jalan.join('-')}: ${m!.pesan}; ${m!.saran}.`, PEMAKAIAN);
  }
  if (!k.kosakata.get('jenis-sumber')?.nilai.some((n) => n.id === s.jenis))
    salahPakai(P.jenisSumber(s.jenis, k.kosakata.get('jenis-sumber')?.nilai.map((n) => n.id) ?? []), PEMAKAIAN);
  const { id: _id, ...tanpaId } = uji.data!;
  return tanpaId;
}

/** `{ "Judul kolom": "medan" }`, or letters of columns for headings. */
function bacaPeta(berkas: string): PetaTangan {
  let isi: unknown;
  try {
    isi = JSON.parse(readFileSync(berkas, 'utf8'));
  } catch {
    gagal(P.petaRusak(berkas));
  }
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) gagal(P.petaRusak(berkas));
  for (const [kolom, medan] of Object.entries(isi))
    if (typeof medan !== 'string' || !tujuanSah(medan)) gagal(P.petaSalah(kolom, String(medan)));
  return isi as PetaTangan;
}
