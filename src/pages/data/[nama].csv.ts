import type { APIRoute, GetStaticPaths } from 'astro';
import { DASAR } from '../../components/dasar.ts';
import { keCsv } from '../../format/csv.ts';
import { dataIndeks, dataInovasi, dataKesepakatan, dataReplikasi, selCsv, type TabelData } from '../../katalog/data.ts';
import { katalog } from '../../katalog/katalog.ts';

export const getStaticPaths = (() => ['inovasi', 'indeks', 'replikasi', 'kesepakatan'].map((nama) => ({ params: { nama } }))) satisfies GetStaticPaths;

const csv = <T,>({ kolom, baris }: TabelData<T>): string =>
  keCsv(
    kolom.map((c) => c.nama),
    baris.map((x) => kolom.map((c) => selCsv(c.nilai(x)))),
  );

export const GET: APIRoute = async ({ params }) => {
  const k = await katalog();
  const tabel: Record<string, () => string> = {
    inovasi: () => csv(dataInovasi(k, DASAR)),
    indeks: () => csv(dataIndeks(k)),
    replikasi: () => csv(dataReplikasi(k)),
    kesepakatan: () => csv(dataKesepakatan(k)),
  };
  return new Response(tabel[params.nama!]!(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
