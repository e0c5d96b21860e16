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

/** All of them. */
export function baganBanding(b: BahanBanding, daftar: readonly DaerahBanding[]): (Bagan | KalimatBagan)[] {
  return [...baganBertahap(b, daftar)];
}

/** One after the other, each worked out only when it is asked for: on a slow phone those in sight need not wait for the rest. */
export function* baganBertahap(b: BahanBanding, daftar: readonly DaerahBanding[]): Generator<Bagan | KalimatBagan> {
  yield modelStripPredikat(b, daftar);
  yield modelPeringkat(b, daftar);
  yield daftar.length > SERI_PALING_BANYAK ? modelKelipatanSkor(b, daftar) : modelSkor(b, daftar);
  yield modelJumlah(b, daftar);
  yield modelCampuran(b, daftar, 'tema');
  yield modelReplikasiSuara(b, daftar);
  yield* bilaDigambar(modelWafelOpd(b, daftar));
  yield modelKonteks(b, daftar, 'penduduk');
  yield modelKonteks(b, daftar, 'kepadatan');
  yield modelKonteks(b, daftar, 'kemiskinan');
  yield* bilaDigambar(modelKelipatanKonteks(b, daftar, 'kemiskinan'));
  yield* bilaDigambar(modelKonteks(b, daftar, 'stunting'));
  yield* bilaDigambar(modelKelipatanKonteks(b, daftar, 'stunting'));
}

/** What few regions publish would be missed on every page: its absence is not worth a sentence. */
function bilaDigambar(bagan: Bagan | KalimatBagan): (Bagan | KalimatBagan)[] {
  return bagan.jenis === 'kalimat' ? [] : [bagan];
}
