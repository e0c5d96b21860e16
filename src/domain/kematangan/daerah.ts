/**
 * The kematangan that the innovations of one region publish: of each the newest value, and who publishes none.
 *
 * Scales are never mixed: the line of 90 is asked of a value only where its own maximum is the one of that line. An innovation
 * that publishes nothing is unknown; it is counted neither below nor at the line.
 */
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../katalog.ts';
import type { EdisiKematangan } from '../schema/kosakata.ts';
import { ambangEdisi, skorKematangan, type Rincian } from './skor.ts';

export type CatatanKematangan = NonNullable<InovasiKatalog['isi']['kematangan']>[number];

export interface NilaiKematangan {
  /** As it stands in the record. */
  catatan: CatatanKematangan;
  edisi: string;
  /** Of the assessment; absent where the record does not tell, which is not the year of the edition. */
  tahun?: number;
  nilai: number;
  maks: number;
  /** Levels by indicator; absent where only the total is published. */
  rincian?: Rincian;
  /** The line, where it has a meaning on this scale; `tercapai` is absent where it has none. */
  ambang?: number;
  tercapai?: boolean;
  /** Mandatory indicators at level 0 or unanswered; absent where there is no breakdown to tell. */
  wajibKosong?: string[];
}

export interface KematanganInovasi {
  inovasi: InovasiKatalog;
  terbaru: NilaiKematangan;
  /** Other published values, the newest first: earlier years, other editions, other sources. */
  lain: NilaiKematangan[];
}

export interface KematanganDaerah {
  /** In the order of the ids. */
  ada: KematanganInovasi[];
  /** Innovations that publish no value. */
  tanpa: InovasiKatalog[];
  jumlah: {
    ada: number;
    tanpa: number;
    /** Of those on the scale of the line. */
    dibawah: number;
    mencapai: number;
    /** With a value on another scale, of which the line says nothing. */
    skalaLain: number;
    berrincian: number;
    /** With a breakdown that leaves a mandatory indicator empty. */
    wajibKosong: number;
  };
}

export function kematanganDaerah(d: Pick<DaerahKatalog, 'inovasi'>, k: Pick<Katalog, 'edisi'>): KematanganDaerah {
  const ada: KematanganInovasi[] = [];
  const tanpa: InovasiKatalog[] = [];
  for (const inovasi of d.inovasi) {
    const [terbaru, ...lain] = nilaiKematangan(inovasi.isi, k);
    if (terbaru) ada.push({ inovasi, terbaru, lain });
    else tanpa.push(inovasi);
  }
  const n = (uji: (x: NilaiKematangan) => boolean) => ada.filter((x) => uji(x.terbaru)).length;
  return {
    ada,
    tanpa,
    jumlah: {
      ada: ada.length,
      tanpa: tanpa.length,
      dibawah: n((x) => x.tercapai === false),
      mencapai: n((x) => x.tercapai === true),
      skalaLain: n((x) => x.tercapai === undefined),
      berrincian: n((x) => x.rincian !== undefined),
      wajibKosong: n((x) => (x.wajibKosong?.length ?? 0) > 0),
    },
  };
}

/**
 * Every published value of one innovation, the newest first: by the year of the assessment, or where that is not told by the
 * last year of the edition; then by the edition; then one with a breakdown before a bare total.
 */
export function nilaiKematangan(isi: Pick<InovasiKatalog['isi'], 'kematangan'>, k: Pick<Katalog, 'edisi'>): NilaiKematangan[] {
  const tahunEdisi = (edisi: string) => Math.max(0, ...(k.edisi.get(edisi)?.tahun ?? []));
  const tahun = (m: CatatanKematangan) => m.tahun ?? tahunEdisi(m.edisi);
  return [...(isi.kematangan ?? [])]
    .sort(
      (a, b) =>
        tahun(b) - tahun(a) ||
        tahunEdisi(b.edisi) - tahunEdisi(a.edisi) ||
        Number(b.rincian !== undefined) - Number(a.rincian !== undefined),
    )
    .map((m) => satuNilai(m, k.edisi.get(m.edisi)));
}

function satuNilai(m: CatatanKematangan, edisi: EdisiKematangan | undefined): NilaiKematangan {
  const ambang = ambangEdisi(m);
  return {
    catatan: m,
    edisi: m.edisi,
    ...(m.tahun !== undefined && { tahun: m.tahun }),
    nilai: m.nilai,
    maks: m.maks,
    ...(m.rincian && { rincian: m.rincian }),
    ...(ambang !== undefined && { ambang, tercapai: m.nilai >= ambang }),
    ...(m.rincian && edisi && { wajibKosong: skorKematangan(edisi, m.rincian).wajibKosong }),
  };
}
