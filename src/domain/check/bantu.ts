/** What several rules share. */
import type { Entri } from '../entri.ts';
import { jelajah, type Jalan } from '../jelajah.ts';
import { JENIS } from '../schema/index.ts';
import type { Sumber } from '../schema/dasar.ts';
import { terdekat } from '../terdekat.ts';

interface Kutipan {
  id: string;
  jalan?: Jalan;
  baris?: number;
  kolom?: number;
}

/** Every citation of an entry: fields and body. */
export function kutipan(entri: Entri): Kutipan[] {
  const hasil: Kutipan[] = (entri.badan?.kutipan ?? []).map(({ id, baris, kolom }) => ({ id, baris, kolom }));
  jelajah(JENIS[entri.jenis].skema, entri.isi, (tanda, nilai, jalan) => {
    if (tanda.rujukan === 'sumber') hasil.push({ id: String(nilai), jalan });
  });
  return hasil;
}

/** The list of sources of a file; empty where the kind has none. */
export function sumberBerkas(entri: Entri): Sumber[] {
  return (entri.isi as { sumber?: Sumber[] }).sumber ?? [];
}

/** "mungkin maksudnya ..." when a candidate is near, else `cadangan`. */
export function saranTerdekat(kata: string, calon: Iterable<string>, cadangan: string): string {
  const dekat = terdekat(kata, calon);
  return dekat ? `mungkin maksudnya "${dekat}"` : cadangan;
}
