import type { APIRoute, GetStaticPaths } from 'astro';
import { keVcard } from '../../../../../format/vcard.ts';
import { katalog } from '../../../../../katalog/katalog.ts';

/** One vCard per contact that has a channel; the page links to it. */
export const getStaticPaths = (async () => {
  const k = await katalog();
  return k.inovasi.flatMap((i) =>
    i.kontak
      .filter((c) => c.alamat ?? c.telepon ?? c.surel ?? c.situs)
      .map((c) => ({ params: { daerah: i.daerah.slug, slug: i.slug, kontak: c.id }, props: { kartu: { nama: c.unit, daerah: i.daerah.nama, alamat: c.alamat, telepon: c.telepon, surel: c.surel, situs: c.situs, catatan: `Kontak inovasi ${i.isi.nama}`, per: k.tanggal } } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(keVcard(props.kartu as Parameters<typeof keVcard>[0]), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
