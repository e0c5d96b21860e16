/** What part of the earth a map shows. Indonesia lies on the equator, so degrees are drawn as squares: no projection is needed. */

/** Edges in degrees; east and north are positive. */
export interface JendelaPeta {
  barat: number;
  timur: number;
  selatan: number;
  utara: number;
}

/** All of Indonesia, with a little sea. */
export const NUSANTARA: JendelaPeta = { barat: 94.6, timur: 141.4, selatan: -11.2, utara: 6.2 };

export interface PilihanJendela {
  /** Smallest width in degrees. Default about 400 km, so that even one point lies near some coast that one knows. */
  lebarMin?: number;
  /** Share of the span that is added on each side. Default: a point lies inside its region, not on its edge. */
  pinggir?: number;
}

/** Height to width. Long provinces get sea on both sides instead of a page-long picture. */
const RASIO = { rendah: 0.36, tinggi: 0.72 };

/** The window around some points [bujur, lintang]; all of Indonesia when there is none. */
export function jendelaTitik(
  titik: readonly (readonly [number, number])[],
  { lebarMin = 3.6, pinggir = 0.16 }: PilihanJendela = {},
): JendelaPeta {
  if (titik.length === 0) return NUSANTARA;
  const rentang = (n: 0 | 1) => {
    const nilai = titik.map((t) => t[n]);
    const [dari, sampai] = [Math.min(...nilai), Math.max(...nilai)];
    return { tengah: (dari + sampai) / 2, lebar: sampai - dari };
  };
  const [bujur, lintang] = [rentang(0), rentang(1)];
  const tepi = 2 * pinggir * Math.max(bujur.lebar, lintang.lebar);
  const tinggi = Math.max(lintang.lebar + tepi, Math.max(lebarMin, bujur.lebar + tepi) * RASIO.rendah);
  const lebar = Math.max(lebarMin, bujur.lebar + tepi, tinggi / RASIO.tinggi);
  return {
    barat: bujur.tengah - lebar / 2,
    timur: bujur.tengah + lebar / 2,
    selatan: lintang.tengah - tinggi / 2,
    utara: lintang.tengah + tinggi / 2,
  };
}

const KM_PER_DERAJAT = 111.195;

/** Kilometres between two points [bujur, lintang] along the great circle. */
export function jarakKm(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = (d: number) => (d * Math.PI) / 180;
  const kosinus = Math.sin(rad(a[1])) * Math.sin(rad(b[1])) + Math.cos(rad(a[1])) * Math.cos(rad(b[1])) * Math.cos(rad(b[0] - a[0]));
  return (Math.acos(Math.min(1, kosinus)) * 180 * KM_PER_DERAJAT) / Math.PI;
}
