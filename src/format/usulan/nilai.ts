/** What is typed into a form ↔ the values of a record. Both ways, so that a record can be opened, changed and written again. */
import { uraiRupiah } from '../../text/urai-rupiah.ts';
import type { Medan } from './medan.ts';

/** A form as it is filled. The key `''` of a group holds, as JSON, what the record has there and the form does not show. */
export interface Isian {
  [kunci: string]: string | string[] | Isian | Isian[];
}

const LAIN = '';

/** `1.250.000`, `8,27`, `8.27`; what is no number stays as it is, so that the check can say so. A point before three digits separates thousands. */
export function bilangan(teks: string): number | string {
  const t = teks.replace(/\s/g, '');
  const n = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(t) ? t.replaceAll('.', '').replace(',', '.') : t.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(n) ? Number(n) : teks;
}

const rapi = (teks: string): string => teks.normalize('NFC').replace(/\s+/g, ' ').trim();
const barisan = (teks: string): string[] => teks.split('\n').map(rapi).filter(Boolean);

function satu(m: Medan, x: string): unknown {
  const t = rapi(x);
  if (t === '') return undefined;
  switch (m.jenis) {
    case 'angka':
    case 'tahun':
      return bilangan(t);
    case 'rupiah': {
      const n = bilangan(t);
      return typeof n === 'number' ? n : (uraiRupiah(t, 0) ?? t);
    }
    case 'ya':
      return t === 'ya';
    case 'baris':
      return barisan(x);
    case 'tahunBaris':
      return barisan(x).map(bilangan);
    default:
      return t;
  }
}

/** The value of one field; undefined where nothing was answered. */
function nilaiMedan(m: Medan, x: Isian[string] | undefined): unknown {
  if (x === undefined) return undefined;
  if (typeof x === 'string') return satu(m, x);
  if (m.jenis === 'kelompok') return keNilai(m.anak!, x as Isian);
  const daftar =
    m.jenis === 'ulang'
      ? (x as Isian[]).flatMap((baris) => keNilai(m.anak!, baris) ?? [])
      : m.jenis === 'acuBanyak'
        ? (x as string[]).map(rapi).filter(Boolean)
        : (x as string[]);
  return daftar.length ? daftar : undefined;
}

/** Ids and sources come by themselves: alone they are no answer. */
const menjawab = (m: Medan): boolean => m.jenis !== 'id' && m.jenis !== 'sumber';

/** Values of a group; undefined where nothing in it was answered. */
export function keNilai(medan: readonly Medan[], isian: Isian): Record<string, unknown> | undefined {
  const pasangan = medan.flatMap((m): [Medan, unknown][] => {
    const n = nilaiMedan(m, isian[m.kunci]);
    return n === undefined ? [] : [[m, n]];
  });
  const lain = typeof isian[LAIN] === 'string' ? (JSON.parse(isian[LAIN]) as Record<string, unknown>) : undefined;
  if (!lain && !pasangan.some(([m]) => menjawab(m))) return undefined;
  return { ...Object.fromEntries(pasangan.map(([m, n]) => [m.kunci, n])), ...lain };
}

function teksNilai(m: Medan, x: unknown): Isian[string] {
  const angka = (n: unknown) => (typeof n === 'number' ? String(n).replace('.', ',') : String(n));
  switch (m.jenis) {
    case 'kelompok':
      return keIsian(m.anak!, x as Record<string, unknown>);
    case 'ulang':
      return (x as Record<string, unknown>[]).map((b) => keIsian(m.anak!, b));
    case 'baris':
      return (x as string[]).join('\n');
    case 'tahunBaris':
      return (x as number[]).map(angka).join('\n');
    case 'centang':
    case 'sumber':
    case 'acuBanyak':
      return (x as unknown[]).map(String);
    case 'ya':
      return x === true ? 'ya' : 'tidak';
    default:
      return angka(x);
  }
}

/** A valid record, or a group of it, as a filled form. */
export function keIsian(medan: readonly Medan[], nilai: Readonly<Record<string, unknown>>): Isian {
  const kenal = new Map(medan.map((m) => [m.kunci, m]));
  const isian: Isian = {};
  const lain: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(nilai)) {
    const m = kenal.get(k);
    if (m) isian[k] = teksNilai(m, v);
    else if (v !== undefined) lain[k] = v;
  }
  if (Object.keys(lain).length) isian[LAIN] = JSON.stringify(lain);
  return isian;
}

/** A row that was just added: its sources are the one that the file names first. @param id of a new source */
export function barisBaru(medan: readonly Medan[], sumber: string | undefined, id = ''): Isian {
  return Object.fromEntries(
    medan.flatMap((m): [string, Isian[string]][] =>
      m.jenis === 'id' ? [[m.kunci, id]] : m.jenis === 'sumber' && sumber !== undefined ? [[m.kunci, [sumber]]] : [],
    ),
  );
}

/** Number of the n-th row that makes something: rows left empty are not written, so that the file counts otherwise than the form. */
export function barisKe(m: Medan, isian: Isian, n: number): number {
  const baris = (isian[m.kunci] ?? []) as Isian[];
  const berisi = baris.flatMap((b, i) => (keNilai(m.anak!, b) ? [i] : []));
  return berisi[n] ?? 0;
}
