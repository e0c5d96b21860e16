/** `/usul/rujukan.json`: what a proposal may refer to, for the forms and their check. */
import type { APIRoute } from 'astro';
import { katalog } from '../../katalog/katalog.ts';
import { rujukanTampil } from '../../katalog/usulan.ts';

export const GET: APIRoute = async () => Response.json(rujukanTampil(await katalog()));
