/** Several innovations on the same questions: plain facts of each → one table with one list of sources. */
import type { ModelTabelInovasi, SelTabel } from '../charts/tabel-inovasi.ts';
import type { SumberBanding } from '../domain/banding/bahan.ts';
import { BARIS_INOVASI, type IdBaris } from '../domain/banding/baris-inovasi.ts';
import { JUDUL_BARIS } from '../text/pesan/banding-inovasi.ts';
import type { BiayaBanding } from './rentang-biaya.ts';
import { SumberGabungan } from './sumber-gabungan.ts';

export interface ButirBanding {
  /** A small word above: kind, attribution. */
  kepala?: string;
  teks: string;
  /** Places in the sources of its innovation. */
  sumber: number[];
}

export interface SelBanding {
  butir: ButirBanding[];
  /** How many more stand on the page of the innovation. */
  lagi?: number;
}

/** One innovation as its region's file carries it: everything in words, so that the browser needs no vocabulary. */
export interface InovasiBanding {
  /** `kabupaten-blora/silat`: its place in addresses. */
  alamat: string;
  /** Former places. */
  alias?: string[];
  nama: string;
  daerah: string;
  /** Path of its page. */
  jalur: string;
  /** What is unknown has no entry. */
  isi: Partial<Record<IdBaris, SelBanding>>;
  biaya: BiayaBanding[];
  /** Others on the same themes, to add with one press. */
  serupa: { alamat: string; nama: string; daerah: string }[];
  sumber: SumberBanding[];
}

/** Columns in the order given; rows of which nothing is known for any are folded into one list. */
export function susunTabelInovasi(daftar: readonly InovasiBanding[]): ModelTabelInovasi {
  const sumber = new SumberGabungan();
  const sel = (i: InovasiBanding, id: IdBaris): SelTabel | undefined => {
    const s = i.isi[id];
    return s && { ...s, butir: s.butir.map((b) => ({ ...b, sumber: sumber.letak(b.sumber.map((n) => i.sumber[n]!)) })) };
  };
  const ada = BARIS_INOVASI.filter((id) => daftar.some((i) => i.isi[id]));
  return {
    inovasi: daftar.map(({ alamat, nama, daerah, jalur }) => ({ alamat, nama, daerah, jalur })),
    baris: ada.map((id) => ({ id, judul: JUDUL_BARIS[id], sel: daftar.map((i) => sel(i, id)) })),
    belum: BARIS_INOVASI.filter((id) => !ada.includes(id)).map((id) => JUDUL_BARIS[id]),
    sumber: sumber.daftar,
  };
}
