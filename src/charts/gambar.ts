/** Which function draws which kind of chart, and which makes its table. */
import type { Bagan, Pilihan, Tabel } from './bagan.ts';
import { batangTahun, tabelBatangTahun } from './batang-tahun.ts';
import { garisTahun, tabelGarisTahun } from './garis-tahun.ts';
import { kelipatan, tabelKelipatan } from './kelipatan.ts';
import { peringkat, tabelPeringkat } from './peringkat.ts';
import { matriksCampuran, tabelCampuran } from './campuran.ts';
import { konteks, tabelKonteks } from './konteks.ts';
import { replikasiSuara, tabelReplikasiSuara } from './replikasi-suara.ts';
import { gambarSpine, tabelSpine } from './spine.ts';
import { petaPetak, tabelPetaPetak } from './peta-petak.ts';
import { petaTitik, tabelPetaTitik } from './peta-titik.ts';
import { rentangBiaya, tabelRentangBiaya } from './rentang-biaya.ts';
import { sebelumSesudah, tabelSebelumSesudah } from './sebelum-sesudah.ts';
import { stripPredikat, tabelStripPredikat } from './strip-predikat.ts';
import { tabelWafelOpd, wafelOpd } from './wafel-opd.ts';

type Jenis = Bagan['jenis'];
type Model<J extends Jenis> = Extract<Bagan, { jenis: J }>;

const PERAJIN: { [J in Jenis]: { gambar: (m: Model<J>, p: Pilihan) => string; tabel: (m: Model<J>) => Tabel } } = {
  'strip-predikat': { gambar: stripPredikat, tabel: tabelStripPredikat },
  peringkat: { gambar: peringkat, tabel: tabelPeringkat },
  'garis-tahun': { gambar: garisTahun, tabel: tabelGarisTahun },
  'batang-tahun': { gambar: batangTahun, tabel: tabelBatangTahun },
  kelipatan: { gambar: kelipatan, tabel: tabelKelipatan },
  konteks: { gambar: konteks, tabel: tabelKonteks },
  campuran: { gambar: matriksCampuran, tabel: tabelCampuran },
  'replikasi-suara': { gambar: replikasiSuara, tabel: tabelReplikasiSuara },
  'wafel-opd': { gambar: wafelOpd, tabel: tabelWafelOpd },
  spine: { gambar: gambarSpine, tabel: tabelSpine },
  'peta-titik': { gambar: petaTitik, tabel: tabelPetaTitik },
  'peta-petak': { gambar: petaPetak, tabel: tabelPetaPetak },
  'sebelum-sesudah': { gambar: sebelumSesudah, tabel: tabelSebelumSesudah },
  'rentang-biaya': { gambar: rentangBiaya, tabel: tabelRentangBiaya },
};

/** The chart as one SVG. */
export function gambar(b: Bagan, p: Pilihan): string {
  return (PERAJIN[b.jenis].gambar as (m: Bagan, p: Pilihan) => string)(b, p);
}

/** The same model as rows. */
export function tabel(b: Bagan): Tabel {
  return (PERAJIN[b.jenis].tabel as (m: Bagan) => Tabel)(b);
}
