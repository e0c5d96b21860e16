/** `/usul/rekaman/daerah/…/inovasi/silat.md`: a record as it lies in git, to mend it without git. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { rekaman } from '../../../katalog/usulan.ts';

export const getStaticPaths = (() => rekaman().map((r) => ({ params: { berkas: r.jalur }, props: r }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props as ReturnType<typeof rekaman>[number]).baca(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
