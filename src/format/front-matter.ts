import { GalatFormat } from './galat-format.ts';

export interface Belahan {
  yaml: string;
  /** Offset of the YAML text in the whole file. */
  awalYaml: number;
  badan: string;
  /** Line (from 1) on which the body begins. */
  barisBadan: number;
}

/** Splits a record into front matter and body. @throws GalatFormat when the `---` lines are missing. */
export function belah(teks: string): Belahan {
  if (!/^---[ \t]*\n/.test(teks)) {
    throw new GalatFormat('front-matter', 'berkas tidak diawali baris ---', 'baris pertama harus ---, lalu medan-medan, lalu --- lagi', 0);
  }
  const awalYaml = teks.indexOf('\n') + 1;
  const tutup = /^---[ \t]*$/m;
  const m = tutup.exec(teks.slice(awalYaml));
  if (!m)
    throw new GalatFormat('front-matter', 'baris --- penutup tidak ditemukan', 'tambahkan baris --- setelah medan terakhir', awalYaml);
  const akhir = awalYaml + m.index;
  const awalBadan = Math.min(teks.length, akhir + m[0].length + 1);
  return {
    yaml: teks.slice(awalYaml, akhir),
    awalYaml,
    badan: teks.slice(awalBadan),
    barisBadan: teks.slice(0, awalBadan).split('\n').length,
  };
}
