/**
 * The contract of every chart: a model that says everything, from which picture, table and CSV are drawn.
 * Models are plain data, so that a page at build and a browser after a change draw the same.
 */
import type { ModelBatangTahun } from './batang-tahun.ts';
import type { ModelCampuran } from './campuran.ts';
import type { ModelGantt } from './gantt.ts';
import type { ModelGarisTahun } from './garis-tahun.ts';
import type { ModelKelipatan } from './kelipatan.ts';
import type { ModelKonteks } from './konteks.ts';
import type { ModelLiniMasa } from './lini-masa.ts';
import type { ModelMatriksAsal } from './matriks-asal.ts';
import type { ModelPeringkat } from './peringkat.ts';
import type { ModelReplikasiSuara } from './replikasi-suara.ts';
import type { ModelSpine } from './spine.ts';
import type { ModelPetaAlur } from './peta-alur.ts';
import type { ModelPetaPetak } from './peta-petak.ts';
import type { ModelPetaTitik } from './peta-titik.ts';
import type { ModelRentangBiaya } from './rentang-biaya.ts';
import type { ModelRincianKematangan } from './rincian-kematangan.ts';
import type { ModelSebelumSesudah } from './sebelum-sesudah.ts';
import type { ModelStripKematangan } from './strip-kematangan.ts';
import type { ModelStripPredikat } from './strip-predikat.ts';
import type { ModelWafelOpd } from './wafel-opd.ts';

export interface SumberBagan {
  judul: string;
  penerbit: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  tanggal?: string;
  url?: string;
}

/** What a chart cannot be made without (DESIGN 7). */
export interface Keterangan {
  /** Lower-case words and hyphens; unique on its page. Names its anchor and its exports. */
  id: string;
  judul: string;
  /** What the data say, in one sentence computed from them. */
  temuan: string;
  satuan: string;
  /** Years covered, as words: `2020 sampai 2025`, `2025`. */
  tahun: string;
  /** Cited by the rows of the table through their place in this list. */
  sumber: readonly SumberBagan[];
  /** How many of `apa` (daerah, inovasi ...) have data, and how many have none. */
  n: {
    ada: number;
    tanpa: number;
    apa: string;
    /** What is said of those without; unknown unless told, for a record that is missing here is no unknown figure. */
    kata?: string;
  };
  /** Conflicts, doubts and methods that the reader must know. */
  catatan?: readonly string[];
}

/** Numbers stay numbers, so that CSV keeps them exact; `undefined` is printed as unknown. */
export type Sel = string | number | undefined;

export interface BarisTabel {
  sel: readonly Sel[];
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
  /** Address below the base that the first cell leads to. */
  tautan?: string;
}

export interface Tabel {
  kepala: readonly string[];
  baris: readonly BarisTabel[];
}

/** A region as charts name it. `seri` 0 to 5 chooses colour and shape; without it the region is one of many. */
export interface DaerahBagan {
  kode: string;
  nama: string;
  /** `Kab. Blora`; for axes. */
  pendek: string;
  seri?: number;
}

export type Bagan =
  | ModelStripPredikat
  | ModelPeringkat
  | ModelGarisTahun
  | ModelBatangTahun
  | ModelKelipatan
  | ModelKonteks
  | ModelCampuran
  | ModelReplikasiSuara
  | ModelWafelOpd
  | ModelSpine
  | ModelPetaAlur
  | ModelMatriksAsal
  | ModelLiniMasa
  | ModelGantt
  | ModelPetaTitik
  | ModelPetaPetak
  | ModelSebelumSesudah
  | ModelRentangBiaya
  | ModelRincianKematangan
  | ModelStripKematangan;

/** Where data do not carry a chart: one sentence of what is known, with its sources. */
export interface KalimatBagan {
  jenis: 'kalimat';
  id: string;
  judul: string;
  kalimat: string;
  sumber: readonly SumberBagan[];
}

export interface Pilihan {
  /** Width of the drawing in pixels; text keeps its size at every width. */
  lebar: number;
  /** Unique on the page; names parts inside the SVG. */
  awalan: string;
}

/** Narrow fits a phone of 360 px; wide fits the measure of a desktop page. */
export const LEBAR = { sempit: 328, lebar: 704 } as const;
