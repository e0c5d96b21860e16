/** One valid file of `content/`, as the reader hands it to the checks and to the join. */
import type { Jalan } from './jelajah.ts';
import type { Isi, NamaJenis } from './schema/index.ts';

export interface Letak {
  /** From 1. */
  baris: number;
  /** From 1. */
  kolom: number;
}

/** What the Markdown body of a record holds, as plain data. Lines count from the top of the file. */
export interface Badan {
  /** First line of the body. */
  baris: number;
  /** `barisTeks` is the line on which `teks` begins. */
  bagian: { judul: string; baris: number; teks: string; barisTeks: number }[];
  /** Headings of another level than `##`, or text before the first heading. */
  luarBagian: { baris: number; cuplikan: string }[];
  /** Citations `[^id]`. */
  kutipan: (Letak & { id: string })[];
  tautan: (Letak & { url: string })[];
  gambar: (Letak & { url: string })[];
  html: (Letak & { cuplikan: string })[];
  /** Blocks that hold a digit but no citation. */
  angkaTanpaSumber: { baris: number; cuplikan: string }[];
}

export interface Entri<J extends NamaJenis = NamaJenis> {
  jenis: J;
  /** Path below the content root. */
  jalur: string;
  /** Region folder, where the path has one. */
  folder?: string;
  /** File name without ending, where it is the record's id. */
  nama?: string;
  isi: Isi<J>;
  badan?: Badan;
}

/** Finds the place of a field in the source text of an entry. */
export type PencariLetak = (entri: Entri, jalan: Jalan) => Letak;

/** The entries of one kind, typed. */
export function ambil<J extends NamaJenis>(entri: readonly Entri[], jenis: J): Entri<J>[] {
  return entri.filter((e): e is Entri<J> => e.jenis === jenis);
}
