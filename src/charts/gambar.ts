/** Every kind of chart: for pages at build. */
import { gantt, tabelGantt } from './gantt.ts';
import { liniMasa, tabelLiniMasa } from './lini-masa.ts';
import { matriksAsal, tabelMatriksAsal } from './matriks-asal.ts';
import { pelukis } from './pelukis.ts';
import { PERAJIN_BANDING } from './perajin-banding.ts';
import { petaAlur, tabelPetaAlur } from './peta-alur.ts';
import { petaPetak, tabelPetaPetak } from './peta-petak.ts';
import { petaTitik, tabelPetaTitik } from './peta-titik.ts';
import { rentangBiaya, tabelRentangBiaya } from './rentang-biaya.ts';
import { rincianKematangan, tabelRincianKematangan } from './rincian-kematangan.ts';
import { sebelumSesudah, tabelSebelumSesudah } from './sebelum-sesudah.ts';
import { gambarSpine, tabelSpine } from './spine.ts';
import { stripKematangan, tabelStripKematangan } from './strip-kematangan.ts';

export const SEMUA_BAGAN = pelukis({
  ...PERAJIN_BANDING,
  spine: { gambar: gambarSpine, tabel: tabelSpine },
  'peta-alur': { gambar: petaAlur, tabel: tabelPetaAlur },
  'matriks-asal': { gambar: matriksAsal, tabel: tabelMatriksAsal },
  'lini-masa': { gambar: liniMasa, tabel: tabelLiniMasa },
  gantt: { gambar: gantt, tabel: tabelGantt },
  'peta-titik': { gambar: petaTitik, tabel: tabelPetaTitik },
  'peta-petak': { gambar: petaPetak, tabel: tabelPetaPetak },
  'sebelum-sesudah': { gambar: sebelumSesudah, tabel: tabelSebelumSesudah },
  'rentang-biaya': { gambar: rentangBiaya, tabel: tabelRentangBiaya },
  'rincian-kematangan': { gambar: rincianKematangan, tabel: tabelRincianKematangan },
  'strip-kematangan': { gambar: stripKematangan, tabel: tabelStripKematangan },
});

export const { gambar, tabel } = SEMUA_BAGAN;
