/** `/replikasi/cari/data.json`: all innovations as the finder weighs them, in one compact file. */
import type { APIRoute } from 'astro';
import { berkasCocok } from '../../../katalog/cocok.ts';
import { katalog } from '../../../katalog/katalog.ts';

export const GET: APIRoute = async () => new Response(berkasCocok(await katalog()).isi);
