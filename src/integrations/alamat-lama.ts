/** Old addresses are redirects; the sitemap lists only where they lead. */
import type { Entri } from '../domain/entri.ts';
import { alamatInovasi, jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import { katalogBangun } from './katalog-bangun.ts';

/** Paths below the base of all redirects of this content. */
export function alamatLama(entri: readonly Entri[], tanggal: string): Set<string> {
  const k = katalogBangun(entri, tanggal);
  const lama = new Set<string>();
  for (const d of k.daerah.values()) for (const slug of d.profil?.isi.alias ?? []) lama.add(jalurDaerah({ slug }));
  for (const i of k.inovasi) {
    for (const { daerah, slug } of alamatInovasi(i).slice(1)) {
      const jalur = jalurInovasi({ slug, daerah: { slug: daerah } });
      lama.add(jalur).add(`${jalur}replikasi/`);
      if (i.isi.kematangan?.length) lama.add(`${jalur}kematangan/`);
    }
  }
  return lama;
}
