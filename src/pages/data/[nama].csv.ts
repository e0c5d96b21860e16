import type { APIRoute, GetStaticPaths } from 'astro';
import { DASAR } from '../../components/dasar.ts';
import { keCsv } from '../../format/csv.ts';
import { dataIndeks, dataInovasi, dataReplikasi, selCsv, type TabelData } from '../../katalog/data.ts';
import { katalog } from '../../katalog/katalog.ts';

export const getStaticPaths = (() => ['inovasi', 'indeks', 'replikasi'].map((nama) => ({ params: { nama } }))) satisfies GetStaticPaths;

const csv = <T,>({ kolom, baris }: TabelData<T>): string =>
  keCsv(
    kolom.map((c) => c.nama),
    baris.map((x) => kolom.map((c) => selCsv(c.nilai(x)))),
  );

export const GET: APIRoute = async ({ params }) => {
  const k = await katalog();
  const isi = params.nama === 'inovasi' ? csv(dataInovasi(k, DASAR)) : params.nama === 'indeks' ? csv(dataIndeks(k)) : csv(dataReplikasi(k));
  return new Response(isi, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
