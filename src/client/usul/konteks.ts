/** What every part of a form shares while it is filled. */
import type { Borang } from '../../format/usulan/borang.ts';
import type { Isian } from '../../format/usulan/nilai.ts';
import type { WilayahTerpilih } from '../ketik-wilayah.ts';
import type { RujukanUsul } from './muat.ts';

export interface Galat {
  pesan: string;
  saran: string;
}

export interface Konteks {
  borang: Borang;
  pilihan: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  rujukan: RujukanUsul;
  isian: Isian;
  /** Folder of the region that is chosen. */
  folder(): string | undefined;
  /** Sets the region as if it had been typed. */
  pindah(w: WilayahTerpilih): void;
  /** Path of a field → what the last check said of it; what is changed since is taken out. */
  galat: Map<string, Galat[]>;
  /** Called after every change of a value. */
  ubah(): void;
  /** Draws the step anew, then puts the focus where `fokus` says. */
  lukis(fokus?: string): void;
  status: HTMLElement;
}

/** Element id of a field, from its path in the form. */
export const idMedan = (jalan: string): string =>
  `u-${jalan
    .replace('## ', 'bagian-')
    .replace(/\^$/, '-sumber')
    .replace(/[^a-zA-Z0-9]+/g, '-')}`;

/** The file's list of sources: id and what it is called. */
export const sumberIsian = (isian: Isian): { id: string; judul: string }[] =>
  ((isian['sumber'] ?? []) as Isian[]).map((s) => ({ id: String(s['id'] ?? ''), judul: String(s['judul'] ?? '').trim() }));

/** An id that no source of the file has. */
export function idSumberBerikut(isian: Isian): string {
  const dipakai = new Set(sumberIsian(isian).map((s) => s.id));
  for (let n = 1; ; n++) if (!dipakai.has(`sumber-${n}`)) return `sumber-${n}`;
}
