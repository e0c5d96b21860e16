/** `/kelola/konfig/umum.json` and one file for each region that has a folder: what the editor is made of. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { katalog } from '../../../katalog/katalog.ts';
import { berkasPenyunting, daerahKelola, umumKelola } from '../../../katalog/kelola.ts';

export const getStaticPaths = (async () => {
  if (berkasPenyunting().length === 0) return [];
  const k = await katalog();
  return [
    { params: { nama: 'umum' }, props: { isi: umumKelola(k) as object } },
    ...daerahKelola(k).map((d) => ({ params: { nama: d.kode }, props: { isi: d as object } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify((props as { isi: object }).isi));
