/** All charts that compare some regions, in the order in which they are read. */
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { modelCampuran } from './campuran.ts';
import { SERI_PALING_BANYAK } from './dasar.ts';
import { modelJumlah } from './jumlah.ts';
import { modelKelipatanKonteks } from './kelipatan-konteks.ts';
import { modelKonteks } from './konteks.ts';
import { modelPeringkat } from './peringkat.ts';
import { modelReplikasiSuara } from './replikasi-suara.ts';
import { modelKelipatanSkor, modelSkor } from './skor.ts';
import { modelStripPredikat } from './strip-predikat.ts';
import { modelWafelOpd } from './wafel-opd.ts';

export function baganBanding(b: BahanBanding, daftar: readonly DaerahBanding[]): (Bagan | KalimatBagan)[] {
  return [
    modelStripPredikat(b, daftar),
    modelPeringkat(b, daftar),
    daftar.length > SERI_PALING_BANYAK ? modelKelipatanSkor(b, daftar) : modelSkor(b, daftar),
    modelJumlah(b, daftar),
    modelCampuran(b, daftar, 'tema'),
    modelReplikasiSuara(b, daftar),
    ...bilaDigambar(modelWafelOpd(b, daftar)),
    modelKonteks(b, daftar, 'penduduk'),
    modelKonteks(b, daftar, 'kepadatan'),
    modelKonteks(b, daftar, 'kemiskinan'),
    ...bilaDigambar(modelKelipatanKonteks(b, daftar, 'kemiskinan')),
    ...bilaDigambar(modelKonteks(b, daftar, 'stunting')),
    ...bilaDigambar(modelKelipatanKonteks(b, daftar, 'stunting')),
  ];
}

/** What few regions publish would be missed on every page: its absence is not worth a sentence. */
function bilaDigambar(bagan: Bagan | KalimatBagan): (Bagan | KalimatBagan)[] {
  return bagan.jenis === 'kalimat' ? [] : [bagan];
}
