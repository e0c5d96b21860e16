/** The kematangan that a record publishes, read for the self-assessment: from front matter or from the record's data file. */
import type { EdisiKematangan } from '../schema/kosakata.ts';
import { kelompok, saringJawaban } from './lembar.ts';
import type { Rincian } from './skor.ts';

export interface PenilaianCatatan {
  edisi: string;
  tahun?: number;
  jawaban: Rincian;
  /** Indicators or levels that the edition does not know. */
  diabaikan: string[];
}

export interface IsiCatatan {
  nama?: string;
  /** With a breakdown in an edition that is known; the best fit for the visitor first. */
  penilaian: PenilaianCatatan[];
  /** Totals without a breakdown. */
  tanpaRincian: { edisi: string; nilai?: number; maks?: number }[];
  /** Editions that are not known here. */
  edisiAsing: string[];
}

/**
 * @param isi anything that was read
 * @param edisi those that are known, the newest first
 * @param kini edition that the visitor has before him: it comes first
 * @returns undefined when it is not a record at all
 */
export function bacaKematangan(isi: unknown, edisi: readonly EdisiKematangan[], kini: string): IsiCatatan | undefined {
  const catatan = kelompok(isi);
  if (!catatan) return undefined;
  const hasil: IsiCatatan = { penilaian: [], tanpaRincian: [], edisiAsing: [] };
  if (typeof catatan['nama'] === 'string') hasil.nama = catatan['nama'];
  const { kematangan } = catatan;
  for (const butir of Array.isArray(kematangan) ? (kematangan as unknown[]) : [kematangan]) {
    const k = kelompok(butir);
    if (!k) continue;
    // Unquoted, 2026 is a number.
    const tulisan = typeof k['edisi'] === 'string' || typeof k['edisi'] === 'number' ? String(k['edisi']) : '';
    const e = edisi.find((x) => x.edisi === tulisan);
    if (!e) hasil.edisiAsing.push(tulisan);
    else if (!kelompok(k['rincian'])) hasil.tanpaRincian.push({ edisi: e.edisi, ...angka(k, 'nilai'), ...angka(k, 'maks') });
    else {
      const { jawaban, lain } = saringJawaban(k['rincian'], e);
      hasil.penilaian.push({ edisi: e.edisi, ...angka(k, 'tahun'), jawaban, diabaikan: lain });
    }
  }
  const urutan = new Map(edisi.map((e, n) => [e.edisi, e.edisi === kini ? -1 : n]));
  hasil.penilaian.sort((a, b) => urutan.get(a.edisi)! - urutan.get(b.edisi)! || (b.tahun ?? 0) - (a.tahun ?? 0));
  return hasil;
}

function angka<N extends string>(k: Record<string, unknown>, nama: N): Partial<Record<N, number>> {
  return typeof k[nama] === 'number' ? ({ [nama]: k[nama] } as Partial<Record<N, number>>) : {};
}
