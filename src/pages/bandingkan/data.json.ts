/** `/bandingkan/data.json`: the facts of all regions in one compact file, for drawing in the browser. */
import type { APIRoute } from 'astro';
import { berkasBanding } from '../../katalog/banding.ts';
import { katalog } from '../../katalog/katalog.ts';

export const GET: APIRoute = async () => new Response(berkasBanding(await katalog()).isi);
