/** A file ↔ the fields of the editor. Reader and writer are the site's own, so that what the editor saves is what `rapikan` would write. */
import { JENIS, type JenisBerkas, type NamaJenis } from '../../domain/schema/index.ts';
import { skemaMedan } from '../../domain/skema-medan.ts';
import { keSlug } from '../../domain/slug.ts';
import { belah } from '../front-matter.ts';
import { uraiJson } from '../json.ts';
import { uraiYaml } from '../yaml.ts';
import { tulisMedan } from '../rapi/gaya-yaml.ts';
import { rapikanBadan } from '../rapi/badan.ts';
import { rapikanJson } from '../rapi/json.ts';
import { belahBagian, kunciBagian, satukanBagian } from './bagian.ts';
import { dariSunting, keSunting } from './nilai.ts';

/** Kinds of files that the editor opens, one folder each. */
export const JENIS_FOLDER = ['inovasi', 'replikasi', 'rencana', 'kebutuhan', 'kesepakatan'] as const;
/** Kinds of which a region has one file. */
export const JENIS_TUNGGAL = ['kontak', 'opd', 'daerah', 'indeks', 'cakupan'] as const;
export type JenisKelola = (typeof JENIS_FOLDER)[number] | (typeof JENIS_TUNGGAL)[number];

/** Field that carries the name of a new file to the editor's address rule; it is never written. */
export const MEDAN_NAMA_BERKAS = 'namaBerkas';
const NAMA_TERPANJANG = 60;

type Isian = Record<string, unknown>;

/** Ending of the files of a kind: those with a text are Markdown. */
export const akhiranBerkas = (jenis: JenisKelola): 'md' | 'json' => (judulBagian(jenis) ? 'md' : 'json');

const judulBagian = (jenis: NamaJenis): readonly string[] | undefined => (JENIS[jenis] as JenisBerkas).bagian?.dikenal;

/** @throws GalatFormat when the text is no such file */
export function bacaSunting(jenis: JenisKelola, teks: string): Isian {
  const rapi = teks.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const skema = skemaMedan(jenis);
  if (!judulBagian(jenis)) return keSunting(skema, uraiJson(rapi).nilai) as Isian;
  const { yaml, badan } = belah(rapi);
  return { ...(keSunting(skema, uraiYaml(yaml).nilai) as Isian), ...belahBagian(badan) };
}

/** The whole file, in the order and style in which records lie in git. Sections stand in their known order. */
export function tulisSunting(jenis: JenisKelola, isian: Isian): string {
  const skema = skemaMedan(jenis);
  const judul = judulBagian(jenis);
  const medan = Object.fromEntries(Object.entries(isian).filter(([k]) => k !== MEDAN_NAMA_BERKAS && !k.startsWith(kunciBagian(''))));
  const nilai = (dariSunting(skema, medan) ?? {}) as Isian;
  if (!judul) return rapikanJson(JSON.stringify(nilai), skema);
  const yaml = Object.entries(nilai)
    .flatMap(([k, v]) => tulisMedan(k, v))
    .join('\n');
  return `---\n${yaml}\n---\n${rapikanBadan(satukanBagian(judul, isian))}`;
}

/** What editing adds by itself: the days of the record, and the name of a new file. @param hari today, `YYYY-MM-DD` */
export function lengkapiSunting(jenis: JenisKelola, isian: Isian, baru: boolean, hari: string): Isian {
  const skema = skemaMedan(jenis).properties ?? {};
  if (baru)
    return {
      ...('ditambahkan' in skema && { ditambahkan: hari }),
      // A record begun as a copy of another brings the other's days along.
      ...('diperbarui' in skema && { diperbarui: undefined }),
      [MEDAN_NAMA_BERKAS]: namaBerkas(jenis, isian),
    };
  // A draft that is saved twice on its first day has not been changed since it was added.
  return 'diperbarui' in skema && isian['ditambahkan'] !== hari ? { diperbarui: hari } : {};
}

/** After the record's own name; a copy is named after the innovation that it copies. */
function namaBerkas(jenis: JenisKelola, isian: Isian): string {
  const pokok = String(isian['nama'] ?? isian['judul'] ?? String(isian['inovasi'] ?? '').replace(/^.*\//, ''));
  return keSlug(pokok).slice(0, NAMA_TERPANJANG).replace(/-+$/, '') || jenis;
}
