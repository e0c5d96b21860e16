/**
 * Whether a result and its baseline are two readings of one thing, before and after. One record is one method; where its
 * own words say that the ends differ, nothing is joined. The rules read facts and words of the record, never names of records.
 */
import type { Hasil } from '../schema/dasar.ts';

export interface Ujung {
  nilai: number;
  /** Upper end of a range. */
  atas?: number;
  /** Id of `ketepatan`. */
  ketepatan?: string;
  tahun?: number;
  /** True when the record says that its year is not yet full. */
  sebagian?: true;
}

export type Arah = 'naik' | 'turun' | 'tetap';

export interface PasanganHasil {
  hasil: Hasil;
  awal: Ujung;
  akhir: Ujung;
  /** Undefined where ranges or bounds overlap, so that neither is known to be more. */
  arah?: Arah;
  /** True when the baseline itself was read while the innovation already ran. */
  sudahBerjalan: boolean;
}

/** Why a result with a baseline is no pair. */
export type SebabBukan = 'ujung-berbeda' | 'rencana' | 'tahun-sama' | 'sebelum-mulai';

export type Pemeriksaan = { pasangan: PasanganHasil } | { hasil: Hasil; sebab: SebabBukan };

/** A remark that says of one end alone what it counts: "angka awal menghitung puskesmas", "angka 2016 ialah penerima bahan pokok". */
const MAKNA_SATU_UJUNG = /\bangka (?:awal|akhir|\d{4}) (?:ialah|adalah|menghitung|ditulis sebagai)\b/i;
/** A figure that was only planned: "menurut rencana", "angka 81 adalah rencana untuk 2017". */
const RENCANA = /\b(?:menurut|adalah|ialah|masih|baru) rencana\b/i;
/** A year of which only a part is counted: "angka 2023 hanya sampai Oktober". */
const SEBAGIAN = /\b(?:hanya|baru) sampai\b/i;

/**
 * @param mulai first year in which the innovation was tried or used, where known
 * @returns undefined when the record lacks one of the two figures
 */
export function periksaPasangan(h: Hasil, mulai: number | undefined): Pemeriksaan | undefined {
  if (h.nilai === undefined || h.awal === undefined) return undefined;
  const ucapan = [h.indikator, h.metode, h.catatan].filter((t) => t !== undefined);
  const mengatakan = (pola: RegExp) => ucapan.some((t) => pola.test(t));
  const bukan = (sebab: SebabBukan): Pemeriksaan => ({ hasil: h, sebab });
  if (mengatakan(RENCANA)) return bukan('rencana');
  if (mengatakan(MAKNA_SATU_UJUNG) || menjumlahLain(h)) return bukan('ujung-berbeda');
  if (h.tahun !== undefined && h.tahun === h.tahunAwal) return bukan('tahun-sama');
  if (mulai !== undefined && h.tahun !== undefined && h.tahun < mulai) return bukan('sebelum-mulai');

  const belumPenuh = ujungSebagian(h, ucapan);
  const awal = ujung(h.awal, h.awalAtas, h.ketepatanAwal, h.tahunAwal, belumPenuh === 'awal');
  const akhir = ujung(h.nilai, h.nilaiAtas, h.ketepatan, h.tahun, belumPenuh === 'akhir');
  const arah = bandingUjung(awal, akhir);
  return {
    pasangan: {
      hasil: h,
      awal,
      akhir,
      ...(arah && { arah }),
      sudahBerjalan: mulai !== undefined && h.tahunAwal !== undefined && h.tahunAwal > mulai,
    },
  };
}

/** A sum since some year, held against a figure from before that year. Nothing at all is the same in both ways of counting. */
function menjumlahLain(h: Hasil): boolean {
  return h.kumulatifSejak !== undefined && h.awal !== 0 && (h.tahunAwal === undefined || h.tahunAwal < h.kumulatifSejak);
}

/** Which end the words about a part of a year mean: the one whose year stands in their sentence, else the later. */
function ujungSebagian(h: Hasil, ucapan: readonly string[]): 'awal' | 'akhir' | undefined {
  const kalimat = ucapan.flatMap((t) => t.split(/[.;]/)).find((k) => SEBAGIAN.test(k));
  if (kalimat === undefined) return undefined;
  const menyebut = (tahun: number | undefined) => tahun !== undefined && kalimat.includes(String(tahun));
  return menyebut(h.tahunAwal) && !menyebut(h.tahun) ? 'awal' : 'akhir';
}

function ujung(
  nilai: number,
  atas: number | undefined,
  ketepatan: string | undefined,
  tahun: number | undefined,
  sebagian: boolean,
): Ujung {
  return {
    nilai,
    ...(atas !== undefined && { atas }),
    ...(ketepatan !== undefined && { ketepatan }),
    ...(tahun !== undefined && { tahun }),
    ...(sebagian && { sebagian }),
  };
}

/** The least and the most that a reading can mean. */
function batas(u: Ujung): [bawah: number, atas: number] {
  const atas = u.atas ?? u.nilai;
  if (u.ketepatan === 'lebih-dari') return [u.nilai, Infinity];
  if (u.ketepatan === 'kurang-dari' || u.ketepatan === 'paling-banyak') return [-Infinity, atas];
  return [u.nilai, atas];
}

function bandingUjung(awal: Ujung, akhir: Ujung): Arah | undefined {
  const [a, b] = [batas(awal), batas(akhir)];
  if (a[0] === a[1] && a[0] === b[0] && b[0] === b[1]) return 'tetap';
  if (b[0] > a[1]) return 'naik';
  if (b[1] < a[0]) return 'turun';
  return undefined;
}
