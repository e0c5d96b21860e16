/** Routes of the two pages of every innovation, old addresses included; those lead to the present one. */
import { alamatInovasi } from '../domain/jalur.ts';
import { semuaKebutuhan } from '../domain/kebutuhan.ts';
import { semuaRencana } from '../domain/rencana/rencana.ts';
import { katalog } from './katalog.ts';

export async function ruteInovasi(): Promise<{ params: { daerah: string; slug: string }; props: { id: string } }[]> {
  const k = await katalog();
  return k.inovasi.flatMap((i) => alamatInovasi(i).map((params) => ({ params, props: { id: i.id } })));
}

/** One page for each innovation that publishes a kematangan, and redirects from its old addresses. */
export async function ruteKematangan(): Promise<{ params: { daerah: string; slug: string }; props: { id: string } }[]> {
  const k = await katalog();
  return k.inovasi
    .filter((i) => i.isi.kematangan?.length)
    .flatMap((i) => alamatInovasi(i).map((params) => ({ params, props: { id: i.id } })));
}

/** One page for each need; a need is a file of its region and has no old addresses. */
export async function ruteKebutuhan(): Promise<{ params: { daerah: string; slug: string } }[]> {
  return semuaKebutuhan(await katalog()).map((n) => ({ params: { daerah: n.daerah.slug, slug: n.slug } }));
}

/** One page for each plan, likewise. */
export async function ruteRencana(): Promise<{ params: { daerah: string; slug: string } }[]> {
  return semuaRencana(await katalog()).map((r) => ({ params: { daerah: r.daerah.slug, slug: r.slug } }));
}

/** One page for each office that a region lists. */
export async function ruteOpd(): Promise<{ params: { daerah: string; opd: string }; props: { kode: string } }[]> {
  const k = await katalog();
  return [...k.daerah.values()].flatMap((d) => d.opd.isi.map((o) => ({ params: { daerah: d.slug, opd: o.id }, props: { kode: d.kode } })));
}

/** True when the page stands at an old address of this innovation. */
export function alamatBerubah(i: { slug: string; daerah: { slug: string } }, params: Record<string, string | number | undefined>): boolean {
  return params.slug !== i.slug || params.daerah !== i.daerah.slug;
}
