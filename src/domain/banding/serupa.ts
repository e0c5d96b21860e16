/**
 * Regions like a given one: of the same kind, near in population and density, and in poverty as far as the visitor
 * weighs it. Every answer says on which axis it is how far away.
 *
 * Only autonomous regions take part. The administrative kabupaten and kota of Jakarta have no regional government of
 * their own, so neither are they proposed nor does the scale of their kind include them.
 */
import { bandingTeks } from '../temuan.ts';
import type { BahanBanding, DaerahBanding } from './bahan.ts';

export interface PilihanSerupa {
  /** Weight of poverty beside population and density, which weigh 1 each: 0 (left out) to 2. */
  bobotKemiskinan: number;
  /** Only regions that share a border on land. */
  tetangga?: boolean;
  pulau?: boolean;
  /** Only regions of the same declared class of fiscal capacity; no effect while the class of the base is unknown. */
  fiskal?: boolean;
}

export interface SelisihKali {
  /** Candidate divided by base. */
  kali: number;
  /** Difference of the logarithms in standard deviations of the kind, 0 upwards. */
  beda: number;
}

export interface SelisihKemiskinan {
  /** Percent, of the candidate and of the base. */
  nilai: number;
  acuan: number;
  tahun: number;
  metode: string;
  beda: number;
}

export interface Serupa {
  daerah: DaerahBanding;
  /** 0 is alike; 1 is one standard deviation on the (weighted, quadratic) average of the axes. */
  jarak: number;
  penduduk: SelisihKali;
  kepadatan: SelisihKali;
  /** Unknown where no year of one method is known of both; such a pair is judged by the other axes alone. */
  kemiskinan: SelisihKemiskinan | 'belum-diketahui' | 'diabaikan';
  berbatasan: boolean;
}

/** Why a region has no similar ones: it is not autonomous, or its own population or area is unknown. */
export type TanpaSerupa = 'bukan-otonom' | 'tanpa-penduduk';

export function halanganSerupa(d: DaerahBanding): TanpaSerupa | undefined {
  return !d.otonom ? 'bukan-otonom' : ukuran(d) ? undefined : 'tanpa-penduduk';
}

/** All others of its kind that pass the filters, the most alike first; none where `halanganSerupa` names a reason. */
export function daerahSerupa(b: Pick<BahanBanding, 'daerah'>, acuan: DaerahBanding, pilihan: PilihanSerupa): Serupa[] {
  const a = ukuran(acuan);
  if (!a || halanganSerupa(acuan)) return [];
  const sejenis = b.daerah.flatMap((daerah) => {
    const u = daerah.jenis === acuan.jenis && !halanganSerupa(daerah) && ukuran(daerah);
    return u ? [{ daerah, u }] : [];
  });
  const skala = {
    penduduk: simpangan(sejenis.map((x) => x.u.penduduk)),
    kepadatan: simpangan(sejenis.map((x) => x.u.kepadatan)),
    kemiskinan: skalaKemiskinan(sejenis.map((x) => x.daerah)),
  };
  const kemiskinanAcuan = kemiskinan(acuan);
  const kali = (calon: number, dasar: number, s: number): SelisihKali => ({
    kali: 10 ** (calon - dasar),
    beda: s > 0 ? Math.abs(calon - dasar) / s : 0,
  });
  return sejenis
    .filter(({ daerah }) => daerah.kode !== acuan.kode && lolosSaringan(daerah, acuan, pilihan))
    .map(({ daerah, u }): Serupa => {
      const penduduk = kali(u.penduduk, a.penduduk, skala.penduduk);
      const kepadatan = kali(u.kepadatan, a.kepadatan, skala.kepadatan);
      const miskin: Serupa['kemiskinan'] =
        pilihan.bobotKemiskinan > 0
          ? (selisihKemiskinan(kemiskinan(daerah), kemiskinanAcuan, skala.kemiskinan) ?? 'belum-diketahui')
          : 'diabaikan';
      // An average, not a sum: an axis that is unknown must not bring a region nearer.
      const sumbu = [
        [penduduk.beda, 1],
        [kepadatan.beda, 1],
        ...(typeof miskin === 'object' ? [[miskin.beda, pilihan.bobotKemiskinan] as const] : []),
      ] as const;
      const bobot = sumbu.reduce((n, [, w]) => n + w, 0);
      const jarak = Math.sqrt(sumbu.reduce((n, [beda, w]) => n + w * beda ** 2, 0) / bobot);
      return { daerah, jarak, penduduk, kepadatan, kemiskinan: miskin, berbatasan: acuan.tetangga.includes(daerah.kode) };
    })
    .sort((x, y) => x.jarak - y.jarak || bandingTeks(x.daerah.kode, y.daerah.kode));
}

