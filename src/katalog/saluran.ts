/** How a change of the content reaches this site's editors, as far as the site says. */
import type { Katalog } from '../domain/katalog.ts';
import type { Repositori } from '../domain/repositori.ts';

export interface Saluran {
  unit: string;
  surel?: string;
  alamat?: string;
  repositori?: Repositori;
}

export function saluran(k: Pick<Katalog, 'situs'>): Saluran {
  const { koordinator: c, repositori } = k.situs;
  return { unit: c.unit, ...(c.surel && { surel: c.surel }), ...(c.alamat && { alamat: c.alamat }), ...(repositori && { repositori }) };
}
