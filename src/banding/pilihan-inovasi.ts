/** The choice of innovations as it stands in the address: `?i=kabupaten-blora/silat&i=…`. */
import { PALING_BANYAK } from '../domain/banding/baris-inovasi.ts';

export interface PilihanInovasi {
  /** Addresses in the order given, each once, at most four. */
  alamat: string[];
  /** What cannot be an address of an innovation, as it was written. */
  asing: string[];
  /** How many were left out because four stand already. */
  lebih: number;
}

const POLA = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function bacaPilihan(kueri: URLSearchParams): PilihanInovasi {
  const ditulis = [...new Set(kueri.getAll('i').map((a) => a.trim().toLowerCase()))].filter(Boolean);
  const alamat = ditulis.filter((a) => POLA.test(a));
  return {
    alamat: alamat.slice(0, PALING_BANYAK),
    asing: ditulis.filter((a) => !POLA.test(a)),
    lebih: Math.max(0, alamat.length - PALING_BANYAK),
  };
}

/** Slashes stay readable; addresses hold nothing that needs escaping. */
export function tulisPilihan(alamat: readonly string[]): string {
  return alamat.length ? `?${alamat.map((a) => `i=${a}`).join('&')}` : '';
}
