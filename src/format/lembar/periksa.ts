/** The checker's own rules over the records that a sheet would make, before anything is written. */
import { periksaSilang } from '../../domain/check/index.ts';
import type { Entri } from '../../domain/entri.ts';
import { pesanSkemaSemua } from '../../domain/pesan-skema.ts';
import type { Opd } from '../../domain/schema/daerah.ts';
import { inovasi as skemaInovasi, type Inovasi } from '../../domain/schema/inovasi.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { entriSekitar } from '../entri-sekitar.ts';
import { uraiBadan } from '../markdown.ts';
import { KOSAKATA_LEMBAR, type BahanLembar } from './bahan.ts';

export interface Calon {
  slug: string;
  isi: Partial<Inovasi>;
  badan: string;
}

export type TemuanCalon = Pick<Temuan, 'medan' | 'aturan' | 'pesan' | 'saran' | 'tingkat'>;

const AWAL = { baris: 1, kolom: 1 };

/** What the schema says of a record that is not valid; nothing when it is. */
export function temuanSkema(isi: unknown): TemuanCalon[] {
  const uji = skemaInovasi.safeParse(isi);
  if (uji.success) return [];
  return pesanSkemaSemua(uji.error.issues, isi, skemaInovasi, () => undefined).map(({ jalan, aturan, pesan, saran }) => ({
    medan: jalan.join('.'),
    aturan,
    pesan,
    saran,
    tingkat: 'galat',
  }));
}

/**
 * Runs every rule over these records as if they lay in the region's folder.
 * @param calon records that follow the schema
 * @param opd offices that the region has or that come with the sheet
 * @returns findings by file name; records without any are left out
 */
export function temuanAturan(calon: readonly Calon[], bahan: BahanLembar, opd: readonly Opd[]): Map<string, TemuanCalon[]> {
  const { folder, kode, nama } = bahan.daerah;
  const akar = `daerah/${folder}`;
  const sekitar = entriSekitar({
    wilayah: [[kode, nama]],
    kosakata: Object.fromEntries(KOSAKATA_LEMBAR.map((k) => [k, bahan.kosakata[k].map(({ id }) => id)])),
    opd: { [folder]: opd.map((o) => o.id) },
    inovasi: [],
    kompetisi: [],
    edisi: [],
    kesepakatan: [],
  });
  const perJalur = new Map(calon.map((c) => [`${akar}/inovasi/${c.slug}.md`, c]));
  const catatan = [...perJalur].map(([jalur, c]) => ({
    jenis: 'inovasi',
    jalur,
    folder,
    nama: c.slug,
    isi: c.isi,
    badan: uraiBadan(c.badan, 1),
  })) as unknown as Entri[];
  const hasil = new Map<string, TemuanCalon[]>();
  for (const t of periksaSilang([...sekitar, ...catatan], bahan.tanggal, () => AWAL)) {
    const slug = perJalur.get(t.berkas)?.slug;
    if (slug === undefined) continue;
    const daftar = hasil.get(slug);
    if (daftar) daftar.push(t);
    else hasil.set(slug, [t]);
  }
  return hasil;
}
