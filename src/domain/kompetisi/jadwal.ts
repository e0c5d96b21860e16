/** The calendar of a competition: days of a stage as far as they are known, and what is past on the day of the build. */
import type { Kompetisi } from '../schema/nasional.ts';
import { bandingTeks } from '../temuan.ts';

export type Tahap = NonNullable<Kompetisi['jadwal']>[number];

/** First and last day of a stage, both included. `perBulan`: a month, not a day, is known of one end at least. */
export interface Rentang {
  dari: string;
  sampai: string;
  perBulan: boolean;
}

/** `sudah` over, `kini` under way, `akan` ahead; `tahun-ini`: only the year is known, and it is the present one. */
export type Masa = 'sudah' | 'kini' | 'akan' | 'tahun-ini';

/** Last day of the month `YYYY-MM`. */
function akhirBulan(bulan: string): string {
  const [t, b] = bulan.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(t, b, 0)).toISOString().slice(0, 10);
}

const awal = (t: string) => (t.length === 7 ? `${t}-01` : t);
const akhir = (t: string) => (t.length === 7 ? akhirBulan(t) : t);

/**
 * Days of a stage. An end of which only the year is known says nothing of the day and is left out; a stage with one known
 * end lasts that day or month.
 * @returns undefined when neither end is known to the month
 */
export function rentangTahap(t: Pick<Tahap, 'mulai' | 'selesai'>): Rentang | undefined {
  const tahu = [t.mulai, t.selesai].filter((x) => x !== undefined && x.length >= 7) as string[];
  if (tahu.length === 0) return undefined;
  return { dari: awal(tahu[0]!), sampai: akhir(tahu.at(-1)!), perBulan: tahu.some((x) => x.length === 7) };
}

/** Where a stage stands on `tanggal`, a full day. */
export function masaTahap(t: Tahap, tanggal: string): Masa {
  const r = rentangTahap(t);
  const tahun = tanggal.slice(0, 4);
  if (!r) return String(t.tahun) === tahun ? 'tahun-ini' : String(t.tahun) < tahun ? 'sudah' : 'akan';
  return r.sampai < tanggal ? 'sudah' : r.dari <= tanggal ? 'kini' : 'akan';
}

/** The stage under way or next; of one year those with known days come first. Undefined where nothing is known to come. */
export function tahapBerikut(jadwal: readonly Tahap[], tanggal: string): Tahap | undefined {
  const nanti = jadwal.filter((t) => masaTahap(t, tanggal) !== 'sudah');
  const kunci = (t: Tahap) => rentangTahap(t)?.dari ?? `${t.tahun}-99`;
  return nanti.toSorted((a, b) => bandingTeks(kunci(a), kunci(b)))[0];
}

/** The day after `hari`, both `YYYY-MM-DD`. */
export function besoknya(hari: string): string {
  const [t, b, h] = hari.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(t, b - 1, h + 1)).toISOString().slice(0, 10);
}
