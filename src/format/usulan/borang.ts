/** A form as data: what the build makes of the schemas, and the browser draws without them. */
import type { Medan } from './medan.ts';

/** Kinds of records that can be proposed by form. */
export const JENIS_USULAN = ['inovasi', 'replikasi', 'kebutuhan'] as const;
export type JenisUsulan = (typeof JENIS_USULAN)[number];

export interface LangkahBorang {
  id: string;
  judul: string;
  medan: Medan[];
  bagian?: { judul: string; wajib: boolean }[];
}

export interface Borang {
  jenis: JenisUsulan;
  /** Top-level keys in the order in which a file holds them. */
  urutan: string[];
  /** Sections of the text in their order; none where the file is JSON. */
  bagian: string[];
  langkah: LangkahBorang[];
}

export const semuaMedan = (b: Borang): Medan[] => b.langkah.flatMap((l) => l.medan);
