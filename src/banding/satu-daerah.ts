/** Charts of one region's own page. That nothing is known is left out there; it would fill most pages. */
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { kodeProvinsi } from '../domain/banding/kelompok.ts';
import { PESAN_BAGAN_SPINE } from '../text/pesan/bagan-spine.ts';
import { modelCampuran } from './campuran.ts';
import { modelJumlah } from './jumlah.ts';
import { modelKelipatanKonteks } from './kelipatan-konteks.ts';
import { modelPeringkat } from './peringkat.ts';
import { modelReplikasiSuara } from './replikasi-suara.ts';
import { modelSkor } from './skor.ts';
import { modelSpine } from './spine.ts';
import { modelStripPredikat } from './strip-predikat.ts';
import { modelWafelOpd } from './wafel-opd.ts';

export interface BaganDaerah {
  /** Index and award. */
  indeks: (Bagan | KalimatBagan)[];
  /** What is on record, and who took it or gave it. */
  inovasi: (Bagan | KalimatBagan)[];
  /** Its circumstances against those of regions of its kind in the province. */
  keadaan: (Bagan | KalimatBagan)[];
}

/** Fewer innovations than this are read faster as a list. */
const CAMPURAN_TERKECIL = 4;

export function baganDaerah(b: BahanBanding, d: DaerahBanding): BaganDaerah {
  return {
    indeks: digambar([modelStripPredikat(b, [d]), modelPeringkat(b, [d]), modelSkor(b, [d]), modelJumlah(b, [d]), modelWafelOpd(b, [d])]),
    inovasi: digambar([...(d.inovasi.jumlah >= CAMPURAN_TERKECIL ? [modelCampuran(b, [d], 'tema')] : []), modelReplikasiSuara(b, [d])]),
    keadaan: digambar([
      ...(d.jenis === 'provinsi' ? [] : [spineProvinsi(b, d)]),
      modelKelipatanKonteks(b, [d], 'kemiskinan'),
      modelKelipatanKonteks(b, [d], 'stunting'),
    ]),
  };
}

function spineProvinsi(b: BahanBanding, d: DaerahBanding): Bagan | KalimatBagan {
  const provinsi = kodeProvinsi(d);
  const lain = b.daerah.filter((x) => x.kode.startsWith(`${provinsi}.`) && x.jenis === d.jenis && x !== d);
  const nama = b.daerah.find((x) => x.kode === provinsi)!.nama.replace(/^Provinsi /, '');
  return modelSpine(b, d, lain, PESAN_BAGAN_SPINE.sejenisSeprovinsi(lain.length, d.jenis, nama));
}

/** Charts, and sentences that tell something: those cite a source. */
function digambar(bagan: readonly (Bagan | KalimatBagan)[]): (Bagan | KalimatBagan)[] {
  return bagan.filter((x) => x.jenis !== 'kalimat' || x.sumber.length > 0);
}
