import type { APIRoute, GetStaticPaths } from 'astro';
import { SKEMA } from '../../../katalog/data.ts';

export const getStaticPaths = (() => SKEMA.map(({ jenis }) => ({ params: { jenis } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(SKEMA.find((s) => s.jenis === params.jenis)!.skema());
