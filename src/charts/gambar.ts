/** Which function draws which kind of chart, and which makes its table. */
import type { Bagan, Pilihan, Tabel } from './bagan.ts';
import { rentangBiaya, tabelRentangBiaya } from './rentang-biaya.ts';
import { sebelumSesudah, tabelSebelumSesudah } from './sebelum-sesudah.ts';
import { stripPredikat, tabelStripPredikat } from './strip-predikat.ts';

type Jenis = Bagan['jenis'];
type Model<J extends Jenis> = Extract<Bagan, { jenis: J }>;

const PERAJIN: { [J in Jenis]: { gambar: (m: Model<J>, p: Pilihan) => string; tabel: (m: Model<J>) => Tabel } } = {
  'strip-predikat': { gambar: stripPredikat, tabel: tabelStripPredikat },
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
