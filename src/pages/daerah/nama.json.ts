/** `/daerah/nama.json`: kode, name and slug of every region, for boxes into which a region's name is typed. */
import type { APIRoute } from 'astro';
import { katalog } from '../../katalog/katalog.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify([...(await katalog()).daerah.values()].map((d) => [d.kode, d.nama, d.slug])));
