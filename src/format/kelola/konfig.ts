/** Decap's configuration for one region, put together in the browser from what all regions share and what is the region's own. */
import { PESAN_EDITOR as P } from '../../text/pesan/kelola-editor.ts';
import { akhiranBerkas, JENIS_FOLDER, JENIS_TUNGGAL, MEDAN_NAMA_BERKAS, type JenisKelola } from './berkas.ts';
import type { Latar } from './latar.ts';
import type { MedanKelola, Pilihan } from './medan.ts';
import { MEDAN_JUDUL, type KonfigUmum } from './susunan.ts';

/** What the editor needs to know of one region. */
export interface DaerahKelola {
  kode: string;
  nama: string;
  /** Below `content/daerah/`. */
  folder: string;
  opd: Pilihan[];
  /** Kinds of single files that the region has. */
  ada: (typeof JENIS_TUNGGAL)[number][];
}

/** Name of a format, one for each kind of file. */
export const namaFormat = (jenis: JenisKelola): string => `lumbung-${jenis}`;

/**
 * Name of a collection. It holds the kode, because it becomes part of branches (`cms/inovasi-33.16/nama`): two regions may have
 * records of the same name.
 */
export const namaKoleksi = (jenis: JenisKelola, kode: string): string => `${jenis}-${kode}`;

/** @returns the kind that a collection's name stands for */
export function jenisKoleksi(nama: string): JenisKelola | undefined {
  const awal = nama.replace(/-\d{2}(?:\.\d{2})?$/, '');
  return [...JENIS_FOLDER, ...JENIS_TUNGGAL].find((j) => j === awal);
}

/** Kinds whose records have pages of their own, below their own name; the rest stands on the region's. */
const BERHALAMAN: ReadonlySet<JenisKelola> = new Set<JenisKelola>(['inovasi', 'rencana', 'kebutuhan']);

/**
 * @param situs address of the site, for the way back
 * @param logo address of a picture
 */
export function konfigDaerah(umum: KonfigUmum, d: DaerahKelola, latar: Latar, situs: string, logo: string): object {
  const pilihan = { ...umum.pilihan, '@opd': d.opd };
  const akar = `content/daerah/${d.folder}`;
  const slug = d.folder.slice(d.kode.length + 1);
  const koleksi = (jenis: JenisKelola) => ({
    name: namaKoleksi(jenis, d.kode),
    label: P.koleksi[jenis],
    label_singular: P.satu[jenis],
    description: `${P.koleksi[jenis]}, ${d.nama}`,
    format: namaFormat(jenis),
    // "Lihat di situs" of what is published.
    preview_path: BERHALAMAN.has(jenis) ? `${jenis}/${slug}/{{slug}}/` : `daerah/${slug}/`,
    // Merging is done at the git host, where the check of the content stands beside it.
    publish: false,
    // Decap deletes published records without a proposal.
    delete: false,
  });
  return {
    load_config_file: false,
    backend: { ...latar, commit_messages: P.komit },
    publish_mode: 'editorial_workflow',
    locale: 'id',
    site_url: situs,
    display_url: situs,
    logo: { src: logo },
    show_preview_links: true,
    editor: { preview: false },
    media_folder: akar,
    media_library: { name: 'tanpa-media' },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...JENIS_FOLDER.map((j) => ({
        ...koleksi(j),
        folder: `${akar}/${j}`,
        extension: akhiranBerkas(j),
        create: true,
        identifier_field: MEDAN_JUDUL[j],
        slug: `{{fields.${MEDAN_NAMA_BERKAS}}}`,
        summary: `{{${MEDAN_JUDUL[j]}}}`,
        sortable_fields: [MEDAN_JUDUL[j], 'ditambahkan'],
        fields: tulisPilihan(umum.medan[j], pilihan),
      })),
      ...JENIS_TUNGGAL.filter((j) => d.ada.includes(j)).map((j) => ({
        ...koleksi(j),
        files: [{ name: j, label: P.satu[j], file: `${akar}/${j}.json`, fields: tulisPilihan(umum.medan[j], pilihan) }],
      })),
    ],
  };
}

/** Lists by name become the lists themselves; where there is none, the value is typed. */
function tulisPilihan(medan: readonly MedanKelola[], pilihan: Readonly<Record<string, readonly Pilihan[]>>): MedanKelola[] {
  return medan.map((m) => ({
    ...(typeof m.options === 'string' ? denganPilihan(m, pilihan[m.options]) : m),
    ...(m.fields && { fields: tulisPilihan(m.fields, pilihan) }),
    ...(m.field && { field: tulisPilihan([m.field], pilihan)[0]! }),
  }));
}

function denganPilihan(m: MedanKelola, daftar: readonly Pilihan[] | undefined): MedanKelola {
  if (daftar) return { ...m, options: [...daftar] };
  const { options: _, multiple, ...tanpa } = m;
  return { ...tanpa, widget: multiple ? 'list' : 'string', hint: m.hint ?? P.ketikRujukan };
}
