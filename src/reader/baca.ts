/** Content root → valid entries and findings. Every file is read; a fault in one never hides another. */
import type { Entri, Letak } from '../domain/entri.ts';
import type { Jalan } from '../domain/jelajah.ts';
import { JENIS, jenisBerkas } from '../domain/schema/index.ts';
import type { Temuan } from '../domain/temuan.ts';
import { bacaCatatan, letakMedan, uraiCatatan, type Terurai } from '../format/baca-catatan.ts';
import { GalatFormat } from '../format/galat-format.ts';
import { letakOffset } from '../format/letak.ts';
import { uraiTopoJson } from '../format/topojson.ts';
import { daftarBerkas, SARAN_SEDERHANAKAN, type BerkasMentah } from './berkas.ts';

/** Characters of boundaries from which reading them is felt in every build. */
const PETA_BESAR = 2_000_000;

/** Guides are code of the site (MDX), read by its build alone; elsewhere MDX is refused. */
const PANDUAN = /^panduan\/(galat\/)?[a-z0-9-]+\.mdx$/;

export interface HasilBaca {
  entri: Entri[];
  temuan: Temuan[];
  /** Files looked at, valid or not. */
  jumlahBerkas: number;
  /** Place of a field of one of the entries. */
  letak: (entri: Entri, jalan: Jalan) => Letak;
}

/** @throws Error when `akar` is no folder; faults of files are returned, not thrown. */
export function bacaIsi(akar: string): HasilBaca {
  return bacaBerkas(daftarBerkas(akar));
}

/** The same for files that need not lie on this disk: an older state in git, a proposal that is not written yet. */
export function bacaBerkas(berkas: readonly BerkasMentah[]): HasilBaca {
  const hasil: HasilBaca = { entri: [], temuan: [], jumlahBerkas: 0, letak: () => ({ baris: 1, kolom: 1 }) };
  const perJalur = new Map(berkas.map((b) => [b.jalur, b]));
  for (const b of berkas) {
    if (PANDUAN.test(b.jalur)) continue;
    hasil.jumlahBerkas++;
    bacaSatu(b, hasil);
  }
  // Sources are read again for the few fields that have a finding; keeping every text and tree would cost memory.
  const tembolok = new Map<string, Terurai>();
  hasil.letak = (entri, jalan) => {
    let t = tembolok.get(entri.jalur);
    if (!t) tembolok.set(entri.jalur, (t = urai(perJalur.get(entri.jalur)!)));
    return letakMedan(t, jalan);
  };
  return hasil;
}

function bacaSatu(b: BerkasMentah, hasil: HasilBaca): void {
  const cocok = jenisBerkas(b.jalur);
  if (!cocok) {
    hasil.temuan.push(salahTempat(b.jalur));
    return;
  }
  let t: Terurai;
  try {
    t = urai(b);
  } catch (e) {
    const g = sebagaiGalatFormat(e);
    hasil.temuan.push({
      ...letakGalat(b, g),
      berkas: b.jalur,
      medan: 'berkas',
      aturan: g.aturan,
      tingkat: 'galat',
      pesan: g.message,
      saran: g.saran,
    });
    return;
  }
  if (cocok.jenis === 'peta' && t.teks.length > PETA_BESAR) hasil.temuan.push(petaBesar(b.jalur, t.teks.length));
  const { entri, temuan } = bacaCatatan(cocok, b.jalur, t);
  if (entri) hasil.entri.push(entri);
  hasil.temuan.push(...temuan);
}

function urai(b: BerkasMentah): Terurai {
  const teks = b.baca();
  return b.jalur.endsWith('.topo.json') ? { dokumen: uraiTopoJson(teks), teks } : uraiCatatan(b.jalur, teks);
}

/** Whatever a file does to a parser becomes a fault of that file, so that the others are still checked. */
function sebagaiGalatFormat(e: unknown): GalatFormat {
  if (e instanceof GalatFormat) return e;
  if (e instanceof RangeError)
    return new GalatFormat('terlalu-dalam', 'susunannya terlalu dalam', 'periksa kurung [ dan { yang berulang', 0);
  return new GalatFormat(
    'tak-terduga',
    `pemeriksa gagal membaca berkas ini (${String(e)})`,
    'laporkan kepada pengelola situs beserta berkasnya',
    0,
  );
}

function letakGalat(b: BerkasMentah, e: GalatFormat): Letak {
  if (e.offset === 0) return { baris: 1, kolom: 1 };
  return letakOffset(e.teks ?? b.baca(), e.offset);
}

/** The right path that shares most folders with a wrong one. */
function contohLetak(jalur: string, akhiran: string): string | undefined {
  const folder = new Set(jalur.split('/'));
  const cocok = Object.values(JENIS).map(({ contoh }) => ({
    contoh,
    sama: contoh.split('/').filter((f) => folder.has(f)).length + (contoh.endsWith(`.${akhiran}`) ? 0.5 : 0),
  }));
  const terbaik = cocok.reduce((a, b) => (b.sama > a.sama ? b : a));
  return terbaik.sama >= 1 ? terbaik.contoh : undefined;
}

function petaBesar(jalur: string, huruf: number): Temuan {
  return {
    berkas: jalur,
    baris: 1,
    kolom: 1,
    medan: 'berkas',
    aturan: 'peta-besar',
    tingkat: 'peringatan',
    pesan: `berkas ${(huruf / 1e6).toFixed(1)} MB memperlambat setiap pembangunan situs`,
    saran: SARAN_SEDERHANAKAN,
  };
}

function salahTempat(jalur: string): Temuan {
  const akhiran = /\.([a-z0-9]+)$/i.exec(jalur)?.[1]?.toLowerCase();
  const dasar = { berkas: jalur, baris: 1, kolom: 1, medan: 'berkas', tingkat: 'galat' as const };
  if (akhiran !== 'md' && akhiran !== 'json') {
    return {
      ...dasar,
      aturan: 'jenis-berkas',
      pesan: `jenis berkas ${akhiran ? `.${akhiran}` : 'ini'} tidak diterima`,
      saran: 'isi hanya berupa .md dan .json; hapus berkas ini atau tautkan dari catatan',
    };
  }
  const dekat = contohLetak(jalur, akhiran);
  return {
    ...dasar,
    aturan: 'letak-berkas',
    pesan: 'letak atau nama berkas ini tidak dikenal',
    saran: `nama berkas memakai huruf kecil dan tanda hubung${dekat ? `; contoh letak yang benar: ${dekat}` : ''}`,
  };
}
