/** Ranks by kind and scope: only ranks of one list may stand on one scale. */
import type { DaerahBanding, IndeksBanding } from './bahan.ts';
import { TAHUN_SKALA_BARU } from '../skala-iid.ts';
import { mutuFakta, titikPerTahun, type NilaiFakta, type TitikFakta } from './titik.ts';

/** IGA is a final among nominees, IID an index of all: their ranks are not the same thing (domain.md 9). */
export type JenisPeringkat = 'iid' | 'iga' | 'tidak-disebut';

export interface TitikPeringkat extends TitikFakta {
  nilai: (NilaiFakta & { /** How many were ranked, as sources say. */ dari: number[] })[];
}

export interface DeretPeringkat {
  jenis: JenisPeringkat;
  /** Who was ranked, without how many they were: `kabupaten nasional`. */
  lingkup: string;
  /** False where sources do not tell the kind, or whom they ranked: two such ranks may be of two lists. */
  satuDaftar: boolean;
  titik: TitikPeringkat[];
}

/**
 * The scope as published, without the number of regions, which varies from source to source, and without the words
 * that only repeat the kind. All else keeps lists apart: a provisional list is a scope of its own.
 */
export function kunciLingkup(lingkup: string): string {
  return lingkup
    .replace(/ *\(dari [\d.]+\)/i, '')
    .replace(/, *urutan IGA\b/i, '')
    .trim();
}

/** How many regions were ranked, where the scope says so. */
export function dariLingkup(lingkup: string): number | undefined {
  const m = /\(dari ([\d.]+)\)/i.exec(lingkup);
  return m ? Number(m[1]!.replaceAll('.', '')) : undefined;
}

/** Whether the scope tells whom it ranked: "kelompok daerah tidak disebut sumber" may be kabupaten once and all regions next. */
export function kelompokDisebut(lingkup: string): boolean {
  return !/kelompok daerah tidak disebut/i.test(lingkup);
}

/** One series for each list that ranked this region. */
export function deretPeringkat(d: Pick<DaerahBanding, 'indeks'>): DeretPeringkat[] {
  const fakta = d.indeks.filter((f) => f.peringkat !== undefined && f.lingkup !== undefined);
  return [...Map.groupBy(fakta, (f) => `${jenisFakta(f)} ${lingkupFakta(f)}`).values()].map((daftar) => ({
    jenis: jenisFakta(daftar[0]!),
    lingkup: lingkupFakta(daftar[0]!),
    satuDaftar: jenisFakta(daftar[0]!) !== 'tidak-disebut' && kelompokDisebut(daftar[0]!.lingkup!),
    titik: titikPerTahun(daftar, 'peringkat').map((t) => ({
      ...t,
      nilai: t.nilai.map((n) => {
        const sama = daftar.filter((f) => f.tahun === t.tahun && mutuFakta(f) === t.mutu && f.peringkat === n.nilai);
        return { ...n, dari: [...new Set(sama.flatMap((f) => dariLingkup(f.lingkup!) ?? []))] };
      }),
    })),
  }));
}

/** IID was measured anew from 2021 on: ranks before are a list of their own, as scores before are a scale of their own. */
function lingkupFakta(f: IndeksBanding): string {
  const lingkup = kunciLingkup(f.lingkup!);
  return jenisFakta(f) === 'iid' && f.tahun < TAHUN_SKALA_BARU ? `${lingkup}, pengukuran sebelum ${TAHUN_SKALA_BARU}` : lingkup;
}

function jenisFakta(f: IndeksBanding): JenisPeringkat {
  return f.jenisPeringkat === 'iid' || f.jenisPeringkat === 'iga' ? f.jenisPeringkat : 'tidak-disebut';
}
