import type { APIRoute } from 'astro';
import { bahanKematangan } from '../../katalog/halaman-kematangan.ts';
import { katalog } from '../../katalog/katalog.ts';

/** Editions and classes of effort, for the sheet in the browser. */
export const GET: APIRoute = async () => Response.json(bahanKematangan(await katalog()));
