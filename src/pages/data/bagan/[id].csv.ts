/** `/data/bagan/<id>.csv`: the table of one chart for all regions, with kode, unit, years and sources on each row. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SumberBagan } from '../../../charts/bagan.ts';
import { barisSumber } from '../../../charts/figur.ts';
import { tabel } from '../../../charts/gambar.ts';
import { keCsv } from '../../../format/csv.ts';
import { dataBagan } from '../../../katalog/data-bagan.ts';
import { katalog } from '../../../katalog/katalog.ts';
import { PESAN_BAGAN } from '../../../text/pesan/bagan.ts';

export const getStaticPaths = (async () =>
  dataBagan(await katalog()).map(({ bagan }) => ({ params: { id: bagan.id } }))) satisfies GetStaticPaths;

const satuSumber = (s: SumberBagan) => barisSumber(s) + (s.url ? ` <${s.url}>` : '');

export const GET: APIRoute = async ({ params }) => {
  const k = await katalog();
  const { bagan, tabel: sendiri } = dataBagan(k).find((d) => d.bagan.id === params.id)!;
  const { kepala, baris } = sendiri ?? tabel(bagan);
  const kode = new Map([...k.daerah.values()].map((d) => [d.nama, d.kode]));
  const berdaerah = baris.every(({ sel }) => kode.has(String(sel[0])));
  const isi = keCsv(
    [...(berdaerah ? ['Kode'] : []), ...kepala, PESAN_BAGAN.kolomSatuan, PESAN_BAGAN.kolomTahun, PESAN_BAGAN.sumber],
    baris.map(({ sel, sumber }) => [
      ...(berdaerah ? [kode.get(String(sel[0]))] : []),
      ...sel,
      bagan.satuan,
      bagan.tahun,
      sumber.map((n) => satuSumber(bagan.sumber[n]!)).join('; '),
    ]),
  );
  return new Response(isi, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
