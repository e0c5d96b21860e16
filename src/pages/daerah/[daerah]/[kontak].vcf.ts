import type { APIRoute, GetStaticPaths } from 'astro';
import { keVcard } from '../../../format/vcard.ts';
import { katalog } from '../../../katalog/katalog.ts';
import { bersaluran } from '../../../katalog/kontak.ts';

/** One vCard per office that has a channel; the contact cards link to it. */
export const getStaticPaths = (async () => {
  const k = await katalog();
  return [...k.daerah.values()].flatMap((d) =>
    bersaluran(d).map((c) => ({
      params: { daerah: d.slug, kontak: c.id },
      props: {
        nama: c.unit,
        daerah: d.nama,
        alamat: c.alamat,
        telepon: c.telepon,
        surel: c.surel,
        situs: c.situs,
        per: c.dikonfirmasi ?? c.tanggalSumber,
      },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(keVcard(props as unknown as Parameters<typeof keVcard>[0]), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
