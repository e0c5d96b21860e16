import type { APIRoute, GetStaticPaths } from 'astro';
import { DASAR } from '../../components/dasar.ts';
import { keCsv } from '../../format/csv.ts';
import { selCsv, unduhan } from '../../katalog/data.ts';
import { katalog } from '../../katalog/katalog.ts';

export const getStaticPaths = (async () =>
  unduhan(await katalog(), DASAR).map(({ nama }) => ({ params: { nama } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { tabel } = unduhan(await katalog(), DASAR).find((u) => u.nama === params.nama)!;
  const isi = keCsv(
    tabel.kolom.map((c) => c.nama),
    tabel.csv().map((baris) => baris.map(selCsv)),
  );
  return new Response(isi, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
