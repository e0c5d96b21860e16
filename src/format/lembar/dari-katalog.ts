/** What the import must know, out of the catalogue. */
import type { DaerahKatalog, Katalog } from '../../domain/katalog.ts';
import { KOSAKATA_LEMBAR, type DaerahLembar, type KosakataLembar } from './bahan.ts';

export function kosakataLembar(k: Pick<Katalog, 'kosakata'>): KosakataLembar {
  return Object.fromEntries(KOSAKATA_LEMBAR.map((n) => [n, k.kosakata.get(n)?.nilai ?? []])) as unknown as KosakataLembar;
}

export function daerahLembar(d: DaerahKatalog): DaerahLembar {
  return {
    kode: d.kode,
    nama: d.nama,
    folder: d.folder,
    ...(d.profil && { profil: d.profil.isi }),
    ...(d.opd.isi.length > 0 && { opd: { opd: [...d.opd.isi], ...(d.opd.sumber.length > 0 && { sumber: [...d.opd.sumber] }) } }),
    inovasi: d.inovasi.map(({ slug, isi }) => ({
      slug,
      nama: isi.nama,
      ...((isi.kepanjangan ?? isi.namaLain) && { namaLain: [isi.kepanjangan, ...(isi.namaLain ?? [])].filter((n) => n !== undefined) }),
      ditambahkan: isi.ditambahkan,
      ...(isi.diperbarui !== undefined && { diperbarui: isi.diperbarui }),
    })),
  };
}
