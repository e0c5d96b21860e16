/** What the import must know of the site: vocabularies for all, and what the chosen region has already. */
import type { Daerah, Opd } from '../../domain/schema/daerah.ts';
import type { NilaiKosakata } from '../../domain/schema/kosakata.ts';
import type { Sumber } from '../../domain/schema/dasar.ts';

/** Vocabularies that a sheet is read against and the rules look values up in. */
export const KOSAKATA_LEMBAR = [
  'tahapan',
  'inisiator',
  'jenis',
  'bentuk',
  'klasifikasi',
  'urusan',
  'tema',
  'jenis-sumber',
  'jenis-opd',
  'jenis-biaya',
] as const;
export type KosakataLembar = Record<(typeof KOSAKATA_LEMBAR)[number], readonly NilaiKosakata[]>;

/** The chosen region, as far as the content has it. */
export interface DaerahLembar {
  kode: string;
  nama: string;
  /** Its folder, whether it exists yet or not. */
  folder: string;
  profil?: Daerah;
  opd?: { opd: Opd[]; sumber?: Sumber[] };
  /** Innovations on record: file name, name, its other names, day of entry and of the last change. */
  inovasi: readonly { slug: string; nama: string; namaLain?: string[]; ditambahkan: string; diperbarui?: string }[];
}

export interface BahanLembar {
  kosakata: KosakataLembar;
  daerah: DaerahLembar;
  /** `YYYY-MM-DD` that new records carry. */
  tanggal: string;
}

/** Where the whole sheet comes from; every record cites it. */
export type SumberLembar = Omit<Sumber, 'id'>;
/** Its id within each record. */
export const ID_SUMBER = 'lembar';
