/** Names → file names that nobody has yet. */
import { keSlug } from '../../domain/slug.ts';

export class PemberiSlug {
  readonly #terpakai: Set<string>;
  /** Next number by name: twenty thousand rows of one name must not count from two each time. */
  readonly #nomor = new Map<string, number>();

  constructor(terpakai: Iterable<string>) {
    this.#terpakai = new Set(terpakai);
  }

  untuk(nama: string): string {
    const dasar = keSlug(nama).slice(0, 70).replace(/-+$/, '') || 'tanpa-nama';
    let nomor = this.#nomor.get(dasar) ?? 1;
    const slug = () => (nomor === 1 ? dasar : `${dasar}-${nomor}`);
    while (this.#terpakai.has(slug())) nomor++;
    const hasil = slug();
    this.#nomor.set(dasar, nomor + 1);
    this.#terpakai.add(hasil);
    return hasil;
  }
}
