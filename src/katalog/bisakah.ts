/** "Bisakah daerah saya?" as the contact page prints it: prerequisites with their tests, or the general questions. */
import { salinUji } from '../domain/cocok/calon.ts';
import type { UjiFakta } from '../domain/cocok/bisakah.ts';
import { jalurSurat } from '../domain/jalur.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { PERTANYAAN_UMUM, TANYA_KONEKSI } from '../text/pesan/bisakah.ts';
import { alamatBanding } from './banding-inovasi.ts';
import { berkasBanding } from './banding.ts';

export interface BisakahTampil {
  /** `33.16-kabupaten-blora/silat`: under it the answers are handed to the letter. */
  id: string;
  /** `kabupaten-blora/silat`, and the name: what the short list keeps. */
  alamat: string;
  nama: string;
  /** Kode of the origin, with which the visitor's region is compared. */
  asal: string;
  jalurSurat: string;
  berkasDaerah: string;
  /** The record names no prerequisites; the questions are general ones. */
  umum: boolean;
  butir: { teks: string; kepala?: string; wajib: boolean; uji?: UjiFakta; fakta?: string; rujukan: number[] }[];
}

export function bisakahTampil(i: InovasiKatalog, k: Katalog, rujuk: (id: readonly string[] | undefined) => number[]): BisakahTampil {
  const tercatat = (i.isi.prasyarat ?? []).map((p) => ({
    teks: p.teks,
    kepala: labelKosakata(k, 'jenis-prasyarat', p.jenis),
    wajib: p.wajib !== false,
    ...(p.uji && { uji: salinUji(p.uji), fakta: labelKosakata(k, 'fakta-daerah', p.uji.fakta) }),
    rujukan: rujuk(p.sumber),
  }));
  const koneksi = TANYA_KONEKSI[i.isi.koneksi?.kebutuhan ?? ''];
  const umum = [...PERTANYAAN_UMUM, ...(koneksi ? [koneksi] : [])].map((teks) => ({ teks, wajib: true, rujukan: [] }));
  return {
    id: i.id,
    alamat: alamatBanding(i),
    nama: i.isi.nama,
    asal: i.daerah.kode,
    jalurSurat: jalurSurat(i),
    berkasDaerah: berkasBanding(k).jalur,
    umum: tercatat.length === 0,
    butir: tercatat.length > 0 ? tercatat : umum,
  };
}
