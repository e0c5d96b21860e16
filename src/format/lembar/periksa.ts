/** The checker's own rules over the records that a sheet would make, before anything is written. */
import { periksaSilang } from '../../domain/check/index.ts';
import type { Entri } from '../../domain/entri.ts';
import { pesanSkemaSemua } from '../../domain/pesan-skema.ts';
import type { Opd } from '../../domain/schema/daerah.ts';
import { inovasi as skemaInovasi, type Inovasi } from '../../domain/schema/inovasi.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { uraiBadan } from '../markdown.ts';
import type { Sumber } from '../../domain/schema/dasar.ts';
import { KOSAKATA_LEMBAR, type BahanLembar } from './bahan.ts';

export interface Calon {
  slug: string;
  isi: Partial<Inovasi>;
  badan: string;
}

export type TemuanCalon = Pick<Temuan, 'medan' | 'pesan' | 'saran' | 'tingkat'>;

const AWAL = { baris: 1, kolom: 1 };

/** What the schema says of a record that is not valid; nothing when it is. */
export function temuanSkema(isi: unknown): TemuanCalon[] {
  const uji = skemaInovasi.safeParse(isi);
  if (uji.success) return [];
  return pesanSkemaSemua(uji.error.issues, isi, skemaInovasi, () => undefined).map(({ jalan, pesan, saran }) => ({
    medan: jalan.join('.'),
    pesan,
    saran,
    tingkat: 'galat',
  }));
}

/**
 * Runs every rule over these records as if they lay in the region's folder.
 * @param calon records that follow the schema
 * @returns findings by file name; records without any are left out
 */
export function temuanAturan(
  calon: readonly Calon[],
  bahan: BahanLembar,
  opd: { opd: Opd[]; sumber?: Sumber[] } | undefined,
): Map<string, TemuanCalon[]> {
  const { folder, kode, nama } = bahan.daerah;
  const provinsi = kode.slice(0, 2);
  const namaProvinsi = kode.includes('.') ? provinsi : nama.replace(/^Provinsi /, '');
  const akar = `daerah/${folder}`;
  // Of regions and vocabularies the rules need names alone; faults of these stand-ins are not asked for.
  const sekitar = [
    {
      jenis: 'wilayah',
      jalur: `wilayah/${provinsi}.json`,
      folder: provinsi,
      isi: {
        kode: provinsi,
        nama: namaProvinsi,
        daerah: kode.includes('.') ? [{ kode, nama, tetangga: [], konteks: [] }] : [],
        konteks: [],
      },
    },
    { jenis: 'daerah', jalur: `${akar}/daerah.json`, folder, isi: { kode, nama, ditambahkan: bahan.tanggal } },
    ...(opd ? [{ jenis: 'opd', jalur: `${akar}/opd.json`, folder, isi: opd }] : []),
    ...KOSAKATA_LEMBAR.map((k) => ({
      jenis: 'kosakata',
      jalur: `kosakata/${k}.json`,
      nama: k,
      isi: { judul: k, keterangan: k, nilai: bahan.kosakata[k].map(({ id, label }) => ({ id, label })) },
    })),
  ] as unknown as Entri[];
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
