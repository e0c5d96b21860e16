import type { APIRoute } from 'astro';
import { dataReplikasi, langkahReplikasi } from '../../katalog/data-replikasi.ts';
import { keObjek } from '../../katalog/data.ts';
import { katalog } from '../../katalog/katalog.ts';

export const GET: APIRoute = async () => {
  const tabel = dataReplikasi(await katalog());
  return Response.json(keObjek(tabel).map((baris, n) => ({ ...baris, langkah: langkahReplikasi(tabel.baris[n]!) })));
};
