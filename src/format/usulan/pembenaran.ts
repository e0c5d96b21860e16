/**
 * Confirming an entry of the ledger. Each side says it in a file of its own: the origin in `pengakuan` of its innovation, the
 * adopter in its `replikasi/*.json`. Either word holds for a year (`BULAN_SUARA`) and is renewed the same way.
 */
import { BULAN_SUARA, geserBulan } from '../../domain/tanggal.ts';
import { kodeFolder, type Suara } from '../../domain/replikasi.ts';
import type { Isian } from './nilai.ts';

/** One pair of the ledger, as far as a form asks: how far it came, who said so, and which files tell of it. */
export interface RelasiUsul {
  inovasi: string;
  /** Kode of the adopter. */
  penerima: string;
  suara: Suara;
  langkah: string;
  tanggal?: string;
  hubungan?: string;
  /** Last day of the word that each side gave, where it gave one. */
  asalSampai?: string;
  penerimaSampai?: string;
  /** Files below `content/`: the adopter's own first. */
  berkas: string[];
}

/** Which side of a pair speaks. */
export type Pihak = 'asal' | 'penerima';

/** Key of the form for the pair that is confirmed: innovation and kode of the adopter. */
export const KUNCI_RELASI = '@relasi';
export const kunciRelasi = (r: Pick<RelasiUsul, 'inovasi' | 'penerima'>): string => `${r.inovasi} ${r.penerima}`;

/** The side that a region is of a pair; undefined where it is neither. @param folder of the region */
export function pihakRelasi(r: Pick<RelasiUsul, 'inovasi' | 'penerima'>, folder: string): Pihak | undefined {
  const kode = kodeFolder(folder);
  if (kodeFolder(r.inovasi) === kode) return 'asal';
  return r.penerima === kode ? 'penerima' : undefined;
}

/** File that this side writes; the adopter's own where it has one. From the root of the repository. */
export function berkasPihak(r: RelasiUsul, pihak: Pihak, folder: string): { jalur: string; ada: boolean } {
  const [daerah, slug] = r.inovasi.split('/');
  if (pihak === 'asal') return { jalur: `content/daerah/${daerah}/inovasi/${slug}.md`, ada: true };
  const sendiri = r.berkas.find((b) => b.startsWith('daerah/'));
  return sendiri === undefined
    ? { jalur: `content/daerah/${folder}/replikasi/${slug}.json`, ada: false }
    : { jalur: `content/${sendiri}`, ada: true };
}

/** What the form holds when a pair was just chosen: what the ledger says, and a word that holds for a year. @param hari today */
export function isianPembenaran(r: RelasiUsul, pihak: Pihak, hari: string): Isian {
  return {
    [KUNCI_RELASI]: kunciRelasi(r),
    langkah: r.langkah,
    tanggal: r.tanggal ?? '',
    berlakuSampai: geserBulan(hari, BULAN_SUARA),
    ...(pihak === 'penerima' && { hubungan: r.hubungan ?? '' }),
  };
}

/** Path of the changed file → field of the form that said so. */
export function medanPembenaran(medan: string): string {
  if (/^sumber\.\d+\./.test(medan)) return 'kantor';
  return medan.replace(/^(?:pengakuan|langkah)\.\d+\./, '').replace(/^keterangan$/, 'catatan');
}
