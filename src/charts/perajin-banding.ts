/** The kinds of charts that compare regions: all that the browser needs to draw a comparison anew. */
import { batangTahun, tabelBatangTahun } from './batang-tahun.ts';
import { matriksCampuran, tabelCampuran } from './campuran.ts';
import { garisTahun, tabelGarisTahun } from './garis-tahun.ts';
import { kelipatan, tabelKelipatan } from './kelipatan.ts';
import { konteks, tabelKonteks } from './konteks.ts';
import type { Bengkel } from './pelukis.ts';
import { peringkat, tabelPeringkat } from './peringkat.ts';
import { replikasiSuara, tabelReplikasiSuara } from './replikasi-suara.ts';
import { stripPredikat, tabelStripPredikat } from './strip-predikat.ts';
import { tabelWafelOpd, wafelOpd } from './wafel-opd.ts';

export const PERAJIN_BANDING = {
  'strip-predikat': { gambar: stripPredikat, tabel: tabelStripPredikat },
  peringkat: { gambar: peringkat, tabel: tabelPeringkat },
  'garis-tahun': { gambar: garisTahun, tabel: tabelGarisTahun },
  'batang-tahun': { gambar: batangTahun, tabel: tabelBatangTahun },
  kelipatan: { gambar: kelipatan, tabel: tabelKelipatan },
  konteks: { gambar: konteks, tabel: tabelKonteks },
  campuran: { gambar: matriksCampuran, tabel: tabelCampuran },
  'replikasi-suara': { gambar: replikasiSuara, tabel: tabelReplikasiSuara },
  'wafel-opd': { gambar: wafelOpd, tabel: tabelWafelOpd },
} satisfies Partial<Bengkel>;
