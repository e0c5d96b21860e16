/**
 * Boundaries that a deployer may bring: `content/peta/<nama>.topo.json`, TopoJSON whose geometries carry the kode as
 * `id`, and `content/peta/sumber.json`, which says whose they are. Maps work without them.
 */
import { z } from 'zod';
import { bersumber, daftarSumber, slug, teks } from './dasar.ts';

/** Numbers of arcs; ~n is arc n backwards. */
const busur = z.array(z.int());
const bbox = () => z.array(z.number()).optional();
const pasangan = () => z.tuple([z.number(), z.number()]);

const wilayahPeta = z.strictObject({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: z.string().min(1).max(40).describe('Kode wilayah Kemendagri, misalnya "33.16" atau "33".'),
  arcs: z.array(z.union([busur, z.array(busur)], 'daftar nomor busur')).min(1),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  bbox: bbox(),
});

export const petaBatas = z.strictObject({
  type: z.literal('Topology'),
  objects: z.record(
    z.string(),
    z.strictObject({ type: z.literal('GeometryCollection'), geometries: z.array(wilayahPeta).min(1), bbox: bbox() }),
  ),
  arcs: z.array(z.array(z.array(z.number()).min(2))),
  transform: z.strictObject({ scale: pasangan(), translate: pasangan() }).optional(),
  bbox: bbox(),
});
export type PetaBatas = z.infer<typeof petaBatas>;

export const petaSumber = z.strictObject({
  batas: z
    .array(
      z.strictObject({
        berkas: slug().describe('Nama berkas tanpa ".topo.json".'),
        atribusi: teks(300).describe('Kalimat pemilik data dan lisensinya; dicetak di bawah setiap peta yang memakainya.'),
        sumber: bersumber(),
      }),
    )
    .min(1),
  sumber: daftarSumber(),
});
