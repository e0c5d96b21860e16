/** Stages of a competition in words, the past apart from what comes. */
import { masaTahap, rentangTahap, type Tahap } from '../domain/kompetisi/jadwal.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_AJANG as P } from '../text/pesan/kompetisi.ts';

export interface BarisJadwal {
  tahun: number;
  tahap: string;
  kapan: string;
  kini: boolean;
  rujukan: number[];
}

/** When a stage is, as exact as it is known. */
export function kapan(t: Tahap): string {
  if (!rentangTahap(t)) return P.tahunSaja(t.tahun);
  if (t.mulai !== undefined && t.selesai !== undefined && t.mulai !== t.selesai) return P.sampai(t.mulai, t.selesai);
  return tanggalIndonesia((t.mulai ?? t.selesai)!);
}

/** Coming ones in their order, past ones the newest first. */
export function jadwalTampil(
  jadwal: readonly Tahap[],
  tanggal: string,
  rujuk: (id: readonly string[]) => number[],
): { akan: BarisJadwal[]; sudah: BarisJadwal[] } {
  const baris = (t: Tahap): BarisJadwal => ({
    tahun: t.tahun,
    tahap: t.tahap,
    kapan: kapan(t),
    kini: masaTahap(t, tanggal) === 'kini',
    rujukan: rujuk(t.sumber),
  });
  const kunci = (t: Tahap) => rentangTahap(t)?.dari ?? `${t.tahun}-99`;
  const urut = jadwal.toSorted((a, b) => (kunci(a) < kunci(b) ? -1 : kunci(a) > kunci(b) ? 1 : 0));
  const lewat = (t: Tahap) => masaTahap(t, tanggal) === 'sudah';
  return {
    akan: urut.filter((t) => !lewat(t)).map(baris),
    sudah: urut.filter(lewat).reverse().map(baris),
  };
}
