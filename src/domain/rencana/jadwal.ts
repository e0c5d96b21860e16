/** The days of a step, as far as its dates are known, and whether it is behind its plan on a day. */
import type { Rencana } from '../schema/daerah.ts';
import { lebihLambat } from '../tanggal.ts';
import { DIHENTIKAN } from './rencana.ts';

export type LangkahRencana = Rencana['langkah'][number];

/** Days from which and to which a date may reach: `2026-02` is 2026-02-01 to 2026-02-28, a full day itself twice. */
export interface Rentang {
  awal: string;
  akhir: string;
}

/** @param tanggal `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function rentangTanggal(tanggal: string): Rentang {
  const [tahun = 0, bulan, hari] = tanggal.split('-').map(Number);
  if (hari !== undefined) return { awal: tanggal, akhir: tanggal };
  // Day 0 of the next month is the last of this one.
  const terakhir = new Date(Date.UTC(tahun, bulan ?? 12, 0)).toISOString().slice(0, 10);
  return { awal: bulan === undefined ? `${tahun}-01-01` : `${tanggal}-01`, akhir: terakhir };
}

/** How a step is behind: past its end without being done, or past its start without having begun. */
export type Lewat = 'akhir' | 'mulai';

/**
 * Undefined when the step is not behind, or its dates do not tell. The record may be older than the day: say of when it is.
 * @param hariIni `YYYY-MM-DD`
 */
export function lewatJadwal(l: Pick<LangkahRencana, 'mulai' | 'selesai' | 'status'>, hariIni: string): Lewat | undefined {
  if (l.status === 'selesai') return undefined;
  if (lebihLambat(hariIni, l.selesai)) return 'akhir';
  return l.status === 'belum' && lebihLambat(hariIni, l.mulai) ? 'mulai' : undefined;
}

/** Steps of a plan that are behind; of a stopped plan none, for nobody waits for it. */
export function langkahLewat(r: Pick<Rencana, 'langkah' | 'status'>, hariIni: string): LangkahRencana[] {
  return r.status === DIHENTIKAN ? [] : r.langkah.filter((l) => lewatJadwal(l, hariIni) !== undefined);
}
