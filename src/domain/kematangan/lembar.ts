/** A sheet of the self-assessment: what a visitor answered for one innovation in one edition. It lives in the browser alone. */
import type { EdisiKematangan } from '../schema/kosakata.ts';
import { TINGKAT_TERTINGGI, type Rincian } from './skor.ts';

export interface Lembar {
  edisi: string;
  /** Of the innovation, as typed; empty while it has none. */
  nama: string;
  /** Level by indicator; what is absent was not answered. */
  jawaban: Rincian;
  /** Indicators whose evidence is at hand. */
  bukti: readonly string[];
  /** Indicators that cannot be raised. */
  tetap: readonly string[];
}

/** Longest name that is kept. */
export const NAMA_TERPANJANG = 160;

export const lembarKosong = (edisi: string, nama = ''): Lembar => ({ edisi, nama, jawaban: {}, bukti: [], tetap: [] });

/** Sheets of one edition and one name are the same sheet, however the name is spelt. */
export function kunciLembar(edisi: string, nama: string): string {
  return `${edisi}|${rapikanNama(nama).toLowerCase()}`;
}

export function rapikanNama(nama: string): string {
  return nama.replace(/\s+/g, ' ').trim().slice(0, NAMA_TERPANJANG).trim();
}

export const lembarBerisi = (l: Lembar): boolean => Object.keys(l.jawaban).length > 0 || l.bukti.length > 0;

/** Levels that the edition knows, out of anything; `lain` names what was left out. */
export function saringJawaban(isi: unknown, e: EdisiKematangan): { jawaban: Record<string, number>; lain: string[] } {
  const dikenal = new Set(e.indikator.map((i) => i.id));
  const jawaban: Record<string, number> = {};
  const lain: string[] = [];
  for (const [id, t] of Object.entries(kelompok(isi) ?? {}))
    if (dikenal.has(id) && Number.isInteger(t) && (t as number) >= 0 && (t as number) <= TINGKAT_TERTINGGI) jawaban[id] = t as number;
    else lain.push(id);
  return { jawaban, lain };
}

/** What was kept, read as if a stranger had written it. @returns undefined where it is no sheet of this edition */
export function bacaLembar(isi: unknown, e: EdisiKematangan): Lembar | undefined {
  const l = kelompok(isi);
  if (l?.['edisi'] !== e.edisi || typeof l['nama'] !== 'string') return undefined;
  const daftar = (x: unknown) => e.indikator.map((i) => i.id).filter((id) => Array.isArray(x) && x.includes(id));
  return {
    edisi: e.edisi,
    nama: rapikanNama(l['nama']),
    jawaban: saringJawaban(l['jawaban'], e).jawaban,
    bukti: daftar(l['bukti']),
    tetap: daftar(l['tetap']),
  };
}

/** A plain group of fields, or undefined for anything else. */
export function kelompok(x: unknown): Record<string, unknown> | undefined {
  return typeof x === 'object' && x !== null && !Array.isArray(x) ? (x as Record<string, unknown>) : undefined;
}
