/** `/kelola/sunting/`: the editor itself, where its package is installed; otherwise there is no such address. */
import type { APIRoute, GetStaticPaths } from 'astro';
// Bundled as one classic script, which the page can load before the editor's own.
import naskah from '../../../client/kelola/penyunting.ts?worker&url';
import { tautan } from '../../../components/tautan.ts';
import { halamanPenyunting } from '../../../format/kelola/halaman.ts';
import { katalog } from '../../../katalog/katalog.ts';
import { asalKelola, berkasPenyunting } from '../../../katalog/kelola.ts';

export const getStaticPaths = (() => berkasPenyunting().map((b) => ({ params: { berkas: b.nama }, props: b }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const b = props as ReturnType<typeof berkasPenyunting>[number];
  if (b.isi) return new Response(b.isi(), { headers: { 'content-type': `${b.jenis}; charset=utf-8` } });
  const halaman = halamanPenyunting({
    dasar: tautan(''),
    ikon: tautan('ikon.svg'),
    bundel: tautan(`kelola/sunting/${b.bundel}`),
    naskah,
    kelola: tautan('kelola/'),
    usul: tautan('usul/'),
    asal: asalKelola(await katalog()),
  });
  return new Response(halaman, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
