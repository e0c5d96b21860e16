import type { APIRoute } from 'astro';
import { DASAR } from '../components/dasar.ts';
import { keOpenSearch } from '../format/opensearch.ts';
import { katalog } from '../katalog/katalog.ts';
import { alamatDasar } from '../katalog/situs.ts';

export const GET: APIRoute = async ({ site }) => {
  const { situs } = await katalog();
  const isi = keOpenSearch({ nama: situs.nama, keterangan: situs.deskripsi, alamat: alamatDasar(site, DASAR) });
  return new Response(isi, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
