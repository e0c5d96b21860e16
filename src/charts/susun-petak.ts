/**
 * Tile layout of regions computed from their points: each its own cell, moved as little as possible. North stays above
 * south and west left of east as far as a grid allows. Same points, same layout.
 */

/** [bujur, lintang] */
type Titik = readonly [number, number];

export interface SusunanPetak {
  kolom: number;
  baris: number;
  /** Column and row (from 0, row 0 in the north) of each point, in the order given. */
  letak: [number, number][];
}

/** Cells for every ten regions: a little room keeps neighbours near, too much loses the shape of a map. */
const RUANG = 1.25;

/**
 * @param titik one point a region
 * @param kolomMaks most columns that the width can carry, at least 1
 */
export function susunPetak(titik: readonly Titik[], kolomMaks: number): SusunanPetak {
  const n = titik.length;
  if (n === 0) return { kolom: 0, baris: 0, letak: [] };
  const [x, y] = [titik.map((t) => t[0]), titik.map((t) => -t[1])];
  const [lebar, tinggi] = [rentang(x), rentang(y)];
  // Points in one line, or all at one place, still need a grid of some shape.
  const rasio = lebar + tinggi === 0 ? 1 : Math.max(0.2, Math.min(5, lebar / Math.max(tinggi, lebar / 5)));
  const kolom = Math.max(1, Math.min(kolomMaks, n, Math.round(Math.sqrt(n * RUANG * rasio))));
  const baris = Math.max(Math.ceil(n / kolom), Math.round((n * RUANG) / kolom));
  const [ke, dari] = [sebar(x, kolom), sebar(y, baris)];
  const sel = Array.from({ length: kolom * baris }, (_, i) => [i % kolom, Math.floor(i / kolom)] as [number, number]);
  const biaya = titik.map((_, i) => sel.map(([a, b]) => (a - ke[i]!) ** 2 + (b - dari[i]!) ** 2));
  return { kolom, baris, letak: pasangkan(biaya).map((s) => sel[s]!) };
}

function rentang(nilai: readonly number[]): number {
  return Math.max(...nilai) - Math.min(...nilai);
}

/**
 * Wished places 0 to `sel` − 1: halfway between where the value lies and its rank. Values alone would crowd the cities
 * of one valley, ranks alone would lose every distance.
 */
function sebar(nilai: readonly number[], sel: number): number[] {
  const [terkecil, lebar] = [Math.min(...nilai), rentang(nilai)];
  const urut = [...nilai].sort((a, b) => a - b);
  return nilai.map((v) => {
    const pangkat = nilai.length === 1 ? 0.5 : (urut.indexOf(v) + urut.lastIndexOf(v)) / 2 / (nilai.length - 1);
    const letak = lebar === 0 ? 0.5 : (v - terkecil) / lebar;
    return ((pangkat + letak) / 2) * (sel - 1);
  });
}

/**
 * Cheapest assignment of rows to columns (Hungarian method with potentials, O(n²m)).
 * @param biaya one row a region, one column a cell, at least as many cells as regions
 * @returns the column of each row
 */
function pasangkan(biaya: readonly (readonly number[])[]): number[] {
  const [n, m] = [biaya.length, biaya[0]!.length];
  const [u, v] = [new Array<number>(n + 1).fill(0), new Array<number>(m + 1).fill(0)];
  /** Row that holds each column, from 1; 0 is nobody. */
  const milik = new Array<number>(m + 1).fill(0);
  for (let i = 1; i <= n; i++) {
    milik[0] = i;
    const [termurah, lewat] = [new Array<number>(m + 1).fill(Infinity), new Array<number>(m + 1).fill(0)];
    const dipakai = new Array<boolean>(m + 1).fill(false);
    let kini = 0;
    do {
      dipakai[kini] = true;
      const baris = milik[kini]!;
      let [beda, berikut] = [Infinity, 0];
      for (let j = 1; j <= m; j++) {
        if (dipakai[j]) continue;
        const sisa = biaya[baris - 1]![j - 1]! - u[baris]! - v[j]!;
        if (sisa < termurah[j]!) [termurah[j], lewat[j]] = [sisa, kini];
        if (termurah[j]! < beda) [beda, berikut] = [termurah[j]!, j];
      }
      for (let j = 0; j <= m; j++) {
        if (dipakai[j]) {
          u[milik[j]!]! += beda;
          v[j]! -= beda;
        } else termurah[j]! -= beda;
      }
      kini = berikut;
    } while (milik[kini] !== 0);
    while (kini !== 0) {
      milik[kini] = milik[lewat[kini]!]!;
      kini = lewat[kini]!;
    }
  }
  const hasil = new Array<number>(n).fill(0);
  for (let j = 1; j <= m; j++) if (milik[j]) hasil[milik[j]! - 1] = j - 1;
  return hasil;
}
