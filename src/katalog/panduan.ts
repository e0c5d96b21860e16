/** The guides and the pages that explain faults: MDX below `content/panduan/`, part of the site's code and never of a proposal's content. */
import type { MDXInstance } from 'astro';
import { ATURAN_KELOMPOK, tingkatAturan, type KelompokAturan, type NamaAturan } from '../domain/nama-aturan.ts';
import { kepalaGalat, kepalaPanduan, UNTUK_PANDUAN, type KepalaGalat, type KepalaPanduan } from '../domain/schema/panduan.ts';
import { bandingTeks, type Tingkat } from '../domain/temuan.ts';
import { jalurPenjelasan } from '../text/lapor.ts';

type Mdx = MDXInstance<Record<string, unknown>>;

export interface Panduan<Kepala> {
  /** Name of the file without ending, and of the page. */
  id: string;
  kepala: Kepala;
  Isi: Mdx['Content'];
  /** Headings of the second level, to jump to. */
  bagian: { id: string; judul: string }[];
}

// Fixed folders, not CONTENT_DIR: MDX runs code, so it comes only from the repository that builds the site.
const PANDUAN = import.meta.glob<Mdx>('../../content/panduan/*.mdx', { eager: true });
const GALAT = import.meta.glob<Mdx>('../../content/panduan/galat/*.mdx', { eager: true });

/** Every guide, in the order of its readers and then its own. @throws Error that names file, field and remedy of a faulty head. */
export function semuaPanduan(): Panduan<KepalaPanduan>[] {
  const tempat = (p: Panduan<KepalaPanduan>) => UNTUK_PANDUAN.indexOf(p.kepala.untuk) * 1000 + p.kepala.urutan;
  return baca(PANDUAN, kepalaPanduan).sort((a, b) => tempat(a) - tempat(b) || bandingTeks(a.id, b.id));
}

/** Every explained fault, by the name of its rule. @throws Error like `semuaPanduan` */
export function semuaGalat(): Panduan<KepalaGalat>[] {
  return baca(GALAT, kepalaGalat).sort((a, b) => bandingTeks(a.id, b.id));
}

export interface BarisGalat {
  aturan: NamaAturan;
  judul: string;
  tingkat: readonly Tingkat[];
  jalur: string;
}

/** The rules by what they are about, each with the title of its page. @throws Error like `semuaPanduan`, and for a rule without a page */
export function kelompokGalat(): { id: KelompokAturan; galat: BarisGalat[] }[] {
  const judul = new Map(semuaGalat().map((g) => [g.id, g.kepala.judul]));
  return Object.entries(ATURAN_KELOMPOK).map(([id, aturan]) => ({
    id: id as KelompokAturan,
    galat: aturan.map((a) => {
      const j = judul.get(a);
      if (j === undefined) throw new Error(`content/panduan/galat/${a}.mdx belum ada.`);
      return { aturan: a, judul: j, tingkat: tingkatAturan(a), jalur: jalurPenjelasan(a) };
    }),
  }));
}

export interface KelompokPanduan {
  untuk: KepalaPanduan['untuk'];
  panduan: { judul: string; deskripsi: string; jalur: string }[];
}

/** The list of guides; a reader without a guide has no group. */
export function kelompokPanduan(): KelompokPanduan[] {
  return [...Map.groupBy(semuaPanduan(), (p) => p.kepala.untuk)].map(([untuk, daftar]) => ({ untuk, panduan: daftar.map(barisPanduan) }));
}

/** Up to three other guides for the same reader. */
export function panduanLain(ini: Panduan<KepalaPanduan>): { judul: string; jalur: string }[] {
  return semuaPanduan()
    .filter((p) => p.kepala.untuk === ini.kepala.untuk && p.id !== ini.id)
    .slice(0, 3)
    .map(barisPanduan);
}

const barisPanduan = ({ id, kepala: { judul, deskripsi } }: Panduan<KepalaPanduan>) => ({ judul, deskripsi, jalur: `panduan/${id}/` });

function baca<Kepala>(berkas: Record<string, Mdx>, urai: (nilai: unknown) => Kepala): Panduan<Kepala>[] {
  return Object.entries(berkas).map(([jalur, mdx]) => {
    // Astro adds the place of the file to what stands in it.
    const { file: _, url: __, ...kepala } = mdx.frontmatter;
    return {
      id: jalur.replace(/^.*\/|\.mdx$/g, ''),
      kepala: uraiDi(jalur, () => urai(kepala)),
      Isi: mdx.Content,
      bagian: mdx
        .getHeadings()
        .filter((h) => h.depth === 2)
        .map((h) => ({ id: h.slug, judul: h.text })),
    };
  });
}

function uraiDi<T>(jalur: string, urai: () => T): T {
  try {
    return urai();
  } catch (e) {
    throw new Error(`${jalur.replace(/^(\.\.\/)+/, '')}:1: ${(e as Error).message}`, { cause: e });
  }
}
