import type { APIRoute, GetStaticPaths } from 'astro';
import { DASAR } from '../../components/dasar.ts';
import { keIcs } from '../../format/ics.ts';
import { berkalender, kalender } from '../../katalog/kalender-kompetisi.ts';
import { katalog } from '../../katalog/katalog.ts';
import { alamatDasar } from '../../katalog/situs.ts';

/** One file for all competitions; none while no date is known. */
export const getStaticPaths = (async () =>
  berkalender(await katalog()).length > 0 ? [{ params: { semua: 'kalender' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) =>
  new Response(keIcs(kalender(await katalog(), alamatDasar(site, DASAR))), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
