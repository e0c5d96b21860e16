/** Checks a proposal by the checker's own schemas and rules, as far as one file and short lists of the others allow. */
import { periksaSilang } from '../../domain/check/index.ts';
import type { Entri } from '../../domain/entri.ts';
import type { NamaAturan } from '../../domain/nama-aturan.ts';
import { jenisBerkas } from '../../domain/schema/index.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { bacaCatatan, uraiCatatan } from '../baca-catatan.ts';
import { GalatFormat } from '../galat-format.ts';
import { entriSekitar, type BahanPeriksa } from '../entri-sekitar.ts';
import { FOLDER_KOSONG, type BerkasUsulan } from './berkas.ts';
import { kataBorang } from './kata-borang.ts';

export interface HasilPeriksaUsulan {
  temuan: Temuan[];
  /** The record, where its fields follow the schema. */
  entri?: Entri;
}

const AWALAN = 'content/';
/** Rules that need more of other files than lists of ids; `npm run periksa` and the review run them. */
export const ATURAN_DI_TEMPAT_LAIN: ReadonlySet<NamaAturan> = new Set(['kematangan-cocok', 'klaim-replikasi']);

/** Stands for the region while none is chosen, so that the fields are checked in any case. */
const FOLDER_SEMU = '00-daerah';

/** One file as the reader reads it, from its text. */
function baca({ jalur: penuh, isi: teks }: BerkasUsulan): HasilPeriksaUsulan {
  const jalur = penuh.slice(AWALAN.length).replace(FOLDER_KOSONG, FOLDER_SEMU);
  const cocok = jenisBerkas(jalur);
  const galat = (lain: Pick<Temuan, 'aturan' | 'pesan' | 'saran'>): Temuan => ({
    berkas: jalur,
    baris: 1,
    kolom: 1,
    medan: 'berkas',
    tingkat: 'galat',
    ...lain,
  });
  if (!cocok)
    return { temuan: [galat({ aturan: 'letak-berkas', pesan: 'letak atau nama berkas ini tidak dikenal', saran: 'periksa namanya' })] };
  try {
    return bacaCatatan(cocok, jalur, uraiCatatan(jalur, teks));
  } catch (e) {
    if (e instanceof GalatFormat) return { temuan: [galat({ aturan: e.aturan, pesan: e.message, saran: e.saran })] };
    throw e;
  }
}

function tanpaDaerah(berkas: readonly BerkasUsulan[]): Temuan[] {
  const tanpa = berkas.find((b) => b.jalur.includes(FOLDER_KOSONG));
  if (!tanpa) return [];
  const tempat = { berkas: tanpa.jalur.slice(AWALAN.length), baris: 1, kolom: 1, medan: 'tempat' };
  return [
    {
      ...tempat,
      aturan: 'letak-berkas',
      tingkat: 'galat',
      pesan: 'daerahnya belum dipilih',
      saran: 'ketik namanya, lalu pilih dari daftar',
    },
  ];
}

/**
 * Findings of the checker for a proposal's own files, the record first.
 * @param lama paths of the files that the proposal replaces: a new record of a name that is taken is a fault, a changed one is none
 * @param tanggal `YYYY-MM-DD` of today
 */
export function periksaUsulan(
  berkas: readonly BerkasUsulan[],
  bahan: BahanPeriksa,
  tanggal: string,
  lama: readonly string[] = [],
): HasilPeriksaUsulan {
  const hasil = berkas.map(baca);
  const tanpa = tanpaDaerah(berkas);
  // The adopter of a public entry is the region that was not chosen.
  const temuan = [...tanpa, ...hasil.flatMap((h) => h.temuan).filter((t) => !tanpa.length || t.medan !== 'penerima')];
  const entri = hasil[0]?.entri;
  // Rules ask for entries that follow their schema; until they do, its faults come first.
  if (temuan.length || !entri) return { temuan: temuan.map(kataBorang) };
  const sendiri = new Set(berkas.map((b) => b.jalur.slice(AWALAN.length)));
  const diganti = new Set(lama.map((j) => j.slice(AWALAN.length)));
  const rusak = new Set(bahan.edisi.map((id) => `kosakata/kematangan/${id}.json`));
  const semua = [...entriSekitar(bahan).filter((e) => !diganti.has(e.jalur)), ...hasil.flatMap((h) => h.entri ?? [])];
  const silang = periksaSilang(semua, tanggal, () => ({ baris: 1, kolom: 1 }), rusak);
  return { entri, temuan: silang.filter((t) => sendiri.has(t.berkas) && !ATURAN_DI_TEMPAT_LAIN.has(t.aturan)) };
}
