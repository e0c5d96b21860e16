/** Routes of the two pages of every innovation, old addresses included; those lead to the present one. */
import { alamatInovasi } from '../domain/jalur.ts';
import { semuaKebutuhan } from '../domain/kebutuhan.ts';
import { katalog } from './katalog.ts';

export async function ruteInovasi(): Promise<{ params: { daerah: string; slug: string }; props: { id: string } }[]> {
  const k = await katalog();
  return k.inovasi.flatMap((i) => alamatInovasi(i).map((params) => ({ params, props: { id: i.id } })));
}

/** One page for each need; a need is a file of its region and has no old addresses. */
export async function ruteKebutuhan(): Promise<{ params: { daerah: string; slug: string } }[]> {
  return semuaKebutuhan(await katalog()).map((n) => ({ params: { daerah: n.daerah.slug, slug: n.slug } }));
}

/** True when the page stands at an old address of this innovation. */
export function alamatBerubah(i: { slug: string; daerah: { slug: string } }, params: Record<string, string | number | undefined>): boolean {
  return params.slug !== i.slug || params.daerah !== i.daerah.slug;
}
