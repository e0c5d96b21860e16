/**
 * The worth of an innovation for one visitor, as a sum of points with their reasons. Whole points, so that equal means
 * equal. What is not known gives 0 and stands among the open points.
 *
 * | Point | Worth |
 * |---|---|
 * | the theme wished for: its main theme, one of its themes | 40, 30 |
 * | free text: share of the typed words that the record answers | 0 to 40 |
 * | in use in a similar region, the province, the island, elsewhere (the origin counts while it runs) | 20, 12, 8, 4 |
 * | the origin borders on the visitor's region | 4 |
 * | result: a number beside its starting point, a number | 12, 8 |
 * | awards of its own: the first, each further | 3, 1; 6 at most |
 * | each declared copy that runs: told by two sides, by the adopter, by the origin or the public record | 6, 4, 3; 18 at most |
 * | each tested prerequisite that is met | 3; 9 at most |
 * | each that is not met: necessary, merely helpful | −8, −3 |
 * | internet, time, kind as the visitor wishes; not so | 5; −10 |
 * | somebody paid whom the visitor named; somebody else | 5; 0 |
 * | known to have ended where it began | −15 |
 *
 * The cost ceiling gives no points: it only chooses the group (`biaya.ts`).
 */
import type { DaerahBanding } from '../banding/bahan.ts';
import type { Suara } from '../replikasi.ts';
import { ujiPrasyarat, type HasilUji } from './bisakah.ts';
import { biayaSeluruh } from './biaya.ts';
import { cukupKoneksi, type Calon, type Koneksi } from './calon.ts';
import type { Lingkar, Sekitar } from './lingkar.ts';

export interface Keinginan {
  /** Id of the vocabulary `tema`. */
  tema?: string;
  /** By address of the innovation: how far it answers the free text, above 0 to 1. Absent while nothing is typed. */
  teks?: ReadonlyMap<string, number>;
  /** Most that may be spent, in rupiah. */
  biaya?: number;
  /** Who is to pay: id of the vocabulary `sumber-dana`. */
  dana?: string;
  /** The internet that there is. */
  koneksi?: Koneksi;
  /** Months until it must be in use. */
  bulan?: number;
  jenis?: string;
}

export type Butir = { nilai: number } & (
  | { hal: 'tema'; utama: boolean }
  | { hal: 'teks' }
  | { hal: 'pemakaian'; lingkar: Lingkar; kode: string[] }
  | { hal: 'tetangga' }
  | { hal: 'hasil'; berpembanding: boolean }
  | { hal: 'penghargaan' }
  | { hal: 'peniru'; suara: Partial<Record<Suara, number>> }
  | { hal: 'terpenuhi'; teks: string; uji: HasilUji }
  | { hal: 'belum'; teks: string; wajib: boolean; uji: HasilUji }
  | { hal: 'koneksi' | 'bulan' | 'jenis'; cocok: boolean }
  | { hal: 'dana'; cocok: boolean }
  | { hal: 'berakhir' }
);

/** What the visitor asked for, or must know, and the record does not tell. */
export type Terbuka = 'hasil' | 'prasyarat' | 'uji' | 'koneksi' | 'bulan' | 'jenis' | 'dana' | 'biaya' | 'biaya-awal' | 'biaya-tahunan';

export interface Penilaian {
  nilai: number;
  butir: Butir[];
  terbuka: Terbuka[];
}

const LINGKAR_NILAI: Record<Lingkar, number> = { serupa: 20, provinsi: 12, pulau: 8, nasional: 4 };
const SUARA_NILAI: Record<Suara, number> = { 'dua-pihak': 6, penerima: 4, asal: 3, publik: 3 };

/** @param sekitar absent while the visitor names no region: then nothing counts as near, and no prerequisite is tested */
export function nilai(c: Calon, ingin: Keinginan, sekitar: Sekitar | undefined): Penilaian {
  const uji = sekitar ? c.uji.map((p) => ({ p, hasil: ujiPrasyarat(p, sekitar.acuan) })) : [];
  const terpenuhi = uji.filter((u) => u.hasil.keadaan === 'terpenuhi');
  const butir: Butir[] = [
    ...kesesuaian(c, ingin),
    ...kedekatan(c, sekitar),
    ...bukti(c),
    ...terpenuhi.map(({ p, hasil }, n): Butir => ({ hal: 'terpenuhi', nilai: n < 3 ? 3 : 0, teks: p.teks, uji: hasil })),
    ...uji
      .filter((u) => u.hasil.keadaan === 'belum')
      .map(({ p, hasil }): Butir => ({
        hal: 'belum',
        nilai: p.wajib === false ? -3 : -8,
        teks: p.teks,
        wajib: p.wajib !== false,
        uji: hasil,
      })),
    ...batas(c, ingin),
    ...(c.berakhir ? [{ hal: 'berakhir', nilai: -15 } as const] : []),
  ];
  return { nilai: butir.reduce((n, b) => n + b.nilai, 0), butir, terbuka: terbuka(c, ingin, sekitar?.acuan) };
}

