/** Checks a proposal by the checker's own schemas and rules, as far as one file and short lists of the others allow. */
import { periksaSilang } from '../../domain/check/index.ts';
import type { Entri } from '../../domain/entri.ts';
import { jenisBerkas } from '../../domain/schema/index.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { bacaCatatan, uraiCatatan } from '../baca-catatan.ts';
import { GalatFormat } from '../galat-format.ts';
import { FOLDER_KOSONG, type BerkasUsulan } from './berkas.ts';

/** What of the other files a proposal is held against: ids, without what stands behind them. */
export interface BahanPeriksa {
  wilayah: readonly (readonly [kode: string, nama: string])[];
  kosakata: Readonly<Record<string, readonly string[]>>;
  /** Region folder → ids of its offices; a folder without an entry is not there yet. */
  opd: Readonly<Record<string, readonly string[]>>;
  /** `<folder>/<slug>` and name. */
  inovasi: readonly (readonly [id: string, nama: string])[];
  kompetisi: readonly string[];
  edisi: readonly string[];
  kesepakatan: readonly string[];
}

export interface HasilPeriksaUsulan {
  temuan: Temuan[];
  /** The record, where its fields follow the schema. */
  entri?: Entri;
}

const AWALAN = 'content/';
/** Rules that need more of other files than lists of ids; `npm run periksa` and the review run them. */
export const ATURAN_DI_TEMPAT_LAIN: ReadonlySet<string> = new Set(['kematangan-cocok', 'klaim-replikasi']);

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

const semu = (jenis: string, jalur: string, isi: object, lain: Partial<Entri> = {}): Entri => ({ jenis, jalur, isi, ...lain }) as Entri;

/** The others, as entries that hold only what references look up. Findings about them are not this proposal's. */
function tetangga(b: BahanPeriksa, kecuali: ReadonlySet<string>): Entri[] {
  const provinsi = Map.groupBy(b.wilayah, ([kode]) => kode.slice(0, 2));
  return [
    ...[...provinsi].map(([kode, daftar]) => {
      const nama = (daftar.find(([k]) => k === kode)?.[1] ?? kode).replace(/^Provinsi /, '');
      const daerah = daftar.filter(([k]) => k !== kode).map(([k, n]) => ({ kode: k, nama: n }));
      return semu('wilayah', `wilayah/${kode}.json`, { kode, nama, daerah });
    }),
    ...Object.entries(b.kosakata).map(([nama, id]) =>
      semu('kosakata', `kosakata/${nama}.json`, { nilai: id.map((x) => ({ id: x })) }, { nama }),
    ),
    ...Object.entries(b.opd).flatMap(([folder, id]) => [
      semu('daerah', `daerah/${folder}/daerah.json`, { kode: folder.replace(/-.*$/, ''), nama: '' }, { folder }),
      semu('opd', `daerah/${folder}/opd.json`, { opd: id.map((x) => ({ id: x })) }, { folder }),
    ]),
    ...b.inovasi.map(([id, nama]) => {
      const [folder = '', slug = ''] = id.split('/');
      return semu('inovasi', `daerah/${folder}/inovasi/${slug}.md`, { nama }, { folder, nama: slug });
    }),
    ...b.kompetisi.map((nama) => semu('kompetisi', `kompetisi/${nama}.json`, {}, { nama })),
    ...b.kesepakatan.map((id) => {
      const [a = '', c] = id.split('/');
      return c === undefined
        ? semu('kesepakatanPublik', `publik/kesepakatan/${a}.json`, { pihak: [] }, { nama: a })
        : semu('kesepakatan', `daerah/${a}/kesepakatan/${c}.json`, { pihak: [] }, { folder: a, nama: c });
    }),
  ].filter((e) => !kecuali.has(e.jalur));
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
  const temuan = [...tanpaDaerah(berkas), ...hasil.flatMap((h) => h.temuan)];
  const entri = hasil[0]?.entri;
  // Rules ask for entries that follow their schema; until they do, its faults come first.
  if (temuan.length || !entri) return { temuan };
  const sendiri = new Set(berkas.map((b) => b.jalur.slice(AWALAN.length)));
  const diganti = new Set(lama.map((j) => j.slice(AWALAN.length)));
  const rusak = new Set(bahan.edisi.map((id) => `kosakata/kematangan/${id}.json`));
  const semua = [...tetangga(bahan, diganti), ...hasil.flatMap((h) => h.entri ?? [])];
  const silang = periksaSilang(semua, tanggal, () => ({ baris: 1, kolom: 1 }), rusak);
  return { entri, temuan: silang.filter((t) => sendiri.has(t.berkas) && !ATURAN_DI_TEMPAT_LAIN.has(t.aturan)) };
}
