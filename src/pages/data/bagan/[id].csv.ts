/** `/data/bagan/<id>.csv`: the table of one chart for all regions, with its sources. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { barisSumber } from '../../../charts/figur.ts';
import { tabel } from '../../../charts/gambar.ts';
import { keCsv } from '../../../format/csv.ts';
import { dataBagan } from '../../../katalog/data-bagan.ts';
import { katalog } from '../../../katalog/katalog.ts';
import { PESAN_BAGAN } from '../../../text/pesan/bagan.ts';

export const getStaticPaths = (async () => dataBagan(await katalog()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const bagan = dataBagan(await katalog()).find((b) => b.id === params.id)!;
  const { kepala, baris } = tabel(bagan);
  const isi = keCsv(
    [...kepala, PESAN_BAGAN.sumber],
    baris.map(({ sel, sumber }) => [...sel, sumber.map((n) => barisSumber(bagan.sumber[n]!)).join('; ')]),
  );
  return new Response(isi, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
