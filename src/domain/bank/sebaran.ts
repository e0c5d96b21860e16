/** What spreads: distinct pairs of origin and adopter in which a copy runs, never raw counts of visits or letters. */
import type { Relasi } from '../replikasi.ts';
import { bandingTeks } from '../temuan.ts';
import { dinyatakanTiruan, keadaanBank } from './keadaan.ts';

export interface Sebaran {
  inovasi: string;
  /** Kode of the regions in which a declared copy runs, each once, in rising order. */
  berjalan: string[];
  /** Kode of the regions that only try a declared copy. */
  ujiCoba: string[];
  /** Kode of the regions in which something alike runs or is tried that no one calls a copy. */
  serupa: string[];
  /** Place by the number of running copies, from 1; innovations with equal numbers share it. Absent where none runs. */
  peringkat?: number;
}

/**
 * One entry for each innovation that is in use elsewhere in any of these ways, the most running copies first; equal ones
 * by trials, then by what is alike, then by id. Relations past their date do not count.
 */
export function sebaran(relasi: readonly Relasi[]): Sebaran[] {
  const dipakai = relasi.filter((r) => r.kelompok === 'penerapan' && !r.kedaluwarsa);
  const daftar = [...Map.groupBy(dipakai, (r) => r.inovasi)].map(([inovasi, milik]): Sebaran => {
    const kode = (uji: (r: Relasi) => boolean) => [...new Set(milik.filter(uji).map((r) => r.penerima))].sort(bandingTeks);
    return {
      inovasi,
      berjalan: kode((r) => dinyatakanTiruan(r) && keadaanBank(r) === 'berjalan'),
      ujiCoba: kode((r) => dinyatakanTiruan(r) && keadaanBank(r) === 'uji-coba'),
      serupa: kode((r) => !dinyatakanTiruan(r)),
    };
  });
  daftar.sort(
    (a, b) =>
      b.berjalan.length - a.berjalan.length ||
      b.ujiCoba.length - a.ujiCoba.length ||
      b.serupa.length - a.serupa.length ||
      bandingTeks(a.inovasi, b.inovasi),
  );
  return daftar.map((s) =>
    s.berjalan.length === 0 ? s : { ...s, peringkat: 1 + daftar.filter((x) => x.berjalan.length > s.berjalan.length).length },
  );
}
