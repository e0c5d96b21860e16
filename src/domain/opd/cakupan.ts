/**
 * "Satu OPD satu inovasi": which offices have an innovation, and how much of that may be said.
 *
 * Absence here is not absence there. A share is computed, and an office said to have none, only where the region
 * declares in daerah.json (`lengkap`) that its lists of offices and of innovations are complete, with the date.
 */
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../katalog.ts';
import type { FaktaCakupan, Opd } from '../schema/daerah.ts';
import { bandingTeks } from '../temuan.ts';
import { susunOpd, type KelompokOpd } from './susunan.ts';

/** A share that the region's own declaration allows. `0 ≤ berinovasi ≤ seluruh`, `seluruh ≥ 1`. */
export interface CakupanHitung {
  /** Perangkat daerah with at least one innovation, their units included. */
  berinovasi: number;
  /** Perangkat daerah in the list. */
  seluruh: number;
  /** Day of the declaration, `YYYY-MM-DD`. */
  per: string;
  /** True when some innovation names no office: it may belong to any of those that seem to have none. */
  palingSedikit: boolean;
  /** Perangkat daerah without innovation; always empty when `palingSedikit`. */
  belum: Opd[];
}

export interface CakupanOpd {
  /** Published figures in time order, each with ids into `d.cakupan.sumber`. They are never mixed with what is counted here. */
  fakta: FaktaCakupan[];
  tercatat: {
    /** Innovations of the region in this catalogue; one of several offices counts once. */
    inovasi: number;
    /** Innovations of those that name no office. */
    tanpaOpd: number;
    /** Perangkat daerah with at least one of them, their units included. */
    opd: number;
    /** Other bodies at the top (village, company, puskesmas without induk) with at least one. */
    lain: number;
  };
  /** Absent without the declaration. */
  hitung?: CakupanHitung | undefined;
  kelompok: KelompokOpd[];
  tanpaOpd: InovasiKatalog[];
}

type Bahan = Pick<DaerahKatalog, 'opd' | 'inovasi' | 'cakupan' | 'profil'>;

/** Day for which the region declares both lists complete; undefined without such a declaration. */
export function lengkapPer(d: Pick<DaerahKatalog, 'profil'>): string | undefined {
  const l = d.profil?.isi.lengkap;
  return l?.opd && l.inovasi ? l.per : undefined;
}

export function cakupanOpd(d: Bahan, k: Pick<Katalog, 'kosakata'>): CakupanOpd {
  const kelompok = susunOpd(d, k);
  const berisi = kelompok.filter((g) => g.semua.length > 0);
  const bernama = new Set(berisi.flatMap((g) => g.semua));
  const tanpaOpd = d.inovasi.filter((i) => !bernama.has(i));
  const opd = berisi.filter((g) => g.perangkat).length;
  return {
    fakta: [...d.cakupan.isi].sort((a, b) => bandingTeks(a.tanggal, b.tanggal)),
    tercatat: { inovasi: d.inovasi.length, tanpaOpd: tanpaOpd.length, opd, lain: berisi.length - opd },
    hitung: hitung(kelompok, lengkapPer(d), tanpaOpd.length > 0),
    kelompok,
    tanpaOpd,
  };
}

function hitung(kelompok: readonly KelompokOpd[], per: string | undefined, palingSedikit: boolean): CakupanHitung | undefined {
  const perangkat = kelompok.filter((g) => g.perangkat);
  if (per === undefined || perangkat.length === 0) return undefined;
  const belum = perangkat.filter((g) => g.semua.length === 0).map((g) => g.opd);
  return {
    berinovasi: perangkat.length - belum.length,
    seluruh: perangkat.length,
    per,
    palingSedikit,
    belum: palingSedikit ? [] : belum,
  };
}
