/** `/kebutuhan/draf.md`: an empty need to fill in, for those whose browser runs no script. */
import type { APIRoute } from 'astro';
import { drafKosong } from '../../katalog/halaman-kebutuhan.ts';
import { katalog } from '../../katalog/katalog.ts';

export const GET: APIRoute = async () =>
  new Response(drafKosong(await katalog()), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
