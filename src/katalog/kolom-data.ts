/** What every public table is made of. */
import type { Sumber } from '../domain/schema/dasar.ts';

export type Sel = string | number | boolean | undefined;

/** A column: its name, what it means, how to get it from a row. */
export interface Kolom<T> {
  nama: string;
  arti: string;
  nilai: (x: T) => Sel | string[];
}

export interface TabelData<T> {
  kolom: readonly Kolom<T>[];
  baris: readonly T[];
}

/** Columns in the order of their meanings; a meaning without a value, or a value without one, is a type error. */
export function kolom<T, A extends Record<string, string>>(arti: A, nilai: { [N in keyof A]: Kolom<T>['nilai'] }): Kolom<T>[] {
  return Object.entries(arti).map(([nama, a]) => ({ nama, arti: a, nilai: nilai[nama]! }));
}

/** Title and address, or title and publisher. */
export function satuSumberTeks(s: Sumber): string {
  return s.url ? `${s.judul} <${s.url}>` : `${s.judul}, ${s.penerbit}`;
}
