/** `/usul/lembar/templat.xlsx`: the workbook to fill in, made from the fields and vocabularies of this site. */
import type { APIRoute } from 'astro';
import { templatLembar } from '../../../format/lembar/templat.ts';
import { bahanLembar } from '../../../katalog/halaman-lembar.ts';
import { katalog } from '../../../katalog/katalog.ts';

export const GET: APIRoute = async () =>
  new Response(await templatLembar(bahanLembar(await katalog())), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
