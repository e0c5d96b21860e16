/** Contacts of one office. */
import type { DaerahKatalog } from '../katalog.ts';
import type { Kontak, Opd } from '../schema/daerah.ts';

/** Contacts that name the office: by `opd`, else by the same id or the office's name in full. */
export function kontakOpd(d: Pick<DaerahKatalog, 'kontak' | 'nama'>, o: Pick<Opd, 'id' | 'nama'>): Kontak[] {
  const nama = new Set([o.nama, `${o.nama} ${d.nama}`].map((n) => n.toLowerCase()));
  return d.kontak.isi.filter((c) => (c.opd === undefined ? c.id === o.id || nama.has(c.unit.toLowerCase()) : c.opd === o.id));
}
