/** `/usul/relasi.json`: the ledger's pairs, for the form that confirms one and for the check that none is told twice. */
import type { APIRoute } from 'astro';
import { katalog } from '../../katalog/katalog.ts';
import { relasiTampil } from '../../katalog/usulan.ts';

export const GET: APIRoute = async () => Response.json(relasiTampil(await katalog()));
