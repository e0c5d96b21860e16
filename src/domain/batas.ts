/** Boundaries of the content as plain data: which regions a file holds, and whether its geometry can be drawn. */
import type { PetaBatas } from './schema/peta.ts';
import type { Jalan } from './jelajah.ts';

type GeometriPeta = PetaBatas['objects'][string]['geometries'][number];

export interface WilayahPeta {
  kode: string;
  geometri: GeometriPeta;
  jalan: Jalan;
}

/** Every region of every object of the file, in its order. */
export function wilayahPeta(p: PetaBatas): WilayahPeta[] {
  return Object.entries(p.objects).flatMap(([nama, objek]) =>
    objek.geometries.map((geometri, n) => ({ kode: geometri.id, geometri, jalan: ['objects', nama, 'geometries', n] })),
  );
}

/** Degrees that a file about Indonesia may name; neighbours across the border may peep in. */
const WAJAR = { bujur: [92, 144], lintang: [-14, 9] } as const;

export type Wajar = 'ya' | 'tertukar' | 'tidak';

/** `tertukar`: right with latitude and longitude exchanged. */
export function titikWajar([a, b]: readonly [number, number]): Wajar {
  const dalam = (n: number, [dari, sampai]: readonly [number, number]) => n >= dari && n <= sampai;
  if (dalam(a, WAJAR.bujur) && dalam(b, WAJAR.lintang)) return 'ya';
  return dalam(b, WAJAR.bujur) && dalam(a, WAJAR.lintang) ? 'tertukar' : 'tidak';
}

/** Points of one arc in degrees: with a transform each step is told from the last. */
export function titikBusur(p: Pick<PetaBatas, 'arcs' | 'transform'>, nomor: number): [number, number][] {
  const t = p.transform;
  let [x, y] = [0, 0];
  return p.arcs[nomor]!.map((posisi) => {
    const [a, b] = posisi as [number, number];
    if (!t) return [a, b];
    [x, y] = [x + a, y + b];
    return [x * t.scale[0] + t.translate[0], y * t.scale[1] + t.translate[1]];
  });
}

/** Why a geometry cannot be drawn, or nothing. */
export function cacatGeometri(g: GeometriPeta, jumlahBusur: number): 'tingkat' | 'nomor' | undefined {
  const dalam = (x: unknown): number => (Array.isArray(x) ? 1 + Math.max(0, ...x.map(dalam)) : 0);
  const tingkat = g.type === 'Polygon' ? 2 : 3;
  if (g.arcs.some((bagian) => bagian.length === 0 || dalam(bagian) !== tingkat - 1)) return 'tingkat';
  const nomor = (g.arcs as unknown[]).flat(2) as number[];
  return nomor.some((n) => (n < 0 ? ~n : n) >= jumlahBusur) ? 'nomor' : undefined;
}
