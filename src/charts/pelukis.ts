/** Who draws a chart and makes its table. A page that needs few kinds loads the code of those alone. */
import type { Bagan, Pilihan, Tabel } from './bagan.ts';

type Jenis = Bagan['jenis'];
type Model<J extends Jenis> = Extract<Bagan, { jenis: J }>;

/** One drawing and one table for each kind of chart. */
export type Bengkel = { [J in Jenis]: { gambar: (m: Model<J>, p: Pilihan) => string; tabel: (m: Model<J>) => Tabel } };

export interface Pelukis {
  /** The chart as one SVG. */
  gambar: (b: Bagan, p: Pilihan) => string;
  /** The same model as rows. */
  tabel: (b: Bagan) => Tabel;
}

/** Both functions throw on a kind that the workshop does not have. */
export function pelukis(bengkel: Partial<Bengkel>): Pelukis {
  const perajin = (b: Bagan) => {
    const p = bengkel[b.jenis];
    if (!p) throw new Error(`bagan "${b.jenis}" tidak dapat digambar di halaman ini`);
    return p as { gambar: (m: Bagan, p: Pilihan) => string; tabel: (m: Bagan) => Tabel };
  };
  return { gambar: (b, p) => perajin(b).gambar(b, p), tabel: (b) => perajin(b).tabel(b) };
}
