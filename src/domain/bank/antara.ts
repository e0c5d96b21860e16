/** What is known between an innovation and another region: from the ledger, from agreements, or from both. */
import type { InovasiKatalog, Katalog } from '../katalog.ts';
import type { Relasi } from '../replikasi.ts';
import { lebihLambat } from '../tanggal.ts';
import { bandingTeks } from '../temuan.ts';
import { dinyatakanTiruan, keadaanBank } from './keadaan.ts';

type Kesepakatan = Katalog['kesepakatan'][number];

/**
 * `tiruan` runs, is declared a copy, and nobody let that word lapse; `uji-coba` is a declared trial; `lama` a declared use
 * whose word lapsed; `serupa` is use that nobody calls a copy. The others are as `keadaanBank` tells them.
 */
export type KeadaanAntara = 'tiruan' | 'uji-coba' | 'lama' | 'serupa' | 'kesepakatan' | 'penjajakan' | 'ditunda' | 'berhenti';

export interface Antara {
  keadaan: KeadaanAntara;
  /** What the ledger says; absent where only agreements name the two. */
  relasi?: Relasi;
  /** Agreements that name both the innovation and the region, in the order of the catalogue. */
  kesepakatan: Kesepakatan[];
  /** Of the state `kesepakatan` where nothing signed is known to hold any longer: the last day of the latest, as exact as known. */
  berakhir?: string;
}

/** Last day of an agreement where it is surely past on `hari`, the day of the build; nothing while it may hold or no end is known. */
export function berakhirPada(x: Pick<Kesepakatan, 'berlakuSampai'>, hari: string): string | undefined {
  return x.berlakuSampai !== undefined && lebihLambat(hari, x.berlakuSampai) ? x.berlakuSampai : undefined;
}

/**
 * By kode of the region: those of the ledger first, in its order, then those that only an agreement names.
 * `hari` is the day of the build, `YYYY-MM-DD`.
 */
export function antara(
  i: { id: string; daerah: Pick<InovasiKatalog['daerah'], 'kode'>; relasi: readonly Relasi[] },
  kesepakatan: readonly Kesepakatan[],
  hari: string,
): Map<string, Antara> {
  const naskah = new Map<string, Kesepakatan[]>();
  for (const x of kesepakatan)
    if (x.inovasi?.includes(i.id))
      for (const kode of new Set(x.pihak.map((p) => p.kode))) naskah.set(kode, [...(naskah.get(kode) ?? []), x]);
  naskah.delete(i.daerah.kode);
  const semua = new Map<string, Antara>();
  for (const r of i.relasi) {
    const daftar = naskah.get(r.penerima) ?? [];
    const sendiri = keadaanRelasi(r);
    const keadaan = sendiri === 'penjajakan' && daftar.length > 0 ? 'kesepakatan' : sendiri;
    // A step that the ledger knows of a paper that no agreement describes has no known end.
    const terurai = sendiri !== 'kesepakatan' || r.catatan.some((c) => daftar.some((x) => x.id === c.kesepakatan));
    semua.set(r.penerima, {
      keadaan,
      relasi: r,
      kesepakatan: daftar,
      ...(keadaan === 'kesepakatan' && terurai && semuaBerakhir(daftar, hari)),
    });
  }
  for (const [kode, daftar] of naskah)
    if (!semua.has(kode)) semua.set(kode, { keadaan: 'kesepakatan', kesepakatan: daftar, ...semuaBerakhir(daftar, hari) });
  return semua;
}

function semuaBerakhir(daftar: readonly Kesepakatan[], hari: string): Pick<Antara, 'berakhir'> {
  const akhir = daftar.flatMap((x) => berakhirPada(x, hari) ?? []).sort(bandingTeks);
  return daftar.length > 0 && akhir.length === daftar.length ? { berakhir: akhir.at(-1)! } : {};
}

function keadaanRelasi(r: Relasi): KeadaanAntara {
  const keadaan = keadaanBank(r);
  if (keadaan !== 'berjalan' && keadaan !== 'uji-coba') return keadaan;
  if (!dinyatakanTiruan(r)) return 'serupa';
  if (r.kedaluwarsa) return 'lama';
  return keadaan === 'berjalan' ? 'tiruan' : 'uji-coba';
}
