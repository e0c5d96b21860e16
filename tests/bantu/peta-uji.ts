/** Made-up boundaries: squares, each with arcs of its own, wound as one likes. */

export interface KotakUji {
  /** Goes into `id`. */
  kode: string;
  /** South-west corner [bujur, lintang]. */
  sudut: readonly [number, number];
  sisi: number;
  /** Counter-clockwise, as RFC 7946 has it and d3-geo does not. */
  terbalik?: boolean;
  /** A square hole in its middle, wound like its outer ring or against it. */
  lubang?: 'searah' | 'berlawanan';
}

/** North is up: clockwise on the map is what d3-geo takes for the inside. */
function cincin([x, y]: readonly [number, number], s: number, searahJarum: boolean): [number, number][] {
  const c: [number, number][] = [
    [x, y],
    [x, y + s],
    [x + s, y + s],
    [x + s, y],
    [x, y],
  ];
  return searahJarum ? c : c.reverse();
}

export function topologiUji(kotak: readonly KotakUji[], objek = 'kabkota') {
  const arcs: [number, number][][] = [];
  const simpan = (c: [number, number][]) => [arcs.push(c) - 1];
  return {
    type: 'Topology' as const,
    objects: {
      [objek]: {
        type: 'GeometryCollection' as const,
        geometries: kotak.map(({ kode, sudut, sisi, terbalik = false, lubang }) => {
          const cincinLuar = simpan(cincin(sudut, sisi, !terbalik));
          const dalam =
            lubang && simpan(cincin([sudut[0] + sisi / 3, sudut[1] + sisi / 3], sisi / 3, lubang === 'searah' ? !terbalik : terbalik));
          return { type: 'Polygon' as const, id: kode, arcs: dalam ? [cincinLuar, dalam] : [cincinLuar] };
        }),
      },
    },
    arcs,
  };
}
