/**
 * Values to places on a line. d3-array gives the round steps; d3-scale would bring colours, dates and locales with it,
 * more than all charts of a page together.
 */
import { nice } from 'd3-array';

type Ujung = readonly [number, number];
export type Skala = (nilai: number) => number;

/** A straight line from the ends of `asal` to those of `ke`; the middle of `ke` where the ends of `asal` are one. */
export function lurus([a, b]: Ujung, [c, d]: Ujung): Skala {
  return (n) => {
    const t = a === b ? 0.5 : (n - a) / (b - a);
    return c * (1 - t) + d * t;
  };
}

/** Ranks crowd at the top: steps shrink with the square root. @param asal from 0 upwards */
export function akar([a, b]: Ujung, ke: Ujung): Skala {
  const s = lurus([Math.sqrt(a), Math.sqrt(b)], ke);
  return (n) => s(Math.sqrt(n));
}

/** Equal steps for equal ratios. @param asal above 0 */
export function logaritma([a, b]: Ujung, ke: Ujung): Skala {
  const s = lurus([Math.log(a), Math.log(b)], ke);
  return (n) => s(Math.log(n));
}

/** The ends moved outwards to round values of about `jumlah` steps. */
export function bulatkanUjung([a, b]: Ujung, jumlah: number): [number, number] {
  return nice(a, b, jumlah);
}
