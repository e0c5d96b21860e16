/** What a letter that was written in this tab tells the entry of interest that follows it. */
import type { IdNaskah } from '../text/pesan/naskah.ts';
import type { Isian } from './bahan.ts';

/** The form of a paper as it is kept, with the paper that it filled last. */
export interface IsianTersimpan extends Isian {
  /** `<folder>/<slug>`; absent of the general papers. */
  inovasi?: string | undefined;
  naskah?: IdNaskah | undefined;
}

export interface BekalMinat {
  /** Slug of the region that wrote. */
  daerah?: string | undefined;
  nomor?: string | undefined;
  tanggal?: string | undefined;
  /** The office that signed. */
  unit?: string | undefined;
}

/** Papers by which a region tells the origin of its interest. */
export const SURAT_MINAT: readonly IdNaskah[] = ['minat', 'tindak-lanjut'];

/**
 * Number and date only of a letter about this very innovation; a date to come is none.
 * @param hari today, `YYYY-MM-DD`
 */
export function bekalMinat(s: IsianTersimpan, inovasi: string, hari: string): BekalMinat {
  const suratIni = s.inovasi === inovasi && s.naskah !== undefined && SURAT_MINAT.includes(s.naskah);
  return {
    daerah: s.daerah?.slug,
    ...(suratIni && { nomor: s.nomor, tanggal: s.tanggal !== undefined && s.tanggal <= hari ? s.tanggal : undefined }),
    unit: s.penanda === 'bappeda' || s.penanda === 'dinas' ? s.kantor : undefined,
  };
}
