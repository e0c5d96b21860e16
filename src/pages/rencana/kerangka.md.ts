/** `/rencana/kerangka.md`: an empty plan to fill in. */
import type { APIRoute } from 'astro';
import { katalog } from '../../katalog/katalog.ts';
import { panduanRencana } from '../../katalog/panduan-rencana.ts';

export const GET: APIRoute = async () =>
  new Response(panduanRencana(await katalog()).kerangka, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
