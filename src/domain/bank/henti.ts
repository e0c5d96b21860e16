/** What stopped and why; promises that were put off stand apart, for they never ran. */
import { keadaanBerhenti, pilihSumber, type Relasi } from '../replikasi.ts';
import type { Sumber } from '../schema/dasar.ts';
import { bandingTeks } from '../temuan.ts';
import { keadaanBank } from './keadaan.ts';

export interface SebabHenti {
  /** Id of the vocabulary `sebab`. */
  sebab: string;
  teks: string;
  jalanKeluar?: string | undefined;
  sumber: Sumber[];
}

export interface Henti {
  relasi: Relasi;
  sebab: SebabHenti[];
  /** What is told of the stop or the delay, and its sources. */
  catatan?: string | undefined;
  /** When it stopped or was put off, as exact as known. */
  sejak?: string | undefined;
  /** The day for which the stop or the delay is known; it may have come earlier. */
  per?: string | undefined;
  sumber: Sumber[];
}

export function hentiBank(relasi: readonly Relasi[]): { berhenti: Henti[]; ditunda: Henti[] } {
  const pilih = (k: 'berhenti' | 'ditunda') => relasi.filter((r) => keadaanBank(r) === k).map(satu);
  return { berhenti: pilih('berhenti'), ditunda: pilih('ditunda') };
}

function satu(r: Relasi): Henti {
  const henti = r.catatan.flatMap((c) => (keadaanBerhenti(c.keadaan?.nilai) ? [{ c, k: c.keadaan! }] : []));
  const langkah = r.langkah.findLast((l) => l.langkah === 'berhenti');
  return {
    relasi: r,
    sebab: r.catatan.flatMap((c) =>
      [...(c.sebabBerhenti ?? []), ...(keadaanBerhenti(c.keadaan?.nilai) ? (c.keadaan?.sebab ?? []) : [])].map(({ sumber, ...s }) => ({
        ...s,
        sumber: pilihSumber(c.sumber, sumber),
      })),
    ),
    catatan: henti.map(({ k }) => k.catatan).find(Boolean) ?? langkah?.keterangan,
    sejak: henti.map(({ k }) => k.sejak).find(Boolean) ?? langkah?.tanggal,
    per: henti.map(({ k }) => k.per).find(Boolean),
    sumber: [...henti.flatMap(({ c, k }) => pilihSumber(c.sumber, k.sumber)), ...(langkah?.sumber ?? [])],
  };
}

/** Relations by cause: each counts once for a cause, however often it is told. The most frequent first. */
export function hitungSebab(henti: readonly Henti[]): { sebab: string; jumlah: number }[] {
  const jumlah = new Map<string, number>();
  for (const h of henti) for (const id of new Set(h.sebab.map((s) => s.sebab))) jumlah.set(id, (jumlah.get(id) ?? 0) + 1);
  return [...jumlah].map(([sebab, n]) => ({ sebab, jumlah: n })).sort((a, b) => b.jumlah - a.jumlah || bandingTeks(a.sebab, b.sebab));
}
