/** `/usul/contoh/inovasi.md`: an empty record of each kind to fill in, for those whose browser runs no script. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { JENIS_USULAN, type JenisUsulan } from '../../../format/usulan/borang.ts';
import { katalog } from '../../../katalog/katalog.ts';
import { kerangka, namaKerangka } from '../../../katalog/kerangka.ts';

export const getStaticPaths = (() =>
  JENIS_USULAN.map((jenis) => ({ params: { berkas: namaKerangka(jenis) }, props: { jenis } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(kerangka((props as { jenis: JenisUsulan }).jenis, await katalog()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
