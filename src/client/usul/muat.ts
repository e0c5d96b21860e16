/** The form and what it refers to, as the build wrote them. */
import type { Borang } from '../../format/usulan/borang.ts';
import type { RelasiUsul } from '../../format/usulan/pembenaran.ts';
import { alamat, ambilJson } from '../ambil.ts';
import { keWilayah, type WilayahTerpilih } from '../ketik-wilayah.ts';

type Butir = readonly [id: string, label: string];

export interface BorangUsul {
  borang: Borang;
  pilihan: Readonly<Record<string, readonly Butir[]>>;
}

export interface RujukanUsul {
  opd: Readonly<Record<string, readonly Butir[]>>;
  inovasi: readonly (readonly [id: string, nama: string, daerah: string])[];
  kompetisi: readonly Butir[];
  edisi: readonly string[];
  kesepakatan: readonly string[];
  kosakata: Readonly<Record<string, readonly string[]>>;
}

export const muatBorang = (jenis: string): Promise<BorangUsul> => ambilJson(`usul/borang/${jenis}.json`) as Promise<BorangUsul>;
export const muatRelasi = (): Promise<RelasiUsul[]> => ambilJson('usul/relasi.json') as Promise<RelasiUsul[]>;
export const muatRujukan = (): Promise<RujukanUsul> => ambilJson('usul/rujukan.json') as Promise<RujukanUsul>;

const muatNama = async () => (await ambilJson('daerah/nama.json')) as [kode: string, nama: string, slug: string][];

/** Kode and full name of every region. */
export const muatWilayah = async (): Promise<(readonly [kode: string, nama: string])[]> =>
  (await muatNama()).map(([kode, nama]) => [kode, nama]);

/** Every region by its kode. */
export const muatTempat = async (): Promise<ReadonlyMap<string, WilayahTerpilih>> =>
  new Map((await muatNama()).map((x) => [x[0], keWilayah(x)]));

/** A record as it lies in git. @param berkas from the root of the repository. @throws Error when it does not come */
export async function muatRekaman(berkas: string): Promise<string> {
  const r = await fetch(alamat(`usul/rekaman/${berkas.replace(/^content\//, '')}`));
  if (!r.ok) throw new Error(`${berkas}: ${r.status}`);
  return r.text();
}