function kesesuaian(c: Calon, { tema, teks }: Keinginan): Butir[] {
  const bagian = teks?.get(c.alamat) ?? 0;
  const utama = c.tema[0] === tema;
  return [
    ...(tema !== undefined && c.tema.includes(tema) ? [{ hal: 'tema', nilai: utama ? 40 : 30, utama } as const] : []),
    ...(bagian > 0 ? [{ hal: 'teks', nilai: Math.round(40 * Math.min(1, bagian)) } as const] : []),
  ];
}

function kedekatan(c: Calon, s: Sekitar | undefined): Butir[] {
  // Where it has ended it is in use no longer.
  const dekat = s?.terdekat([...(c.berakhir ? [] : [c.asal]), ...c.peniru.map((p) => p.kode)]);
  return [
    ...(dekat ? [{ hal: 'pemakaian', nilai: LINGKAR_NILAI[dekat.lingkar], ...dekat } as const] : []),
    ...(s?.acuan.tetangga.includes(c.asal) ? [{ hal: 'tetangga', nilai: 4 } as const] : []),
  ];
}

function bukti({ hasil, penghargaan, peniru }: Calon): Butir[] {
  const suara: Partial<Record<Suara, number>> = {};
  for (const p of peniru) suara[p.suara] = (suara[p.suara] ?? 0) + 1;
  const tiruan = peniru.reduce((n, p) => n + SUARA_NILAI[p.suara], 0);
  return [
    ...(hasil ? [{ hal: 'hasil', nilai: hasil === 2 ? 12 : 8, berpembanding: hasil === 2 } as const] : []),
    ...(penghargaan ? [{ hal: 'penghargaan', nilai: Math.min(6, 2 + penghargaan) } as const] : []),
    ...(peniru.length ? [{ hal: 'peniru', nilai: Math.min(18, tiruan), suara } as const] : []),
  ];
}

/** Limits that the visitor set and the record answers. */
function batas(c: Calon, ingin: Keinginan): Butir[] {
  const putus = (hal: 'koneksi' | 'bulan' | 'jenis', cocok: boolean): Butir => ({ hal, nilai: cocok ? 5 : -10, cocok });
  const dana = danaDiketahui(c);
  return [
    ...(ingin.koneksi && c.koneksi ? [putus('koneksi', cukupKoneksi(c.koneksi, ingin.koneksi))] : []),
    ...(ingin.bulan !== undefined && c.bulan !== undefined ? [putus('bulan', c.bulan <= ingin.bulan)] : []),
    ...(ingin.jenis && c.jenis ? [putus('jenis', c.jenis === ingin.jenis)] : []),
    // Whoever paid there does not bind who pays here.
    ...(ingin.dana && dana.length
      ? [{ hal: 'dana', nilai: dana.includes(ingin.dana) ? 5 : 0, cocok: dana.includes(ingin.dana) } as const]
      : []),
  ];
}

/** Who paid any cost of it, each once. */
export function danaDiketahui({ biaya }: Pick<Calon, 'biaya'>): string[] {
  return [...new Set(biaya.flatMap((b) => b.dana ?? []))];
}

function terbuka(c: Calon, ingin: Keinginan, d: DaerahBanding | undefined): Terbuka[] {
  const { awal, tahunan } = biayaSeluruh(c.biaya);
  const hal: [Terbuka, boolean][] = [
    ['biaya', !awal && !tahunan],
    ['biaya-awal', !awal && tahunan],
    ['biaya-tahunan', awal && !tahunan],
    ['dana', ingin.dana !== undefined && danaDiketahui(c).length === 0],
    ['koneksi', ingin.koneksi !== undefined && c.koneksi === undefined],
    ['bulan', ingin.bulan !== undefined && c.bulan === undefined],
    ['jenis', ingin.jenis !== undefined && c.jenis === undefined],
    ['hasil', c.hasil === 0],
    ['prasyarat', c.prasyarat === 0],
    ['uji', d !== undefined && c.uji.some((p) => ujiPrasyarat(p, d).keadaan === 'belum-diketahui')],
  ];
  return hal.flatMap(([h, ya]) => (ya ? [h] : []));
}
