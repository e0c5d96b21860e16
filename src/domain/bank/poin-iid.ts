/**
 * What the replications of an innovation are worth in its kematangan: indicator 31 of the Indeks Inovasi Daerah.
 *
 * Rule (guideline 2023 and 2026, read from applications that clone the form and from Surat Kepala BSKDN
 * 400.10.11/1887/BSKDN, 29 April 2026; see `content/kosakata/kematangan/`): one, two or three regions are level 1, 2 or 3,
 * each level worth the weight of the indicator (3, so 3, 6 or 9 of 111 points; weight 2 of 150 before). What counts is a
 * dated document of the adopter (PKS, MoU, a statement of having replicated), not how far the copy got. The edition of 2026
 * also names correspondence; whether a letter of a copy that does not run yet is that, only an assessor decides. Edition 2023 takes documents of T-2 to T-1; the window of other editions is not known. Regions are
 * counted once each in every edition: the text asks for different regions from the transitional edition on.
 */
import type { Katalog } from '../katalog.ts';
import type { LangkahRelasi, Relasi } from '../replikasi.ts';
import type { EdisiKematangan } from '../schema/kosakata.ts';
import { dinyatakanTiruan } from './keadaan.ts';

/** Why a paper does not count; `perlu-dinilai` may count as "another document of replication", which only an assessor decides. */
export type SebabTidakDihitung = 'tanpa-tanggal' | 'di-luar-jendela' | 'bukan-tiruan' | 'korespondensi' | 'perlu-dinilai';

export interface BuktiReplikasi {
  /** Kode of the adopter. */
  penerima: string;
  judul: string;
  tanggal?: string | undefined;
  /** Absent when the paper counts, as far as the window of the edition is known. */
  sebab?: SebabTidakDihitung;
}

export interface PoinReplikasi {
  edisi: string;
  tahun: number;
  /** Calendar years of the documents that are taken; absent where the edition's window is not known. */
  jendela?: { dari: number; sampai: number };
  /** Level 0 to 3 and its points; absent where the window is not known. */
  tingkat?: number;
  poin?: number;
  /** The most that the dated papers on record could give, whatever the window. */
  tertinggi: { tingkat: number; poin: number };
  maksIndikator: number;
  maksKematangan: number;
  bukti: BuktiReplikasi[];
  /** Kode of the adopters of declared copies for which no paper is on record. */
  tanpaDokumen: string[];
}

type Kesepakatan = Katalog['kesepakatan'][number];

const TINGKAT_TERTINGGI = 3;
const NASKAH_LANGKAH = new Set(['kontrak', 'nota-kesepahaman']);
const NASKAH_KESEPAKATAN = new Set(['mou', 'pks', 'kesepakatan-bersama']);

/**
 * @param inovasi id of the innovation, whose relations are `relasi`
 * @param tahun year of the assessment (T)
 * @throws Error when the edition has no indicator `replikasi`
 */
export function poinReplikasi(
  inovasi: string,
  relasi: readonly Relasi[],
  kesepakatan: readonly Kesepakatan[],
  edisi: EdisiKematangan,
  tahun: number,
): PoinReplikasi {
  const indikator = edisi.indikator.find((i) => i.id === 'replikasi');
  if (!indikator) throw new Error(`Edisi ${edisi.edisi} tidak memuat indikator replikasi`);
  const aturan = indikator.buktiReplikasi;
  const jendela = aturan?.jendela && { dari: tahun + aturan.jendela.dari, sampai: tahun + aturan.jendela.sampai };
  const korespondensi = aturan?.korespondensi ?? false;
  const bukti = [
    ...relasi.flatMap((r) => r.langkah.flatMap((l) => (l.dokumen ? [dariLangkah(r, l, l.dokumen, korespondensi)] : []))),
    ...kesepakatan.filter((x) => x.inovasi?.includes(inovasi)).flatMap((x) => dariKesepakatan(x, korespondensi)),
  ].map((b) => (b.sebab === undefined && jendela && !didalam(b.tanggal!, jendela) ? { ...b, sebab: 'di-luar-jendela' as const } : b));
  const tingkat = (uji: (b: BuktiReplikasi) => boolean) =>
    Math.min(TINGKAT_TERTINGGI, new Set(bukti.filter(uji).map((b) => b.penerima)).size);
  const nilai = (n: number) => ({ tingkat: n, poin: n * indikator.bobot });
  const berdokumen = new Set(bukti.map((b) => b.penerima));
  return {
    edisi: edisi.edisi,
    tahun,
    ...(jendela && { jendela, ...nilai(tingkat((b) => b.sebab === undefined)) }),
    tertinggi: nilai(tingkat((b) => b.sebab === undefined || b.sebab === 'di-luar-jendela')),
    maksIndikator: TINGKAT_TERTINGGI * indikator.bobot,
    maksKematangan: edisi.maks,
    bukti,
    tanpaDokumen: relasi.filter((r) => dinyatakanTiruan(r) && !berdokumen.has(r.penerima)).map((r) => r.penerima),
  };
}

function didalam(tanggal: string, j: { dari: number; sampai: number }): boolean {
  const tahun = Number(tanggal.slice(0, 4));
  return tahun >= j.dari && tahun <= j.sampai;
}

/** A letter before use is at most correspondence. */
const suratSaja = (korespondensi: boolean): SebabTidakDihitung => (korespondensi ? 'perlu-dinilai' : 'korespondensi');

/** A signed paper without a day of its own has that of the step at which it was signed. */
function dariLangkah(r: Relasi, l: LangkahRelasi, d: NonNullable<LangkahRelasi['dokumen']>, korespondensi: boolean): BuktiReplikasi {
  const naskah = NASKAH_LANGKAH.has(d.jenis);
  const tanggal = d.tanggal ?? (naskah ? l.tanggal : undefined);
  const pakai = l.langkah === 'uji-coba' || l.langkah === 'berjalan';
  const sebab = !dinyatakanTiruan(r)
    ? 'bukan-tiruan'
    : d.jenis === 'surat' && !pakai
      ? suratSaja(korespondensi)
      : !naskah && d.jenis !== 'surat'
        ? 'perlu-dinilai'
        : tanggal === undefined
          ? 'tanpa-tanggal'
          : undefined;
  return { penerima: r.penerima, judul: d.judul, tanggal, ...(sebab && { sebab }) };
}

function dariKesepakatan(x: Kesepakatan, korespondensi: boolean): BuktiReplikasi[] {
  // A statement of interest is a letter; grants and partnerships may be "another document".
  const sebab = NASKAH_KESEPAKATAN.has(x.jenis) ? undefined : x.jenis === 'surat-pernyataan' ? suratSaja(korespondensi) : 'perlu-dinilai';
  return x.pihak.map((p) => ({ penerima: p.kode, judul: x.judul, tanggal: x.tanggal, ...(sebab && { sebab }) }));
}
