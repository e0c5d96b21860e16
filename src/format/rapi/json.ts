/** JSON in the order of the schema, laid out as Prettier does: groups over several lines, short lists in one. */
import { parseTree, type Node } from 'jsonc-parser';
import { anakSkema, urutKunci, type SkemaMedan } from '../../domain/skema-medan.ts';
import { uraiJson } from '../json.ts';
import { spasiBiasa } from './teks.ts';

/** As in `.prettierrc.json`. */
const LEBAR = 140;

/** @throws GalatFormat when the text is not strict JSON with a group at its root */
export function rapikanJson(teks: string, skema: SkemaMedan | undefined): string {
  uraiJson(teks);
  return `${tulis(parseTree(teks)!, skema, teks, 0, 0)}\n`;
}

/** @param awal columns taken on the first line, with the comma that may follow @param lekuk columns before closing brackets */
function tulis(n: Node, skema: SkemaMedan | undefined, teks: string, awal: number, lekuk: number): string {
  if (n.type === 'object') return kelompok(n, skema, teks, lekuk);
  if (n.type === 'array') return daftar(n, skema, teks, awal, lekuk);
  const mentah = spasiBiasa(teks.slice(n.offset, n.offset + n.length));
  // A kode without quotes is a number that has lost its last zero; its digits still stand here.
  return skema?.type === 'string' && n.type === 'number' ? `"${mentah}"` : mentah;
}

function kelompok(n: Node, skema: SkemaMedan | undefined, teks: string, lekuk: number): string {
  const anak = new Map((n.children ?? []).map((p) => [p.children![0]!.value as string, p.children! as [Node, Node]]));
  if (anak.size === 0) return '{}';
  const dalam = ' '.repeat(lekuk + 2);
  const baris = urutKunci(skema, [...anak.keys()]).map((k, i) => {
    const [kunci, nilai] = anak.get(k)!;
    const koma = i < anak.size - 1 ? 1 : 0;
    const kepala = `${dalam}${spasiBiasa(teks.slice(kunci.offset, kunci.offset + kunci.length))}: `;
    return kepala + tulis(nilai, anakSkema(skema, k), teks, kepala.length + koma, lekuk + 2);
  });
  return `{\n${baris.join(',\n')}\n${' '.repeat(lekuk)}}`;
}

function daftar(n: Node, skema: SkemaMedan | undefined, teks: string, awal: number, lekuk: number): string {
  const anak = n.children ?? [];
  if (anak.length === 0) return '[]';
  const dalam = ' '.repeat(lekuk + 2);
  const butir = anak.map((b, i) => tulis(b, anakSkema(skema, i), teks, lekuk + 2 + (i < anak.length - 1 ? 1 : 0), lekuk + 2));
  const sebaris = `[${butir.join(', ')}]`;
  if (!butir.some((b) => b.includes('\n')) && !banyakKelompok(anak) && awal + sebaris.length <= LEBAR) return sebaris;
  const isi = anak.length > 1 && anak.every((b) => b.type === 'number') ? penuhi(butir, dalam) : butir.map((b) => dalam + b).join(',\n');
  return `[\n${isi}\n${' '.repeat(lekuk)}]`;
}

/** Prettier never puts several lists of several items on one line. */
function banyakKelompok(anak: readonly Node[]): boolean {
  return anak.length > 1 && anak.every((b) => b.type === 'array' && (b.children ?? []).length > 1);
}

/** Numbers fill their lines. */
function penuhi(butir: readonly string[], dalam: string): string {
  const baris: string[] = [];
  for (const [i, b] of butir.entries()) {
    const teks = i < butir.length - 1 ? `${b},` : b;
    const kini = baris.at(-1);
    if (kini !== undefined && kini.length + 1 + teks.length <= LEBAR) baris[baris.length - 1] = `${kini} ${teks}`;
    else baris.push(dalam + teks);
  }
  return baris.join('\n');
}
