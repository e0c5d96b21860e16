/** Predikat and awards year by year, as announced. */
import type { DaerahBanding, NomorSumber } from './bahan.ts';
import { catatanMedan } from './titik.ts';

export interface PredikatTahun {
  tahun: number;
  /** Ids, each once; more than one where sources differ. */
  predikat: string[];
  /** True when every source of a predikat may mean another year. */
  diragukan: boolean;
  /** Won "Terinovatif" of the Innovative Government Award: an award, not a predikat (domain.md 9). */
  terinovatif: boolean;
  penghargaan: string[];
  /** Remarks of the record on these facts, each once. */
  catatan: string[];
  sumber: NomorSumber[];
}

/** Only years with a predikat or an award; in time order. */
export function predikatPerTahun(d: Pick<DaerahBanding, 'indeks'>): PredikatTahun[] {
  const fakta = d.indeks.filter((f) => f.predikat !== undefined || f.penghargaan !== undefined);
  return [...Map.groupBy(fakta, (f) => f.tahun)]
    .sort(([a], [b]) => a - b)
    .map(([tahun, daftar]) => ({
      tahun,
      predikat: [...new Set(daftar.flatMap((f) => f.predikat ?? []))],
      diragukan: daftar.some(
        (f) => f.predikat !== undefined && !daftar.some((g) => g.predikat === f.predikat && g.diragukan === undefined),
      ),
      terinovatif: daftar.some((f) => f.penghargaan !== undefined && menangTerinovatif(f.penghargaan)),
      penghargaan: ringkasPenghargaan(
        daftar.flatMap((f) => f.penghargaan ?? []),
        tahun,
      ),
      catatan: [...new Set(daftar.flatMap((f) => catatanMedan(f, 'predikat') ?? []))],
      sumber: [...new Set(daftar.flatMap((f) => f.sumber))].sort((a, b) => a - b),
    }));
}

/** Lists of nominees, finalists and "one of several categories" are no win. */
const BELUM_MENANG = /nomin|besar|daftar|finalis| atau /i;

export function menangTerinovatif(penghargaan: string): boolean {
  return /^IGA\b.*terinovatif/i.test(penghargaan) && sudahMenang(penghargaan);
}

/** Any award, as against a place among those from whom the winners are chosen. */
export function sudahMenang(penghargaan: string): boolean {
  return !BELUM_MENANG.test(penghargaan);
}

/** Awards of one year without the words that stand beside them anyway; told once, and without nominations where one was won. */
export function ringkasPenghargaan(penghargaan: readonly string[], tahun: number): string[] {
  // An award of which no more is known than its name keeps it.
  const singkat = penghargaan.map((p) => p.replace(new RegExp(`^IGA(?: ${tahun})?[,:]? *`), '') || p);
  const inti = (p: string) =>
    p
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .trim();
  const unik = [...new Map(singkat.map((p) => [inti(p), p.charAt(0).toUpperCase() + p.slice(1)])).values()];
  const menang = unik.filter(sudahMenang);
  return menang.length ? menang : unik;
}
