/** `/usul/lembar/bahan.json`: the vocabularies that a sheet is read against. */
import type { APIRoute } from 'astro';
import { bahanLembar } from '../../../katalog/halaman-lembar.ts';
import { katalog } from '../../../katalog/katalog.ts';

export const GET: APIRoute = async () => Response.json(bahanLembar(await katalog()));
