import type { Letak } from '../domain/entri.ts';

/** Line and column (from 1) of a character offset. */
export function letakOffset(teks: string, offset: number): Letak {
  const sampai = teks.slice(0, Math.max(0, offset));
  const awalBaris = sampai.lastIndexOf('\n') + 1;
  return { baris: sampai.split('\n').length, kolom: sampai.length - awalBaris + 1 };
}

/** A parsed document: its value, and the way from a path to its place in the source. */
export interface Dokumen {
  nilai: unknown;
  /** Offset of the key, or of the nearest parent that exists. */
  offset(jalan: readonly (string | number)[]): number;
  /** The scalar at this path as it is written, without quotes; undefined when there is none. */
  tulisan(jalan: readonly (string | number)[]): string | undefined;
}

/** Names that JavaScript gives a meaning of its own; no record needs them. */
export const KUNCI_TERLARANG = new Set(['__proto__', 'constructor', 'prototype']);
