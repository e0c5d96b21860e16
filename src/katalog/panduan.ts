/** The guides and the pages that explain faults: MDX below `content/panduan/`, part of the site's code and never of a proposal's content. */
import type { MDXInstance } from 'astro';
import { ATURAN_KELOMPOK, NAMA_ATURAN, tingkatAturan, type KelompokAturan, type NamaAturan } from '../domain/nama-aturan.ts';
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

export interface PenjelasanGalat extends Panduan<KepalaGalat> {
  id: NamaAturan;
  tingkat: readonly Tingkat[];
}

/** Every explained rule, in the order of the list of names. @throws Error like `semuaPanduan`, and for a rule without a page */
export function semuaGalat(): PenjelasanGalat[] {
  const halaman = new Map(baca(GALAT, kepalaGalat).map((g) => [g.id, g]));
  return NAMA_ATURAN.map((id) => {
    const g = halaman.get(id);
    if (!g) throw new Error(`content/panduan/galat/${id}.mdx belum ada.`);
    return { ...g, id, tingkat: tingkatAturan(id) };
  });
}

export interface BarisGalat {
  aturan: NamaAturan;
  judul: string;
  tingkat: readonly Tingkat[];
  jalur: string;
}

/** The rules by what they are about, each with the title of its page. @throws Error like `semuaGalat` */
export function kelompokGalat(): { id: KelompokAturan; galat: BarisGalat[] }[] {
  const semua = semuaGalat().map(({ id, kepala, tingkat }) => ({ aturan: id, judul: kepala.judul, tingkat, jalur: jalurPenjelasan(id) }));
  return (Object.keys(ATURAN_KELOMPOK) as KelompokAturan[]).map((id) => {
    const anggota: readonly string[] = ATURAN_KELOMPOK[id];
    return { id, galat: semua.filter((g) => anggota.includes(g.aturan)) };
  });
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
