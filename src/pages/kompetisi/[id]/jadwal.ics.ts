import type { APIRoute, GetStaticPaths } from 'astro';
import { DASAR } from '../../../components/dasar.ts';
import { keIcs } from '../../../format/ics.ts';
import { berkalender, kalender } from '../../../katalog/kalender-kompetisi.ts';
import { katalog } from '../../../katalog/katalog.ts';
import { alamatDasar } from '../../../katalog/situs.ts';

/** Competitions without any known date have no file. */
export const getStaticPaths = (async () => berkalender(await katalog()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(keIcs(kalender(await katalog(), alamatDasar(site, DASAR), params.id)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
