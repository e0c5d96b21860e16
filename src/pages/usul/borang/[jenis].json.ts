/** `/usul/borang/<jenis>.json`: one form, its steps, fields and choices, as the schema has them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { katalog } from '../../../katalog/katalog.ts';
import { borangTampil } from '../../../katalog/usulan.ts';
import { JENIS_USULAN, type JenisUsulan } from '../../../format/usulan/borang.ts';

export const getStaticPaths = (() =>
  [...JENIS_USULAN, 'pembenaran' as const].map((jenis) => ({ params: { jenis } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json(borangTampil(params.jenis as JenisUsulan | 'pembenaran', await katalog()));
