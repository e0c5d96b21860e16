import type { APIRoute } from 'astro';
import { katalog } from '../../katalog/katalog.ts';
import { terbitanIndeks } from '../../katalog/terbitan-indeks.ts';

/** Published facts of the index by region, for the simulation in the browser. */
export const GET: APIRoute = async () => Response.json(terbitanIndeks(await katalog()));
