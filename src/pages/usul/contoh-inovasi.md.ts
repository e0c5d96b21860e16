/** `/usul/contoh-inovasi.md`: an empty record to fill in, for those whose browser runs no script. */
import type { APIRoute } from 'astro';
import { katalog } from '../../katalog/katalog.ts';
import { kerangkaInovasi } from '../../katalog/usulan.ts';

export const GET: APIRoute = async () =>
  new Response(kerangkaInovasi(await katalog()), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
