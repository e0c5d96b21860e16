/**
 * Which offices of a region have a plan of a year. As with innovations, absence here is not absence there: an office is said
 * to have none only where the region declares its offices, and its plans of that year, complete (`lengkap` in daerah.json).
 */
import type { DaerahKatalog, Katalog } from '../katalog.ts';
import { puncakOpd, susunOpd } from '../opd/susunan.ts';
import type { Opd } from '../schema/daerah.ts';
import { rencanaDaerah, type RencanaKatalog } from './rencana.ts';

export interface Pengajuan {
  tahun: number;
  rencana: RencanaKatalog[];
  /** Offices without induk that have a plan of that year, themselves or through a unit; in the order of opd.json. */
  sudah: Opd[];
  /** Absent without the declaration. */
  hitung?: {
    /** Perangkat daerah among the `sudah` above. */
    sudah: Opd[];
    /** Perangkat daerah in the list; `sudah` and `belum` together, never 0. */
    seluruh: number;
    belum: Opd[];
    /** Day of the declaration, `YYYY-MM-DD`. */
    per: string;
  };
}

/** One entry for each year that has a plan or is declared complete, the newest first. */
export function pengajuanDaerah(d: DaerahKatalog, k: Pick<Katalog, 'kosakata'>): Pengajuan[] {
  const semua = rencanaDaerah(d);
  const tahun = new Set([...semua.map((r) => r.isi.tahun), ...(d.profil?.isi.lengkap?.rencana ?? [])]);
  return [...tahun].sort((a, b) => b - a).map((t) => satuTahun(d, k, t, semua));
}

function satuTahun(d: DaerahKatalog, k: Pick<Katalog, 'kosakata'>, tahun: number, semua: readonly RencanaKatalog[]): Pengajuan {
  const rencana = semua.filter((r) => r.isi.tahun === tahun);
  const puncak = puncakOpd(d.opd.isi);
  const berencana = new Set(rencana.flatMap((r) => r.isi.opd.flatMap((id) => puncak.get(id) ?? [])));
  const sudah = d.opd.isi.filter((o) => berencana.has(o));
  const perangkat = susunOpd(d, k).flatMap((g) => (g.perangkat ? [g.opd] : []));
  const lengkap = d.profil?.isi.lengkap;
  if (!lengkap?.opd || !lengkap.rencana?.includes(tahun) || perangkat.length === 0) return { tahun, rencana, sudah };
  return {
    tahun,
    rencana,
    sudah,
    hitung: {
      sudah: perangkat.filter((o) => berencana.has(o)),
      seluruh: perangkat.length,
      belum: perangkat.filter((o) => !berencana.has(o)),
      per: lengkap.per,
    },
  };
}
