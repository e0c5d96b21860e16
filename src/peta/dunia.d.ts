/** The atlas is data of several megabytes: told here once, it need not be read by the type checker. */
declare module 'world-atlas/countries-10m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const dunia: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default dunia;
}
