/** What the contact page takes along on paper besides its offices: the record in short, and what it leaves open. */
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import type { BiayaSurat } from '../surat/bahan.ts';
import { faktaSurat } from './fakta-surat.ts';

export interface PaketCetak {
  ringkasan: string;
  waktu?: string | undefined;
  langkah: string[];
  tim: string[];
  /** As papers name them: with year, payer and source. */
  biaya: BiayaSurat[];
  pertanyaan: string[];
}

export function paketCetak(i: InovasiKatalog, k: Katalog): PaketCetak {
  const { ringkasan, waktu, langkah, tim, biaya, pertanyaan } = faktaSurat(i, k, undefined);
  return { ringkasan, waktu, langkah, tim, biaya, pertanyaan };
}
