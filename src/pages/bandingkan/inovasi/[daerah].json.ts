/** `/bandingkan/inovasi/kabupaten-blora.json`: the innovations of one region, for comparing in the browser. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { berkasInovasiPerDaerah, inovasiBanding } from '../../../katalog/banding-inovasi.ts';
import { katalog } from '../../../katalog/katalog.ts';

export const getStaticPaths = (async () => {
  const k = await katalog();
  return [...berkasInovasiPerDaerah(k)].map(([daerah, isi]) => ({ params: { daerah }, props: { id: isi.map((i) => i.id) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string[] }> = async ({ props }) => {
  const k = await katalog();
  return new Response(JSON.stringify(props.id.map((id) => inovasiBanding(k.perId.get(id)!, k))));
};