function lolosSaringan(calon: DaerahBanding, acuan: DaerahBanding, p: PilihanSerupa): boolean {
  return (
    (!p.tetangga || acuan.tetangga.includes(calon.kode)) &&
    (!p.pulau || calon.pulau === acuan.pulau) &&
    (!p.fiskal || !acuan.fiskal || calon.fiskal?.kelas === acuan.fiskal.kelas)
  );
}

/** Common logarithms of population and of people per square kilometre. */
function ukuran(d: DaerahBanding): { penduduk: number; kepadatan: number } | undefined {
  if (!d.penduduk || !d.luasKm2) return undefined;
  return { penduduk: Math.log10(d.penduduk), kepadatan: Math.log10(d.penduduk / d.luasKm2) };
}

/** Standard deviation of a whole group; 0 for fewer than two. */
function simpangan(nilai: readonly number[]): number {
  const rata = nilai.reduce((n, x) => n + x, 0) / nilai.length;
  return Math.sqrt(nilai.reduce((n, x) => n + (x - rata) ** 2, 0) / nilai.length);
}

interface Kemiskinan {
  metode: string;
  tahun: number;
  nilai: number;
}

/** Newest first, then by method. Where sources differ about one year, that year is no ground to stand on. */
function kemiskinan(d: DaerahBanding): Kemiskinan[] {
  const fakta = d.konteks.flatMap(({ indikator, nilai, tahun, metode }) =>
    indikator === 'kemiskinan' && nilai !== undefined && tahun !== undefined ? [{ nilai, tahun, metode }] : [],
  );
  return [...Map.groupBy(fakta, (f) => `${f.tahun} ${f.metode}`).values()]
    .flatMap((f) => (new Set(f.map((x) => x.nilai)).size === 1 ? [f[0]!] : []))
    .sort((x, y) => y.tahun - x.tahun || bandingTeks(x.metode, y.metode));
}

/** Spread within the kind by method, over the newest figure of each region. */
function skalaKemiskinan(daerah: readonly DaerahBanding[]): Map<string, number> {
  const perMetode = new Map<string, number[]>();
  for (const d of daerah) {
    const terbaru = new Map(
      kemiskinan(d)
        .reverse()
        .map((f) => [f.metode, f.nilai]),
    );
    for (const [metode, nilai] of terbaru) perMetode.set(metode, [...(perMetode.get(metode) ?? []), nilai]);
  }
  return new Map([...perMetode].map(([metode, nilai]) => [metode, simpangan(nilai)]));
}

/** The newest year that both know by one method. */
function selisihKemiskinan(
  calon: readonly Kemiskinan[],
  acuan: readonly Kemiskinan[],
  skala: ReadonlyMap<string, number>,
): SelisihKemiskinan | undefined {
  for (const { metode, tahun, nilai } of calon) {
    const sama = acuan.find((f) => f.tahun === tahun && f.metode === metode);
    const s = skala.get(metode);
    if (sama && s) return { nilai, acuan: sama.nilai, tahun, metode, beda: Math.abs(nilai - sama.nilai) / s };
  }
  return undefined;
}
