/** The queries by which the search is judged: `tests/cari/*.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from './proses.ts';

export interface KueriUji {
  q: string;
  kelompok: 'warga' | 'aparatur' | 'nama' | 'sulit' | 'nihil';
  /** Kind of difficulty, for `sulit`. */
  jenis: string;
  /** Every record that answers it; none for `nihil`. */
  harap: string[];
}

const FOLDER = join(AKAR, 'tests/cari');

/** Sets by name of file, in the order of their names. */
export function bacaKueri(): Map<string, KueriUji[]> {
  const berkas = readdirSync(FOLDER).filter((n) => n.endsWith('.json'));
  return new Map(berkas.sort().map((n) => [n.replace('.json', ''), JSON.parse(readFileSync(join(FOLDER, n), 'utf8')) as KueriUji[]]));
}

export interface Nilai {
  kena: number;
  /** 1 / place of the first right answer; 0 when there is none. */
  balik: number;
}

/** `nihil` is met by an empty list; everything else by a right answer among the first three. */
export function nilaiJawaban({ kelompok, harap }: KueriUji, id: readonly string[]): Nilai {
  if (kelompok === 'nihil') return { kena: id.length === 0 ? 1 : 0, balik: id.length === 0 ? 1 : 0 };
  const tempat = id.findIndex((x) => harap.includes(x));
  return { kena: tempat >= 0 && tempat < 3 ? 1 : 0, balik: tempat >= 0 ? 1 / (tempat + 1) : 0 };
}
