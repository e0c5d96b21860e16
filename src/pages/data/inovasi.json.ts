import type { APIRoute } from 'astro';
import { DASAR } from '../../components/dasar.ts';
import { dataInovasi, keObjek } from '../../katalog/data.ts';
import { katalog } from '../../katalog/katalog.ts';

export const GET: APIRoute = async () => Response.json(keObjek(dataInovasi(await katalog(), DASAR)));
