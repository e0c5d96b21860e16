/** A form as data: what the build makes of the schemas, and the browser draws without them. */
import type { Medan } from './medan.ts';

/** Kinds of records that can be proposed by form. */
export const JENIS_USULAN = ['inovasi', 'replikasi', 'kebutuhan', 'rencana', 'kesepakatan'] as const;
export type JenisUsulan = (typeof JENIS_USULAN)[number];

/** Kinds that the public record tells of too; those files lie in `content/publik/` instead of a region's folder. */
const BERSUARA_PUBLIK: ReadonlySet<string> = new Set<JenisUsulan>(['replikasi', 'kesepakatan']);
export const bersuaraPublik = (jenis: string): boolean => BERSUARA_PUBLIK.has(jenis);

/** The form that can open a file. @param berkas from the root of the repository; anything, also what somebody typed */
export function jenisUsulanBerkas(berkas: string): JenisUsulan | undefined {
  const [, dari, folder] = /^content\/(daerah\/[a-z0-9.-]+|publik)\/([a-z]+)\/[a-z0-9-]+\.(?:md|json)$/.exec(berkas) ?? [];
  return JENIS_USULAN.find((j) => j === folder && (dari !== 'publik' || bersuaraPublik(j)));
}

export interface LangkahBorang {
  id: string;
  judul: string;
  medan: Medan[];
  bagian?: { judul: string; wajib: boolean }[];
}

export interface Borang {
  jenis: JenisUsulan | 'pembenaran';
  /** Top-level keys in the order in which a file holds them. */
  urutan: string[];
  /** Sections of the text in their order; none where the file is JSON. */
  bagian: string[];
  langkah: LangkahBorang[];
}

export const semuaMedan = (b: Borang): Medan[] => b.langkah.flatMap((l) => l.medan);
