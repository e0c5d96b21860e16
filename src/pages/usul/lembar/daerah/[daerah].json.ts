/** What one region has on record already: profile, offices, names of innovations. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { perDaerahLembar } from '../../../../katalog/halaman-lembar.ts';
import { katalog } from '../../../../katalog/katalog.ts';

export const getStaticPaths = (async () =>
  perDaerahLembar(await katalog()).map(({ slug, isi }) => ({ params: { daerah: slug }, props: { isi } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['isi']);
