/** The page of the self-assessment: the newest edition as a sheet, what is known of all editions, and the file that the script reads. */
import { perVariabel, urutEdisi, type Variabel } from '../domain/kematangan/urutan.ts';
import type { Katalog } from '../domain/katalog.ts';
import type { BahanKematangan } from '../domain/kematangan/bahan.ts';
import type { EdisiKematangan } from '../domain/schema/kosakata.ts';
import { DaftarRujukan, type SumberBernomor } from './rujukan.ts';

export interface EdisiTampil {
  edisi: EdisiKematangan;
  rujukan: number[];
}

export interface HalamanKematangan {
  /** The newest first; the sheet is of the first. */
  edisi: EdisiTampil[];
  variabel: Variabel[];
  sumber: SumberBernomor[];
}

export function halamanKematangan(k: Katalog): HalamanKematangan {
  const rujukan = new DaftarRujukan();
  const edisi = urutEdisi(k.edisi.values()).map((e) => ({ edisi: e, rujukan: rujukan.nomor(e.sumber) }));
  return { edisi, variabel: edisi[0] ? perVariabel(edisi[0].edisi) : [], sumber: rujukan.daftar };
}

export function bahanKematangan(k: Katalog): BahanKematangan {
  return { edisi: urutEdisi(k.edisi.values()), upaya: k.kosakata.get('kelas-upaya')?.nilai ?? [] };
}
