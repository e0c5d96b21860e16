/** The dictionary on the shelves of a site, part by part as a query asks for it. */
import { kunciRak, type DaftarKata, type Kamus, type KamusUmum } from './kamus.ts';
import { bacaDaftarKata, Rak, type Perpustakaan } from './rak.ts';

/** Reads a file below `cari/` by its name without `.json`; keeps what it read. */
export type AmbilBerkas = (nama: string) => Promise<unknown>;

export function pustaka(umum: KamusUmum, ambil: AmbilBerkas): Perpustakaan {
  const adaRak = new Set(umum.rak.split(' '));
  return {
    rak: async (kunci) => {
      const nama = kunciRak(kunci);
      return adaRak.has(nama) ? new Rak((await ambil(`kamus/${nama}`)) as Kamus) : undefined;
    },
    kata: async (huruf) =>
      umum.huruf.includes(huruf) ? bacaDaftarKata((await ambil(`ejaan/${huruf}`)) as DaftarKata) : new Map<string, number>(),
  };
}
