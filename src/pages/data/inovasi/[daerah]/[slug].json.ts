import type { APIRoute, GetStaticPaths } from 'astro';
import { catatanUtuh } from '../../../../katalog/halaman-surat.ts';
import { katalog } from '../../../../katalog/katalog.ts';

/** One file per innovation with everything that its record says. */
export const getStaticPaths = (async () => {
  const k = await katalog();
  return k.inovasi.map((i) => ({ params: { daerah: i.daerah.slug, slug: i.slug }, props: { id: i.id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const k = await katalog();
  return Response.json(catatanUtuh(k.perId.get((props as { id: string }).id)!, k));
};
