/** One region against a group of its kind, indicator by indicator; the coverage gate decides on each. */
import type { DaerahBanding, NomorSumber } from './bahan.ts';
import { cakupan, type Cakupan } from './gerbang.ts';
import { nilaiKonteks, seriKonteks, type IndikatorKonteks, type NilaiKonteks, type SeriKonteks } from './konteks.ts';
import { sebaran, type Sebaran } from './kuartil.ts';

/** Quartiles of fewer are hardly more than the members themselves. */
export const KELOMPOK_TERKECIL = 5;

const INDIKATOR: readonly IndikatorKonteks[] = ['kemiskinan', 'stunting', 'penduduk', 'kepadatan'];

export interface BarisSpine {
  indikator: IndikatorKonteks;
  seri: SeriKonteks;
  /** Absent where the region itself is not known. */
  daerah?: NilaiKonteks;
  sebaran: Sebaran;
  cakupan: Cakupan;
  sumber: NomorSumber[];
}

export interface SpineDitolak {
  indikator: IndikatorKonteks;
  /** The fullest series; absent where nothing at all is known of the group. */
  seri?: SeriKonteks;
  cakupan: Cakupan;
}

export interface Spine {
  baris: BarisSpine[];
  ditolak: SpineDitolak[];
}

/** @param kelompok the others: regions of the same jenis, without the region itself */
export function spine(daerah: DaerahBanding, kelompok: readonly DaerahBanding[]): Spine {
  const hasil: Spine = { baris: [], ditolak: [] };
  for (const indikator of INDIKATOR) {
    const calon = seriKonteks(kelompok, indikator).map(({ tahun, metode }) => satuCalon(daerah, kelompok, indikator, { tahun, metode }));
    const lolos = calon.filter((c) => c.cakupan.lolos).sort((a, b) => b.seri.tahun - a.seri.tahun);
    const terpilih = lolos.find((c) => c.daerah) ?? lolos[0];
    if (terpilih) hasil.baris.push(satuBaris(terpilih));
    else
      hasil.ditolak.push({
        indikator,
        ...(calon[0] ? { seri: calon[0].seri, cakupan: calon[0].cakupan } : { cakupan: cakupan(0, kelompok.length) }),
      });
  }
  return hasil;
}

interface Calon extends Omit<BarisSpine, 'sebaran' | 'sumber'> {
  anggota: NilaiKonteks[];
}

function satuCalon(daerah: DaerahBanding, kelompok: readonly DaerahBanding[], indikator: IndikatorKonteks, seri: SeriKonteks): Calon {
  // A member whose sources differ has no one figure to count with: to the group it is as good as unknown.
  const anggota = kelompok.flatMap((d) => nilaiKonteks(d, indikator, seri) ?? []).filter((n) => n.rendah === n.tinggi);
  const sendiri = nilaiKonteks(daerah, indikator, seri);
  return { indikator, seri, ...(sendiri && { daerah: sendiri }), anggota, cakupan: cakupan(anggota.length, kelompok.length) };
}

function satuBaris({ anggota, ...calon }: Calon): BarisSpine {
  return {
    ...calon,
    sebaran: sebaran(anggota.map((n) => n.rendah)),
    sumber: [...new Set([...(calon.daerah?.sumber ?? []), ...anggota.flatMap((n) => n.sumber)])].sort((a, b) => a - b),
  };
}
