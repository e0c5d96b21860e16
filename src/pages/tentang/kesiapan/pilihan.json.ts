/** `/tentang/kesiapan/pilihan.json`: the values that the owner's forms offer, by vocabulary. */
import type { APIRoute } from 'astro';
import { katalog } from '../../../katalog/katalog.ts';
import { pilihanIsian } from '../../../katalog/meja-replikasi.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(pilihanIsian(await katalog())));
